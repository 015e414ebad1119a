import { describe, expect, it } from 'vitest';
import type { CarriedClaim, ClaimOutcome } from '@shared/domain/revision-summary';
import { rowsOfSummary, stretchesOf } from '../../../../../renderer/features/intake/summary-rows';

const claim = (number: string, outcome: ClaimOutcome): CarriedClaim => ({
  ...{ claim: `0198b4c2-0000-7000-8000-00000000000${number}`, number, statement: `claim ${number}`, outcome },
  ...{ still: false, places: [], verdicts: [], signOffs: [] },
});

describe('rowsOfSummary', () => {
  it('has what needs a look first, each group under its heading, and its lines numbered in a row', () => {
    const rows = rowsOfSummary({
      claims: [claim('1', 'carried'), claim('2', 'reopened'), claim('3', 'gone'), claim('4', 'reopened')],
      newSentences: [{ start: 0, end: 3, text: 'New', block: 0, role: 'paragraph' }],
      remarks: [],
    });
    const told = rows.map((row) => {
      if (row.is === 'heading') return `${row.group} ${row.count}`;
      return `${row.line}: ${row.is === 'claim' ? row.claim.number : row.text}`;
    });
    expect(told).toEqual([
      ...['gone 1', '0: 3', 'reopened 2', '1: 2', '2: 4', 'new 1', '3: New', 'carried 1', '4: 1'],
    ]);
  });

  it('has no rows where nothing is told', () => {
    expect(rowsOfSummary({ claims: [], newSentences: [], remarks: [] })).toEqual([]);
  });

  it('come in stretches, all of them in their order', () => {
    const claims = Array.from({ length: 57 }, (_, at) => claim(String(at % 10), 'reopened'));
    const rows = rowsOfSummary({ claims, newSentences: [], remarks: [] });
    expect(stretchesOf(rows).map(({ length }) => length)).toEqual([20, 20, 18]);
    expect(stretchesOf(rows).flat()).toEqual(rows);
    expect(stretchesOf([])).toEqual([]);
  });
});
