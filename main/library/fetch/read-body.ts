import { once } from 'node:events';
import type { IncomingMessage } from 'node:http';
import type { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress, createGunzip, createInflate, createInflateRaw } from 'node:zlib';
import { GalleyError } from '@shared/domain/errors';
import { t } from '@shared/text/index';
import { tooLarge } from './failures';

export interface Reading {
  host: string;
  /** Bytes, of what is sent and of what is unpacked. */
  limit: number;
  signal: AbortSignal;
  /** How many bytes have come, as they are sent, and of how many, if the site says so. */
  onProgress: (received: number, total: number | null) => void;
}

/** `deflate` is meant to be zlib's form, and some servers send the bare one: the first byte tells. */
async function inflater(response: IncomingMessage, signal: AbortSignal): Promise<Transform> {
  await once(response, 'readable', { signal });
  const first = response.read(1) as Buffer | null;
  if (first) response.unshift(first);
  return first && ((first[0] ?? 0) & 0x0f) === 8 ? createInflate() : createInflateRaw();
}

/** What unpacks an answer; `null` where it is sent as it is. Throws `fetch-failed` for what wasn't asked for. */
async function unpacker(
  response: IncomingMessage,
  { host, signal }: Pick<Reading, 'host' | 'signal'>,
): Promise<Transform | null> {
  const coding = (response.headers['content-encoding'] ?? 'identity').trim().toLowerCase();
  if (coding === 'identity' || coding === '') return null;
  if (coding === 'gzip' || coding === 'x-gzip') return createGunzip();
  if (coding === 'br') return createBrotliDecompress();
  if (coding === 'deflate') return inflater(response, signal);
  throw new GalleyError('fetch-failed', t('fetch/error/garbled', { host }), { reason: coding.slice(0, 40) });
}

/**
 * The bytes of an answer as its site meant them: unpacked, otherwise untouched. Both what comes and what is unpacked
 * of it are counted while they come, so that a small answer that unpacks to gigabytes is given up at the limit.
 * Throws `fetch-too-large`, and whatever Node says of a broken connection: half a page is none.
 */
export async function readBody(
  response: IncomingMessage,
  reading: Reading,
): Promise<Uint8Array<ArrayBuffer>> {
  const { host, limit, signal, onProgress } = reading;
  const stated = Number(response.headers['content-length'] ?? NaN);
  const total = Number.isFinite(stated) ? stated : null;
  if (total !== null && total > limit) throw tooLarge(host, limit);
  const unpack = await unpacker(response, reading);

  let received = 0;
  async function* counted(source: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    for await (const piece of source) {
      received += piece.length;
      if (received > limit) throw tooLarge(host, limit);
      onProgress(received, total);
      yield piece;
    }
  }
  const pieces: Buffer[] = [];
  let length = 0;
  async function collect(source: AsyncIterable<Buffer>): Promise<void> {
    for await (const piece of source) {
      length += piece.length;
      if (length > limit) throw tooLarge(host, limit);
      pieces.push(piece);
    }
  }
  if (unpack) await pipeline(response, counted, unpack, collect, { signal });
  else await pipeline(response, counted, collect, { signal });
  return new Uint8Array(Buffer.concat(pieces, length));
}
