/** Words that titles have or leave out without meaning anything else. */
const ARTICLES: ReadonlySet<string> = new Set(['the', 'a', 'an']);

/**
 * The words of a title as they are compared: without case, accents, punctuation and articles; a hyphen or apostrophe
 * within a word joins it, between numbers it parts them.
 */
export function titleWords(title: string): string[] {
  const plain = title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/(?<=\p{L})[-‐‑'’ʼ\u00AD](?=\p{L})/gu, '');
  return (plain.match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !ARTICLES.has(word));
}

const joined = (text: string): string => titleWords(text).join('');

/**
 * A title without the name of whoever published it, which web pages put behind it: `A headline | The Paper`.
 * `host` is that of the page's address.
 */
export function withoutPublisher(title: string, publisher: string | null, host: string | null): string {
  const cut = /^(.*\S)\s+[|–—·-]\s+(\S[^|–—·]*)$/su.exec(title);
  const [, head = '', tail = ''] = cut ?? [];
  const name = joined(tail);
  if (name === '' || titleWords(head).length === 0) return title;
  const labels = host?.split('.').slice(0, -1).map(joined) ?? [];
  const isSite = labels.some(
    (label) => label.length > 2 && (name.startsWith(label) || label.startsWith(name)),
  );
  return isSite || (publisher !== null && joined(publisher) === name) ? head : title;
}

/** The shortest word in which one letter may be a slip: `Iran` and `Iraq` are two countries. */
const SLIP_LENGTH = 5;
/** May one letter of this word be a slip? Not where it counts: in numbers, also Roman ones. */
export const mayHoldSlip = (word: string): boolean =>
  word.length >= SLIP_LENGTH && /^\p{L}+$/u.test(word) && !/^[ivxlcdm]+$/.test(word);

/** Do two words differ by one letter that is another, missing, or changed places with its neighbour? */
export function differByASlip(one: string, other: string): boolean {
  if (!mayHoldSlip(one) || !mayHoldSlip(other) || one === other) return false;
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (long.length - short.length > 1) return false;
  let start = 0;
  while (start < short.length && short[start] === long[start]) start += 1;
  if (short.length < long.length) return short.slice(start) === long.slice(start + 1);
  const swapped = short[start] === long[start + 1] && short[start + 1] === long[start];
  return (
    short.slice(start + 1) === long.slice(start + 1) ||
    (swapped && short.slice(start + 2) === long.slice(start + 2))
  );
}
