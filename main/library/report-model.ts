import type { Revision } from '@shared/domain/article';
import { GalleyError } from '@shared/domain/errors';
import type { Id } from '@shared/domain/ids';
import type { HistoryEntry } from '@shared/domain/history';
import { namesOf } from '@shared/domain/confidential-names';
import type { Audience } from '@shared/domain/note';
import type { ReportVariant } from '@shared/domain/report';
import type { Source } from '@shared/domain/source';
import { verdictId } from './claims';
import type { ReportImage, ReportModel, VerdictLine } from './reports/model';
import type { ReadDatabase } from './store/database';
import { familyOf } from './store/owned';
import type { StoredFile } from './store/files';
import { revisionImages } from './store/queries/article-images';
import { getArticle, getRevision } from './store/queries/articles';
import { listClaims } from './store/queries/claims';
import { listArticleEvidence, listArticleNotes, listArticleQueries } from './store/queries/evidence';
import { claimHistories } from './store/queries/history';
import { listPeople } from './store/queries/people';
import { listRemarks } from './store/queries/remarks';
import { approvalsOf } from './store/queries/approval';
import { citedCopies } from './store/queries/cited-copies';
import { confidentialSources } from './store/queries/confidential';
import { revealSource } from './store/queries/sources';
import type { KeyRing } from './store/sealing';
import { galleyVersion } from './version';

interface ReportRequest {
  article: Id;
  variant: ReportVariant;
  audience: Audience | null;
  by: Id;
  at: string;
  /** Reads a picture's file, for a report that shows it. */
  readImage?: ((file: Pick<StoredFile, 'id' | 'sha256'>) => Uint8Array) | undefined;
}

/** Gathers everything that a report is written from, as the record stands now. */
export function gatherReport(
  database: ReadDatabase,
  keys: KeyRing,
  { article: id, variant, audience, by, at, readImage }: ReportRequest,
): ReportModel {
  const article = getArticle(database, id);
  const evidence = byClaim(listArticleEvidence(database, keys, id));
  const notes = byClaim(listArticleNotes(database, keys, id));
  const queries = byClaim(listArticleQueries(database, id));
  const listed = listClaims(database, id);
  const histories = claimHistories(
    database,
    listed.map((claim) => claim.id),
  );
  const approvals = approvalsOf(
    database,
    listed.map((claim) => claim.id),
  );
  const claims = listed.map((claim) => ({
    claim,
    approvals: Object.fromEntries(
      claim.signOffs.map(({ id: given }) => [given, approvals.get(given) ?? null]),
    ),
    evidence: evidence.get(claim.id) ?? [],
    notes: notes.get(claim.id) ?? [],
    queries: queries.get(claim.id) ?? [],
    history: verdictLines(claim.id, histories.get(claim.id) ?? []),
  }));
  const sources = new Map<Id, Source>(
    claims.flatMap((one) => one.evidence.map(({ source }) => [source.id, source] as const)),
  );
  const confidential = [...sources.values()].filter((source) => source.confidential && !source.purged);
  const reveals = confidential.map(
    ({ id: source }) => [source, revealSource(database, keys, source)] as const,
  );
  const revision = getRevision(database, article.revision);
  return {
    article,
    revision,
    images: imagesOf(database, revision, readImage),
    claims,
    people: Object.fromEntries(listPeople(database).map((person) => [person.id, person])),
    remarks: listRemarks(database, id),
    sources: [...sources.values()],
    copies: citedCopies(database, [...sources.keys()]),
    reveals: variant === 'names' ? Object.fromEntries(reveals) : {},
    confidential: confidentialSources(database).map((source) => {
      const { label } = revealSource(database, keys, source);
      const names = familyOf(database, source).flatMap((id) => namesOf(revealSource(database, keys, id)));
      return { label: label ?? '', names: [...new Set(names)] };
    }),
    exportedAt: at,
    exportedBy: by,
    galley: galleyVersion,
    variant,
    audience,
  };
}

/** The pictures of a revision. One whose file is lost or damaged is named: the report comes all the same. */
function imagesOf(
  database: ReadDatabase,
  { id, blocks }: Revision,
  read: ReportRequest['readImage'],
): ReportImage[] {
  const files = revisionImages(database, id);
  return blocks.flatMap((block) => {
    const file = files.get(block.id);
    if (!file || !block.image) return [];
    const { mediaType, sha256 } = file;
    return {
      block: block.id,
      ...block.image,
      mediaType,
      sha256,
      bytes: read ? orNothing(() => read(file)) : null,
    };
  });
}

function orNothing<T>(read: () => T): T | null {
  try {
    return read();
  } catch (thrown) {
    if (thrown instanceof GalleyError) return null;
    throw thrown;
  }
}

/** What hangs on claims, by claim, in the order in which it came. */
function byClaim<T extends { claim: Id }>(things: readonly T[]): Map<Id, T[]> {
  const groups = new Map<Id, T[]>();
  for (const thing of things) {
    const group = groups.get(thing.claim);
    if (group) group.push(thing);
    else groups.set(thing.claim, [thing]);
  }
  return groups;
}

const acts: Record<string, VerdictLine['act']> = {
  'verdict.give': 'given',
  'verdict.confirm': 'confirmed',
  'verdict.reopen': 'reopened',
};

/** What stands as the answer to one question while its history is told. */
type Answer = Pick<VerdictLine, 'question' | 'value' | 'reason' | 'why'> & { row: string };

/** What happened to a claim's verdicts, oldest first, from its history. */
export function verdictLines(claim: Id, history: readonly HistoryEntry[]): VerdictLine[] {
  const questions = (['fact', 'said'] as const).map((question): Answer => ({
    question,
    row: verdictId(claim, question),
    value: 'unchecked',
    reason: null,
    why: null,
  }));
  const lines: VerdictLine[] = [];
  for (const entry of history)
    for (const state of questions) {
      const changes = entry.changes.filter(({ entity, id }) => entity === 'verdict' && id === state.row);
      if (changes.length === 0) continue;
      for (const { field, to } of changes) {
        if (field === 'value' && to) state.value = to as VerdictLine['value'];
        if (field === 'reason') state.reason = to as VerdictLine['reason'];
        if (field === 'reopenedWhy') state.why = to as string | null;
      }
      const act = acts[entry.type];
      if (!act) continue;
      const { question, value, reason, why } = state;
      lines.push({
        question,
        act: entry.effect === 'undo' ? 'taken-back' : act,
        value,
        reason,
        why,
        by: entry.by,
        at: entry.at,
      });
    }
  return lines;
}
