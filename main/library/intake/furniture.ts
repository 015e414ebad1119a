import { isRelativeTime } from './date-lines';
import {
  ANYWHERE,
  COMMENTS_TITLE,
  COUNTED,
  LABEL,
  OTHERS_TITLE,
  POINTER,
  PROMPT,
  SHARE,
} from './furniture-words';
import { endsSentence, wordCount } from './words';

const shareRow = new RegExp(
  `^(?:(?:share|tweet|send|teilen|partager|compartir)\\s+(?:this\\s+)?(?:article|story|post|page|it)?\\s*(?:on|via|by|with|auf|sur|en|to)?\\s*)?(?:(?:${SHARE})(?: ?[|•·,/+&-] ?| |$)){1,14}$`,
  'iu',
);
const label = new RegExp(`^(?:${LABEL})[:.…]*$`, 'iu');
const prompt = new RegExp(`^[([*•▸▶►>»→✎\\s-]*(?:${PROMPT})`, 'iu');
const pointer = new RegExp(`^[([*•▸▶►>»→✎\\s-]*(?:${POINTER})`, 'iu');
const counted = new RegExp(`(?:${COUNTED})`, 'iu');
const anywhere = new RegExp(`(?:${ANYWHERE})`, 'iu');
const rights = /^(?:copyright\b.{0,6}(?:\d{4}|©|\(c\)|by\b|\p{Lu})|©|\(c\) ?\d{4}|&copy;)/iu;
const commentsTitle = new RegExp(`^(?:${COMMENTS_TITLE})\\s*[:.…]*$`, 'iu');
const othersTitle = new RegExp(`^(?:${OTHERS_TITLE})\\s*[:.…]*$`, 'iu');

/** The longest line that is furniture by its beginning, by words in it, and while it reads as a sentence. */
const LONGEST = 40;
const LONGEST_POINTER = 12;
const LONGEST_ANYWHERE = 30;

/** Whether a line is a row of share buttons. */
export const isShareRow = (line: string): boolean =>
  line.length <= 160 && shareRow.test(line.trim().replace(/\s+/g, ' '));

/** Whether a line belongs to the page and not to the article. */
export function isFurniture(line: string): boolean {
  const text = line.trim();
  if (text === '' || text.length > 400) return false;
  // Rules, arrows, counters: nothing to read. A year alone may be a heading, and a sum or a share is a figure.
  if (!/\p{L}/u.test(text))
    return text.length <= 12 && !/^(?:1[5-9]|2[01])\d\d$|\d.*[%‰°]|[\p{Sc}%‰°].*\d|\d.*\p{Sc}/u.test(text);
  if (label.test(text) || isShareRow(text) || isRelativeTime(text)) return true;
  const words = wordCount(text);
  if (words > LONGEST) return false;
  if (rights.test(text) && words <= 25) return true;
  if (prompt.test(text)) return true;
  if (pointer.test(text)) return words <= LONGEST_POINTER || !endsSentence(text);
  return (
    words <= LONGEST_ANYWHERE && (anywhere.test(text) || (words <= LONGEST_POINTER && counted.test(text)))
  );
}

/** Whether a line states whose the page is: `© 2023 The Coast. All rights reserved.` */
export const isRightsLine = (line: string): boolean =>
  line.length <= 300 && rights.test(line) && (/\d{4}/.test(line) || anywhere.test(line));

/** Whether a line is the title of readers' comments. */
export const isCommentsTitle = (line: string): boolean =>
  line.length <= 80 && commentsTitle.test(line.trim());

/** Whether a line is the title of comments, related stories or the like. */
export const isAfterTitle = (line: string): boolean =>
  isCommentsTitle(line) || (line.length <= 80 && othersTitle.test(line.trim()));
