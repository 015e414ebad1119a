import { isTimeStamp } from '../date-lines';
import { findDate } from '../dates';
import { isAfterTitle } from '../furniture';
import { isProse } from '../words';
import type { PageBlock, PageContent } from './blocks';
import type { TextLengths } from './text-lengths';

/** How much of a paragraph's weight each element around it gets, from the one that holds it outwards. */
const SHARES = [1, 0.5, 0.25, 0.1];
/** How much of its weight a paragraph has in a list of entries: comments, other stories. */
const LISTED = 0.3;
/** Longer paragraphs weigh no more, in letters. */
const HEAVIEST = 500;
/** What is called furniture and holds more than this share of a page's running text is none. */
const FURNITURE_SHARE = 0.3;
/** More of a list's or a box's letters in links than this, and it leads elsewhere. */
const LINKED = 0.5;

/** How much running text each element of a page holds. */
class ProseLengths {
  private readonly sums = new Map<Element, number>();
  readonly blocks: PageBlock[] = [];

  constructor(
    blocks: readonly PageBlock[],
    readonly lengths: TextLengths,
  ) {
    const all = blocks.filter(
      ({ role, hidden, linked, text, embedded }) =>
        hidden === null &&
        linked < LINKED &&
        !embedded &&
        role !== 'caption' &&
        role !== 'credit' &&
        role !== 'figure' &&
        isProse(text),
    );
    const total = all.reduce((sum, { text }) => sum + text.length, 0);
    const named = new Map<Element, number>();
    for (const { furniture, text } of all)
      if (furniture) named.set(furniture, (named.get(furniture) ?? 0) + text.length);
    for (const block of all) {
      if (block.furniture && (named.get(block.furniture) ?? 0) <= total * FURNITURE_SHARE) continue;
      this.blocks.push(block);
      for (let at: Element | null = block.element; at; at = at.parentElement)
        this.sums.set(at, (this.sums.get(at) ?? 0) + block.text.length);
    }
  }

  of(element: Element): number {
    return this.sums.get(element) ?? 0;
  }

  linkShare(element: Element): number {
    const letters = this.lengths.of(element);
    return letters === 0 ? 0 : this.lengths.linked(element) / letters;
  }
}

/** Tells what stands in a list of entries: at least three beside each other that hold text. */
function listedIn(entries: ReadonlySet<Element>, prose: ProseLengths): (element: Element) => boolean {
  const counts = new Map<Element, number>();
  for (const entry of entries) {
    const parent = entry.parentElement;
    if (parent && prose.of(entry) > 0) counts.set(parent, (counts.get(parent) ?? 0) + 1);
  }
  return (element) => {
    for (let at: Element | null = element; at; at = at.parentElement) {
      if (entries.has(at) && at.parentElement && (counts.get(at.parentElement) ?? 0) >= 3) return true;
    }
    return false;
  };
}

/** The element that holds most paragraphs as its own, or nearly so. */
function heaviest(
  prose: ProseLengths,
  holders: ReadonlyMap<Element, number>,
  isAfterHeadline: (block: PageBlock) => boolean,
  entries: ReadonlySet<Element>,
): Element | null {
  const isListed = listedIn(entries, prose);
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
    if (isAfterHeadline(block)) passed += text.length;
  }
  let best: Element | null = null;
  let bestScore = 0;
  for (const [element, score] of scores) {
    const own = prose.of(element);
    const late = own / (own + (before.get(element) ?? 0));
    const weighted = score * (1 - prose.linkShare(element)) * late;
    if (weighted > bestScore) [best, bestScore] = [element, weighted];
  }
  return best;
}

/** How far from the heaviest element, in steps outwards, pieces of an article of another kind may stand. */
const NEAR = 2;
/** How much of a piece must be running text, and how much of it may be links. */
const MOSTLY = 0.6;
const MOST_LINKED = 0.3;
/** A piece further away must hold this share of what was found before. */
const WEIGHTY = 0.1;

const kindOf = (element: Element) => `${element.localName}.${element.getAttribute('class') ?? ''}`;

/** Whether a line dates an entry: a comment, a teaser, a post. */
const isStamp = ({ text }: PageBlock) =>
  text.length <= 80 && /\d/.test(text) && (AGO.test(text) || isTimeStamp(text) || findDate(text) !== null);
/** `Jane Roe 2 days ago at 8:58`, in the languages of the desk. */
const AGO =
  /\d+\s*(?:s|m|h|d|w|sec|min|hr|second|minute|hour|day|week|month|year)\p{L}{0,2}\.?\s+ago\b|\b(?:vor|il y a|hace|há)\s+\d+\s+\p{L}+|\d+\s+\p{L}+\s+(?:atrás|fa|назад|siden|sedan|geleden|temu)(?!\p{L})|\d+\s*(?:分|時間|小时|天|日|시간|일)\s*(?:前|전)/iu;

/**
 * Elements that hold an entry of its own, a comment or another story: before its text stands a date, a linked
 * title, a main heading, or the title of such entries.
 */
function entriesIn(blocks: readonly PageBlock[], prose: ReadonlySet<PageBlock>): Set<Element> {
  const entries = new Set<Element>();
  const spoken = new Set<Element>();
  for (const block of blocks) {
    const title = block.role === 'heading' && (block.level === 1 || block.linked > LINKED);
    const found = prose.has(block)
      ? spoken
      : title || isStamp(block) || isAfterTitle(block.text)
        ? entries
        : null;
    if (!found) continue;
    for (
      let at: Element | null = block.element;
      at && !spoken.has(at) && !found.has(at);
      at = at.parentElement
    )
      found.add(at);
  }
  return entries;
}

/** The heaviest element with what stands around it of the same text, and the element that holds all of it. */
function gather(
  prose: ProseLengths,
  entries: ReadonlySet<Element>,
  top: Element,
): { root: Element; parts: Set<Element>; apart: Set<Element> } {
  const parts = new Set([top]);
  const apart = new Set<Element>();
  let root = top;
  let steps = 0;
  for (let at = top; at.parentElement && at.localName !== 'body'; at = at.parentElement) {
    if (at.localName === 'article') break;
    const parent = at.parentElement;
    steps++;
    const kind = kindOf(at);
    const isPart = (child: Element) => {
      const own = prose.of(child);
      if (child === at || own < prose.lengths.of(child) * MOSTLY || prose.linkShare(child) > MOST_LINKED)
        return false;
      if (/^(?:aside|footer|nav|article)$/.test(child.localName)) return false;
      if (entries.has(child) && !(kind === kindOf(child) && entries.has(at))) return false;
      return steps <= NEAR || (kind === kindOf(child) && own > prose.of(root) * WEIGHTY);
    };
    const children = [...parent.children];
    const found = children.map((child) => child === at || (prose.of(child) > 0 && isPart(child)));
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
}

/** Where most of a page's running text stands together; `null` for a page that has none. */
export function chooseDensest({ blocks, lengths }: PageContent, headline: Element | null): Densest | null {
  const prose = new ProseLengths(blocks, lengths);
  const holders = new Map<Element, number>();
  for (const { element } of blocks) holders.set(element, (holders.get(element) ?? 0) + 1);
  const headlineAt = headline ? blocks.findIndex(({ element }) => headline.contains(element)) : -1;
  const after = new Set(headlineAt < 0 ? [] : blocks.slice(headlineAt + 1));
  const isAfterHeadline = (block: PageBlock) => after.has(block);
  const entries = entriesIn(blocks, new Set(prose.blocks));
  const top = heaviest(prose, holders, isAfterHeadline, entries);
  if (!top) return null;
  const { root, parts, apart } = gather(prose, entries, top);
  const cluttered = new Map<Element, boolean>();
  const isOut = (element: Element): boolean => {
    if (parts.has(element)) return false;
    const before = cluttered.get(element);
    if (before !== undefined) return before;
    const parent = element.parentElement;
    const clutter =
      !parent || element.localName === 'body'
        ? true
        : isOut(parent) ||
          (prose.linkShare(element) > LINKED &&
            lengths.of(element) > 30 &&
            prose.of(element) < lengths.of(element) * 0.3 &&
            lengths.holdsBlocks(element));
    cluttered.set(element, clutter);
    return clutter;
  };
  const kept = new Set<Element>();
  for (const block of blocks)
    if (!isOut(block.element)) for (const { element } of block.pieces) kept.add(element);
  return { root, kept, apart };
}
