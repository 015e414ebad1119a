import type { Span } from '../domain/anchor';
import { splitsPair } from '../domain/text';
import { alignWords } from './align-words';
import { changeKinds, type Change, type ChangePlace } from './change';
import { kindsOf, type Hunk } from './change-kinds';
import { readWording, type ClaimInText, type Token, type Wording } from './wording';

/**
 * What changed between two wordings of a claim, in its own words and in the sentences around it, in the order of the
 * list above and of the text. `style` stands there only alone: marks of another shape, dashes, white space, or the
 * case of a sentence's first letter, and nothing else. Two wordings that are the same letter for letter have none.
 */
export function compareWordings(
  before: ClaimInText,
  after: ClaimInText,
  language: string | null = null,
): Change[] {
  const [old, now] = [readWording(before, language), readWording(after, language)];
  const sentences = [sliceOf(old.text, old.sentence), sliceOf(now.text, now.sentence)] as const;
  const quotes = [sliceOf(before.text, before.claim), sliceOf(after.text, after.claim)] as const;
  const isQuotedAlike = !before.quotation === !after.quotation;
  if (sentences[0] === sentences[1] && quotes[0] === quotes[1] && isQuotedAlike) return [];
  const changes = [
    ...changesIn(old, now, { old: [old.first, old.behind], now: [now.first, now.behind] }, 'claim'),
    ...changesIn(old, now, { old: [0, old.first], now: [0, now.first] }, 'sentence'),
    ...changesIn(
      old,
      now,
      { old: [old.behind, old.tokens.length], now: [now.behind, now.tokens.length] },
      'sentence',
    ),
  ];
  if (!isQuotedAlike) changes.push(quotationChange(before, after));
  if (changes.length === 0) {
    const where = quotes[0] === quotes[1] ? 'sentence' : 'claim';
    const [was, is] = where === 'claim' ? quotes : sentences;
    return [{ what: 'style', where, before: was, after: is }];
  }
  return changes.sort(byKind);
}

const rank = ({ what }: Change) => changeKinds.indexOf(what);
const byKind = (one: Change, other: Change): number => rank(one) - rank(other);

/** The changes of two comparisons in one list, in its order; `style` only where there is nothing else. */
export function joinChanges(one: readonly Change[], other: readonly Change[]): Change[] {
  const all = [...one, ...other];
  const telling = all.filter(({ what }) => what !== 'style');
  return (telling.length > 0 ? telling : all.slice(0, 1)).sort(byKind);
}

/** What changed between two wordings, each a whole sentence. */
export function changesBetween(before: string, after: string, language: string | null = null): Change[] {
  const whole = (text: string): ClaimInText => {
    const all = { start: 0, end: text.length };
    return { text, claim: all, sentence: all };
  };
  return compareWordings(whole(before), whole(after), language);
}

/** That a claim stands in a quotation that goes over several sentences, or in another one, or no longer. */
export const quotationChange = (before: ClaimInText, after: ClaimInText): Change => ({
  ...{ what: 'quotation', where: 'sentence', before: opening(before), after: opening(after) },
});

/** How a quotation begins: enough of it to tell where that is. */
const OPENING_UNITS = 60;
function opening({ text, quotation }: ClaimInText): string {
  if (!quotation) return '';
  const { start, end } = quotation;
  const to = Math.min(end, start + OPENING_UNITS);
  return text.slice(start, splitsPair(text, to) ? to - 1 : to);
}

const sliceOf = (text: string, { start, end }: Span): string => text.slice(start, end);

interface Part {
  old: readonly [number, number];
  now: readonly [number, number];
}

function changesIn(old: Wording, now: Wording, part: Part, where: ChangePlace): Change[] {
  return hunksOf(old, now, part).flatMap((hunk) =>
    kindsOf(old, now, hunk).map((what): Change => ({
      what,
      where,
      before: wordsOfHunk(old, hunk.old),
      after: wordsOfHunk(now, hunk.now),
    })),
  );
}

function wordsOfHunk({ text, tokens }: Wording, [first, behind]: readonly [number, number]): string {
  return behind > first ? text.slice(tokens[first]!.start, tokens[behind - 1]!.end) : '';
}

/** The stretches of words that differ, in the order of the text. */
function hunksOf(old: Wording, now: Wording, part: Part): Hunk[] {
  const oldTokens = old.tokens.slice(...part.old);
  const newTokens = now.tokens.slice(...part.now);
  const { same } = alignWords(oldTokens, newTokens);
  const hunks: Hunk[] = [];
  let [i, j] = [0, 0];
  const close = (toOld: number, toNew: number) => {
    if (toOld > i || toNew > j)
      hunks.push({
        old: [part.old[0] + i, part.old[0] + toOld],
        now: [part.now[0] + j, part.now[0] + toNew],
      });
    [i, j] = [toOld, toNew];
  };
  same.forEach((at, index) => {
    if (at < 0 || !isUnchanged(oldTokens[index]!, newTokens[at]!)) return;
    close(index, at);
    [i, j] = [index + 1, at + 1];
  });
  close(oldTokens.length, newTokens.length);
  return hunks;
}

const plain = (raw: string) =>
  raw
    .normalize('NFC')
    .replace(/\p{Cf}/gu, '')
    .replace(/[’ʼ]/g, "'");

/** Whether two tokens with the same key differ in style at most. */
export function isUnchanged(old: Token, now: Token): boolean {
  if (old.raw === now.raw && old.kind !== 'quotation') return true;
  if (old.kind === 'quotation') return old.direction === now.direction;
  if (old.kind === 'dash' || old.kind === 'mark') return true;
  const [was, is] = [plain(old.raw), plain(now.raw)];
  if (was === is) return true;
  if (old.kind === 'figure' && !/\p{L}/u.test(was)) return true;
  if (!old.startsSentence && !now.startsSentence) return false;
  const rest = (word: string) => word.slice((word.codePointAt(0) ?? 0) > 0xffff ? 2 : 1);
  return rest(was) === rest(is);
}
