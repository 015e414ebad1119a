import type { SourceFormat } from '@shared/domain/article';

const BY_ENDING: Readonly<Record<string, SourceFormat>> = {
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
export const mediaTypes = { text: 'text/plain', markdown: 'text/markdown', html: 'text/html' } as const;

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

/** The format of an original, by what it begins with and by its name. Plain text when nothing says otherwise. */
export function formatOf(name: string, text: string): SourceFormat {
  const head = text.slice(0, LOOK);
  if (PAGE.test(afterPreamble(head))) return 'html';
  const ending = /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  const named = BY_ENDING[ending];
  if (named) return named;
  if (/^\s*</.test(head) && (head.match(ELEMENT)?.length ?? 0) >= 3) return 'html';
  const signs = MARKDOWN.filter((sign) => sign.test(head)).length;
  return signs >= 2 || MARKDOWN[0]?.test(head) ? 'markdown' : 'text';
}
