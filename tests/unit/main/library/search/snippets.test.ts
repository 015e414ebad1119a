import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyserFor } from '../../../../../main/library/search/analysis/analyser';
import { bestMatch, snippetsOf, type SnippetOptions } from '../../../../../main/library/search/snippets';

const english = analyserFor('en');
const wanting = (terms: string[], phrases: string[] = []) => ({ terms: new Set(terms), phrases });

/** Snippets with their marks in brackets. */
function shown(
  fields: Record<string, string>,
  wanted: ReturnType<typeof wanting>,
  options?: SnippetOptions,
  analyser = english,
): string[] {
  return snippetsOf(fields, wanted, analyser, options).map(({ field, text, start, marks }) => {
    expect(fields[field]?.slice(start, start + text.length)).toBe(text);
    const marked = marks.toReversed().reduce((before, mark) => {
      return `${before.slice(0, mark.start)}[${before.slice(mark.start, mark.end)}]${before.slice(mark.end)}`;
    }, text);
    return `${field}: ${marked}`;
  });
}

const filler = 'Nothing of that kind was ever seen there. '.repeat(20);

describe('snippetsOf', () => {
  it('marks every form of a word, without what surrounds it', () => {
    const text = 'The “elections” were Putin’s; elected (election).';
    expect(shown({ text }, wanting(['elect', 'putin']))).toEqual([
      'text: The “[elections]” were [Putin’s]; [elected] ([election]).',
    ]);
  });

  it('marks a phrase as one, and its words where they stand alone', () => {
    const text = 'Change of climate. “Climate, change” it is.';
    expect(shown({ text }, wanting(['climat', 'chang'], ['climate change']))).toEqual([
      'text: [Change] of [climate]. “[Climate, change]” it is.',
    ]);
  });

  it('marks words next to each other one by one, and phrases that overlap together', () => {
    expect(shown({ text: 'red green blue' }, wanting(['red', 'green']))).toEqual([
      'text: [red] [green] blue',
    ]);
    expect(shown({ text: 'red green blue' }, wanting([], ['red green', 'green blue']))).toEqual([
      'text: [red green blue]',
    ]);
  });

  it('shows the place with the most different words, from the beginning of its sentence', () => {
    const text = `Banks, banks and banks. ${filler}The bank raised its rate. ${filler}`;
    const [first, second] = shown({ text }, wanting(['bank', 'rate']), { length: 90 });
    expect(first).toMatch(/^text: The \[bank\] raised its \[rate\]\. Nothing/);
    expect(second).toMatch(/^text: \[Banks\], \[banks\] and \[banks\]\. Nothing/);
  });

  it('prefers the phrase to its words', () => {
    const text = `Change and climate. ${filler}On climate change. ${filler}`;
    expect(
      shown({ text }, wanting(['climat', 'chang'], ['climate change']), { limit: 1, length: 60 })[0],
    ).toMatch(/On \[climate change\]/);
  });

  it('orders all fields by what they show, as many as are wanted', () => {
    const fields = {
      title: 'A bank',
      text: `${filler}The bank and the rate. ${filler}Bank! ${filler}Bank! ${filler}`,
    };
    const wanted = wanting(['bank', 'rate']);
    const found = shown(fields, wanted, { length: 60, perField: 2, limit: 5 });
    expect(found.map((one) => one.split(':')[0])).toEqual(['text', 'title', 'text']);
    expect(shown(fields, wanted, { length: 60, limit: 1 })).toHaveLength(1);
    expect(shown(fields, wanting(['nobody']))).toEqual([]);
  });

  it('is as long as wanted and cut between words', () => {
    const words = Array.from({ length: 200 }, (_, at) => `wort${at}`).join(' ');
    const [snippet] = snippetsOf({ text: words }, wanting(['wort100']), english, { length: 80 });
    expect(snippet?.text.length).toBeLessThanOrEqual(80);
    expect(snippet?.text.length).toBeGreaterThan(55);
    expect(` ${words} `).toContain(` ${snippet?.text ?? ''} `);
  });

  it('marks the right letters where folding changes lengths', () => {
    const german = analyserFor('de');
    const text = 'ß ﬁ ½ … Die Straßen, weiße Häuser.';
    const [term = ''] = german.terms('Straße');
    expect(shown({ text }, wanting([term], ['weisse hauser']), {}, german)).toEqual([
      'text: ß ﬁ ½ … Die [Straßen], [weiße Häuser].',
    ]);
  });

  it('marks words of scripts without spaces', () => {
    expect(shown({ text: '東京は首都。' }, wanting(['東京']), {}, analyserFor('ja'))).toEqual([
      'text: [東京]は首都。',
    ]);
  });

  it('keeps marks within their snippet and apart from each other, whatever the text', () => {
    const word = fc.constantFrom(
      'bank',
      'rate',
      'ﬁne',
      'ßß',
      '𠮷野',
      '東京',
      '.',
      '\n\n',
      'x'.repeat(40),
      '“rate”',
      'e\u0301',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 80 }), fc.constantFrom('', ' '), (words, between) => {
        const text = words.join(between).normalize('NFC');
        const wanted = wanting(['bank', 'rate', 'fine', '東京'], ['bank rate', 'ssss']);
        for (const snippet of snippetsOf({ text }, wanted, english, { length: 60 })) {
          expect(text.slice(snippet.start, snippet.start + snippet.text.length)).toBe(snippet.text);
          expect(snippet.text).not.toMatch(/\p{Surrogate}/u);
          expect(snippet.marks).not.toEqual([]);
          let end = 0;
          for (const mark of snippet.marks) {
            expect(mark.start).toBeGreaterThanOrEqual(end);
            expect(mark.end).toBeGreaterThan(mark.start);
            ({ end } = mark);
          }
          expect(end).toBeLessThanOrEqual(snippet.text.length);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('bestMatch', () => {
  const best = (text: string, wanted: ReturnType<typeof wanting>): string | null => {
    const span = bestMatch(text, wanted, english);
    return span && text.slice(span.start, span.end);
  };

  it('is the phrase', () => {
    const text = `Climate. ${filler}A change of climate. On climate change it`;
    expect(best(text, wanting(['climat', 'chang'], ['climate change']))).toBe('climate change');
  });

  it('is the run of wanted words, over stop words between them', () => {
    const text = `Putin. ${filler}Putin said so. The president of Russia, Putin, spoke.`;
    expect(best(text, wanting(['presid', 'russia', 'putin']))).toBe('president of Russia, Putin');
  });

  it('ends with its paragraph', () => {
    expect(best('the war\n\nwar again', wanting(['war']))).toBe('war');
  });

  it('is the first of equals, and null for nothing', () => {
    expect(bestMatch('a war, some war', wanting(['war']), english)).toEqual({ start: 2, end: 5 });
    expect(bestMatch('peace', wanting(['war']), english)).toBeNull();
    expect(bestMatch('', wanting(['war'], ['the war']), english)).toBeNull();
  });
});
