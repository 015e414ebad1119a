import PostalMime from 'postal-mime';
import type { FindImage } from '../images/images';
import { readPage } from '../read-html';
import type { Reading } from '../reading';
import { idOf } from './content-id';
import { headersOf } from './headers';

/** How many parts a page is looked for in: pages hold hundreds of pictures. */
const MOST_PARTS = 5_000;

/** How far into a part its text begins. */
const LONGEST_HEAD = 65_536;

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
 * Reads a page that a browser saved in one file (MHTML, RFC 2557): the page itself with its pictures, none of its frames.
 * Throws an Error where there is no page in it.
 */
export async function readMhtml(bytes: Uint8Array, url: string | null): Promise<Reading> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const headers = headersOf(file);
  const type = headers.get('content-type') ?? '';
  const boundary = parameter(type, 'boundary');
  if (boundary === undefined) throw new Error('the file names no boundary of its parts');
  const start = parameter(type, 'start');
  const parts = partsOf(file, boundary);
  const pages = parts.filter((part) =>
    /^(?:text\/html|application\/xhtml\+xml)\b/i.test(part.headers.get('content-type') ?? ''),
  );
  const page = pages.find((part) => start && part.headers.get('content-id') === start) ?? pages[0];
  if (!page) throw new Error('no page is in the file');
  const { html } = await PostalMime.parse(page.bytes);
  const stated = headers.get('snapshot-content-location') ?? page.headers.get('content-location');
  const published = stated !== undefined && /^https?:/i.test(stated) ? stated : null;
  const base = page.headers.get('content-location') ?? stated ?? null;
  return readPage(html ?? '', url ?? published, findPart(parts, base));
}

/** What stands in a part behind its headers, decoded as they say. */
function bodyOf({ bytes, headers }: Part): Uint8Array {
  const blank = /\r?\n\r?\n/.exec(bytes.subarray(0, LONGEST_HEAD).toString('latin1'));
  const body = bytes.subarray(blank ? blank.index + blank[0].length : bytes.length);
  const encoding = (headers.get('content-transfer-encoding') ?? '').toLowerCase();
  if (encoding === 'base64') return Buffer.from(body.toString('latin1'), 'base64');
  if (encoding !== 'quoted-printable') return body;
  const text = body.toString('latin1').replace(/=[ \t]*\r?\n/g, '');
  return Buffer.from(
    text.replace(/=([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16))),
    'latin1',
  );
}

const absolute = (address: string, base: string | null): string =>
  URL.canParse(address, base ?? undefined) ? new URL(address, base ?? undefined).href : address;

/** The last part of an address's path: what the file was called. */
const fileName = (address: string): string =>
  idOf(/([^/?#]+)(?:[?#].*)?$/.exec(address.replace(/^\w+:\/*/, ''))?.[1] ?? address);

/** Finds a picture among the parts, by its id or by where it was on the web. `base`: where the page was. */
function findPart(parts: readonly Part[], base: string | null): FindImage {
  const found = new Map<string, Part>();
  for (const part of parts) {
    const id = part.headers.get('content-id');
    const location = part.headers.get('content-location');
    if (id !== undefined) found.set(`cid:${idOf(id)}`, part);
    if (location !== undefined) found.set(absolute(location, base), part);
  }
  return (address) => {
    const key = /^cid:/i.test(address) ? `cid:${idOf(address.slice(4))}` : absolute(address, base);
    const part = found.get(key);
    return part ? { name: fileName(part.headers.get('content-location') ?? key), bytes: bodyOf(part) } : null;
  };
}
