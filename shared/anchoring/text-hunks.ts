import { alignWords } from './align-words';
import { changeKinds, type ChangeKind } from './change';
import { kindsOf, type Hunk } from './change-kinds';
import { isUnchanged } from './changes';
import { readWording, type Token, type Wording } from './wording';

/** A stretch in which two texts differ: UTF-16 offsets, `end` exclusive; empty on the side that has nothing there. */
export interface TextHunk {
  before: { start: number; end: number };
  after: { start: number; end: number };
  /** At least one, in the order of the list of changes; `style` alone where only the writing differs. */
  kinds: ChangeKind[];
}

/** Between two changes a word so short is drawn into them: scraps are harder to read than a phrase. */
const SMALL_WORD = 3;

/** Where two texts differ, word by word, in their order. What lies between reads the same on both sides. */
export function textHunks(before: string, after: string, language: string | null = null): TextHunk[] {
  if (before === after) return [];
  // Of equally good alignments the same one is taken whichever text comes first.
  if (before > after)
    return textHunks(after, before, language).map(({ kinds, ...sides }) => ({
      ...{ before: sides.after, after: sides.before, kinds },
    }));
  const old = wordingOf(before, language);
  const now = wordingOf(after, language);
  const hunks: TextHunk[] = [];
  for (const stretch of stretchesOf(old, now)) {
    const sides = trimmed(
      { text: before, ...extentOf(old, stretch.old, stretch.is) },
      { text: after, ...extentOf(now, stretch.now, stretch.is) },
    );
    if (sides) hunks.push({ ...sides, kinds: kindsOfStretch(old, now, stretch) });
  }
  return hunks;
}

const wordingOf = (text: string, language: string | null): Wording => {
  const all = { start: 0, end: text.length };
  return readWording({ text, claim: all, sentence: all }, language);
};

/**
 * `words`: differ in more than style, with the white space around them. `gap`: no words, only what stands between two.
 * `style`: one word that is only written otherwise.
 */
type Stretch = Hunk & { is: 'words' | 'gap' | 'style' };

/** Cuts both texts at each word that they share: what lies between is a stretch, also where it has no words. */
function stretchesOf(old: Wording, now: Wording): Stretch[] {
  const { same } = alignWords(old.tokens, now.tokens);
  const stretches: Stretch[] = [];
  let [i, j] = [0, 0];
  const close = (toOld: number, toNew: number) => {
    const is = toOld === i && toNew === j ? 'gap' : 'words';
    const hunk: Stretch = { old: [i, toOld], now: [j, toNew], is };
    const last = stretches.at(-1);
    if (last && mayJoin(last, hunk, old, now)) {
      last.old = [last.old[0], toOld];
      last.now = [last.now[0], toNew];
    } else stretches.push(hunk);
  };
  same.forEach((at, index) => {
    if (at < 0) return;
    const [was, is] = [old.tokens[index]!, now.tokens[at]!];
    if (was.raw === is.raw && isUnchanged(was, is)) {
      close(index, at);
      [i, j] = [index + 1, at + 1];
    } else if (isUnchanged(was, is)) {
      close(index, at);
      stretches.push({ old: [index, index + 1], now: [at, at + 1], is: 'style' });
      [i, j] = [index + 1, at + 1];
    }
  });
  close(old.tokens.length, now.tokens.length);
  return stretches;
}

/** Whether nothing but one small word without a meaning of its own stands between two changes. */
function mayJoin(last: Stretch, next: Stretch, old: Wording, now: Wording): boolean {
  if (last.is !== 'words' || next.is !== 'words') return false;
  if (next.old[0] - last.old[1] !== 1 || next.now[0] - last.now[1] !== 1) return false;
  const isSmall = ({ kind, key, solo, cues }: Token): boolean =>
    kind === 'dash' || (kind === 'word' && !solo && key.length <= SMALL_WORD && cues.size === 0);
  return isSmall(old.tokens[last.old[1]]!) && isSmall(now.tokens[last.now[1]]!);
}

/** A stretch with all that stands between the words on either side of it; of one word's style, that word. */
function extentOf({ text, tokens }: Wording, [first, behind]: readonly [number, number], is: Stretch['is']) {
  if (is === 'style') return { start: tokens[first]!.start, end: tokens[first]!.end };
  return { start: tokens[first - 1]?.end ?? 0, end: tokens[behind]?.start ?? text.length };
}

interface Half {
  text: string;
  start: number;
  end: number;
}

const SPACE = /\s/;

/** Both halves without the white space that they begin and end with alike; `null` where nothing else is left. */
function trimmed(old: Half, now: Half): Pick<TextHunk, 'before' | 'after'> | null {
  let [a, b, c, d] = [old.start, now.start, old.end, now.end];
  while (a < c && b < d && old.text[a] === now.text[b] && SPACE.test(old.text[a]!)) [a, b] = [a + 1, b + 1];
  while (a < c && b < d && old.text[c - 1] === now.text[d - 1] && SPACE.test(old.text[c - 1]!))
    [c, d] = [c - 1, d - 1];
  if (old.text.slice(a, c) === now.text.slice(b, d)) return null;
  return { before: { start: a, end: c }, after: { start: b, end: d } };
}

function kindsOfStretch(old: Wording, now: Wording, stretch: Stretch): ChangeKind[] {
  if (stretch.is !== 'words') return ['style'];
  const kinds = new Set(kindsOf(old, now, stretch));
  return changeKinds.filter((kind) => kinds.has(kind));
}
