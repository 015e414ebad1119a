/** The words of a text as a statement at first has them. */
export const asStatement = (words: string): string => words.replace(/\s+/gu, ' ').trim();

/** Do two statements differ in more than case, space and punctuation? What stands between digits is no punctuation. */
export function saysOtherwise(before: string, after: string): boolean {
  const words = (text: string): string =>
    (text.normalize('NFC').match(/\p{N}+(?:[.,:/]\p{N}+)*|[\p{L}\p{M}]+|[%‰€$£¥+−<>=°-]/gu) ?? []).join(' ');
  return words(before).toLocaleLowerCase('und') !== words(after).toLocaleLowerCase('und');
}
