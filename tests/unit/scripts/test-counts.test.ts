import { describe, expect, it } from 'vitest';
import { addUp, closingLines, countPlaywright, countVitest } from '../../../scripts/lib/test-counts.mjs';

const vitest = { numPassedTests: 5, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1, testResults: [] };

describe('the counts of a test run', () => {
  it('reads what vitest reports', () => {
    expect(countVitest(vitest)).toEqual({ passed: 5, failed: 1, skipped: 3 });
  });

  it('counts a file that vitest could not load as a failure', () => {
    const testResults = [
      { status: 'failed', assertionResults: [] },
      { status: 'failed', assertionResults: [{}] },
    ];
    expect(countVitest({ ...vitest, testResults }).failed).toBe(2);
  });

  it('reads what Playwright reports, with the errors outside of tests', () => {
    const stats = { expected: 3, unexpected: 1, flaky: 1, skipped: 2 };
    expect(countPlaywright({ stats, errors: [] })).toEqual({ passed: 4, failed: 1, skipped: 2 });
    expect(countPlaywright({ stats, errors: [{}] }).failed).toBe(2);
  });

  it('adds up all runners, and says what was skipped before the last line', () => {
    const one = { passed: 2, failed: 0, skipped: 0 };
    const other = { passed: 1, failed: 1, skipped: 1 };
    expect(closingLines(addUp([one, one]))).toEqual(['4 passed, 0 failed']);
    expect(closingLines(addUp([one, other]))).toEqual(['1 skipped', '3 passed, 1 failed']);
  });
});
