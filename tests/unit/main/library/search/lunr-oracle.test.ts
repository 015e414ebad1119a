import { describe, expect, it, vi } from 'vitest';
import { oracle } from '../../../../helpers/lunr-oracle';
import { analyserFor } from '../../../../../main/library/search/analysis/analyser';
import { parseQuery } from '../../../../../main/library/search/query/parse-query';

const fields = [
  { name: 'title', boost: 2 },
  { name: 'text', boost: 1 },
];
const documents = [
  { id: 'b', fields: { title: 'Élections', text: 'Putin’s 12:30 election in New York' } },
  { id: 'a', fields: { title: 'Election', text: 'Putin’s 12:30 election in New York' } },
  { id: 'c', fields: { title: 'Banks', text: 'the housing market of 東京都' } },
];

describe('the lunr that Galley’s index is held against', () => {
  const warn = vi.spyOn(console, 'warn');
  const english = oracle(documents, fields, analyserFor('en'));
  const found = (query: string, unfinished = false) =>
    english
      .search(
        parseQuery(
          query,
          fields.map(({ name }) => name),
          { unfinished },
        ).clauses,
      )
      .map(({ id }) => id);

  it('finds by Galley’s analysis, the best first, ties by id', () => {
    const [first, second] = english.search('elections');
    expect([first?.id, second?.id]).toEqual(['a', 'b']);
    expect(first?.score).toBe(second?.score);
    expect(english.search('title:bank')).toHaveLength(1);
    expect(() => english.search('title:')).toThrow();
    expect(warn).not.toHaveBeenCalled();
  });

  it.each([
    ['putin,', ['a', 'b']],
    ['12:30', ['a', 'b']],
    ['+the +housing', ['c']],
    ['the', []],
    ['+elections -title:elections', []],
    ['-york', ['c']],
    ['hous*', ['c']],
    ['puton~1', ['a', 'b']],
    ['東京都', ['c']],
    ['"new york"', ['a', 'b']],
    ['-', ['a', 'b', 'c']],
  ])('answers %s', (query, ids) => {
    expect(found(query)).toEqual(ids);
  });

  it.each(['electio', '+electio', '+elections', '+house', 'title:ban', 'mark'])(
    'answers %s while it is typed',
    (query) => {
      expect(found(query, true)).not.toEqual([]);
    },
  );
});
