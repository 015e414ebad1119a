import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { seeded, type Seeded } from '../seeded';

export interface BenchClaim {
  id: string;
  statement: string;
  title: string | null;
}
export interface BenchQuery {
  id: string;
  text: string;
  /** The claims that it says. */
  gold: string[];
}
/** A collection and what is looked for in it. */
export interface Proxy {
  name: string;
  claims: BenchClaim[];
  queries: BenchQuery[];
}

const lines = (path: string): string[] =>
  gunzipSync(readFileSync(path))
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '');
const flat = (text: string): string => text.replace(/\s+/g, ' ').trim();
const sentences = (text: string): string[] =>
  flat(text)
    .split(/(?<=[a-z0-9")][.!?])\s+(?=["'A-Z(])/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence.length > 40 && sentence.length < 400);
const content = (text: string): Set<string> =>
  new Set((text.toLowerCase().match(/[a-z0-9]+/g) ?? []).filter((word) => word.length > 3));
const shared = (one: Set<string>, other: Set<string>): number =>
  [...one].filter((word) => other.has(word)).length;

/**
 * Newswire: a claim is an article's headline and first sentence, a query another sentence of the article, with the
 * noise of posts. `best`: the one that shares most with the claim without repeating it; otherwise any that shares
 * three words.
 */
export function newswire(path: string, best: boolean, size = 10_000, asked = 1000): Proxy {
  const chance = seeded(best ? 11 : 12);
  const claims: BenchClaim[] = [];
  const later: string[][] = [];
  const seen = new Set<string>();
  for (const [at, line] of lines(path).entries()) {
    const { title, body } = JSON.parse(line) as { title: string; body: string };
    const [first, ...rest] = sentences(body);
    if (!title || !first) continue;
    const keys = [title.toLowerCase(), first.toLowerCase().split(' ').slice(0, 9).join(' ')];
    if (keys.some((key) => seen.has(key))) continue;
    keys.forEach((key) => seen.add(key));
    claims.push({ id: `n${at}`, statement: first, title: sentenceCase(title) });
    later.push(rest.slice(0, 9));
    if (claims.length === size) break;
  }
  const queries: BenchQuery[] = [];
  for (let step = 0; step < claims.length && queries.length < asked; step += 1) {
    const at = (step * 7919) % claims.length;
    const claim = claims[at];
    if (!claim) continue;
    const words = content(`${claim.title ?? ''} ${claim.statement}`);
    const fitting = (later[at] ?? [])
      .map((sentence) => ({ sentence, words: content(sentence) }))
      .map((one) => ({ ...one, common: shared(one.words, words) }))
      .filter((one) => one.common >= 3 && one.common / one.words.size < 0.75);
    const chosen = best
      ? fitting.sort((a, b) => b.common - a.common)[0]
      : fitting[chance.below(fitting.length)];
    if (chosen) queries.push({ id: `q${at}`, text: asPost(chosen.sentence, chance), gold: [claim.id] });
  }
  return { name: best ? 'newswire, best' : 'newswire, any', claims, queries };
}

/** Encyclopedia: the newer wordings of sentences are the claims, older ones of some of them, with noise, the queries. */
export function encyclopedia(path: string, asked = 1000): Proxy {
  const chance = seeded(13);
  const claims: BenchClaim[] = [];
  const queries: BenchQuery[] = [];
  const known = new Set<string>();
  for (const [at, line] of lines(path).entries()) {
    const { id, old, new: newer } = JSON.parse(line) as { id: string; old: string; new: string };
    // Consecutive versions of one article hold the same sentences again.
    const title = id.replace(/#\d+$/, '');
    if (known.has(title)) continue;
    known.add(title);
    const now = lowSentences(newer).map((text, index) => ({
      id: `e${at}.${index}`,
      text,
      words: content(text),
    }));
    for (const one of now) claims.push({ id: one.id, statement: one.text, title });
    const standing = new Set(now.map((one) => one.text));
    for (const sentence of lowSentences(old)) {
      if (standing.has(sentence)) continue;
      const words = content(sentence);
      const matches = now
        .map((one) => ({ one, same: shared(words, one.words) / new Set([...words, ...one.words]).size }))
        .sort((a, b) => b.same - a.same);
      const [first, second] = matches;
      if (!first || first.same < 0.15 || first.same > 0.5 || (second && second.same > first.same / 1.5))
        continue;
      queries.push({ id: `q${at}.${queries.length}`, text: asPost(sentence, chance), gold: [first.one.id] });
    }
  }
  return { name: 'encyclopedia', claims, queries: every(queries, asked) };
}

const lowSentences = (text: string): string[] => [
  ...new Set(
    flat(text)
      .split(/(?<=[a-z0-9")]{2}[.!?])\s+/)
      .filter((sentence) => sentence.length > 40 && sentence.length < 400),
  ),
];

function every<T>(all: T[], count: number): T[] {
  const step = Math.max(1, all.length / count);
  return Array.from({ length: Math.min(count, all.length) }, (_, at) => all[Math.floor(at * step)]!);
}

const sentenceCase = (title: string): string => title.charAt(0) + title.slice(1).toLowerCase();

const firsts = [
  'Donna',
  'Kyle',
  'Ahmed',
  'Brigitte',
  'Luz',
  'Tom',
  'Ines',
  'Marek',
  'Joy',
  'Pete',
  'Wanda',
  'Raj',
];
const lasts = [
  'Miller',
  'Okafor',
  'Lang',
  'Suarez',
  'Novak',
  'White',
  'Patel',
  'Moreau',
  'King',
  'Brandt',
  'Ross',
];
const months = ['January', 'March', 'April', 'June', 'August', 'October', 'November'];
const cries = [
  'Wow. Just wow.',
  'This is insane!!',
  'Please share before they delete this',
  'Why is nobody talking about this?',
  'I can’t even…',
  'BREAKING:',
  'So true 😂😂',
  'Let that sink in.',
  'Did you know?',
  'The media won’t tell you this:',
];
const spoken: Record<string, string> = {
  and: '&',
  you: 'u',
  your: 'ur',
  because: 'bc',
  people: 'ppl',
  with: 'w/',
  about: 'abt',
  government: 'govt',
  president: 'pres',
  million: 'mil',
};

/** A sentence as a post has it: shortened words, typing errors, tags, cries, links and a signature, by chance. */
export function asPost(sentence: string, chance: Seeded): string {
  const words = sentence.split(' ').flatMap((word) => {
    if (chance.chance(0.06)) return [];
    const plain = word.toLowerCase();
    if (chance.chance(0.5) && Object.hasOwn(spoken, plain)) return [spoken[plain] ?? word];
    if (/^[A-Za-z]{5,}$/.test(word) && chance.chance(0.05)) return [typo(word, chance)];
    return [word];
  });
  for (let at = 0; at + 1 < words.length; at += 1) {
    const [one = '', next = ''] = [words[at], words[at + 1]];
    if (!/^[A-Za-z]{4,}$/.test(one)) continue;
    if (chance.chance(0.04)) words[at] = `#${one}`;
    else if (/^[A-Za-z]{4,}$/.test(next) && chance.chance(0.042))
      words.splice(at, 2, `#${chance.chance(0.5) ? one + next : capital(one) + capital(next)}`);
  }
  let text = words.join(' ');
  if (chance.chance(0.4)) text = text.toLowerCase();
  if (chance.chance(0.3)) text = `${chance.pick(cries)} ${text}`;
  if (chance.chance(0.3)) text += ` https://t.co/${letters(chance, 10)}`;
  if (chance.chance(0.4)) text += ` pic.twitter.com/${letters(chance, 10)}`;
  const [name, surname] = [chance.pick(firsts), chance.pick(lasts)];
  if (chance.chance(0.2)) text = `RT @${name}${surname}: ${text}`;
  if (chance.chance(0.9))
    text += ` — ${name} ${surname} (@${name.toLowerCase()}${surname}${chance.below(99)}) ${chance.pick(months)} ${1 + chance.below(28)}, ${2009 + chance.below(11)}`;
  return text;
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

function typo(word: string, chance: Seeded): string {
  const at = 1 + chance.below(word.length - 2);
  return chance.pick([
    word.slice(0, at) + word.slice(at + 1),
    word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2),
    word.slice(0, at + 1) + word.slice(at),
  ]);
}

function letters(chance: Seeded, count: number): string {
  const all = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
  return Array.from({ length: count }, () => all.charAt(chance.below(all.length))).join('');
}
