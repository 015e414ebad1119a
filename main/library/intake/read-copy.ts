import type { SourceFormat } from '@shared/domain/article';
import { GalleyError } from '@shared/domain/errors';
import type { CopyBlock, CopyForm } from '@shared/domain/kept-copy';
import { joinBlocks } from '@shared/domain/text';
import { t } from '@shared/text/index';
import { decode } from './decode';
import { extract } from './extract';
import { afterPreamble } from './format';
import { pictureType } from './signatures';

/** A file that is kept of a source. */
export interface CopyFile {
  name: string;
  bytes: Uint8Array;
  /** Where it was published, if the caller knows. */
  url?: string;
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

export const textTypes = { text: 'text/plain', markdown: 'text/markdown', html: 'text/html' } as const;

/** A drawing in SVG is a program: it can hold scripts and fetch what it names. */
const DRAWING = /^<(?:!doctype\s+svg\b|(?:[\w-]+:)?svg[\s/>])/i;

/**
 * Reads a file that is kept of a source: text, Markdown and saved web pages like an article, and pictures as they
 * are. What a file is, its first bytes say, never its name.
 * Throws GalleyError, as `extract` does, and `format-unknown` for an SVG.
 */
export async function readCopy(file: CopyFile): Promise<CopyReading> {
  const picture = pictureType(file.bytes);
  if (picture)
    return {
      ...nothing,
      form: 'image',
      format: null,
      mediaType: picture,
      text: null,
      blocks: [],
      pages: null,
      url: file.url ?? null,
    };
  return readWords(file);
}

const nothing = { language: null, title: null, creator: null, publisher: null, publishedAt: null };

function readWords(file: CopyFile): CopyReading {
  if (DRAWING.test(afterPreamble(decode(file.bytes).text)))
    throw new GalleyError('format-unknown', t('intake/error/drawing'));
  const { format, text, blocks, ...known } = extract(file);
  const { spans } = joinBlocks(blocks.map((block) => block.text));
  return {
    form: format === 'html' ? 'page' : 'text',
    format,
    mediaType: textTypes[format],
    text,
    blocks: blocks.flatMap(({ role, level, runs }, index) => {
      const span = spans[index];
      return span ? { role, level, runs, ...span, page: null } : [];
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
