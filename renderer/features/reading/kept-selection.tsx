import { Component, type ReactNode, type RefObject } from 'react';
import { selectInPage, selectionInPage } from './caret-place';

/** The page's selection before a block was drawn anew. */
interface Before {
  text: Element;
  anchor: number;
  focus: number;
  anchorNode: Node | null;
  focusNode: Node | null;
}

interface Props {
  /** The block's element. */
  block: RefObject<HTMLElement | null>;
  children: ReactNode;
}

/**
 * Keeps the page's selection where it is in the text while a block under one of its ends is drawn anew, which
 * exchanges the text nodes that it hangs on. It is read from the page just before and not from what the view knows
 * of it: somebody may be dragging, and the page tells of a selection later than it has it.
 *
 * A class, since only a class is asked before the page changes.
 */
export class KeptSelection extends Component<Props> {
  override getSnapshotBeforeUpdate(): Before | null {
    const block = this.props.block.current;
    const selection = document.getSelection();
    const text = block?.closest('[data-keys]');
    if (!selection || !text) return null;
    const { anchorNode, focusNode } = selection;
    if (!block?.contains(anchorNode) && !block?.contains(focusNode)) return null;
    const offsets = selectionInPage(text);
    return offsets && { text, ...offsets, anchorNode, focusNode };
  }

  override componentDidUpdate(_props: Props, _state: unknown, before: Before | null): void {
    if (!before) return;
    const { text, anchor, focus, anchorNode, focusNode } = before;
    const selection = document.getSelection();
    const now = selectionInPage(text);
    const stands =
      selection?.anchorNode === anchorNode &&
      selection.focusNode === focusNode &&
      now?.anchor === anchor &&
      now.focus === focus;
    if (!stands) selectInPage(text, anchor, focus);
  }

  override render(): ReactNode {
    return this.props.children;
  }
}
