import { isNamedPost } from './bylines';
import { isCaptionOf, type KnownLine } from './line-kinds';
import { contentWords, endsSentence, sharedWords, wordCount } from './words';

/** How much running text a headline is compared with. */
const COMPARED = 20_000;
const LONGEST = 200;

/**
 * The headline among the lines before the running text, which begins at `first`; -1 if there is none. Of the
 * lines that could be one, it is the one that says most of what the text says, at its place: after the path,
 * before names and dates.
 */
export function findHeadlineLine(lines: readonly KnownLine[], first: number): number {
  const text = lines
    .slice(first)
    .map((line) => line.text)
    .join('\n')
    .slice(0, COMPARED);
  const words = contentWords(text);
  const path = lines.slice(0, first).findLastIndex((line) => line.kind === 'path');
  let best = -1;
  let bestScore = 0.5;
  for (let i = path + 1; i <= first && i < lines.length; i++) {
    const line = lines[i];
    if (!line || !mayBeHeadline(line, i === first, lines[i + 1])) continue;
    const next = lines[i + 1];
    const shared = sharedWords(line.text, words);
    const length = Math.min(wordCount(line.text), 10) / 10;
    const followed =
      next && (next.kind === 'date' || next.kind === 'byline' || isNamedPost(next.text)) ? 0.4 : 0;
    const alone = lines[i - 1]?.chunk !== line.chunk && next?.chunk !== line.chunk ? 0.2 : 0;
    // The first line of all, or the first after the path, is a headline more often than not.
    const leading = i === path + 1 ? 0.4 : 0;
    // Names and captions say as much of the text as a headline does.
    const other = isNamedPost(line.text) || isCaptionOf(line, next) ? 0.8 : 0;
    const late = lines.slice(path + 1, i).some(({ kind }) => kind === 'byline' || kind === 'date') ? 0.3 : 0;
    const score = shared + length + followed + alone + leading - (line.bullet ? 0.8 : 0) - other - late;
    if (score > bestScore) [best, bestScore] = [i, score];
  }
  return best;
}

/** A short line without a full stop; before the running text also a question that begins it. */
function mayBeHeadline(line: KnownLine, isFirstText: boolean, next: KnownLine | undefined): boolean {
  if (line.text.length > LONGEST || wordCount(line.text) > 28 || wordCount(line.text) < 1) return false;
  if (isFirstText) {
    return (
      next !== undefined &&
      /[?!？！]$/u.test(line.text) &&
      wordCount(line.text) <= 20 &&
      next.chunk !== line.chunk
    );
  }
  if (line.kind !== 'other') return false;
  return !/[.,;:。]$/u.test(line.text) || !endsSentence(line.text);
}
