import type { PageContent } from './blocks';
import { entriesIn, listedIn } from './entries';
import { ProseLengths } from './prose-lengths';
import { storiesBeside } from './stories-beside';

/** How much of a paragraph's weight each element around it gets, from the one that holds it outwards. */
const SHARES = [1, 0.5, 0.25, 0.1];
/** How much of its weight a paragraph has in a list of entries: comments, other stories. */
const LISTED = 0.3;
/** Longer paragraphs weigh no more, in letters. */
const HEAVIEST = 500;
/** More of a list's or a box's letters in links than this, and it leads elsewhere. */
const LINKED = 0.5;
/** A box of links is longer than this, in letters. */
const SHORTEST_BOX = 30;

/** How much of an article each element is: by the paragraphs that are its own, or nearly so. */
function scoresOf(
  prose: ProseLengths,
  { blocks }: PageContent,
  headline: Element | null,
  isListed: (element: Element) => boolean,
): Map<Element, number> {
  const holders = new Map<Element, number>();
  for (const { element } of blocks) holders.set(element, (holders.get(element) ?? 0) + 1);
  const headlineAt = headline ? blocks.findIndex(({ element }) => headline.contains(element)) : -1;
  const after = new Set(headlineAt < 0 ? [] : blocks.slice(headlineAt + 1));
  const scores = new Map<Element, number>();
  /** How much running text stands between the headline and the first paragraph of each. */
  const before = new Map<Element, number>();
  let passed = 0;
  for (const block of prose.blocks) {
    const { element, text } = block;
    const weight = Math.min(text.length, HEAVIEST) * (isListed(element) ? LISTED : 1);
    let at = (holders.get(element) ?? 0) > 1 ? element : element.parentElement;
    for (const share of SHARES) {
      if (!at) break;
      scores.set(at, (scores.get(at) ?? 0) + weight * share);
      if (!before.has(at)) before.set(at, passed);
      at = at.parentElement;
    }
    if (after.has(block)) passed += text.length;
  }
  for (const [element, score] of scores) {
    const own = prose.of(element);
    const late = own / (own + (before.get(element) ?? 0));
    scores.set(element, score * (1 - prose.linkShare(element)) * late ** 2);
  }
  return scores;
}

/** How far from the heaviest element, in steps outwards, pieces of an article of another kind may stand. */
const NEAR = 2;
/** How much of a piece must be running text, and how much of it may be links. */
const MOSTLY = 0.6;
const MOST_LINKED = 0.3;
/** A piece further away must hold this share of what was found before. */
const WEIGHTY = 0.1;

const kindOf = (element: Element) => `${element.localName}.${element.getAttribute('class') ?? ''}`;

/** What a page's other stories are, and where its own begins. */
interface Bounds {
  headline: Element | null;
  entries: ReadonlySet<Element>;
  stories: ReadonlySet<Element>;
  /** The article is one of updates in a row, each of which is marked as an article of its own. */
  live: boolean;
}

/** The heaviest element with what stands around it of the same text, and the element that holds all of it. */
function gather(
  prose: ProseLengths,
  { headline, entries, stories, live }: Bounds,
  top: Element,
): { root: Element; parts: Set<Element>; apart: Set<Element> } {
  const parts = new Set([top]);
  const apart = new Set<Element>();
  let root = top;
  let steps = 0;
  const others = live ? /^(?:aside|footer|nav)$/ : /^(?:aside|footer|nav|article)$/;
  for (let at = top; at.parentElement && at.localName !== 'body'; at = at.parentElement) {
    if (at.localName === 'article' && !live) break;
    const parent = at.parentElement;
    steps++;
    const kind = kindOf(at);
    const isPart = (child: Element) => {
      const own = prose.of(child);
      if (child === at || own < prose.lengths.of(child) * MOSTLY || prose.linkShare(child) > MOST_LINKED)
        return false;
      if (stories.has(child) || others.test(child.localName)) return false;
      if (entries.has(child) && !(kind === kindOf(child) && entries.has(at))) return false;
      return steps <= NEAR || (kind === kindOf(child) && own > prose.of(root) * WEIGHTY);
    };
    const children = [...parent.children];
    const titleAt = children.findIndex((child) => headline !== null && child.contains(headline));
    // A headline before the text begins it: what stands before that is another text.
    const from = titleAt <= children.indexOf(at) ? titleAt : 0;
    const found = children.map(
      (child, i) => child === at || (i >= from && prose.of(child) > 0 && isPart(child)),
    );
    if (found.indexOf(true) === found.lastIndexOf(true)) continue;
    // What stands between two parts belongs to them: a picture, a list, a heading.
    for (let i = found.indexOf(true); i <= found.lastIndexOf(true); i++) {
      const child = children[i];
      if (!child || (!found[i] && prose.linkShare(child) >= LINKED)) continue;
      parts.add(child);
      if (child !== at && kindOf(child) !== kind) apart.add(child);
    }
    root = parent;
  }
  return { root, parts, apart };
}

/** Where the running text of a page is densest. */
export interface Densest {
  /** The element that holds all of it. */
  root: Element;
  /** The elements whose own text is part of it. */
  kept: ReadonlySet<Element>;
  /** Pieces that stand beside the densest one and are of another kind. */
  apart: ReadonlySet<Element>;
  /** The share of the page's running text that it holds, comments and lists of stories not counted: 0 to 1. */
  share: number;
  /** How near to it in weight the heaviest other part of the page is: 0 to 1. */
  rival: number;
}

/**
 * Where most of a page's running text stands together; `null` for a page that has none. `live` says that its article is
 * one of updates in a row.
 */
export function chooseDensest(content: PageContent, headline: Element | null, live = false): Densest | null {
  const { blocks, lengths } = content;
  const prose = new ProseLengths(blocks, lengths);
  const entries = live ? new Set<Element>() : entriesIn(blocks, new Set(prose.blocks));
  const stories = storiesBeside(headline, (element) => entries.has(element));
  const isEntry = listedIn(entries, prose, headline);
  const isListed = (element: Element) => isEntry(element) || isInOne(element, stories);
  const scores = scoresOf(prose, content, headline, isListed);
  const [top, best] = [...scores].reduce<[Element | null, number]>(
    (first, next) => (next[1] > first[1] ? next : first),
    [null, 0],
  );
  if (!top) return null;
  const { root, parts, apart } = gather(prose, { headline, entries, stories, live }, top);
  const isOut = clutterIn(parts, prose);
  const kept = new Set<Element>();
  for (const block of blocks)
    if (!isOut(block.element)) for (const { element } of block.pieces) kept.add(element);
  let rival = 0;
  for (const [element, score] of scores)
    if (!root.contains(element) && !element.contains(root)) rival = Math.max(rival, score / best);
  let elsewhere = 0;
  for (const { element, text } of prose.blocks)
    if (!root.contains(element) && !isListed(element)) elsewhere += text.length;
  const own = prose.of(root);
  return { root, kept, apart, share: own / (own + elsewhere), rival };
}

function isInOne(element: Element, elements: ReadonlySet<Element>): boolean {
  if (elements.size === 0) return false;
  for (let at: Element | null = element; at; at = at.parentElement) if (elements.has(at)) return true;
  return false;
}

/** Tells what stands in a box of links, or in none of the parts. */
function clutterIn(parts: ReadonlySet<Element>, prose: ProseLengths): (element: Element) => boolean {
  const { lengths } = prose;
  const known = new Map<Element, boolean>();
  const isBox = (element: Element) =>
    prose.linkShare(element) > LINKED &&
    lengths.of(element) > SHORTEST_BOX &&
    prose.of(element) < lengths.of(element) * (1 - LINKED) &&
    lengths.holdsBlocks(element);
  const isOut = (element: Element): boolean => {
    if (parts.has(element)) return false;
    const before = known.get(element);
    if (before !== undefined) return before;
    const parent = element.parentElement;
    const out = !parent || element.localName === 'body' || isOut(parent) || isBox(element);
    known.set(element, out);
    return out;
  };
  return isOut;
}
