import { useEffect, useRef, type MouseEvent, type RefObject } from 'react';
import type { KeptCopy } from '@shared/domain/kept-copy';
import type { BlockSpan } from '@shared/domain/text';
import { moveCaret } from '../../reading/caret-moves';
import { marksAt } from '../../reading/marks';
import type { TextSelection } from '../../reading/reading-store';
import type { ExcerptMark } from '../excerpt-marks';
import { offsetAt, type PageGeometry } from './page-geometry';
import { blockAt } from './pages';
import { textAround } from './text-around';

interface PointerOptions {
  copy: KeptCopy;
  scrollerRef: RefObject<HTMLElement | null>;
  geometries: RefObject<ReadonlyMap<number, PageGeometry>>;
  selection: TextSelection;
  marks: readonly ExcerptMark[];
  onSelect: (anchor: number, focus: number) => void;
  onOpen: (mark: ExcerptMark) => void;
}

interface Hit {
  offset: number;
  /** How far the words are away, in 1/72 inch; 0 on them. */
  away: number;
}

/** The place in the text that is nearest to a point of the window. */
function hitAt(
  scroller: HTMLElement,
  geometries: ReadonlyMap<number, PageGeometry>,
  { clientX, clientY }: { clientX: number; clientY: number },
): Hit | null {
  let best: { geometry: PageGeometry; box: DOMRect; away: number } | null = null;
  for (const [page, geometry] of geometries) {
    const box = scroller.querySelector(`[data-page="${page}"]`)?.getBoundingClientRect();
    if (!box || geometry.words.length === 0) continue;
    const away = Math.max(box.top - clientY, clientY - box.bottom, 0);
    if (!best || away < best.away) best = { geometry, box, away };
  }
  if (!best) return null;
  const { geometry, box } = best;
  const scale = box.width / geometry.width;
  return offsetAt(geometry, (clientX - box.left) / scale, (clientY - box.top) / scale);
}

/** The word at an offset. */
export function wordAt(copy: KeptCopy, offset: number): BlockSpan {
  const of = textAround(copy.text ?? '', copy.blocks, copy.language, offset);
  if (/^[\p{L}\p{M}\p{N}]/u.test(of.text.slice(offset, offset + 2))) {
    const end = moveCaret(of, offset, 'word', 'forward');
    return { start: moveCaret(of, end, 'word', 'backward'), end };
  }
  const start = moveCaret(of, offset, 'word', 'backward');
  return { start, end: moveCaret(of, start, 'word', 'forward') };
}

/**
 * Selecting with the mouse: by dragging, a word by two clicks, a block by three; Shift draws on. The page's own
 * selection isn't used: over words that stand where they are printed it jumps.
 */
export function usePdfPointer({
  copy,
  scrollerRef,
  geometries,
  selection,
  marks,
  onSelect,
  onOpen,
}: PointerOptions) {
  /** Ends a drag whose end the window doesn't see, as when the copy goes. */
  const stop = useRef<(() => void) | null>(null);
  useEffect(() => () => stop.current?.(), []);

  const onMouseDown = (event: MouseEvent<HTMLElement>) => {
    const scroller = scrollerRef.current;
    const { target, button, detail, shiftKey } = event;
    const onPages = target !== scroller && target instanceof Element && !target.closest('button');
    if (button !== 0 || !scroller || !onPages) return;
    // The window must neither select by itself nor scroll to what takes the focus.
    event.preventDefault();
    scroller.focus({ preventScroll: true });
    const hit = hitAt(scroller, geometries.current, event);
    if (!hit) return;
    if (detail >= 2) {
      const span = detail === 2 ? wordAt(copy, hit.offset) : blockAt(copy.blocks, hit.offset);
      if (span) onSelect(span.start, span.end);
      return;
    }
    const anchor = shiftKey ? selection.anchor : hit.offset;
    onSelect(anchor, hit.offset);
    let last = hit.offset;
    const onMove = (move: globalThis.MouseEvent) => {
      const view = scroller.getBoundingClientRect();
      if (move.clientY < view.top) scroller.scrollTop -= view.top - move.clientY;
      else if (move.clientY > view.bottom) scroller.scrollTop += move.clientY - view.bottom;
      const there = hitAt(scroller, geometries.current, move);
      if (there && there.offset !== last) onSelect(anchor, (last = there.offset));
    };
    const onUp = () => {
      stop.current?.();
      const pressed = anchor === last && hit.away === 0;
      const mark = pressed ? marksAt(marks, last).find(({ look }) => look.excerpt !== null) : undefined;
      if (mark) onOpen(mark);
    };
    stop.current = () => {
      window.removeEventListener('mousemove', onMove);
      window.removeEventListener('mouseup', onUp);
      stop.current = null;
    };
    window.addEventListener('mousemove', onMove);
    window.addEventListener('mouseup', onUp);
  };
  return { onMouseDown };
}
