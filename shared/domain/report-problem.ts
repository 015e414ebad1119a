import type { ReportedClaim } from './report-claim';
import type { ReportRecord, ReportedRevision } from './report-record';
import { canonicalText, joinBlocks, splitsPair } from './text';
import { mayAnswer, reasonsFor } from './verdict';

interface Offsets {
  start: number;
  end: number;
}

const fits = (text: string, { start, end }: Offsets): boolean =>
  start < end && end <= text.length && !splitsPair(text, start) && !splitsPair(text, end);

/**
 * Where a record contradicts itself, as a path in it; `null` where it holds together. Places lie in the text and hold
 * what is quoted there, blocks make up the text, ids stand once, and whatever is named is there.
 */
export function problemOf(record: ReportRecord): string | null {
  return (
    problemOfRevision(record) ??
    problemOfIds(record) ??
    problemOfPeople(record) ??
    problemOfRemarks(record) ??
    problemOfSources(record) ??
    first(record.claims, (claim, at) => problemOfClaim(record, claim, `claims.${at}`)) ??
    problemOfParents(record.claims)
  );
}

function first<T>(list: readonly T[], problem: (one: T, at: number) => string | null): string | null {
  for (const [at, one] of list.entries()) {
    const found = problem(one, at);
    if (found !== null) return found;
  }
  return null;
}

function problemOfRevision({ article, revision }: ReportRecord): string | null {
  if (revision.article !== article.id) return 'revision.article';
  if (revision.id !== article.revision) return 'article.revision';
  if (revision.number !== article.revisionNumber) return 'revision.number';
  const { text, blocks, sentences } = revision;
  const texts = blocks.map(({ utf16 }) => text.slice(utf16.start, utf16.end));
  const joined = joinBlocks(texts);
  if (joined.text !== text) return 'revision.blocks';
  return (
    first(blocks, (block, at) => problemOfBlock(block, texts[at] ?? '', joined.spans[at], at)) ??
    first(sentences, (start, at) =>
      start < text.length && start > (sentences[at - 1] ?? -1) ? null : `revision.sentences.${at}`,
    )
  );
}

function problemOfBlock(
  { utf16, runs }: ReportedRevision['blocks'][number],
  words: string,
  span: Offsets | undefined,
  at: number,
): string | null {
  if (utf16.start !== span?.start || utf16.end !== span.end || canonicalText(words) !== words)
    return `revision.blocks.${at}`;
  return first(runs, (run, number) =>
    run.start <= run.end && run.end <= words.length ? null : `revision.blocks.${at}.runs.${number}`,
  );
}

/** Ids of one kind stand once. */
function problemOfIds({ people, sources, claims, remarks, copies, revision }: ReportRecord): string | null {
  const kinds: Record<string, readonly { id: string }[]> = {
    people,
    sources,
    copies,
    claims,
    remarks,
    'revision.blocks': revision.blocks,
    ...Object.fromEntries(
      (['anchors', 'evidence', 'notes', 'queries', 'signOffs'] as const).map((kind) => [
        `claims.${kind}`,
        claims.flatMap((claim): readonly { id: string }[] => claim[kind]),
      ]),
    ),
  };
  const [twice] = Object.entries(kinds).filter(
    ([, list]) => new Set(list.map(({ id }) => id)).size < list.length,
  );
  return twice?.[0] ?? null;
}

/** Whoever is named is among the people. */
function problemOfPeople({ article, people, sources, claims, remarks }: ReportRecord): string | null {
  const known = new Set(people.map(({ id }) => id));
  const all = (ids: readonly (string | null)[]): boolean => ids.every((id) => id === null || known.has(id));
  return (
    first(article.assigned, ({ person }, at) => (all([person]) ? null : `article.assigned.${at}`)) ??
    first(claims, (claim, at) => (all(peopleOfClaim(claim)) ? null : `claims.${at}`)) ??
    first(remarks, ({ by }, at) => (all([by]) ? null : `remarks.${at}.by`)) ??
    first(sources, ({ knownBy }, at) => (all(knownBy) ? null : `sources.${at}.knownBy`))
  );
}

/** Whoever did something about a claim as it stands. */
export const peopleOfClaim = (claim: ReportedClaim): (string | null)[] => [
  claim.createdBy,
  claim.assignee,
  ...[...claim.verdicts, ...claim.signOffs, ...claim.evidence, ...claim.notes].map(({ by }) => by),
  ...claim.queries.flatMap(({ by, settledBy }) => [by, settledBy]),
];

function problemOfRemarks({ article, revision, remarks }: ReportRecord): string | null {
  return first(remarks, (remark, at) => {
    if (remark.article !== article.id) return `remarks.${at}.article`;
    if (remark.utf16 === null || remark.revision !== revision.id) return null;
    return fits(revision.text, remark.utf16) ? null : `remarks.${at}.utf16`;
  });
}

function problemOfSources({ sources }: ReportRecord): string | null {
  return first(sources, (source, at) => {
    if (source.withheld !== source.confidential) return `sources.${at}.withheld`;
    if (!source.confidential && source.type === null) return `sources.${at}.type`;
    return source.name.trim() === '' ? `sources.${at}.name` : null;
  });
}

function problemOfClaim({ article, revision, sources }: ReportRecord, claim: ReportedClaim, at: string) {
  const known = new Map(sources.map((source) => [source.id, source]));
  if (claim.article !== article.id) return `${at}.article`;
  return (
    problemOfVerdicts(claim, `${at}.verdicts`) ??
    first(claim.anchors, (anchor, number) => {
      const where = `${at}.anchors.${number}`;
      const [quote] = anchor.selectors;
      const stands = anchor.state !== 'gone' && anchor.state !== 'ambiguous';
      if (anchor.revision !== revision.id || quote?.type !== 'TextQuoteSelector') return where;
      if (!stands) return anchor.utf16 === null ? null : where;
      if (!anchor.utf16 || !fits(revision.text, anchor.utf16)) return where;
      return revision.text.slice(anchor.utf16.start, anchor.utf16.end) === quote.exact ? null : where;
    }) ??
    first(claim.evidence, (link, number) => {
      const source = known.get(link.source);
      const fitting =
        link.claim === claim.id &&
        source &&
        link.withheld === source.withheld &&
        isAsked(claim, link.question);
      return fitting ? null : `${at}.evidence.${number}`;
    }) ??
    first(claim.notes, (note, number) =>
      // A note that tells of a confidential source is in no report with labels.
      note.claim === claim.id && note.source === null ? null : `${at}.notes.${number}`,
    ) ??
    first(claim.queries, (query, number) => (query.claim === claim.id ? null : `${at}.queries.${number}`))
  );
}

const isAsked = ({ attribution }: ReportedClaim, question: 'fact' | 'said'): boolean =>
  question === 'fact' || attribution !== null;

function problemOfVerdicts({ verdicts, attribution }: ReportedClaim, at: string): string | null {
  const questions = verdicts.map(({ question }) => question).sort();
  if (questions.join() !== (attribution ? 'fact,said' : 'fact')) return at;
  return first(verdicts, ({ question, value, reason }, number) =>
    mayAnswer(question, value) && (reason === null || reasonsFor(value).includes(reason))
      ? null
      : `${at}.${number}`,
  );
}

/** A part belongs to a claim of the record, and to none of its own parts. */
function problemOfParents(claims: readonly ReportedClaim[]): string | null {
  const parents = new Map(claims.map(({ id, parent }) => [id, parent]));
  const sound = new Set<string>();
  return first(claims, ({ id }, at) => {
    const line = new Set<string>();
    for (let one: string | null = id; one !== null && !sound.has(one); one = parents.get(one) ?? null) {
      if (line.has(one) || !parents.has(one)) return `claims.${at}.parent`;
      line.add(one);
    }
    for (const one of line) sound.add(one);
    return null;
  });
}
