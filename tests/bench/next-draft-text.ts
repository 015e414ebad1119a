import type { Seeded } from './seeded';

/** Of a hundred sentences so many say something else in the next draft, are gone, stand twice, or are followed by a new one. */
const SHARES = { changed: 38, gone: 10, twice: 3, followed: 6 };

/** The next draft of an article in Markdown: its figures change, or where it has none its last word. */
export function nextDraftText(chance: Seeded, markdown: string): string {
  const changed = (sentence: string): string =>
    /\d/.test(sentence)
      ? sentence.replace(/\d+/, (digits) => String(Number(digits) + 1 + chance.below(7)))
      : sentence.replace(/\.$/, ', as far as anybody knows.');
  const next = (sentence: string): string[] => {
    let at = chance.below(100);
    const is = (Object.keys(SHARES) as (keyof typeof SHARES)[]).find((kind) => (at -= SHARES[kind]) < 0);
    if (is === 'gone') return [];
    if (is === 'changed') return [changed(sentence)];
    if (is === 'twice') return [sentence, sentence];
    return is === 'followed'
      ? [sentence, `Nothing of this was known to the ${chance.below(900) + 20} people who came.`]
      : [sentence];
  };
  const [title = '', byline = '', ...paragraphs] = markdown.split('\n\n');
  const body = paragraphs.map((paragraph) =>
    paragraph.startsWith('#')
      ? paragraph
      : paragraph
          .split(/(?<=[.”]) (?=[“A-Z])/u)
          .flatMap(next)
          .join(' '),
  );
  return [title, byline, ...body.filter((paragraph) => paragraph !== '')].join('\n\n');
}
