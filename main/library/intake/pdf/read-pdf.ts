import type { PDFPageProxy } from 'pdfjs-dist';
import type { TextContent } from 'pdfjs-dist/types/src/display/api';
import type { BlockRole, InlineRun } from '@shared/domain/block';
import { GalleyError } from '@shared/domain/errors';
import type { PdfItem } from '@shared/domain/pdf-page';
import { pageText, type PageText } from '@shared/domain/pdf-text';
import { canonicalText, joinBlocks } from '@shared/domain/text';
import { t } from '@shared/text/index';
import { declaredLanguage } from '../language';
import { openPdf, type OpenPdf } from './open-pdf';
import { overPageBreaks } from './page-breaks';
import { rolesOf } from './roles';
import { withoutRunningHeads } from './running-heads';
import { PdfWork, type PdfLimits } from './work';

/** A block of a PDF's text; `page` counts from 1. */
export interface PdfBlock {
  role: BlockRole;
  level: number | null;
  /** UTF-16 offsets of the text. */
  start: number;
  end: number;
  runs: InlineRun[];
  page: number;
}

/** What a PDF says, and what it states of itself. */
export interface ReadPdf {
  /** Canonical; empty where no page has words that can be selected, as in a scan. */
  text: string;
  blocks: PdfBlock[];
  /** The blocks that go on from one on the page before, by their numbers in `blocks`. */
  goesOn: ReadonlyMap<number, number>;
  pages: number;
  title: string | null;
  author: string | null;
  /** BCP 47. */
  language: string | null;
}

/** The most pages that are read. */
export const PAGE_LIMIT = 2_000;

/**
 * Reads a PDF page by page. Its bytes stay the caller's. Throws GalleyError: `input-unreadable` for one that is
 * damaged or locked with a password, `input-too-large` for one of more than 2,000 pages, or one that is built so that
 * reading it would take too much work.
 */
export async function readPdf(bytes: Uint8Array, limits?: PdfLimits): Promise<ReadPdf> {
  const pdf = await openPdf(bytes);
  const work = new PdfWork(limits);
  try {
    const pages = pdf.document.numPages;
    if (pages > PAGE_LIMIT)
      throw new GalleyError('input-too-large', t('intake/error/pdfPages', { pages, limit: PAGE_LIMIT }), {
        pages,
        limit: PAGE_LIMIT,
      });
    const read: PageText[] = [];
    for (let page = 1; page <= pages; page++) read.push(await readPage(pdf, page, work));
    return { ...joined(read), pages, ...(await statements(pdf, read)) };
  } finally {
    await pdf.close();
  }
}

/** A page's text; none where the page is damaged, since the others still say what they say. */
async function readPage({ document }: OpenPdf, number: number, work: PdfWork): Promise<PageText> {
  try {
    return await work.during(async () => {
      const page = await document.getPage(number);
      const { width, height, transform } = page.getViewport({ scale: 1 });
      const items = await piecesOf(page, work);
      page.cleanup();
      return pageText({ width, height, transform, items });
    });
  } catch {
    if (work.isTooMuch) throw new GalleyError('input-too-large', t('intake/error/pdfWork'));
    return { text: '', blocks: [], spans: [] };
  }
}

/** A page's pieces of text, taken as pdf.js finds them, so that there is an end to them. */
async function piecesOf(page: PDFPageProxy, work: PdfWork): Promise<PdfItem[]> {
  const found: PdfItem[] = [];
  const reader = (page.streamTextContent() as ReadableStream<TextContent>).getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    for (const item of next.value.items) if ('str' in item) found.push(item);
    try {
      work.pieces(found.length);
    } catch (error) {
      await reader.cancel(error);
      throw error;
    }
  }
  if (work.isTooMuch) throw new Error('only part of the page was read');
  return found;
}

function joined(pages: readonly PageText[]): Pick<ReadPdf, 'text' | 'blocks' | 'goesOn'> {
  const kept = withoutRunningHeads(pages);
  const roles = rolesOf(kept.flat());
  const found = kept.flatMap((blocks, i) =>
    blocks.map((block) => ({ block, page: i + 1, text: pages[i]?.text.slice(block.start, block.end) ?? '' })),
  );
  const { text, spans } = joinBlocks(found.map((one) => one.text));
  const numbers = new Map(found.map(({ block }, i) => [block, i]));
  const goesOn = [...overPageBreaks(kept, pages)].map(
    ([next, before]) => [numbers.get(next) ?? 0, numbers.get(before) ?? 0] as const,
  );
  return {
    text,
    goesOn: new Map(goesOn),
    blocks: found.map(({ page }, i) => ({
      role: roles[i]?.role ?? 'paragraph',
      level: roles[i]?.level ?? null,
      start: spans[i]?.start ?? 0,
      end: spans[i]?.end ?? 0,
      runs: [],
      page,
    })),
  };
}

const line = (value: unknown): string | null =>
  typeof value === 'string' ? canonicalText(value.replace(/\s+/gu, ' ')) || null : null;

/** A title that a program put in, which names a file and not the text. */
const FILE_TITLE = /^(?:untitled.*|.*\.(?:docx?|pdf|indd|qxp|tex|xlsx?|pptx?)|Microsoft \w+ - .*)$/iu;

async function statements({ document }: OpenPdf, pages: readonly PageText[]) {
  let info: Record<string, unknown> = {};
  try {
    info = (await document.getMetadata()).info as Record<string, unknown>;
  } catch {
    // Damaged metadata say nothing; the text is read all the same.
  }
  const title = line(info.Title);
  const sample = pages.slice(0, 20).map(({ text }) => text);
  return {
    title: title === null || FILE_TITLE.test(title) ? null : title,
    author: line(info.Author),
    language: declaredLanguage([line(info.Language)], sample.join('\n')),
  };
}
