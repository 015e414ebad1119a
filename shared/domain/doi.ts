/**
 * The form that Crossref recommends for finding DOIs, which all but some of the oldest have:
 * https://www.crossref.org/blog/dois-and-matching-regular-expressions/. Not behind a digit or a dot: `01.10.2024/2`
 * is a date.
 */
const DOI = /(?<![\d.])10\.\d{4,9}\/[-._;()/:a-z0-9]+/i;
/** What publishers put behind a DOI in the address of a page. */
const FORMS = /\/(?:full|fulltext|abstract|summary|meta|html|pdf|epdf|epub)$|\.(?:pdf|html?|full)$/;

function unescaped(text: string): string {
  return text.replace(/%2f/gi, '/').replace(/%28/g, '(').replace(/%29/g, ')').replace(/%3a/gi, ':');
}

/** Without the punctuation of the sentence around it, and a bracket that opened before it. */
function trimmed(doi: string): string {
  let end = doi.replace(/[.,;:]+$/, '');
  while (end.endsWith(')') && end.split(')').length > end.split('(').length)
    end = end.slice(0, -1).replace(/[.,;:]+$/, '');
  return end;
}

/** The first DOI that stands in a text or an address, in small letters (they mean the same); `null` where none does. */
export function doiIn(text: string): string | null {
  const found = DOI.exec(unescaped(text))?.[0];
  if (!found) return null;
  const doi = trimmed(found.toLowerCase()).replace(FORMS, '').replace(/\/+$/, '');
  return /^10\.\d+\/./.test(doi) ? doi : null;
}
