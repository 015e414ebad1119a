import { Component, createRef, type ElementType, type HTMLAttributes, type ReactNode } from 'react';
import { selectInPage, selectionInPage } from './caret-place';

/** The page's selection before a block was drawn anew. */
interface Before {
  text: Element;
  anchor: number;
  focus: number;
  anchorNode: Node | null;
  focusNode: Node | null;
}

/** `tag` is the element that the block is drawn as; all others are its attributes. */
type Props = { tag: ElementType } & HTMLAttributes<HTMLElement>;

/**
 * The element of a block of text in which somebody may select. It keeps the page's selection where it is in the text
 * while the block under one of its ends is drawn anew, which exchanges the text nodes that it hangs on. The selection
 * is read from the page just before and not from what the view knows of it: somebody may be dragging, and the page
 * tells of a selection later than it has it.
 *
 * A class, since only a class is asked before the page changes.
 */
export class TextBlock extends Component<Props> {
  readonly #element = createRef<HTMLElement>();

  override getSnapshotBeforeUpdate(): Before | null {
    const block = this.#element.current;
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
    const { tag: Tag, ...attributes } = this.props;
    return <Tag ref={this.#element} dir="auto" {...attributes} />;
  }
}
