import type { SourceFormat } from '@shared/domain/article';
import { GalleyError } from '@shared/domain/errors';
import type { CopyBlock, CopyForm } from '@shared/domain/kept-copy';
import { joinBlocks } from '@shared/domain/text';
import { t } from '@shared/text/index';
import { decode } from './decode';
import { extract } from './extract';
import { afterPreamble, byteFormatOf, mediaTypes } from './format';
import { readPdf } from './pdf/read-pdf';
import { binaryKind, pictureType } from './signatures';

/** A file that is kept of a source. */
export interface CopyFile {
  name: string;
  bytes: Uint8Array;
  /** Where it was published, if the caller knows. */
  url?: string;
  /** Told from the name and the content when left out. */
  format?: SourceFormat;
  /** The character set that was stated of it by the site that sent it. */
  encoding?: string;
}

/** What a kept copy's file says. What isn't known is `null`. */
export interface CopyReading {
  form: CopyForm;
  /** Of what is read as text. */
  format: SourceFormat | null;
  mediaType: string;
  /** Canonical; `null` where there are no words that could be selected. */
  text: string | null;
  blocks: CopyBlock[];
  /** How many pages a PDF has. */
  pages: number | null;
  language: string | null;
  title: string | null;
  creator: string | null;
  publisher: string | null;
  publishedAt: string | null;
  url: string | null;
}

/** A drawing in SVG is a program: it can hold scripts and fetch what it names. */
const DRAWING = /^<(?:!doctype\s+svg\b|(?:[\w-]+:)?svg[\s/>])/i;

/** What is said of a file that says nothing of itself. */
const nothingSaid = { language: null, title: null, creator: null, publisher: null, publishedAt: null };

/**
 * Reads a file that is kept of a source: text, Markdown and saved web pages like an article, a PDF page by page, and
 * pictures as they are. What a file is, its first bytes say, never its name.
 * Throws GalleyError, as `extract` and `readPdf` do, and `format-unknown` for an SVG.
 */
export async function readCopy(file: CopyFile): Promise<CopyReading> {
  const url = file.url ?? null;
  const kind = binaryKind(file.bytes);
  if (kind === 'intake/binary/pdf') return { ...(await readPages(file.bytes)), url };
  const mediaType = pictureType(file.bytes);
  if (mediaType)
    return {
      ...nothingSaid,
      form: 'image',
      format: null,
      mediaType,
      text: null,
      blocks: [],
      pages: null,
      url,
    };
  return readWords(file);
}

async function readPages(bytes: Uint8Array): Promise<Omit<CopyReading, 'url'>> {
  const { text, blocks, pages, title, author, language } = await readPdf(bytes);
  return {
    ...nothingSaid,
    form: 'pdf',
    format: null,
    mediaType: 'application/pdf',
    // A scan has pages, but no words.
    text: text === '' ? null : text,
    blocks: text === '' ? [] : blocks,
    pages,
    title,
    creator: author,
    language,
  };
}

async function readWords(file: CopyFile): Promise<CopyReading> {
  if (!byteFormatOf(file.bytes) && DRAWING.test(afterPreamble(decode(file.bytes, file.encoding).text)))
    throw new GalleyError('format-unknown', t('intake/error/drawing'));
  const { format, ...known } = await extract(file, true);
  // The pane shows a copy's pictures in its original only, and one without words has no place in its text.
  const blocks = known.blocks.filter((block) => block.text !== '');
  const { text, spans } = joinBlocks(blocks.map((block) => block.text));
  return {
    form: format === 'html' || format === 'mhtml' ? 'page' : 'text',
    format,
    mediaType: mediaTypes[format],
    text,
    blocks: blocks.flatMap(({ role, level, runs, time }, index) => {
      const span = spans[index];
      return span ? { role, level, runs, ...span, page: null, ...(time === undefined ? {} : { time }) } : [];
    }),
    pages: null,
    language: known.language,
    title: known.title,
    creator: known.byline,
    publisher: known.outlet,
    publishedAt: known.publishedAt,
    url: known.url,
  };
}
