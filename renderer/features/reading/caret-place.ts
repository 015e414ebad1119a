import type { CaretStep } from './caret-keys';
import { blockAt, blockElements, offsetOf, pointOf, type Point } from './offsets';

/** Where the caret is drawn, relative to the window. */
export interface CaretRect {
  x: number;
  top: number;
  height: number;
}

function rectsBetween(from: Point, to: Point): DOMRectList {
  const range = document.createRange();
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset);
  return range.getClientRects();
}

function rectOfCharacter(root: Element, start: number): DOMRect | undefined {
  const from = pointOf(root, start, 'after');
  const to = pointOf(root, start + 1, 'before');
  return from && to ? [...rectsBetween(from, to)].find((rect) => rect.height > 0) : undefined;
}

/**
 * Where a caret at an offset is drawn. At the end of a wrapped line, `upstream` puts it behind the line instead of
 * before the next. `null` where the article has no text.
 */
export function caretRect(root: Element, offset: number, upstream: boolean): CaretRect | null {
  const block = blockAt(blockElements(root), offset);
  if (!block) return null;
  const rtl = getComputedStyle(block).direction === 'rtl';
  const atEnd = offset >= Number(block.getAttribute('data-end'));
  const atStart = offset <= Number(block.getAttribute('data-start'));
  if (!atStart && (upstream || atEnd)) {
    const before = rectOfCharacter(root, offset - 1);
    if (before) return { x: rtl ? before.left : before.right, top: before.top, height: before.height };
  }
  const behind = atEnd ? undefined : rectOfCharacter(root, offset);
  if (behind) return { x: rtl ? behind.right : behind.left, top: behind.top, height: behind.height };
  const { left, right, top, height } = block.getBoundingClientRect();
  return { x: rtl ? right : left, top, height };
}

/** The first line of a stretch of text, relative to the window; `null` where it has no box. */
export function firstLineRect(root: Element, start: number): DOMRect | null {
  return rectOfCharacter(root, start) ?? null;
}

/** Puts the page's selection where offsets say, so that the page's own copying and line steps start there. */
export function selectInPage(root: Element, anchor: number, focus: number): void {
  const forward = focus >= anchor;
  const from = pointOf(root, anchor, forward ? 'after' : 'before');
  const to = pointOf(root, focus, forward ? 'before' : 'after');
  const selection = document.getSelection();
  if (!from || !to || !selection) return;
  if (anchor === focus) selection.collapse(to.node, to.offset);
  else selection.setBaseAndExtent(from.node, from.offset, to.node, to.offset);
}

/** The page's selection as offsets; `null` where it lies outside the article. */
export function selectionInPage(root: Element): { anchor: number; focus: number } | null {
  const selection = document.getSelection();
  if (!selection?.anchorNode || !selection.focusNode) return null;
  const anchor = offsetOf(root, { node: selection.anchorNode, offset: selection.anchorOffset });
  const focus = offsetOf(root, { node: selection.focusNode, offset: selection.focusOffset });
  return anchor === null || focus === null ? null : { anchor, focus };
}

/** How often a line step is tried again where it stops beside an image, which holds no text. */
const STEPS_PAST_IMAGES = 4;

/**
 * Takes a step by lines with the page's own selection, which alone knows where lines break and keeps the column
 * from one step to the next. Answers the offset that was reached.
 */
export function stepInPage(root: Element, step: CaretStep, from: number, lines = 1): number {
  const selection = document.getSelection();
  if (!selection) return from;
  const granularity = step.unit === 'line-edge' ? 'lineboundary' : 'line';
  let reached = from;
  for (let line = 0; line < lines; line++) {
    const before = reached;
    for (let attempt = 0; attempt < STEPS_PAST_IMAGES && reached === before; attempt++) {
      selection.modify(step.extend ? 'extend' : 'move', step.direction, granularity);
      reached = selectionInPage(root)?.focus ?? reached;
      if (granularity === 'lineboundary') return reached;
    }
    if (reached === before) break;
  }
  return reached;
}
