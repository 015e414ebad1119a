import type { ChangeReading, Extraction, IntakeNote, SourceFormat } from '@shared/domain/article';
import { bodyOf } from '@shared/domain/block';
import { GalleyError } from '@shared/domain/errors';
import type { Companion } from '@shared/domain/image';
import { canonicalData } from '@shared/domain/intake';
import { joinBlocks } from '@shared/domain/text';
import { t } from '@shared/text/index';
import { refuseAddresses } from './address-list';
import { decode, FILE_LIMIT, TEXT_LIMIT, tooLarge } from './decode';
import { readDocx } from './docx/read-docx';
import { renumbered, usedImages } from './images/used-images';
import { byteFormatOf, formatOf, isTextFormat, type ByteFormat, type TextFormat } from './format';
import { readHtml } from './read-html';
import { readReport } from './galley/read-report';
import { readMarkdown } from './read-markdown';
import { readText } from './read-text';
import { readEmail } from './mail/read-email';
import { readMhtml } from './mail/read-mhtml';
import { readOdt } from './odt/read-odt';
import { readPdfArticle } from './pdf/read-pdf-article';
import { readTranscript } from './transcript/read-transcript';
import { binaryKind } from './signatures';
import { takeData } from './html/page';
import type { ReadBlock, Reading } from './reading';

/** An original as it came in. */
export interface OriginalFile {
  /** Its file name, or anything for pasted text. */
  name: string;
  bytes: Uint8Array;
  /** Told from the name and the content when left out. */
  format?: SourceFormat;
  /** Where it was published, if the caller knows. */
  url?: string;
  /** The character set that was stated of it by the site that sent it. */
  encoding?: string;
  /** How tracked changes are read: as accepted, when left out. */
  changes?: ChangeReading;
  /** What was saved beside a page. */
  companions?: readonly Companion[];
}

/** The most blocks of an article: recording each costs the library's own thread time, in which nobody else is answered. */
export const BLOCK_LIMIT = 100_000;

type Answer = Reading | Promise<Reading>;

const textReaders: Record<
  TextFormat,
  (text: string, url: string | null, companions?: readonly Companion[]) => Answer
> = {
  text: readText,
  markdown: readMarkdown,
  html: readHtml,
  transcript: readTranscript,
  galley: readReport,
};

const byteReaders: Record<
  ByteFormat,
  (bytes: Uint8Array, url: string | null, changes?: ChangeReading) => Answer
> = {
  docx: (bytes, _, changes) => readDocx(bytes, changes),
  odt: (bytes, _, changes) => readOdt(bytes, changes),
  pdf: readPdfArticle,
  mhtml: readMhtml,
  email: readEmail,
};

/** Reads, and says of whatever a reader stumbles over that the file can't be read in this format. */
async function reading(format: SourceFormat, read: () => Answer): Promise<Reading> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof GalleyError) throw error;
    const message = t('intake/error/unreadable', { format: t(`intake/format/${format}`) });
    throw new GalleyError('input-unreadable', message, {
      reason: error instanceof Error ? error.message : '',
    });
  }
}

interface Read {
  format: SourceFormat;
  reading: Reading;
  notes: IntakeNote[];
}

/** A document that begins like one and doesn't hold one is no archive to unpack, whatever its bytes look like. */
function refuseDamaged(name: string, bytes: Uint8Array): void {
  const ending = /\.(?:docx|odt)$/i.exec(name)?.[0].toLowerCase();
  if (ending && binaryKind(bytes) === 'intake/binary/archive')
    throw new GalleyError('input-unreadable', t('intake/error/damaged', { ending }), { reason: 'package' });
}

async function readAsText({ name, bytes, ...original }: OriginalFile, isCopy: boolean): Promise<Read> {
  refuseDamaged(name, bytes);
  const { text, notes } = decode(bytes, original.encoding);
  const wished = original.format && isTextFormat(original.format) ? original.format : null;
  const format = wished ?? formatOf(name, text);
  // A page is none, and is asked for nothing: looking for a table in it takes time.
  if (!wished && !isCopy && format !== 'html') refuseAddresses(text);
  const size = Buffer.byteLength(format === 'html' ? takeData(text).markup : text);
  if (size > TEXT_LIMIT) throw tooLarge(size);
  return {
    format,
    notes,
    reading: await reading(format, () =>
      textReaders[format](text, original.url ?? null, original.companions),
    ),
  };
}

async function readAsBytes(format: ByteFormat, { bytes, url, changes }: OriginalFile): Promise<Read> {
  if (bytes.length > FILE_LIMIT) throw tooLarge(bytes.length);
  return {
    format,
    notes: [],
    reading: await reading(format, () => byteReaders[format](bytes, url ?? null, changes)),
  };
}

/** `images`: how many pictures were left out, and whether they stand elsewhere than in the original. */
function notesOf(
  { removed, ...reading }: Reading,
  images: { left: number; elsewhere: boolean },
): IntakeNote[] {
  const notes = [...reading.notes];
  if (removed > 0)
    notes.push({ code: 'text-removed', message: t('intake/note/removed', { count: removed }) });
  if (images.left > 0) {
    const message = images.elsewhere ? 'imagesElsewhere' : 'images';
    notes.push({ code: 'images-left-out', message: t(`intake/note/${message}`, { count: images.left }) });
  }
  return notes;
}

/**
 * What Galley makes of an original: what is known about the article, its blocks and its canonical text, and
 * notes on what was guessed, repaired or left out. What isn't known is `null`.
 * Throws GalleyError and nothing else: `input-empty`, `input-binary`, `input-encoding`, `input-too-large`,
 * `format-unknown`, `input-no-text`, `input-unreadable`, `input-addresses` for a list of addresses.
 * @param isCopy it is kept of a source, where a list of addresses is a text like any other
 */
export async function extract(original: OriginalFile, isCopy = false): Promise<Extraction> {
  const byteFormat = byteFormatOf(original.bytes);
  const { format, reading, notes } = byteFormat
    ? await readAsBytes(byteFormat, original)
    : await readAsText(original, isCopy);
  const { blocks, left, comments, images, imagesLeft } = withoutEmpty(reading);
  if (blocks.length === 0) throw new GalleyError('input-no-text', t('intake/error/noText'));
  if (blocks.length + left.length > BLOCK_LIMIT) throw tooManyBlocks(blocks.length + left.length);
  const text = joinBlocks(blocks.map((block) => block.text)).text;
  // What was unpacked may be far longer than the file.
  if (byteFormat && Buffer.byteLength(text) > TEXT_LIMIT) throw tooLarge(Buffer.byteLength(text));
  const body = bodyOf(blocks, reading.apart ?? false);
  return {
    ...canonicalData(reading.data),
    url: original.url ?? reading.data.url,
    format,
    blocks,
    images,
    left,
    text,
    articleBody: joinBlocks(body.map(({ text }) => text)).text,
    comments,
    changes: reading.changes ?? null,
    notes: [
      ...notes,
      ...notesOf(reading, { left: imagesLeft, elsewhere: format === 'html' && images.length === 0 }),
    ],
  };
}

function tooManyBlocks(blocks: number): GalleyError {
  const values = { blocks, limit: BLOCK_LIMIT };
  return new GalleyError('input-too-large', t('intake/error/tooManyBlocks', values), values);
}

/** Whether a block neither says nor shows anything. */
const isEmpty = ({ text, image }: Pick<ReadBlock, 'text' | 'image'>): boolean =>
  text === '' && image === undefined;

/** The blocks that say or show something, the pictures in them, and what refers to them by their number. */
function withoutEmpty({ left = [], comments = [], ...reading }: Reading) {
  const { images, numbers } = usedImages([...reading.blocks, ...left], reading.pictures ?? []);
  const blocks = reading.blocks.map((block) => renumbered(block, numbers));
  const kept: ReadBlock[] = [];
  /** For each block, how many come before it that say something. */
  const before = blocks.map((block) => (isEmpty(block) ? kept.length : kept.push(block) - 1));
  const unseen = blocks.filter(
    ({ role, image }, i) =>
      role === 'figure' && image === undefined && !isEmpty(reading.blocks[i] ?? { text: '' }),
  );
  return {
    blocks: kept,
    images,
    imagesLeft: reading.images + unseen.length,
    left: left
      .map((block) => renumbered(block, numbers))
      .filter((block) => !isEmpty(block))
      .map((block) => ({ ...block, before: before[block.before] ?? kept.length })),
    comments: comments.flatMap((comment) =>
      blocks[comment.block]?.text ? [{ ...comment, block: before[comment.block] ?? 0 }] : [],
    ),
  };
}
