import { doiIn } from '@shared/domain/doi';
import type { SourceFields } from '@shared/domain/source';

/** A title is read in a list; what is longer stands in the details. */
const LONGEST_TITLE = 120;

const ADDRESS = /https?:\/\/[^\s<>"“”]+/i;
/** What resolves a DOI: the thing behind it is no page. */
const RESOLVER = /^https?:\/\/(?:dx\.)?doi\.org\//i;

/** The first address of a page in a text, without the punctuation of the sentence around it. */
function addressIn(text: string): string | null {
  let address = ADDRESS.exec(text)?.[0].replace(/[.,;:!?'’)\]]+$/, '') ?? '';
  // A bracket that was opened in the address is closed in it.
  const rest = text.slice(text.indexOf(address) + address.length);
  if (address.split('(').length > address.split(')').length && rest.startsWith(')')) address += ')';
  return /^https?:\/\/[^/?#]+/i.test(address) ? address : null;
}

/** The beginning of a text that is no longer than it may be, cut between two words where there are any. */
function cut(text: string): string {
  if (text.length <= LONGEST_TITLE) return text;
  const head = text.slice(0, LONGEST_TITLE - 1);
  return `${head.replace(/\s+\S*$/u, '').replace(/[\s,;:–—-]+$/u, '') || head}…`;
}

/**
 * The source that a footnote or a comment names, as far as its words say it: a page by its address, else a document,
 * with the address of its DOI if it has one. Nothing else is read out of the words, which stay whole in the details.
 */
export function citedSource(text: string): Pick<SourceFields, 'type' | 'title' | 'url' | 'details'> {
  const address = addressIn(text);
  const doi = address === null ? doiIn(text) : null;
  const url = address ?? (doi === null ? null : `https://doi.org/${doi}`);
  const words = (address === null ? text : text.replace(`<${address}>`, ' ').replace(address, ' '))
    .replace(/\s+/gu, ' ')
    .replace(/\s+(?=[,.;:])/gu, '')
    .replace(/^[\s,.;:–—-]+|[\s,;:–—-]+$/gu, '');
  const title = cut(/[\p{L}\p{N}]/u.test(words) ? words : (url ?? text.trim()));
  return {
    type: address !== null && !RESOLVER.test(address) ? 'web-page' : 'document',
    title,
    url,
    details: title === text ? null : text,
  };
}
