import type { SourceFormat } from '@shared/domain/article';
import { binaryKind, type BinaryKind } from './signatures';

/** Formats that are no text; their readers take the bytes. */
export type PackagedFormat = Extract<SourceFormat, 'docx'>;
/** Formats that are text in some encoding. */
export type TextFormat = Exclude<SourceFormat, PackagedFormat>;

const BY_ENDING: Readonly<Record<string, TextFormat>> = {
  txt: 'text',
  text: 'text',
  md: 'markdown',
  markdown: 'markdown',
  mdown: 'markdown',
  htm: 'html',
  html: 'html',
  xhtml: 'html',
};

/** The media type of each format. */
export const mediaTypes = {
  text: 'text/plain',
  markdown: 'text/markdown',
  html: 'text/html',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
} as const satisfies Record<SourceFormat, string>;

/** How far into a text its format is looked for. */
const LOOK = 20_000;

const PAGE = /^<(?:!doctype\s+html|html[\s>]|head[\s>]|body[\s>])/i;
const DECLARATION = /^<\?xml[^>]*>/i;
const ELEMENT = /<(?:p|div|article|section|h[1-6]|ul|ol|table|span|br)\b[^<>]*>/gi;

/** Signs of Markdown that plain text hardly ever has. */
const MARKDOWN: readonly RegExp[] = [
  /^---\r?\n(?:[\w-]+:.*\r?\n)+---\r?\n/,
  /^#{1,6} \S/m,
  /\[[^\]\n]+\]\((?:https?:|\/|#)[^)\n]*\)/,
  /\*\*[^*\s][^*\n]*\*\*/,
  /^> \S/m,
  /^```/m,
];

/** What comes after an XML declaration and comments. A pattern for both could try each comment's end in turn. */
export function afterPreamble(head: string): string {
  let rest = head.trimStart().replace(DECLARATION, '').trimStart();
  while (rest.startsWith('<!--')) {
    const end = rest.indexOf('-->', 4);
    if (end < 0) break;
    rest = rest.slice(end + 3).trimStart();
  }
  return rest;
}

/** The packages that are read, by what they look like. */
const PACKAGED: Partial<Record<BinaryKind, PackagedFormat>> = { 'intake/binary/word': 'docx' };

/** The format of an original that is no text, by its first bytes and never by its name; `null` for all others. */
export function packagedFormatOf(bytes: Uint8Array): PackagedFormat | null {
  const kind = binaryKind(bytes);
  return (kind && PACKAGED[kind]) ?? null;
}

/** The format of a text, by what it begins with and by its name. Plain text when nothing says otherwise. */
export function formatOf(name: string, text: string): TextFormat {
  const head = text.slice(0, LOOK);
  if (PAGE.test(afterPreamble(head))) return 'html';
  const ending = /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  const named = BY_ENDING[ending];
  if (named) return named;
  if (/^\s*</.test(head) && (head.match(ELEMENT)?.length ?? 0) >= 3) return 'html';
  const signs = MARKDOWN.filter((sign) => sign.test(head)).length;
  return signs >= 2 || MARKDOWN[0]?.test(head) ? 'markdown' : 'text';
}
