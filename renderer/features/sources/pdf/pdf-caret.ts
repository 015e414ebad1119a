import type { KeptCopy } from '@shared/domain/kept-copy';
import type { CaretStep } from '../../reading/caret-keys';
import { moveCaret } from '../../reading/caret-moves';
import type { TextSelection } from '../../reading/reading-store';
import { caretBox, lineEdges, offsetInNextLine, type PageGeometry } from './page-geometry';
import { pageAt } from './pages';
import { textAround } from './text-around';

/** What a step of the caret needs to know of the pages. */
export interface Pages {
  copy: KeptCopy;
  geometryOf: (page: number) => PageGeometry | null;
}

/**
 * Where a step leads that isn't one of a whole page, and the column that lines keep to. Lines are those of the print;
 * on a page that isn't drawn yet a line is a paragraph.
 */
export function takeStep(
  { copy, geometryOf }: Pages,
  { anchor, focus }: TextSelection,
  { unit, direction, extend }: CaretStep,
  column: number | null,
): { focus: number; column: number | null } {
  const forward = direction === 'forward';
  const text = textAround(copy.text ?? '', copy.blocks, copy.language, focus);
  const page = pageAt(copy, focus);
  const here = geometryOf(page);
  if (unit === 'line-edge') {
    const edges = here ? lineEdges(here, focus) : null;
    if (edges) return { focus: forward ? edges.end : edges.start, column: null };
    return { focus: moveCaret(text, focus, 'block', direction), column: null };
  }
  if (unit === 'line' || unit === 'page') {
    const x = column ?? (here ? caretBox(here, focus)?.left : null) ?? 0;
    const onPage = here ? offsetInNextLine(here, focus, forward, x) : null;
    if (onPage !== null) return { focus: onPage, column: x };
    const next = here ? nextPage(copy, page, forward) : null;
    const there = next === null ? null : geometryOf(next);
    const onNext = there ? offsetInNextLine(there, null, forward, x) : null;
    return { focus: onNext ?? moveCaret(text, focus, 'block', direction), column: x };
  }
  // Left and right without Shift leave a selection at that end of it.
  if (unit === 'character' && !extend && anchor !== focus)
    return { focus: forward ? Math.max(anchor, focus) : Math.min(anchor, focus), column: null };
  return { focus: moveCaret(text, focus, unit, direction), column: null };
}

/** The next page with text. */
function nextPage(copy: KeptCopy, page: number, forward: boolean): number | null {
  const found = forward
    ? copy.blocks.find((block) => (block.page ?? 0) > page)
    : copy.blocks.findLast((block) => (block.page ?? Infinity) < page);
  return found?.page ?? null;
}
