import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reanchor } from '@shared/anchoring/reanchor';
import { canonicalText, joinBlocks } from '@shared/domain/text';
import { anchored, follow } from './anchored';

const article =
  'Police arrived late in the night. Tokyo maintains that the islands were returned in 1956. ' +
  'The fire killed 12 people and injured 5, officials said. Nobody was charged. He resigned.\n\n' +
  'The ferry sank within an hour of leaving the harbour. Divers found the black box in March.';
const what = (changes: readonly { what: string; where: string }[]) =>
  [...new Set(changes.map((change) => `${change.what} in ${change.where}`))].sort();

describe('reanchor', () => {
  it('keeps what an insertion before it has only shifted', () => {
    const found = follow(article, `A new first sentence. ${article}`, 'killed 12 people');
    expect(found).toMatchObject({ state: 'exact', words: 'killed 12 people', changes: [] });
    expect(found.start).toBe(article.indexOf('killed 12') + 22);
  });

  it('finds a sentence that was moved', () => {
    const moved = `Divers found the black box in March. ${article.replace(' Divers found the black box in March.', '')}`;
    expect(follow(article, moved, 'found the black box')).toMatchObject({
      state: 'moved',
      words: 'found the black box',
      changes: [],
    });
  });

  it('finds a sentence whose claim began with the bracket that ended the one before', () => {
    const before = 'The board met (in Oslo, the port said.) Nobody was charged with a crime that night.';
    const after = 'Nobody was charged with a crime that night.\n\nThe board met in Oslo.';
    const found = follow(before, after, ') Nobody was charged with a crime that night.');
    expect(found.words).toBe('Nobody was charged with a crime that night.');
    expect(found.state).toBe('edited');
  });

  it('finds words that stand in another sentence now, and says so', () => {
    const merged = article.replace('Nobody was charged. He', 'Nobody was charged, and he');
    expect(follow(article, merged, 'Nobody was charged')).toMatchObject({
      state: 'moved',
      words: 'Nobody was charged',
    });
  });

  it.each([
    ['12', '12 people', '14 people', '14', ['number in claim']],
    ['killed 12 people', '12 people', '14 people', 'killed 14 people', ['number in claim']],
    ['12 people', '12 people', 'about 12 people', '12 people', ['hedge in sentence', 'number in sentence']],
    [
      'the islands were returned in 1956',
      'Tokyo',
      'Beijing',
      'the islands were returned in 1956',
      ['speaker in sentence'],
    ],
    [
      'Nobody was charged.',
      'Nobody was charged',
      'Nobody was ever charged',
      'Nobody was ever charged.',
      ['wording in claim'],
    ],
  ])('follows “%s” where %s became %s', (quote, from, to, words, changes) => {
    const found = follow(article, article.replace(from, to), quote);
    expect(found.words).toBe(words);
    expect(found.state).toBe(words === quote ? 'moved' : 'edited');
    expect(what(found.changes)).toEqual(changes);
  });

  it('compares the whole sentence: a cut attribution is no style', () => {
    const cut = article.replace('Tokyo maintains that the', 'The');
    const found = follow(article, cut, 'islands were returned in 1956');
    expect(found).toMatchObject({ state: 'moved', words: 'islands were returned in 1956' });
    expect(what(found.changes)).toEqual(['attribution in sentence']);
  });

  it('follows spans smaller than a word or between words', () => {
    const changed = article.replace('injured 5, officials', 'hurt 5, officials');
    expect(follow(article, changed, ',')).toMatchObject({ state: 'moved', start: changed.indexOf(',') });
    expect(follow(article, changed, '5', { nth: 1 })).toMatchObject({
      words: '5',
      start: changed.indexOf('5,'),
    });
    const longer = article.replace('Nobody was', 'Still nobody was');
    expect(follow(article, longer, 'ged')).toMatchObject({ words: 'ged', state: 'moved' });
  });

  it('lets go of what was deleted', () => {
    const cut = article.replace('Nobody was charged. ', '');
    expect(follow(article, cut, 'Nobody was charged.')).toMatchObject({
      state: 'gone',
      start: null,
      end: null,
    });
    expect(follow(article, article.replace('12 people', 'people'), '12')).toMatchObject({ state: 'gone' });
    expect(follow(article, '', 'Nobody')).toMatchObject({ state: 'gone' });
    expect(follow(article, 'Nothing of it is left here.', 'Nobody was charged.')).toMatchObject({
      state: 'gone',
    });
  });

  it('attaches nothing where two places are equally good', () => {
    const twice = follow(
      'A one. X two three. B four.',
      'A one. X two three. X two three. B four.',
      'X two three.',
    );
    expect(twice).toMatchObject({ state: 'ambiguous', start: null, end: null, changes: [] });
    expect(twice.candidates).toHaveLength(2);
    const reworded = follow(
      'The firm made 5 million in 2019. It grew.',
      'The firm made 6 million in 2019. The firm made 7 million in 2019. It grew.',
      'The firm made 5 million in 2019.',
    );
    expect(reworded.state).toBe('ambiguous');
    const inside = follow('It was a 5 b, he thought then.', 'It was a 5 5 b, he thought then.', '5');
    expect(inside.state).toBe('ambiguous');
  });

  it('finds the copy beside the old neighbour among thousands', () => {
    const copies = 'X two three. '.repeat(3000);
    const found = follow('A one. X two three. B four.', `A one. ${copies}B four.`, 'X two three.');
    expect(found.state).toBe('ambiguous');
    expect(found.candidates.length).toBeGreaterThan(1);
  });

  it('prefers neither a changed sentence nor a correction that repeats its old words', () => {
    const corrected =
      article.replace('killed 12 people', 'killed 14 people') +
      '\n\nAn earlier version of this article said that the fire killed 12 people and injured 5.';
    const found = follow(article, corrected, 'fire killed 12 people and injured 5');
    expect(found.state).toBe('ambiguous');
    expect(found.candidates.map(({ start, end }) => corrected.slice(start, end))).toEqual([
      'fire killed 12 people and injured 5',
      'fire killed 14 people and injured 5',
    ]);
  });

  it('reopens a claim whose sentence stood twice and was changed at its own place', () => {
    const told = 'The harbour was closed to ships for 9 days that winter.';
    const before = `Snow fell in March. ${told} Nobody came.\n\nThe mayor spoke at length. ${told} He left at once.`;
    const after = before.replace('9 days', '6 days');
    const found = follow(before, after, told);
    expect(found).toMatchObject({ state: 'moved', words: told });
    expect(what(found.changes)).toEqual(['number in claim']);
    expect(follow(before, after, told, { nth: 1 })).toMatchObject({ state: 'exact', changes: [] });
    const elsewhere = `Snow fell in March. Nobody came.\n\n${after.slice(after.indexOf('The mayor'))} ${told.replace('9', '6')}`;
    expect(what(follow(before, elsewhere, told).changes)).toEqual(['number in claim']);
    // Where all around is another text now, which of the two was kept can't be told.
    const alone = 'Rain fell in April. The harbour was closed to ships for 6 days that winter. Some came.';
    const rest = `The bishop sang in a low voice. ${told} She stayed for good.`;
    expect(follow(before, `${alone}\n\n${rest}`, told).changes).not.toEqual([]);
  });

  it('reopens a claim whose sentence was put elsewhere and changed at its place', () => {
    const claim = 'The fire killed 12 people and injured 5, officials said.';
    const corrected = `${article.replace('killed 12', 'killed 14')}\n\nIt had said this before:\n\n${claim}`;
    const found = follow(article, corrected, claim);
    expect(found).toMatchObject({ state: 'moved', words: claim });
    expect(what(found.changes)).toContain('number in claim');
  });

  it('does so where the sentence begins in the middle of a wrapped line', () => {
    const claim =
      'Sandoz AG would\nhave reported a rise in profits for the year had the fire\nnot cost 12 million francs.';
    const told = `The other firms have not yet reported. ${claim} Nobody was hurt in it.`;
    const corrected = `${told.replace('12 million', '14 million')}\n\nIt rained all day in the western ports. ${claim}`;
    const found = follow(told, corrected, claim);
    expect(found).toMatchObject({ state: 'moved', words: claim });
    expect(what(found.changes)).toEqual(['number in claim']);
  });

  it('follows words to their changed place, not to another sentence that had them before, too', () => {
    const before =
      'The minister of foreign affairs came to Oslo in May. It rained. Ann met the minister of foreign affairs.';
    const after = before.replace('of foreign affairs came', 'of internal affairs came');
    const found = follow(before, after, 'minister of foreign affairs');
    expect(found).toMatchObject({ state: 'edited', words: 'minister of internal affairs' });
    expect(what(found.changes)).toEqual(['wording in claim']);
  });

  it('finds a changed sentence that became one with the sentence before it', () => {
    const before = 'Oil firms cut their output in the North Sea. Denominations are 5,000 and 50,000 marks.';
    const after = 'Oil firms cut their output in the North Sea. unless are 5,000 and 50,000 marks.';
    const found = follow(before, after, 'Denominations are 5,000 and 50,000 marks.');
    expect(found).toMatchObject({ state: 'edited', words: 'unless are 5,000 and 50,000 marks.' });
  });

  it('finds a sentence that became one with others that begin with the same word', () => {
    const others =
      'prices can rise at any time of the year, even with much in store; all of it is sold by weight';
    const before = `Prices are set by law.\n\nPrices rose in each of the ports.`;
    const after = `Prices are set by law.\n\n${others}, and prices rose in each of the ports, said Jane Doe.`;
    const found = follow(before, after, 'Prices rose in each of the ports.');
    expect(found).toMatchObject({ state: 'edited', words: 'prices rose in each of the ports' });
  });

  it('finds a sentence in its place to which as much was added as it said', () => {
    const grown =
      'Moseley was born in Weymouth, on the rugged south west coast of England, in 1887, the youngest of 22 children.';
    const before = 'It rained. Moseley was born in Weymouth, England. He had a brother.';
    const claim = 'Moseley was born in Weymouth, England.';
    const found = follow(before, `It rained. ${grown} He had a brother.`, claim);
    expect(found).toMatchObject({ state: 'edited' });
    // Elsewhere a sentence with so little in common is another one.
    expect(follow(before, `It rained. He had a brother. Both wept.\n\n${grown}`, claim).state).toBe('gone');
  });

  it('finds a sentence most of whose words were misspelt', () => {
    const before = 'It rained. Begining of the Sanacja goverment then. He left.';
    const after = 'It rained. Beginning of the Sanacja government there. He left.';
    expect(follow(before, after, 'Begining of the Sanacja goverment then.')).toMatchObject({
      state: 'edited',
      words: 'Beginning of the Sanacja government there.',
    });
  });

  it('follows one row of a short list, whose rows no stop ends', () => {
    const rows = [
      'Houston Chronicle (Houston, Texas)',
      'Laredo Times (Laredo, Texas)',
      'The Advocate (Stamford)',
    ];
    const before = `The firm owns these papers:\n${rows.join('\n')}`;
    const after = before.replaceAll(' (Houston, Texas)', '').replaceAll(' (Laredo, Texas)', '');
    expect(follow(before, after, rows[0]!)).toMatchObject({ state: 'edited', words: 'Houston Chronicle' });
    expect(follow(before, after, rows[2]!)).toMatchObject({ state: 'moved', words: rows[2] });
    const gone = before.replace(`\n${rows[1]}`, '');
    expect(follow(before, gone, rows[1]!).state).toBe('gone');
  });

  it('takes wrapped lines for one sentence', () => {
    const before = 'Prices of cocoa rose to 340\ncruzados in the weeks before\nthe harvest was brought in.';
    const after = 'Prices of cocoa fell to 340\ncruzados in the weeks before\nthe harvest was brought in.';
    const found = follow(before, after, 'to 340\ncruzados');
    expect(found).toMatchObject({ state: 'moved', words: 'to 340\ncruzados' });
    expect(what(found.changes)).toEqual(['wording in sentence']);
  });

  it('keeps repeated sentences apart by their neighbours', () => {
    const before = 'First came Ann. It was fine. Then came Bob. It was fine. Then came Cy. It was fine.';
    const after = before.replace('Then came Bob', 'Then came Bob Ortiz');
    for (const nth of [0, 1, 2]) {
      const found = follow(before, after, 'It was fine.', { nth });
      expect(found.state).toBe('exact');
      expect(after.slice(0, found.start!).split('It was fine.')).toHaveLength(nth + 1);
    }
  });

  it('follows a sentence that was cut in two, and two that were made one', () => {
    const one =
      'It began early. The mayor opened the bridge in June and the tolls were lifted a week later. It ended.';
    const two =
      'It began early. The mayor opened the bridge in June. The tolls were lifted a week later. It ended.';
    expect(
      follow(one, two, 'The mayor opened the bridge in June and the tolls were lifted a week later.').words,
    ).toBe('The mayor opened the bridge in June. The tolls were lifted a week later.');
    expect(follow(two, one, 'The tolls were lifted a week later.').words).toMatch(
      /tolls were lifted a week later\.$/,
    );
  });

  it('follows a claim over several sentences', () => {
    const changed = article.replace('5, officials', '6, officials');
    expect(follow(article, changed, '5, officials said. Nobody was charged').words).toBe(
      '6, officials said. Nobody was charged',
    );
  });

  it('says exact only where the whole of a very long sentence is kept', () => {
    const long = `Tokyo says so; ${'and more was said of the matter by many in the hall; '.repeat(20)}the end. `;
    const before = { text: `${long}Ende.`, sentences: [0, long.length] };
    const text = before.text.replace('Tokyo says so', 'It is so');
    const start = before.text.indexOf('the end');
    const [found] = reanchor(before, { text, sentences: [0, long.length - 3] }, [
      { id: 'c', start, end: start + 7 },
    ]);
    expect(found!.state).toBe('moved');
    expect(found!.changes).not.toEqual([]);
  });

  it('works in scripts without spaces and from right to left', () => {
    const chinese = '警方昨晚抵达现场。火灾造成三十人死亡。没有人被起诉。';
    expect(
      follow(chinese, chinese.replace('三十', '四十'), '火灾造成三十人死亡', { language: 'zh' }).words,
    ).toBe('火灾造成四十人死亡');
    const arabic = 'وصلت الشرطة متأخرة. قتل الحريق ١٢ شخصا في المدينة. لم يتهم أحد.';
    const found = follow(arabic, arabic.replace('١٢', '١٤'), '١٢', { language: 'ar' });
    expect(found).toMatchObject({ words: '١٤', state: 'edited' });
    expect(what(found.changes)).toEqual(['number in claim']);
  });
});

/** Texts with what is hard: pairs, marks, bidi, repeats. */
const hard = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 30 }),
      fc.constantFrom(
        'He left. ',
        'He left. ',
        '12, ',
        '“Ja,” ',
        '𝒜𝒷 ',
        'e\u0301\u0323 ',
        '\u202bשלום\u202c ',
        '👩‍👩‍👧 ',
        '\n\n',
        '火。',
      ),
    ),
    { minLength: 1, maxLength: 30 },
  )
  .map((pieces) => joinBlocks(pieces.join('').split('\n\n').map(canonicalText)).text)
  .filter((text) => text.length > 0);
const withSpan = hard.chain((text) =>
  fc
    .tuple(fc.nat(text.length - 1), fc.nat(text.length - 1))
    .map(([a, b]) => ({ text, start: Math.min(a, b), end: Math.max(a, b) + 1 })),
);

describe('properties of reanchor', () => {
  it('an unchanged text keeps every span exact at its place', () => {
    fc.assert(
      fc.property(withSpan, ({ text, start, end }) => {
        const [found] = reanchor(anchored(text), anchored(text), [{ id: 'c', start, end }]);
        expect(found).toEqual({ id: 'c', state: 'exact', start, end, changes: [], candidates: [] });
      }),
    );
  });

  it('text put before or behind as a block of its own shifts every span and changes none', () => {
    const block = 'Quite another paragraph stands here, of 77 unheard-of things.';
    fc.assert(
      fc.property(withSpan, fc.boolean(), ({ text, start, end }, before) => {
        const now = before ? `${block}\n\n${text}` : `${text}\n\n${block}`;
        const shift = before ? block.length + 2 : 0;
        const [found] = reanchor(anchored(text), anchored(now), [{ id: 'c', start, end }]);
        // White space between two blocks belongs to neither.
        fc.pre(!/^\s|\s$/.test(text.slice(start, end)));
        expect(found).toMatchObject({ state: 'exact', start: start + shift, end: end + shift });
      }),
    );
  });

  it('answers a place with its words, or none, for any two texts', () => {
    fc.assert(
      fc.property(withSpan, hard, ({ text, start, end }, after) => {
        const [found] = reanchor(anchored(text), anchored(after), [{ id: 'c', start, end }]);
        const { state } = found!;
        if (state === 'ambiguous' || state === 'gone') {
          expect([found!.start, found!.end, found!.changes]).toEqual([null, null, []]);
          expect(found!.candidates.length >= 2).toBe(state === 'ambiguous');
          return;
        }
        expect(found!.start! >= 0 && found!.start! < found!.end! && found!.end! <= after.length).toBe(true);
        const same = text.slice(start, end) === after.slice(found!.start!, found!.end!);
        expect(same).toBe(state !== 'edited');
        if (state === 'edited') expect(found!.changes.length).toBeGreaterThan(0);
      }),
    );
  });
});
