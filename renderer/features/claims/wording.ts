/** What a proposed wording changes in a sentence: what both begin and end with, and what stands between. */
export interface WordingChange {
  before: string;
  removed: string;
  added: string;
  after: string;
}

const words = (text: string): string[] => text.match(/\S+\s*|\s+/gu) ?? [];
const core = (word: string) => word.trimEnd();

/**
 * The one stretch of words in which two wordings differ. Where they have hardly anything in common the whole of
 * both is the change: interleaved scraps would be harder to read than two sentences.
 */
export function wordingChange(old: string, proposed: string): WordingChange {
  const [from, to] = [words(old.trim()), words(proposed.trim())];
  const shortest = Math.min(from.length, to.length);
  let start = 0;
  while (start < shortest && core(from[start] ?? '') === core(to[start] ?? '')) start += 1;
  let end = 0;
  while (end < shortest - start && core(from.at(-1 - end) ?? '') === core(to.at(-1 - end) ?? '')) end += 1;
  if (start + end < shortest / 4)
    return { before: '', removed: old.trim(), added: proposed.trim(), after: '' };
  return {
    before: to.slice(0, start).join(''),
    removed: from
      .slice(start, from.length - end)
      .join('')
      .trimEnd(),
    added: to
      .slice(start, to.length - end)
      .join('')
      .trimEnd(),
    after: to.slice(to.length - end).join(''),
  };
}
