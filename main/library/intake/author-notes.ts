/** What a note on an author says after the name, in the languages of the desk. */
const AFTER_NAME =
  '(?:\\s*\\([^)]{1,60}\\))?\\s*(?:,|[–—:|-]\\s|is\\b|was\\b|has\\b|have\\b|covers\\b|covered\\b|writes\\b|wrote\\b|reports\\b|works\\b|joined\\b|lives\\b|can be\\b|ist\\b|schreibt\\b|arbeitet\\b|berichtet\\b|est\\b|écrit\\b|es\\b|escribe\\b|é\\s|escreve\\b|è\\s|scrive\\b|schrijft\\b|är\\b|er\\b|jest\\b|пишет|работает|журналист)';
/** A person who writes, named by the trade: `Jane Roe is a freelance writer in Leeds.` */
const WRITER =
  /^(?:\p{Lu}[\p{L}\p{M}.’'-]+\s+){1,4}(?:is|was|has been)\s+(?:(?:an?|the|our|\p{L}+’s|\p{L}+'s)\s+)?(?:[\p{L}-]+\s+){0,5}(?:writer|reporter|editor|editor-in-chief|journalist|columnist|correspondent|contributor|blogger|critic|curator|intern|producer)\b/u;
/** `The writer is …`, `The views expressed here are the author's own.` */
const ABOUT =
  /^(?:the\s+(?:writer|author)s?\s+(?:is|are|was)\b|the (?:views|opinions) expressed\b|about the author\b)/iu;
/** The line under an agency's report: `(Reporting by Jane Roe; Editing by Ann Poe)`. */
const DESK =
  /^[([]?\s*(?:additional\s+|with\s+)?(?:reporting|writing|reportage|compiled|edited)\s+by\s+\p{Lu}.{2,300}$/iu;

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Whether a paragraph at the end of an article is a note on one of its authors. `byline`: their names, or `null`. */
export function isAuthorNote(text: string, byline: string | null): boolean {
  if (text.length > 1200) return false;
  if (ABOUT.test(text) || WRITER.test(text)) return true;
  const names = (byline ?? '').split(/\s*(?:,|;|&|\band\b|\bund\b|\bet\b|\by\b|\be\b)\s*/u);
  return names.some((name) => {
    const parts = name.split(/\s+/).filter((part) => part.length >= 2);
    const starts = parts.length > 1 ? [name, parts[0] ?? ''] : parts;
    return starts.some(
      (start) =>
        start !== '' &&
        text.startsWith(start) &&
        new RegExp(`^${escaped(start)}${AFTER_NAME}`, 'u').test(text),
    );
  });
}

/** Whether a line says who of an agency's desk wrote and edited a report. */
export const isDeskLine = (text: string): boolean =>
  DESK.test(text) && !/[.!?]\s+\p{Lu}\p{Ll}+\s+\p{Ll}/u.test(text);
