import { postWeights } from './weights';

/** A part of a text that is compared, and how much its words count beside those of what is said (1). */
export interface Part {
  /** A tag or handle of one word keeps its `#`: words may be written together in it. */
  text: string;
  weight: number;
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };
const address = /(?:https?:\/\/|www\.)\S+/giu;
/** What a post shows of a link without its protocol: a host, a slash, and something without letters of a sentence. */
const bareAddress = /(?<![\p{L}\p{N}@./])(?:[a-z0-9-]+\.)+[a-z]{2,}\/\S*/giu;
const tag = /(?<![\p{L}\p{N}_&])[#@＃＠]([\p{L}\p{M}\p{N}_]+)/gu;
/** `RT @who:`, and `via @who` at the end: who passed it on. */
const passedOn = /^\s*(?:RT|MT)\s+@([\p{L}\p{N}_]+):?/u;
/** The author's name, handle and the day, as an embedded post ends: `— Name (@handle) March 3, 2018`. */
const signature = /[—–-]{1,2}\s*([^—–\n]{0,80}?)\s*\(\s*@([\p{L}\p{N}_]+)\s*\)\s*([^\n]{0,40})\s*$/u;
const clock = /\b\d{1,2}:\d{2}(?::\d{2})?(?:\s*[ap]\.?m\.?)?\b/giu;
const bareNumber = /^\d{1,2}$/;

/**
 * The parts of a post or a sentence: what it says, its tags and handles, who wrote or passed it on and when, and the
 * words in its links' addresses. Plain sentences are one part. Nothing here knows a site or a language.
 */
export function cleanPost(text: string): Part[] {
  const parts: Part[] = [];
  let rest = text
    .normalize('NFC')
    .replace(/&(amp|lt|gt|quot|apos|nbsp|#39);/gu, (_, name: string) => entities[name] ?? "'");
  const take = (pattern: RegExp, read: (match: RegExpExecArray) => void) => {
    const match = pattern.exec(rest);
    if (!match) return;
    read(match);
    rest = `${rest.slice(0, match.index)} ${rest.slice(match.index + match[0].length)}`;
  };
  const add = (part: string | undefined, weight: number) => {
    if (part?.trim()) parts.push({ text: part, weight });
  };
  take(signature, ([, name, handle, day]) => {
    // A handle mostly repeats the name: it says more only where there is none.
    add(name?.trim() ? name : apart(handle ?? ''), postWeights.author);
    add(datePart(day ?? ''), postWeights.date);
  });
  take(passedOn, ([, handle]) => {
    add(apart(handle ?? ''), postWeights.author);
  });
  for (const pattern of [address, bareAddress])
    rest = rest.replace(pattern, (found) => {
      add(slugOf(found), postWeights.link);
      return ' ';
    });
  // Tags stay where they are, for they often are words of the sentence.
  add(
    rest.replace(tag, (_, words: string) => apart(words)),
    postWeights.said,
  );
  return parts;
}

/** `realDonaldTrump`, `climate_change` and `Covid19` as words of their own; `climatechange` as `#climatechange`. */
export function apart(joined: string): string {
  const words = joined
    .replace(/_+/gu, ' ')
    .replace(/(\p{Ll}|\p{N})(?=\p{Lu})/gu, '$1 ')
    .replace(/(\p{Lu})(?=\p{Lu}\p{Ll})/gu, '$1 ')
    .replace(/(\p{L})(?=\p{N})|(\p{N})(?=\p{L})/gu, '$1$2 ')
    .trim();
  return words.includes(' ') || words === '' ? words : `#${words}`;
}

/** Of a day as it stands below a post the month and the year: the clock and the day of the month say nothing. */
function datePart(day: string): string {
  return day
    .replace(clock, ' ')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== '' && !bareNumber.test(word))
    .join(' ');
}

/** The words of an address's last piece where it has several: `/2018/03/senator-said-no.html`. */
function slugOf(url: string): string {
  const path = url.replace(/^(?:https?:\/\/)?[^/]*/iu, '').replace(/[?#].*$/u, '');
  const last = path.split('/').filter(Boolean).at(-1) ?? '';
  const words = last
    .replace(/\.\w{2,5}$/u, '')
    .split(/[-_+]/u)
    .filter((word) => /^\p{L}{2,}$/u.test(word));
  return words.length >= 3 ? words.join(' ') : '';
}
