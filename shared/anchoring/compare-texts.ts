import type { BlockRole } from '../domain/block';
import type { ChangeKind } from './change';
import { pairBlocks } from './pair-blocks';
import { textHunks, type TextHunk } from './text-hunks';

/** A revision's text with its blocks: UTF-16 offsets, ascending. */
export interface BlockedText {
  text: string;
  blocks: readonly { role: BlockRole; start: number; end: number }[];
  /** A BCP 47 tag, where it is known. */
  language?: string | null;
}

/**
 * A row of two texts side by side. `same`, `changed`: a block of either. `removed`, `added`: one that the other text
 * hasn't. `moved`: one that stands letter for letter elsewhere in the other; there it has a row of its own.
 */
export interface ComparedRow {
  kind: 'same' | 'changed' | 'removed' | 'added' | 'moved';
  /** The number of the block on either side, from 0; `null` where there is none. */
  before: number | null;
  after: number | null;
  /** Of a moved block, its number on the side where it isn't in this row. */
  elsewhere?: number;
  /** Where the two differ, as offsets of the whole texts. Only of what was changed. */
  hunks: TextHunk[];
}

/** The rows in which two texts are shown beside each other: every block of either in its order, once. */
export function compareTexts(before: BlockedText, after: BlockedText): ComparedRow[] {
  const language = after.language ?? before.language ?? null;
  const old = blocksOf(before);
  const now = blocksOf(after);
  const isForward = before.text <= after.text;
  const pairs = isForward ? pairBlocks(old, now) : turned(pairBlocks(now, old), old.length);
  const cameFrom = new Int32Array(now.length).fill(-1);
  pairs.elsewhere.forEach((at, was) => {
    if (at >= 0) cameFrom[at] = was;
  });

  const rows: ComparedRow[] = [];
  let next = 0;
  const addNew = (to: number) => {
    for (; next < to; next++) {
      const from = cameFrom[next]!;
      const row = { before: null, after: next, hunks: [] };
      rows.push(from < 0 ? { kind: 'added', ...row } : { kind: 'moved', ...row, elsewhere: from });
    }
  };
  old.forEach(({ text }, was) => {
    const is = pairs.inPlace[was]!;
    if (is < 0) {
      const to = pairs.elsewhere[was]!;
      const row = { before: was, after: null, hunks: [] };
      rows.push(to < 0 ? { kind: 'removed', ...row } : { kind: 'moved', ...row, elsewhere: to });
      return;
    }
    addNew(is);
    next = is + 1;
    const pair = { before: was, after: is };
    if (text === now[is]!.text) rows.push({ kind: 'same', ...pair, hunks: [] });
    else {
      const [from, to] = [before.blocks[was]!.start, after.blocks[is]!.start];
      const hunks = textHunks(text, now[is]!.text, language).map((hunk) => shifted(hunk, from, to));
      rows.push({ kind: 'changed', ...pair, hunks });
    }
  });
  addNew(now.length);
  return rows;
}

const blocksOf = ({ text, blocks }: BlockedText) =>
  blocks.map(({ role, start, end }) => ({ role, text: text.slice(start, end) }));

/** The pairs seen from the other side. */
function turned(
  { inPlace, elsewhere }: ReturnType<typeof pairBlocks>,
  length: number,
): ReturnType<typeof pairBlocks> {
  const turn = (pairs: Int32Array) => {
    const back = new Int32Array(length).fill(-1);
    pairs.forEach((at, index) => {
      if (at >= 0) back[at] = index;
    });
    return back;
  };
  return { inPlace: turn(inPlace), elsewhere: turn(elsewhere) };
}

const shifted = ({ before, after, kinds }: TextHunk, from: number, to: number): TextHunk => ({
  before: { start: before.start + from, end: before.end + from },
  after: { start: after.start + to, end: after.end + to },
  kinds,
});

/** How many stretches were changed in each way; a stretch counts once for each of its kinds. */
export function countKinds(rows: readonly ComparedRow[]): Map<ChangeKind, number> {
  const counts = new Map<ChangeKind, number>();
  for (const { hunks } of rows)
    for (const { kinds } of hunks) for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return counts;
}
