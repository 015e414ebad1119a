import type { Block } from '@shared/domain/block';
import type { Row } from './fold-rows';

type Hunk = Row['hunks'][number];
export type Side = 'before' | 'after';

/** A stretch of one of two texts: as it stands in both, struck out, or put in. Offsets of that side's text. */
export interface Stretch {
  side: Side;
  is: 'same' | 'removed' | 'added';
  start: number;
  end: number;
  kinds: Hunk['kinds'];
  /** Which of the row's changes it belongs to. */
  hunk: number | null;
}

type Extent = Pick<Block, 'start' | 'end'>;

/** One side of a changed block: what it shares with the other, and what only it has. Nothing empty. */
export function sideStretches(block: Extent, hunks: readonly Hunk[], side: Side): Stretch[] {
  const is = side === 'before' ? 'removed' : 'added';
  const made = cut(block, hunks, side, (hunk, at) => [
    { side, is, ...hunk[side], kinds: hunk.kinds, hunk: at },
  ]);
  return made;
}

/** Both sides of a changed block in one text: that of the later one, with what was struck out before what was put in. */
export function inlineStretches(block: Extent, hunks: readonly Hunk[]): Stretch[] {
  return cut(block, hunks, 'after', (hunk, at) => [
    { side: 'before', is: 'removed', ...hunk.before, kinds: hunk.kinds, hunk: at },
    { side: 'after', is: 'added', ...hunk.after, kinds: hunk.kinds, hunk: at },
  ]);
}

function cut(
  { start, end }: Extent,
  hunks: readonly Hunk[],
  side: Side,
  draw: (hunk: Hunk, at: number) => Stretch[],
): Stretch[] {
  const stretches: Stretch[] = [];
  const same = (from: number, to: number) =>
    stretches.push({ side, is: 'same', start: from, end: to, kinds: [], hunk: null });
  let last = start;
  hunks.forEach((hunk, at) => {
    same(last, hunk[side].start);
    stretches.push(...draw(hunk, at));
    last = hunk[side].end;
  });
  same(last, end);
  return stretches.filter((stretch) => stretch.end > stretch.start);
}
