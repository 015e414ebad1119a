import { expect, it } from 'vitest';
import { hitLines } from '../../../../../renderer/features/search/hit-words';
import type { Piece } from '../../../../../renderer/features/library/snippet-line';
import { aHit, aSnippet } from './a-hit';

const shown = (pieces: readonly Piece[] | null | undefined): string | undefined =>
  pieces?.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');

it('marks the title, and shows what was found in the text below it', () => {
  const snippets = [
    aSnippet('title', 'A harbour frozen', 'harbour'),
    aSnippet('text', 'Nobody entered the harbour.', 'harbour', 60),
  ];
  const { main, second } = hitLines(aHit({ snippets }));
  expect(shown(main)).toBe('A [harbour] frozen');
  expect([second?.field, shown(second?.pieces)]).toEqual(['text', '… Nobody entered the [harbour].']);
});

it('leaves out a quote that only says the statement again', () => {
  const claim = { kind: 'claim', name: 'The harbour froze.' } as const;
  const quote = aSnippet('quote', 'The harbour froze', 'harbour');
  expect(hitLines(aHit({ ...claim, snippets: [quote] })).second).toBeNull();
  const other = aSnippet('quote', 'the port was ice', 'port');
  expect(hitLines(aHit({ ...claim, snippets: [other] })).second?.field).toBe('quote');
});

it('shows of an excerpt or a note the piece that was found', () => {
  const snippets = [aSnippet('remark', 'ice, he says', 'ice'), aSnippet('excerpt', 'Ice of two feet', 'Ice')];
  const { main, second } = hitLines(aHit({ kind: 'evidence', name: 'Journal', snippets }));
  expect([shown(main), shown(second?.pieces)]).toEqual(['[Ice] of two feet', '[ice], he says']);
});

it('says where there is no name', () => {
  expect(hitLines(aHit({ name: null })).main).toBeNull();
});
