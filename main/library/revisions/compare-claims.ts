import type { Change } from '@shared/anchoring/change';
import { readText, type ReadText } from '@shared/anchoring/claim-in-text';
import { comparePlaces } from '@shared/anchoring/compare-places';
import type { AnchorState, Span } from '@shared/domain/anchor';
import type { Revision } from '@shared/domain/article';
import type { ClaimCompared } from '@shared/ipc/contract';
import { quotedBlocks } from './sentenced';
import type { ReadDatabase } from '../store/database';
import { claimNumbers } from '../store/queries/claims';
import type { AnchorRow } from '../store/rows';

/** Where a claim stands in the older and in the newer of two revisions: either may be missing. */
interface Pair {
  older: AnchorRow | null;
  newer: AnchorRow | null;
}

/**
 * Each place of an article's claims in two of its revisions, in the order of the text. Of neighbours it says what was
 * recorded when the later one came; of any others, what is to be seen in the two wordings.
 */
export function compareClaims(
  database: ReadDatabase,
  before: Revision,
  after: Revision,
  language: string | null,
): ClaimCompared[] {
  const isForward = before.number <= after.number;
  const [older, newer] = isForward ? [before, after] : [after, before];
  const numbers = claimNumbers(database, before.article);
  const read = (revision: Revision): ReadText =>
    readText({ ...revision, language, quoted: quotedBlocks(revision.blocks, revision.blocks) });
  const texts = [read(before), read(after)] as const;
  const compared = pairsOf(database, older, newer).flatMap(({ older: old, newer: now }) => {
    const [was, is] = isForward ? [old, now] : [now, old];
    const claim = (is ?? was)?.claimId ?? '';
    const number = numbers.get(claim);
    const [from, to] = [placeOf(was), placeOf(is)];
    if (number === undefined || (!from && !to)) return [];
    const changes = changesOf(from, to, ...texts);
    const state = stateOf({ from, to, is, moved: now?.state === 'moved', changes: changes.length > 0 });
    const recorded = isForward && now?.fromId === old?.id && now && from && to ? now : null;
    return {
      ...{ claim, number, before: from, after: to },
      state: recorded ? (recorded.state as AnchorState) : state,
      kinds: kindsOf(recorded ? (JSON.parse(recorded.changes) as Change[]) : changes),
    };
  });
  const at = ({ before: was, after: is }: ClaimCompared) => (is ?? was)?.start ?? 0;
  return compared.sort((a, b) => at(a) - at(b));
}

/** The places in the newer revision with those in the older one that they were carried over from. */
function pairsOf(database: ReadDatabase, older: Revision, newer: Revision): Pair[] {
  const rows = database.all<AnchorRow>(
    `SELECT anchor.* FROM anchor JOIN revision ON revision.id = revisionId
     WHERE articleId = ? AND number BETWEEN ? AND ? ORDER BY startOffset, endOffset DESC, anchor.id`,
    [older.article, older.number, newer.number],
  );
  const byId = new Map(rows.map((row) => [row.id, row]));
  const origin = (row: AnchorRow): AnchorRow | null => {
    let found: AnchorRow | undefined = row;
    while (found && found.revisionId !== older.id) found = byId.get(found.fromId ?? '');
    return found ?? null;
  };
  const pairs = rows
    .filter(({ revisionId }) => revisionId === newer.id)
    .map((row): Pair => ({ older: origin(row), newer: row }));
  const carried = new Set(pairs.map((pair) => pair.older?.id));
  const left = rows.filter(({ revisionId, id }) => revisionId === older.id && !carried.has(id));
  return [...pairs, ...left.map((row): Pair => ({ older: row, newer: null }))];
}

/** Where a place has words. */
const placeOf = (row: AnchorRow | null): Span | null =>
  row && row.endOffset > row.startOffset ? { start: row.startOffset, end: row.endOffset } : null;

function changesOf(from: Span | null, to: Span | null, before: ReadText, after: ReadText): Change[] {
  if (!from || !to) return [];
  return comparePlaces(before, from, after, to);
}

interface Seen {
  from: Span | null;
  to: Span | null;
  /** The place in the later of the two. */
  is: AnchorRow | null;
  moved: boolean;
  changes: boolean;
}

function stateOf({ from, to, is, moved, changes }: Seen): ClaimCompared['state'] {
  if (!from) return 'new';
  if (!to) return is?.state === 'ambiguous' ? 'ambiguous' : 'gone';
  if (changes) return 'edited';
  return moved ? 'moved' : 'exact';
}

const kindsOf = (changes: readonly Change[]) => [...new Set(changes.map(({ what }) => what))];
