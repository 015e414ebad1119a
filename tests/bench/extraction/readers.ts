import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { decode } from '../../../main/library/intake/decode';
import { extract } from '../../../main/library/intake/extract';

/** Reads a saved page and answers the text of its article. */
export type Read = (page: Uint8Array) => Promise<string>;

const galley: Read = async (page) => {
  try {
    return (await extract({ name: 'page.html', bytes: page })).articleBody;
  } catch {
    return '';
  }
};

/** Readability alone, with the page parsed as Galley parses it: the text of what it takes for the article. */
const readability: Read = (page) => {
  const { document } = parseHTML(decode(page).text);
  return Promise.resolve(new Readability(document).parse()?.textContent ?? '');
};

/** What is measured, by name. */
export const readers = { Galley: galley, Readability: readability } as const;
export type ReaderName = keyof typeof readers;
