/** Invented report models: an article from blocks, claims from quotes in it. */
import { createHash } from 'node:crypto';
import type { BlockRole, InlineRun } from '../../../../../shared/domain/block';
import type { Claim } from '../../../../../shared/domain/claim';
import type { Evidence } from '../../../../../shared/domain/evidence';
import type { Note } from '../../../../../shared/domain/note';
import { numberClaims } from '../../../../../shared/domain/numbering';
import { initialsOf, type Person } from '../../../../../shared/domain/person';
import { countClaims } from '../../../../../shared/domain/progress';
import type { Query } from '../../../../../shared/domain/query';
import type { Source, SourceFields } from '../../../../../shared/domain/source';
import { joinBlocks } from '../../../../../shared/domain/text';
import type { Verdict } from '../../../../../shared/domain/verdict';
import type { ReportClaim, ReportModel, VerdictLine } from '../../../../../main/library/reports/model';

export const at = '2026-11-23T15:42:10.000Z';

/** A stable id for a name: the same name always gives the same. */
export function id(name: string): string {
  const hex = createHash('sha256').update(name).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-7${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

export function person(name: string, role: Person['role'] = 'checker'): Person {
  return { id: id(name), name, initials: initialsOf(name), role, createdAt: at };
}

export function source(name: string, fields: Partial<Source> = {}): Source {
  return {
    id: id(name),
    type: 'book',
    name,
    creator: null,
    publisher: null,
    publishedAt: null,
    url: null,
    level: 'on-record',
    stake: null,
    confidential: false,
    purged: false,
    knownBy: [],
    article: null,
    copies: 0,
    uses: 1,
    createdAt: at,
    ...fields,
  };
}

export type InventedLink = Partial<Omit<Evidence, 'source'>> & { source: Source };

export interface InventedClaim {
  /** The words of each place; a later place of the same words is found behind the one before. */
  quotes: string[];
  /** Instead of quotes: the place itself. */
  span?: [number, number];
  fields?: Partial<Claim>;
  verdicts?: Partial<Verdict>[];
  evidence?: InventedLink[];
  notes?: Partial<Note>[];
  queries?: Partial<Query>[];
  history?: VerdictLine[];
  approvals?: ReportClaim['approvals'];
}

export interface Invented {
  title?: string | null;
  language?: string | null;
  url?: string | null;
  blocks: { role: BlockRole; text: string; runs?: InlineRun[] }[];
  claims?: InventedClaim[];
  people?: Person[];
  remarks?: ReportModel['remarks'];
  reveals?: Record<string, SourceFields>;
  variant?: ReportModel['variant'];
  copies?: ReportModel['copies'];
  confidential?: ReportModel['confidential'];
  audience?: ReportModel['audience'];
}

export const rosalind = person('Rosalind Adeyemi');
export const margit = person('Margit Achterberg', 'editor');

/** A model as the library would gather it. */
export function invent(wish: Invented): ReportModel {
  const { text, spans } = joinBlocks(wish.blocks.map((block) => block.text));
  const article = id('article');
  const revision = id('revision');
  const claims = (wish.claims ?? []).map((one, i) => reportClaim(one, i, text, article, revision));
  const numbers = numberClaims(
    claims.map(({ claim }) => ({ id: claim.id, parent: claim.parent, place: claim.anchors[0] ?? null })),
  );
  const ordered = numbers.flatMap(({ id: claimId, number }) =>
    claims
      .filter(({ claim }) => claim.id === claimId)
      .map((one) => ({ ...one, claim: { ...one.claim, number } })),
  );
  const people = [rosalind, margit, ...(wish.people ?? [])];
  const sources = new Map(
    claims.flatMap(({ evidence }) => evidence.map((link) => [link.source.id, link.source])),
  );
  return {
    article: {
      id: article,
      title: wish.title === undefined ? 'A title' : wish.title,
      byline: null,
      outlet: 'The Long View',
      section: null,
      publishedAt: '2026-06',
      modifiedAt: null,
      language: wish.language === undefined ? 'en' : wish.language,
      url: wish.url ?? null,
      standing: 'check',
      review: 'submitted',
      closesAt: null,
      revision,
      revisionNumber: 3,
      importedAt: at,
      counts: countClaims(claims.map(({ claim }) => claim)),
      people: people.map((one) => one.id),
      assigned: [],
      tags: [],
    },
    revision: {
      id: revision,
      article,
      number: 3,
      text,
      textHash: createHash('sha256').update(text).digest('hex'),
      blocks: wish.blocks.map((block, i) => ({
        id: id(`block ${i}`),
        role: block.role,
        level: null,
        start: spans[i]!.start,
        end: spans[i]!.end,
        runs: block.runs ?? [],
      })),
      sentences: [0, ...[...text.matchAll(/[.!?]\s+/g)].map((match) => match.index + match[0].length)],
      original: { file: id('file'), name: 'draft.html', format: 'html', bytes: 4321 },
      notes: [],
      createdAt: at,
    },
    claims: ordered,
    people: Object.fromEntries(people.map((one) => [one.id, one])),
    images: [],
    remarks: wish.remarks ?? [],
    sources: [...sources.values()],
    reveals: wish.reveals ?? {},
    copies: wish.copies ?? [],
    confidential: wish.confidential ?? [],
    exportedAt: at,
    exportedBy: rosalind.id,
    galley: '0.1.0',
    variant: wish.variant ?? 'labels',
    audience: wish.audience ?? null,
  };
}

function reportClaim(
  wish: InventedClaim,
  index: number,
  text: string,
  article: string,
  revision: string,
): ReportClaim {
  const claim = wish.fields?.id ?? id(`claim ${index}`);
  let from = 0;
  const spans = wish.span
    ? [{ start: wish.span[0], end: wish.span[1] }]
    : wish.quotes.map((quote) => {
        const start = text.indexOf(quote, from);
        if (start < 0) throw new Error(`"${quote}" is not in the text`);
        from = start + quote.length;
        return { start, end: from };
      });
  const verdicts = (wish.verdicts ?? [{}]).map((verdict): Verdict => ({
    question: 'fact',
    value: 'unchecked',
    reason: null,
    by: verdict.value ? rosalind.id : null,
    at: verdict.value ? at : null,
    reopened: null,
    ...verdict,
  }));
  const evidence = (wish.evidence ?? []).map((link, i): Evidence => ({
    id: id(`evidence ${index} ${i}`),
    claim,
    question: 'fact',
    stance: 'supports',
    grade: 'primary',
    excerpt: null,
    locator: null,
    translation: null,
    translator: null,
    remark: null,
    asked: null,
    place: null,
    by: rosalind.id,
    at,
    ...link,
  }));
  return {
    claim: {
      id: claim,
      article,
      number: '0',
      parent: null,
      statement: text.slice(spans[0]?.start, spans[0]?.end),
      kind: 'event',
      kindGuessed: false,
      attribution: null,
      asOf: null,
      legal: false,
      priority: false,
      assignee: null,
      waiting: null,
      resolution: null,
      proposed: null,
      review: 'open',
      anchors: spans.map(({ start, end }, i) => ({
        id: id(`anchor ${index} ${i}`),
        revision,
        start,
        end,
        quote: text.slice(start, end),
        prefix: text.slice(Math.max(0, start - 64), start),
        suffix: text.slice(end, end + 64),
        sentence: text.slice(start, end),
        state: 'exact',
      })),
      verdicts,
      evidence: { primary: 0, secondary: 0, supports: 0, disputes: 0, context: 0, nothingFound: 0 },
      notes: wish.notes?.length ?? 0,
      openQueries: wish.queries?.length ?? 0,
      signOffs: [],
      createdBy: rosalind.id,
      createdAt: at,
      ...wish.fields,
    },
    evidence,
    notes: (wish.notes ?? []).map((note, i) => ({
      id: id(`note ${index} ${i}`),
      claim,
      audience: 'checkers',
      text: 'A note.',
      source: null,
      by: rosalind.id,
      at,
      editedAt: null,
      ...note,
    })),
    queries: (wish.queries ?? []).map((query, i) => ({
      id: id(`query ${index} ${i}`),
      claim,
      text: 'A question?',
      proposed: null,
      answer: null,
      state: 'open',
      due: null,
      by: rosalind.id,
      at,
      settledBy: null,
      settledAt: null,
      ...query,
    })),
    history: wish.history ?? [],
    approvals: wish.approvals ?? {},
  };
}
