/** How many letters are looked for: more may differ somewhere, fewer stand elsewhere, too. */
const LONGEST = 60;

/** The first words of a piece, as they can be found in the page that it came from. */
export function wordsToFind(text: string): string {
  const [line = ''] = text.split('\n');
  if (line.length <= LONGEST) return line;
  const cut = line.slice(0, LONGEST);
  const end = cut.lastIndexOf(' ');
  return end > LONGEST / 2 ? cut.slice(0, end) : cut;
}
