import type { LeadsOut } from './sites';

/** Inside an inline element they end the line all the same. */
const BLOCKS = new Set(
  'address article aside blockquote center dd details div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header hr li main ol p pre section table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);

/** How much text each element of a part of a page holds, counted once. */
export interface TextLengths {
  of(element: Element): number;
  /** How much of it stands in links that stay on the page's site. */
  linked(element: Element): number;
  /** Whether an element that ends the line stands somewhere in this one. */
  holdsBlocks(element: Element): boolean;
}

export function textLengths(root: Element, leadsOut: LeadsOut): TextLengths {
  const lengths = new Map<Element, number>();
  const links = new Map<Element, number>();
  const blockHolders = new Set<Element>();
  const count = (element: Element): number => {
    let length = 0;
    let linked = 0;
    for (let node = element.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === 3) length += node.nodeValue?.trim().length ?? 0;
      else if (node.nodeType === 1) {
        const child = node as Element;
        length += count(child);
        linked += links.get(child) ?? 0;
        if (BLOCKS.has(child.localName) || blockHolders.has(child)) blockHolders.add(element);
      }
    }
    lengths.set(element, length);
    if (element.localName === 'a') {
      const href = element.getAttribute('href');
      if (href !== null) linked = leadsOut(href) ? 0 : length;
    }
    if (linked > 0) links.set(element, linked);
    return length;
  };
  count(root);
  const of = (element: Element) => lengths.get(element) ?? 0;
  return {
    of,
    linked: (element) => links.get(element) ?? 0,
    holdsBlocks: (element) => blockHolders.has(element),
  };
}
