/**
 * Between a place in the page and a place in the revision's canonical text. A block's element carries
 * `data-start` and `data-end`, UTF-16 offsets; the text nodes below it hold the block's text and nothing else,
 * in order (numbers and icons are drawn without text nodes). So an offset is a count of text before a point.
 */

const TEXT_NODE = 3;
/** Bits of `compareDocumentPosition`. */
const FOLLOWING = 4;
const CONTAINED_BY = 16;

/** A place in the page, as ranges and selections give it. */
export interface Point {
  node: Node;
  offset: number;
}

/** Whether an offset between two text nodes means the end of the one before or the start of the one after. */
export type Side = 'before' | 'after';

const isText = (node: Node): node is Text => node.nodeType === TEXT_NODE;

/** The block's span of the canonical text. */
export function spanOfBlock(block: Element): { start: number; end: number } {
  return { start: Number(block.getAttribute('data-start')), end: Number(block.getAttribute('data-end')) };
}

/** The elements of all blocks under `root`, in the order of the text. */
export function blockElements(root: ParentNode): HTMLElement[] {
  const found: HTMLElement[] = [];
  // No block lies in another, and most of a page's elements lie in blocks: a selector would look at all of them.
  const look = (parent: ParentNode) => {
    for (let child = parent.firstElementChild; child; child = child.nextElementSibling) {
      if (child.hasAttribute('data-start')) found.push(child as HTMLElement);
      else look(child);
    }
  };
  look(root);
  return found;
}

function blockOf(node: Node): HTMLElement | null {
  for (let at: Node | null = node; at; at = at.parentNode) {
    if (at.nodeType === 1 && (at as HTMLElement).getAttribute('data-start') !== null)
      return at as HTMLElement;
  }
  return null;
}

function textLength(node: Node): number {
  if (isText(node)) return node.data.length;
  let length = 0;
  for (const child of node.childNodes) length += textLength(child);
  return length;
}

/** How much text of `block` lies before a point inside it. */
function textBefore(block: HTMLElement, { node, offset }: Point): number {
  let length = isText(node) ? Math.min(offset, node.data.length) : 0;
  const before = (parent: Node, until: Node | undefined) => {
    for (const child of parent.childNodes) {
      if (child === until) return;
      length += textLength(child);
    }
  };
  if (!isText(node) && offset > 0) before(node, node.childNodes[offset]);
  for (let at: Node = node; at !== block && at.parentNode; at = at.parentNode) before(at.parentNode, at);
  return length;
}

/** Whether `block` lies at or behind a point that is in no block. */
function liesBehind({ node, offset }: Point, block: Element): boolean {
  const child = isText(node) ? node : node.childNodes[offset];
  if (child) return child === block || (child.compareDocumentPosition(block) & FOLLOWING) !== 0;
  const position = node.compareDocumentPosition(block);
  return (position & FOLLOWING) !== 0 && (position & CONTAINED_BY) === 0;
}

/**
 * The offset of a point of the page in the canonical text. A point between blocks answers the start of the
 * next block, or the end of the last. `null` where `root` has no blocks or the point isn't inside `root`.
 */
export function offsetOf(root: Element, point: Point): number | null {
  if (!root.contains(point.node)) return null;
  const inside = blockOf(point.node);
  if (inside) {
    const { start, end } = spanOfBlock(inside);
    return Math.min(end, start + textBefore(inside, point));
  }
  const blocks = blockElements(root);
  const next = blocks.find((block) => liesBehind(point, block));
  if (next) return spanOfBlock(next).start;
  const last = blocks.at(-1);
  return last ? spanOfBlock(last).end : null;
}

/** The block that an offset lies in; one between two blocks belongs to the one before. */
export function blockAt(blocks: readonly HTMLElement[], offset: number): HTMLElement | null {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const block = blocks[middle];
    if (block && spanOfBlock(block).start <= offset) low = middle + 1;
    else high = middle;
  }
  return blocks[Math.max(0, low - 1)] ?? null;
}

/**
 * The point of the page at an offset of the canonical text, always inside a block; in an empty block the
 * block itself. `null` only where `root` has no blocks.
 */
export function pointOf(root: ParentNode, offset: number, side: Side = 'before'): Point | null {
  const block = blockAt(blockElements(root), offset);
  if (!block) return null;
  const { start, end } = spanOfBlock(block);
  let left = Math.min(Math.max(offset, start), end) - start;
  const texts = textNodes(block);
  for (const node of texts) {
    const length = node.data.length;
    if (left < length || (left === length && side === 'before')) return { node, offset: left };
    left -= length;
  }
  const last = texts.at(-1);
  return last ? { node: last, offset: last.data.length } : { node: block, offset: 0 };
}

/** The text nodes with text below a node, in order. */
function textNodes(node: Node): Text[] {
  if (isText(node)) return node.data === '' ? [] : [node];
  return [...node.childNodes].flatMap(textNodes);
}
