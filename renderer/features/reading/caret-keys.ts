import type { CaretUnit, Direction } from './caret-moves';

/** A step that a key asks of the caret. Lines and pages depend on the page as it is drawn. */
export interface CaretStep {
  unit: CaretUnit | 'line' | 'line-edge' | 'page';
  direction: Direction;
  /** Draws the selection on instead of leaving it. */
  extend: boolean;
}

/** What of a keyboard event decides. */
export type KeyPress = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>;

/**
 * The step for a key, or `null` when it is none of the caret's. Arrows go by characters and lines, with Ctrl (or
 * Cmd) by words and paragraphs, with Alt by sentences; Home and End to the edges of the line, with Ctrl of the text.
 * `rtl` is the direction of the block at the caret: left and right are those of the page.
 */
export function caretStep(press: KeyPress, rtl: boolean): CaretStep | null {
  const { key, shiftKey: extend, altKey: alt } = press;
  const ctrl = press.ctrlKey || press.metaKey;
  const step = (unit: CaretStep['unit'], forward: boolean): CaretStep => ({
    unit,
    direction: forward ? 'forward' : 'backward',
    extend,
  });
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowRight':
      return step(alt ? 'sentence' : ctrl ? 'word' : 'character', (key === 'ArrowRight') !== rtl);
    case 'ArrowUp':
    case 'ArrowDown':
      return step(alt ? 'sentence' : ctrl ? 'block' : 'line', key === 'ArrowDown');
    case 'Home':
    case 'End':
      return step(ctrl ? 'text' : 'line-edge', key === 'End');
    case 'PageUp':
    case 'PageDown':
      return ctrl || alt ? null : step('page', key === 'PageDown');
    default:
      return null;
  }
}
