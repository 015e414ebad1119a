/** Words as they were pasted, with their formatting. */
export interface FormattedPaste {
  /** What the clipboard holds as HTML. */
  html: string;
  /** The same words without formatting, as a text field holds them. */
  text: string;
}

/** Elements that say more of their words than the words do. */
const FORMATTED = 'h1, h2, h3, h4, h5, h6, p, li, table, blockquote, a[href], b, strong, i, em';

/** How a text field writes the ends of lines. */
const asFieldText = (text: string): string => text.replace(/\r\n?/g, '\n');

/** What was pasted with its formatting; `null` where the clipboard has none. Nothing of it is run or fetched. */
export function formattedPaste(clipboard: Pick<DataTransfer, 'getData'>): FormattedPaste | null {
  const html = clipboard.getData('text/html');
  const text = asFieldText(clipboard.getData('text/plain'));
  if (html === '' || text.trim() === '') return null;
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  return body.querySelector(FORMATTED) ? { html, text } : null;
}

/** The page that is kept as the original of words pasted with their formatting. */
export const pageOf = ({ html }: FormattedPaste): string =>
  `<!doctype html><html><head><meta charset="utf-8"></head><body>${html}</body></html>`;
