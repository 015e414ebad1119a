import type { SourceFormat } from '@shared/domain/article';
import { formatEndings } from '@shared/domain/format-endings';
import { isReport } from '@shared/domain/record-file';
import { mailFormatOf } from './mail/headers';
import { binaryKind, type BinaryKind } from './signatures';
import { captionsOf } from './transcript/read-transcript';

const textFormats = ['text', 'markdown', 'html', 'transcript', 'galley'] as const satisfies SourceFormat[];
/** Formats that are text in some encoding. */
export type TextFormat = (typeof textFormats)[number];
/** Formats whose readers take the bytes: packages, and what holds parts in several encodings. */
export type ByteFormat = Exclude<SourceFormat, TextFormat>;

export const isTextFormat = (format: SourceFormat): format is TextFormat =>
  (textFormats as readonly SourceFormat[]).includes(format);

/** The media type of each format. */
export const mediaTypes = {
  text: 'text/plain',
  markdown: 'text/markdown',
  html: 'text/html',
  mhtml: 'multipart/related',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  odt: 'application/vnd.oasis.opendocument.text',
  pdf: 'application/pdf',
  email: 'message/rfc822',
  transcript: 'text/vtt',
  galley: 'application/json',
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

/** The binary formats that are read, by what they look like. */
const BINARY: Partial<Record<BinaryKind, ByteFormat>> = {
  'intake/binary/word': 'docx',
  'intake/binary/openText': 'odt',
  'intake/binary/pdf': 'pdf',
};

/** The format of an original whose reader takes its bytes, by how they begin and never by its name; else `null`. */
export function byteFormatOf(bytes: Uint8Array): ByteFormat | null {
  const kind = binaryKind(bytes);
  return kind ? (BINARY[kind] ?? null) : mailFormatOf(bytes);
}

/** The format of a text, by what it begins with and by its name. Plain text when nothing says otherwise. */
export function formatOf(name: string, text: string): TextFormat {
  const head = text.slice(0, LOOK);
  if (PAGE.test(afterPreamble(head))) return 'html';
  if (captionsOf(head)) return 'transcript';
  if (isReport(head)) return 'galley';
  const ending = /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  const named = textFormats.find((format) => (formatEndings[format] as readonly string[]).includes(ending));
  // Captions begin like captions, whatever the file is called.
  if (named && named !== 'transcript') return named;
  if (/^\s*</.test(head) && (head.match(ELEMENT)?.length ?? 0) >= 3) return 'html';
  const signs = MARKDOWN.filter((sign) => sign.test(head)).length;
  return signs >= 2 || MARKDOWN[0]?.test(head) ? 'markdown' : 'text';
}
