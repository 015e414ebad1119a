import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SimilarRanker } from '../../../../../../main/library/search/similar/ranker';

const claims: Record<string, { statement: string; title?: string; language?: string }> = {
  tower: {
    statement: 'The harbour tower is 330 metres tall.',
    title: 'Is the Harbour Tower 330 Metres Tall?',
  },
  bridge: { statement: 'The harbour bridge was closed for fifteen days.', title: 'Was the Bridge Closed?' },
  fish: { statement: 'Eating fish every day cures hay fever.', title: 'Does Fish Cure Hay Fever?' },
  mayor: {
    statement: 'The mayor of Northport said that teachers earn too much.',
    title: 'Did a Mayor Insult Teachers?',
  },
  union: {
    statement: 'The Union of Port Workers went on strike for a pay rise.',
    title: 'Did Port Workers Strike?',
  },
  brücke: { statement: 'Die Brücken der Stadt sind seit zwei Jahren gesperrt.', language: 'de' },
  actor: { statement: 'The actor Pete Roe died of a snake bite.', title: 'Is Pete Roe Dead?' },
};

function filled(): SimilarRanker {
  const ranker = new SimilarRanker();
  for (const [id, text] of Object.entries(claims)) ranker.add(id, text);
  return ranker;
}
const first = (text: string, ranker = filled()) => ranker.rank(text, { limit: 5 })[0]?.id;

describe('SimilarRanker', () => {
  it.each([
    ['the same sentence', 'The harbour tower is 330 metres tall.', 'tower'],
    ['inflected words', 'harbour towers, 330 metre', 'tower'],
    ['numbers in digits', 'wow 15 days closed', 'bridge'],
    ['a tag without spaces', 'so true #hayfever #cures', 'fish'],
    ['a tag in capitals and small letters', '#TeachersEarnTooMuch', 'mayor'],
    ['a slip of the keys', 'taechers in nothport', 'mayor'],
    ['initials', 'the UPW strikes again', 'union'],
    ['an irregular stem', 'everybody says pete will die', 'actor'],
    ['another language', 'Eine Brücke gesperrt seit 2 Jahren!', 'brücke'],
    [
      'a whole post',
      'RT @x: I eat fish &amp; my hay fever is gone!! pic.twitter.com/abc — Mo (@mo) May 3, 2018',
      'fish',
    ],
  ])('finds a claim by %s', (_, text, id) => {
    expect(first(text)).toBe(id);
  });

  it('finds nothing where nothing is shared', () => {
    expect(filled().rank('quantum entanglement', { limit: 5 })).toEqual([]);
    expect(filled().rank('', { limit: 5 })).toEqual([]);
    expect(new SimilarRanker().rank('tower', { limit: 5 })).toEqual([]);
  });

  it('leaves out what is no answer, and answers no more than is wanted', () => {
    expect(
      filled()
        .rank('harbour', { limit: 5, except: new Set(['tower']) })
        .map(({ id }) => id),
    ).toEqual(['bridge']);
    expect(filled().rank('harbour', { limit: 1 })).toHaveLength(1);
  });

  it('what says the same is sure; a word in common is not', () => {
    const [best, next] = filled().rank('The harbour tower is 330 metres tall', { limit: 2 });
    expect(best).toMatchObject({ id: 'tower', same: true });
    expect(next).toMatchObject({ id: 'bridge', same: false });
    expect(best!.score).toBeGreaterThan(next!.score);
  });

  it('is sure of nothing by one or two words alone', () => {
    const ranker = filled();
    ranker.add('short', { statement: 'Pete Roe' });
    expect(ranker.rank('Pete Roe', { limit: 1 })[0]!.same).toBe(false);
  });

  it('ranks by what tells, not by how often or how long', () => {
    const ranker = filled();
    ranker.add('long', { statement: `harbour harbour harbour ${'and then some more was told '.repeat(20)}` });
    expect(first('harbour tower', ranker)).toBe('tower');
  });

  it('a changed claim is found by its new words only', () => {
    const ranker = filled();
    ranker.add('tower', { statement: 'The lighthouse is red.' });
    expect(first('lighthouse', ranker)).toBe('tower');
    expect(ranker.rank('330 metres', { limit: 5 })).toEqual([]);
    expect(ranker.size).toBe(Object.keys(claims).length);
  });

  it('a removed claim is not found, and may be removed twice', () => {
    const ranker = filled();
    ranker.remove('fish');
    ranker.remove('fish');
    expect(ranker.rank('fish', { limit: 5 })).toEqual([]);
  });

  it('ranks after any changes as if made of what is left', () => {
    const words = [
      'harbour',
      'tower',
      'bridge',
      'Port Union',
      'fifteen',
      'teachers',
      'snake',
      'closed',
      'red',
    ];
    const text = fc
      .array(fc.constantFrom(...words), { minLength: 1, maxLength: 6 })
      .map((some) => some.join(' '));
    const change = fc.record({ id: fc.integer({ min: 0, max: 12 }), text: fc.option(text) });
    fc.assert(
      fc.property(fc.array(change, { maxLength: 60 }), text, (changes, query) => {
        const changed = new SimilarRanker();
        const left = new Map<string, string>();
        for (const { id, text: statement } of changes) {
          const name = String(id);
          if (statement === null) {
            changed.remove(name);
            left.delete(name);
          } else {
            changed.add(name, { statement, language: 'en' });
            left.set(name, statement);
          }
        }
        const fresh = new SimilarRanker();
        for (const [id, statement] of left) fresh.add(id, { statement, language: 'en' });
        const rounded = (ranker: SimilarRanker) =>
          ranker
            .rank(query, { limit: 20 })
            .map(({ id, score }) => [id, score.toFixed(9)])
            .sort();
        expect(rounded(changed)).toEqual(rounded(fresh));
      }),
    );
  });

  it('sweeps out what is gone without losing anything', () => {
    const ranker = filled();
    for (let at = 0; at < 1500; at += 1)
      ranker.add(`n${at}`, { statement: `Note ${at} of the Harbour Master` });
    for (let at = 0; at < 1500; at += 1) ranker.remove(`n${at}`);
    const swept = Object.keys(claims).map((id) => ranker.rank(claims[id]!.statement, { limit: 3 }));
    const fresh = Object.keys(claims).map((id) => filled().rank(claims[id]!.statement, { limit: 3 }));
    const ids = (all: typeof swept) => all.map((one) => one.map(({ id }) => id));
    expect(ids(swept)).toEqual(ids(fresh));
    expect(first('the UPW strikes', ranker)).toBe('union');
  });
});
