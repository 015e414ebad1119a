import { columnsOf, areColumns } from './pdf-columns';
import { lengthOf, linesOf, runsOf, sum, type PlacedItem, type Region, type Run } from './pdf-lines';
import { placeItem, type PdfPage } from './pdf-page';

/** Columns within columns within columns: no page needs more. */
const DEPTH = 3;

/** Letters as fonts draw them (ligatures, Arabic forms) and signs of private use that mean the same everywhere. */
const DRAWN = /[\uFB00-\uFB4F\uFB50-\uFDCF\uFE76-\uFEFC]+/gu;
const PRIVATE: Readonly<Record<string, string>> = {
  '\uF001': 'fi',
  '\uF002': 'fl',
  '\uF0A7': '▪',
  '\uF0B7': '•',
};

/** An item's words as they are written, white space in a row as one space. */
const wordsOf = (str: string) =>
  str
    .replace(DRAWN, (letters) => letters.normalize('NFKC'))
    .replace(/[\uF001\uF002\uF0A7\uF0B7]/gu, (sign) => PRIVATE[sign] ?? sign)
    // Fonts without a table of their characters give none for some.
    .replace(/[\0\s]+/gu, ' ')
    .trim();

/** The quarter turn that most of the page's characters have, and those that have none of it. */
function turned(page: PdfPage): { upright: PlacedItem[]; others: PlacedItem[]; downwards: boolean } {
  const places = page.items.map((item) => placeItem(page, item));
  const quarters = places.map(({ angle }) => {
    const turns = angle / (Math.PI / 2);
    return Math.abs(turns - Math.round(turns)) < 0.02 ? ((Math.round(turns) % 4) + 4) % 4 : -1;
  });
  const weights = [0, 1, 2, 3].map((turn) =>
    sum(page.items.map(({ str }, i) => (quarters[i] === turn ? str.trim().length : 0))),
  );
  const main = weights.indexOf(Math.max(...weights));
  const [cos, sin] = [[1, 0, -1, 0][main] ?? 1, [0, 1, 0, -1][main] ?? 0];
  const upright: PlacedItem[] = [];
  const others: PlacedItem[] = [];
  let columns = 0;
  let spaced = false;
  page.items.forEach((item, index) => {
    const text = wordsOf(item.str);
    const blank = spaced || /^\s/u.test(item.str);
    spaced = item.hasEOL || /\s$/u.test(item.str) || (text === '' && (blank || item.str !== ''));
    const place = places[index];
    if (text === '' || !place) return;
    const from = place.x * cos + place.y * sin;
    const base = place.y * cos - place.x * sin;
    const placed = { index, text, spaced: blank, from, to: from + place.length, base, size: place.size };
    if (item.dir === 'ttb') columns += text.length;
    (quarters[index] === main ? upright : others).push({ ...placed, rtl: item.dir === 'rtl' });
  });
  return { upright, others, downwards: columns > lengthOf(upright) / 2 };
}

/** Runs as regions in the order of reading; columns within columns down to a depth. */
function regionsOf(runs: readonly Run[], rtl: boolean, depth: number): Region[] {
  const sorted = [...runs].sort((a, b) => a.base - b.base || a.from - b.from);
  const bands = depth > 0 ? columnsOf(sorted) : null;
  if (!bands) return runs.length === 0 ? [] : [linesOf(runs)];
  const regions: Region[] = [];
  // What stands in bands without columns is read on together with what crosses the gutter before and behind.
  let plain: Run[] = [];
  const flush = () => {
    for (const region of regionsOf(plain, rtl, depth - 1)) regions.push(region);
    plain = [];
  };
  for (const band of bands) {
    if (areColumns(band)) {
      flush();
      const [first, second] = rtl ? [band.right, band.left] : [band.left, band.right];
      for (const side of [first, second])
        for (const region of regionsOf(side, rtl, depth - 1)) regions.push(region);
    } else for (const run of [...band.left, ...band.right]) plain.push(run);
    for (const run of band.across) plain.push(run);
  }
  flush();
  return regions;
}

/** Items as the page's stream has them, a line each: those that are turned, and columns of characters. */
function streamed(items: readonly PlacedItem[]): Region[] {
  const regions: PlacedItem[][] = [];
  for (const item of items) {
    const last = regions.at(-1)?.at(-1);
    if (last && last.size === item.size) regions.at(-1)?.push(item);
    else regions.push([item]);
  }
  // Where they stand across their direction says nothing here: each is one line below the one before.
  return regions.map((region) =>
    region.map((item, i) => ({
      items: [item],
      from: 0,
      to: 0,
      base: (region[0]?.base ?? 0) + i * item.size,
      size: item.size,
      rtl: item.rtl,
    })),
  );
}

/**
 * A page's lines in the order of reading: columns one after the other where running text stands in columns, the
 * cells of a table row by row. Text that runs in another direction than most of the page's comes last.
 */
export function readingOrder(page: PdfPage): Region[] {
  const { upright, others, downwards } = turned(page);
  if (downwards) return [...streamed(upright), ...streamed(others)];
  const rtl = lengthOf(upright.filter((item) => item.rtl)) > lengthOf(upright) / 2;
  return [...regionsOf(runsOf(upright), rtl, DEPTH), ...streamed(others)];
}
