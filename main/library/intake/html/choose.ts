import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { isCostly } from './scoring-work';
import { withoutEntities } from './without-entities';

/** Each element gets an attribute of its own: where Readability merges two elements, both numbers stay. */
const STAMP = 'data-galley-';

/** Where on a page the article is. */
export interface Choice {
  /** The smallest element that holds all that was chosen. */
  root: Element;
  /** The elements whose own text was chosen; `null` if the article could not be told from the page. */
  kept: ReadonlySet<Element> | null;
}

/**
 * Which part of a page is its article, as Readability scores it: of the whole page, or only of a part of it. The
 * page itself stays as it is: Readability takes a copy apart whose elements are numbered, so that what it kept is
 * known in the page.
 */
export function chooseArticle(document: Document, part: Element = document.body): Choice {
  const elements = [...(part === document.body ? [] : [part]), ...part.querySelectorAll('*')];
  const everything: Choice = { root: document.body, kept: null };
  if (isCostly(elements)) return everything;
  const copy = copyOf(document, part);
  for (const [i, element] of [...copy.body.querySelectorAll('*')].entries())
    element.setAttribute(STAMP + String(i), '');
  const article = score(copy);
  if (!article) return everything;
  const kept = new Set<Element>();
  const addOwner = (holder: Element | null) => {
    for (let at = holder; at; at = at.parentElement) {
      const owner = elements[stampOf(at)];
      if (owner) return void kept.add(owner);
    }
  };
  for (const element of [article, ...article.querySelectorAll('*')]) {
    if (holdsText(element)) addOwner(element);
  }
  const root = commonAncestor([...kept]);
  return root ? { root, kept } : everything;
}

/** A document of its own with a copy of the page's body, or with a copy of a part of it as its body's only child. */
function copyOf(document: Document, part: Element): Document {
  const { document: copy } = parseHTML('<!doctype html><html><head></head><body></body></html>');
  const { body } = document;
  if (part === body) copy.body.replaceWith(copy.importNode(body, true));
  else copy.body.appendChild(copy.importNode(part, true));
  withoutEntities(copy.body);
  return copy;
}

/** What Readability takes for the article; it fails on pages with hundreds of thousands of nodes in one. */
function score(copy: Document): Element | null {
  try {
    const options = { disableJSONLD: true, serializer: (node: Node) => node as Element };
    return new Readability<Element>(copy, options).parse()?.content ?? null;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** The number of an element in the page; the innermost one's where several were merged, -1 for a new one. */
function stampOf(element: Element): number {
  let stamp = -1;
  for (const name of element.getAttributeNames()) {
    if (name.startsWith(STAMP)) stamp = Math.max(stamp, Number(name.slice(STAMP.length)));
  }
  return stamp;
}

/** Whether an element has words of its own, not only in its children. */
function holdsText(element: Element): boolean {
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 3 && node.nodeValue?.trim()) return true;
  }
  return false;
}

function commonAncestor(elements: readonly Element[]): Element | null {
  const [first, ...others] = elements;
  let common: Element | null = first ?? null;
  for (const element of others) {
    while (common && common !== element && !common.contains(element)) common = common.parentElement;
  }
  return common;
}
