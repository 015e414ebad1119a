import PostalMime from 'postal-mime';
import { readHtml } from '../read-html';
import type { Reading } from '../reading';
import { headersOf } from './headers';

/** How many parts a page is looked for in: pages hold hundreds of pictures. */
const MOST_PARTS = 5_000;

interface Part {
  bytes: Buffer;
  headers: ReadonlyMap<string, string>;
}

/** The parts between the boundaries of a multipart message, the outermost only. */
function partsOf(bytes: Buffer, boundary: string): Part[] {
  const mark = Buffer.from(`--${boundary}`);
  const parts: Part[] = [];
  let from = bytes.indexOf(mark);
  while (from >= 0 && parts.length < MOST_PARTS) {
    const begin = bytes.indexOf('\n', from) + 1;
    const end = begin === 0 ? -1 : bytes.indexOf(mark, begin);
    if (begin === 0) break;
    const part = bytes.subarray(begin, end < 0 ? bytes.length : end);
    parts.push({ bytes: part, headers: headersOf(part) });
    from = end;
  }
  return parts;
}

const parameter = (value: string, name: string): string | undefined =>
  new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]*)"|([^\\s;]+))`, 'i').exec(value)?.slice(1).find(Boolean);

/**
 * Reads a page that a browser saved in one file (MHTML, RFC 2557): the page itself, none of its frames and pictures.
 * Throws an Error where there is no page in it.
 */
export async function readMhtml(bytes: Uint8Array, url: string | null): Promise<Reading> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const headers = headersOf(file);
  const type = headers.get('content-type') ?? '';
  const boundary = parameter(type, 'boundary');
  if (boundary === undefined) throw new Error('the file names no boundary of its parts');
  const start = parameter(type, 'start');
  const pages = partsOf(file, boundary).filter((part) =>
    /^(?:text\/html|application\/xhtml\+xml)\b/i.test(part.headers.get('content-type') ?? ''),
  );
  const page = pages.find((part) => start && part.headers.get('content-id') === start) ?? pages[0];
  if (!page) throw new Error('no page is in the file');
  const { html } = await PostalMime.parse(page.bytes);
  const stated = headers.get('snapshot-content-location') ?? page.headers.get('content-location');
  const published = stated !== undefined && /^https?:/i.test(stated) ? stated : null;
  return readHtml(html ?? '', url ?? published);
}
