import { parseHTML } from 'linkedom';
import { shallow } from './shallow';

/** Deeper than this, nodes become siblings, as browsers do it; recursion over the tree stays shallow. */
const DEEPEST = 300;

/** What is never text of an article. */
const VOID_OF_TEXT = new Set(
  'style noscript template iframe object embed svg canvas audio video map input select textarea button datalist progress meter dialog'.split(
    ' ',
  ),
);

/** Addresses of data shorter than this are left alone. */
const SHORT_DATA = 200;
const ENDS_ADDRESS = /["'()\s<>]/g;

/** What begins an address of data, where it is a picture's. */
const PICTURE = /^data:image\/(?:png|jpe?g|gif|webp)[;,]/i;

/** Markup with short addresses in place of those that are data, and those of them that are pictures. */
export interface LightMarkup {
  markup: string;
  /** In the markup, `data:,3` stands for the picture with the number 3. */
  pictures: string[];
}

/**
 * Takes the data out of the addresses: images saved into a page are longer than all else, and no text. Searched step
 * by step, since one address may be as long as the file.
 */
export function takeData(markup: string): LightMarkup {
  const pieces: string[] = [];
  const pictures: string[] = [];
  let from = 0;
  for (let at = markup.indexOf('data:'); at >= 0; at = markup.indexOf('data:', at + 5)) {
    if (!/^data:[\w+./-]{3,60}[;,]/.test(markup.slice(at, at + 70))) continue;
    ENDS_ADDRESS.lastIndex = at;
    const end = ENDS_ADDRESS.exec(markup)?.index ?? markup.length;
    if (end - at < SHORT_DATA) continue;
    const data = markup.slice(at, end);
    pieces.push(markup.slice(from, at), 'data:,');
    if (PICTURE.test(data)) pieces.push(String(pictures.push(data) - 1));
    from = end;
    at = end - 5;
  }
  return { markup: pieces.length === 0 ? markup : pieces.join('') + markup.slice(from), pictures };
}

/** Whether the markup is a whole page: linkedom takes the first element for the root if it isn't. */
const isWhole = (markup: string) => /<html[\s>]/i.test(markup.slice(0, 20_000));

/**
 * A saved page as a document, without scripts, styles and forms. Never runs anything and asks no network.
 * The tree is at most 300 levels deep. Takes markup without the data in its addresses (`takeData`).
 */
export function parsePage(markup: string): Document {
  const source = shallow(markup);
  const { document } = parseHTML(
    isWhole(source) ? source : `<!doctype html><html><body>${source}</body></html>`,
  );
  lighten(document.documentElement);
  gatherSources(document);
  gather(document);
  mergeText(document.body);
  prune(document.body);
  return document;
}

/** Moves what stands outside the body into it: a page may leave its tags out. */
function gather(document: Document): void {
  const { body } = document;
  for (const node of [...document.documentElement.childNodes]) {
    if (node !== body && node !== document.head && node.nodeType !== 8) body.appendChild(node);
  }
}

/** Gives each image the addresses of the same picture that stand around it, which hold no text of their own. */
function gatherSources(document: Document): void {
  for (const source of document.getElementsByTagName('source')) {
    const image = source.closest('picture')?.querySelector('img');
    if (!image || !source.hasAttribute('srcset')) continue;
    const sets = [image.getAttribute('srcset'), source.getAttribute('srcset')];
    image.setAttribute('srcset', sets.filter(Boolean).join(', '));
  }
}

/** Makes one text node of several in a row in an element itself: what was moved into it may begin with one. */
function mergeText(element: Element): void {
  let before: ChildNode | null = null;
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (node.nodeType !== 3) before = null;
    else if (before) before = joined(before, node);
    else before = node;
  }
}

/** Adds the words of a text node to the one before it, which stays. */
function joined(before: ChildNode, node: ChildNode): ChildNode {
  before.nodeValue = `${before.nodeValue ?? ''}${node.nodeValue ?? ''}`;
  node.remove();
  return before;
}

/** Elements that say something without holding text. */
const SPEAKING = new Set(['img', 'br', 'hr', 'td', 'th', 'meta', 'time', 'script']);

/** Takes out the elements that hold nothing: templates leave thousands, and each costs time later. */
function prune(body: Element): void {
  const elements = [...body.querySelectorAll('*')];
  // From the last to the first, so that an element whose children are gone is seen after them.
  for (const element of elements.reverse()) {
    if (SPEAKING.has(element.localName) || element.firstElementChild) continue;
    // White space between words stays, wherever it stood.
    if (!element.firstChild) takeOut(element, '');
    else if (element.textContent.trim() === '') takeOut(element, ' ');
  }
}

/** Puts words in an element's place, as part of the text beside it: text nodes in a row cost time later, too. */
function takeOut(element: Element, words: string): void {
  const { previousSibling: before, nextSibling: after } = element;
  const [isBefore, isAfter] = [before?.nodeType === 3, after?.nodeType === 3];
  if (before && isBefore) before.nodeValue = `${before.nodeValue ?? ''}${words}`;
  else if (after && isAfter) after.nodeValue = `${words}${after.nodeValue ?? ''}`;
  else if (words !== '') element.before(words);
  element.remove();
  if (before && after && isBefore && isAfter) joined(before, after);
}

/** Whether an element holds no text that a reader reads. */
function isVoid(element: Element): boolean {
  const { localName } = element;
  if (localName === 'script') return element.getAttribute('type')?.toLowerCase() !== 'application/ld+json';
  return VOID_OF_TEXT.has(localName) || (localName === 'annotation' && element.closest('math') !== null);
}

/** An element on the way down: its child that comes next, and the text node right before that. */
interface Step {
  element: Element;
  next: ChildNode | null;
  words: ChildNode | null;
}

/**
 * Takes out what holds no text, makes one text node of several in a row (the parser makes a new one at each entity),
 * and moves what lies too deep up to the deepest level allowed, in the order of the text: in one walk, since pages
 * have thousands of elements.
 */
function lighten(root: Element): void {
  const path: Step[] = [{ element: root, next: root.firstChild, words: null }];
  while (path.length > 0) {
    const top = path.at(-1);
    if (!top?.next) {
      path.pop();
      continue;
    }
    const child = top.next;
    top.next = child.nextSibling;
    if (child.nodeType === 3) {
      top.words = top.words ? joined(top.words, child) : child;
      continue;
    }
    if (child.nodeType === 1 && isVoid(child as Element)) {
      child.remove();
      continue;
    }
    top.words = null;
    if (child.nodeType !== 1) continue;
    if (path.length < DEEPEST) {
      path.push({ element: child as Element, next: child.firstChild, words: null });
      continue;
    }
    // What a node at the limit holds comes after it, to be looked at in its turn.
    while (child.lastChild && (child as Element).firstElementChild) {
      top.element.insertBefore(child.lastChild, child.nextSibling);
    }
    top.next = child.nextSibling;
  }
}
