/** HTML that may stand as it is. Anything else that goes into a page is escaped. */
export class Markup {
  constructor(readonly html: string) {}
}

/** What may stand in a template: text is escaped, nothing stays nothing. */
export type Content = Markup | string | number | null | undefined | false | readonly Content[];

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text for an element or a quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (char) => entities[char] ?? '');
}

/**
 * A piece of HTML. Every value is escaped unless it is Markup itself, so that a title or an excerpt can't
 * become an element; values belong into element content or quoted attributes only.
 */
export function html(parts: TemplateStringsArray, ...values: Content[]): Markup {
  return new Markup(parts.map((part, i) => part + render(values[i])).join(''));
}

/** Pieces one after the other. */
export function join(pieces: readonly Content[], between: Content = ''): Markup {
  return new Markup(pieces.filter(stands).map(render).join(render(between)));
}

const stands = (value: Content) => value !== null && value !== undefined && value !== false && value !== '';

function render(value: Content): string {
  if (value instanceof Markup) return value.html;
  if (Array.isArray(value)) return value.map(render).join('');
  if (typeof value === 'string') return escapeHtml(value);
  return typeof value === 'number' ? String(value) : '';
}

/** Text from outside within a line of Galley's words: its direction can't reorder what stands around it. */
export function foreign(text: string): Markup {
  return html`<bdi>${text}</bdi>`;
}

/** Words of the article or a source, in quotation marks unless they bring their own. */
export function quoted(words: string): Markup {
  const own = /^["“”„«»‘’'「『]/u.test(words);
  return html`<q class="serif${own && ' own'}" dir="auto">${words}</q>`;
}
