import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paletteGroups, rank, shares, type Candidate } from '../../../../../renderer/app/palette/rank';

const commands: Candidate[] = [
  { id: 'only', group: 'commands', text: 'Only verified claims', also: 'Finding and marking' },
  { id: 'verified', group: 'commands', text: 'Verified', also: 'Verdicts' },
  { id: 'disputed', group: 'commands', text: 'Disputed', also: 'Verdicts' },
  { id: 'library', group: 'places', text: 'Library' },
];
const claims: Candidate[] = ['1', '12', '12.1', '2'].map((number) => ({
  id: `c${number}`,
  group: 'claims',
  number,
  text: number === '2' ? 'The light went out in 1912' : `Statement ${number.length}`,
}));
const found: Candidate[] = [{ id: 'a', group: 'articles', text: 'Salt', also: 'Aoife' }];
const all = [...commands, ...claims, ...found];
const ids = (query: string, candidates = all, limit = 12) =>
  rank(candidates, query, limit).map(({ rows }) => rows.map(({ candidate }) => candidate.id));

describe('rank', () => {
  it('shows commands and places where nothing is asked', () => {
    expect(ids('')).toEqual([['only', 'verified', 'disputed'], ['library']]);
  });

  it('puts the best first', () => {
    expect(ids('verified')[0]).toEqual(['verified', 'only']);
    expect(ids('lib')[0]).toEqual(['library']);
  });

  it('finds by other words, after own ones, and marks own ones only', () => {
    expect(ids('verd')[0]).toEqual(['verified', 'disputed', 'only']);
    const [first] = rank(commands, 'disputed verdicts', 12);
    expect(first?.rows[0]?.spans).toEqual([{ start: 0, end: 8 }]);
  });

  it('leaves out what fits by other words only, or by letters, where own words fit', () => {
    expect(ids('ver')[0]).toEqual(['verified', 'only']);
    expect(ids('disp')[0]).toEqual(['disputed']);
  });

  it('finds claims by number before words, the very number first', () => {
    expect(ids('12')[0]).toEqual(['c12', 'c12.1', 'c2']);
    expect(ids('#2')[0]?.[0]).toBe('c2');
  });

  it('shows what the library found, whatever it was found by, below what was there at once', () => {
    expect(ids('zzz')).toEqual([['a']]);
    expect(ids('salt', [...found, { id: 'x', group: 'commands', text: 'Saline solution at' }])).toEqual([
      ['a'],
    ]);
    expect(ids('s', [...found, ...claims]).map((group) => group[0])).toEqual(['c1', 'a']);
  });

  it('shows no more than there is room for, and nothing twice', () => {
    const some = fc.array(
      fc.record({
        id: fc.uuid(),
        group: fc.constantFrom(...paletteGroups),
        text: fc.constantFrom('Verified', 'Salt', 'Library'),
      }),
      { maxLength: 60 },
    );
    fc.assert(
      fc.property(
        some,
        fc.constantFrom('', 'v', 'salt', 'lib'),
        fc.integer({ min: 1, max: 12 }),
        (many, query, limit) => {
          const shown = rank(many, query, limit).flatMap(({ rows }) =>
            rows.map(({ candidate }) => candidate.id),
          );
          expect(shown.length).toBeLessThanOrEqual(limit);
          expect(new Set(shown).size).toBe(shown.length);
        },
      ),
    );
  });
});

it('shares rows out in turn', () => {
  expect(shares([10, 1, 5], 12)).toEqual([6, 1, 5]);
  expect(shares([10, 1, 5], 4)).toEqual([2, 1, 1]);
  expect(shares([2, 1], 12)).toEqual([2, 1]);
  expect(shares([], 12)).toEqual([]);
});
