import { v7 } from 'uuid';
import { describe, expect, it } from 'vitest';
import {
  bestOf,
  cellsOf,
  comparedFields,
  differs,
  groupKey,
  problemOf,
  refusalOf,
} from '../../../../../../renderer/features/source-library/merge/compare';
import { openDesk } from '../../../../../helpers/record';
import { getSource } from '../../../../../../main/library/store/queries/sources';
import { aSource } from '../a-source';

const all = new Set(['a', 'b', 'c']);

describe('a field of sources side by side', () => {
  it('stays in the one that stays, is the same elsewhere, or goes', () => {
    const sources = [
      aSource('a', { publisher: 'The Times' }),
      aSource('b', { publisher: ' The Times ' }),
      aSource('c', { publisher: 'Times, The' }),
    ];
    expect(cellsOf(sources, 'publisher', 'a', all)).toEqual([
      { value: 'The Times', fate: 'stays', takes: null },
      { value: 'The Times', fate: 'same', takes: null },
      { value: 'Times, The', fate: 'goes', takes: null },
    ]);
  });

  it('is taken from the first that knows it where the one that stays does not', () => {
    const sources = [
      aSource('a'),
      aSource('b', { url: 'https://one.example' }),
      aSource('c', { url: 'https://two.example' }),
    ];
    expect(cellsOf(sources, 'url', 'a', all)).toEqual([
      { value: null, fate: 'stays', takes: 'https://one.example' },
      { value: 'https://one.example', fate: 'moves', takes: null },
      { value: 'https://two.example', fate: 'goes', takes: null },
    ]);
    // Left out, it gives nothing and loses nothing.
    expect(cellsOf(sources, 'url', 'a', new Set(['a', 'c']))).toEqual([
      { value: null, fate: 'stays', takes: 'https://two.example' },
      { value: 'https://one.example', fate: 'same', takes: null },
      { value: 'https://two.example', fate: 'moves', takes: null },
    ]);
  });

  it('is never taken over where each source has it: title, type and level', () => {
    const sources = [aSource('a'), aSource('b', { level: 'background', type: 'book' })];
    for (const field of ['name', 'type', 'level'] as const)
      expect(cellsOf(sources, field, 'a', all).map(({ fate }) => fate)).toEqual(['stays', 'goes']);
  });

  it('differs where one says nothing', () => {
    const sources = [aSource('a', { creator: 'A' }), aSource('b')];
    expect(differs(cellsOf(sources, 'creator', 'a', all))).toBe(true);
    expect(differs(cellsOf(sources, 'publisher', 'a', all))).toBe(false);
  });

  it('becomes what the library makes of it', () => {
    const desk = openDesk();
    const [into, ...others] = [v7(), v7(), v7()] as const;
    const known = [
      aSource(into, { publisher: 'P' }),
      aSource(others[0], { creator: 'B', publisher: 'Q', publishedAt: '1901', stake: 'party' }),
      aSource(others[1], { creator: 'C', url: 'https://c.example', level: 'background', type: 'book' }),
    ];
    for (const { id, name, type, creator, publisher, publishedAt, url, stake, level } of known)
      desk.run('source.add', {
        source: id,
        fields: { type, title: name, creator, publisher, publishedAt, url, stake, level },
      });
    desk.run('source.merge', { into, sources: others });
    const merged = getSource(desk.store.database, into);
    const foreseen = comparedFields
      .filter((field) => field in merged)
      .map((field) => {
        const own = cellsOf(known, field, into, new Set([into, ...others]))[0];
        return [field, own?.takes ?? own?.value ?? null];
      });
    expect(foreseen).toContainEqual(['creator', 'B']);
    expect(foreseen).toContainEqual(['level', 'on-record']);
    expect(merged).toMatchObject(Object.fromEntries(foreseen) as object);
  });
});

describe('which source stays', () => {
  it('is the most used, then the one that is known best, then the oldest', () => {
    const rich = { creator: 'A', url: 'https://a.example' };
    expect(bestOf([aSource('a', rich), aSource('b', { uses: 2 })])?.id).toBe('b');
    expect(bestOf([aSource('a'), aSource('b', rich)])?.id).toBe('b');
    expect(bestOf([aSource('a'), aSource('b', { copies: 1 })])?.id).toBe('b');
    expect(bestOf([aSource('a'), aSource('b', { createdAt: '2025-01-01T00:00:00.000Z' })])?.id).toBe('b');
  });

  it('is never one that can’t be merged', () => {
    const hidden = aSource('a', { uses: 9, confidential: true });
    expect(refusalOf(hidden)).toBe('record/source/mergesOpen');
    expect(refusalOf(aSource('b', { confidential: true, purged: true }))).toBe('record/source/purged');
    expect(bestOf([hidden, aSource('c')])?.id).toBe('c');
    expect(bestOf([hidden])).toBeUndefined();
  });
});

it('says why sources can’t become one', () => {
  expect(problemOf([aSource('a')])).toBe('sourceLibrary/merge/needsTwo');
  expect(problemOf([aSource('a', { article: 'x' }), aSource('b', { article: 'y' })])).toBe(
    'record/source/twoArticles',
  );
  expect(
    problemOf([aSource('a', { article: 'x' }), aSource('b', { article: 'x' }), aSource('c')]),
  ).toBeNull();
});

it('knows a group again whatever the order of its sources', () => {
  expect(groupKey([aSource('b'), aSource('a')])).toBe(groupKey([aSource('a'), aSource('b')]));
});
