import { expect, it } from 'vitest';
import type { isSign } from '../../../../../renderer/features/review/claim-filter';
import { filterClaims, signs } from '../../../../../renderer/features/review/claim-filter';
import { standings } from '@shared/domain/verdict';
import { aClaim } from '../claims/a-claim';

const waiting = { on: 'the writer', since: '2026-11-23T12:00:00.000Z', until: null };
const claims = [
  aClaim({ id: 'wrong', value: 'disputed', reason: 'wrong' }),
  aClaim({ id: 'right', value: 'verified' }),
  aClaim({ id: 'asked', waiting }),
  aClaim({ id: 'wrong and asked', value: 'disputed', waiting }),
];
const shown = (...wanted: Parameters<typeof isSign>[1][]) =>
  filterClaims(claims, new Set(wanted)).map(({ id }) => id);

it('shows all where nothing is asked for', () => {
  expect(shown()).toHaveLength(claims.length);
});

it('shows what is any of the asked, in the order of the text', () => {
  expect(shown('verified', 'disputed')).toEqual(['wrong', 'right', 'wrong and asked']);
});

it('takes waiting for something beside the verdict', () => {
  expect(shown('waiting')).toEqual(['asked', 'wrong and asked']);
  expect(shown('unchecked')).toEqual(['asked']);
});

it('has a sign for every standing', () => {
  expect([...signs].sort()).toEqual([...standings, 'waiting'].sort());
});
