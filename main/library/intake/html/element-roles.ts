import type { TextLengths } from './text-lengths';

/** Elements that stand in a line of text. */
export const INLINE = new Set(
  'a abbr acronym b bdi bdo big blink cite code data del dfn em font i img ins kbd mark nobr picture q rb rp ruby s samp small source span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);
/** Classes and ids by which pages mark what is a caption, a credit and so on. */
export const CAPTION =
  /(?:^|[\s_-])(?:caption|captions|cutline|wp-caption-text|image-?(?:caption|description|info)|photo-?caption|media-?caption|bildunterschrift|legende)(?:$|[\s_-])|caption-?text|figcaption/i;
export const CREDIT =
  /(?:^|[\s_-])(?:credits?|photo-?credits?|image-?credits?|photographer|copyright|attribution|image-?source|source-?credit)(?:$|[\s_-])|(?:image|photo|media|caption|img|figure)_*-*credit/i;
export const PULL_QUOTE = /pull-?_?quote|quote-?pull|blockquote-?pull/i;
export const FOOTNOTES = /(?:^|[\s_-])(?:foot-?notes?|endnotes?|references)(?:$|[\s_-])/i;
/** Embedded posts of social networks, as a selector and by their classes. */
export const POSTS =
  '.twitter-tweet,.twitter-video,.instagram-media,.fb-post,.tiktok-embed,.bluesky-embed,.reddit-card,.reddit-embed-bq';
export const EMBEDDED =
  /twitter-tweet|twitter-video|instagram-media|fb-post|tiktok-embed|bluesky-embed|reddit-(?:card|embed)/i;

/** Words for an image that say nothing. */
export const EMPTY_ALT =
  /^(?:image|photo|picture|img|logo|icon|avatar|placeholder|thumbnail|\S+\.(?:jpe?g|png|gif|webp|svg)|dsc_?\d+|img_?\d+)?$/i;

/** The longest text that a cell of a table of data holds on average, in letters. */
const CELL = 160;

/** Whether paragraphs follow each other; a selector would walk over all that stands before each element. */
const hasParagraphs = (table: Element): boolean =>
  [...table.querySelectorAll('p')].some((element) => element.previousElementSibling?.localName === 'p');

/** Old pages are set in tables: one with long cells, or with one cell a row, only places text. */
export function isDataTable(table: Element, lengths: TextLengths): boolean {
  if (table.querySelector('table,h1,h2,article') || hasParagraphs(table)) return false;
  const rows = [...table.querySelectorAll('tr')];
  const cells = rows.map((row) => row.querySelectorAll('td,th').length);
  const all = cells.reduce((sum, count) => sum + count, 0);
  const wide = cells.filter((count) => count >= 2).length;
  return wide >= 2 && wide >= rows.length / 2 && lengths.of(table) < all * CELL;
}
