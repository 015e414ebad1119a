import { describe, expect, it } from 'vitest';
import {
  confirms,
  dateProblem,
  labelProblem,
  titleProblem,
} from '../../../../../../renderer/features/sources/details/problems';

describe('what may be known of a source', () => {
  it('takes a date as it was written, of a day that exists, or none', () => {
    for (const fine of ['', '2024', '2024-04', '2024-02-29', '2024-04-03T12:30', '2024-04-03T12:30:00+02:00'])
      expect([fine, dateProblem(fine)]).toEqual([fine, null]);
    for (const wrong of ['3 April', '2024-4-3', '2024-13', '2023-02-29', '2023-02-29T12:30'])
      expect([wrong, dateProblem(wrong)]).toEqual([wrong, 'claims/dateWrong']);
  });

  it('wants a title, and a label where the name is not shown', () => {
    expect([titleProblem(''), titleProblem('A')]).toEqual(['sources/problem/title', null]);
    expect([labelProblem(''), labelProblem('A')]).toEqual(['sources/problem/label', null]);
  });
});

describe('confirming a purge', () => {
  it('takes the label and nothing like it', () => {
    expect(confirms(' Archivist A ', 'Archivist A')).toBe(true);
    expect(confirms('Archiviste\u0301 A', 'Archivist\u00e9 A')).toBe(true);
    expect(confirms('archivist a', 'Archivist A')).toBe(false);
    expect(confirms('Archivist', 'Archivist A')).toBe(false);
    expect(confirms('', 'Archivist A')).toBe(false);
  });
});
