import { isTimeStamp } from '../date-lines';
import { findDate } from '../dates';
import { isAfterTitle } from '../furniture';
import type { PageBlock } from './blocks';
import type { ProseLengths } from './prose-lengths';

/** A title with more of its letters in a link is another story's. */
const LINKED = 0.5;
/** So many entries beside each other are a list. */
const LIST = 3;

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
export function entriesIn(blocks: readonly PageBlock[], prose: ReadonlySet<PageBlock>): Set<Element> {
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

/**
 * Tells what stands in a list of entries: at least three beside each other that hold text. The one that holds the
 * page's headline is the article.
 */
export function listedIn(
  entries: ReadonlySet<Element>,
  prose: ProseLengths,
  headline: Element | null,
): (element: Element) => boolean {
  const own = new Set<Element>();
  for (let at = headline; at; at = at.parentElement) own.add(at);
  const counts = new Map<Element, number>();
  for (const entry of entries) {
    const parent = entry.parentElement;
    if (parent && prose.of(entry) > 0) counts.set(parent, (counts.get(parent) ?? 0) + 1);
  }
  return (element) => {
    for (let at: Element | null = element; at; at = at.parentElement) {
      if (entries.has(at) && !own.has(at) && at.parentElement && (counts.get(at.parentElement) ?? 0) >= LIST)
        return true;
    }
    return false;
  };
}
