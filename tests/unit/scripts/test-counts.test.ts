import { describe, expect, it } from 'vitest';
import { addUp, closingLines, countPlaywright, countVitest } from '../../../scripts/lib/test-counts.mjs';

const vitest = { numPassedTests: 5, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1, testResults: [] };

describe('the counts of a test run', () => {
  it('reads what vitest reports', () => {
    expect(countVitest(vitest)).toEqual({ passed: 5, failed: 1, skipped: 3, failures: [] });
  });

  it('counts a file that vitest could not load as a failure', () => {
    const testResults = [
      { name: 'a.test.ts', status: 'failed', message: 'no such module', assertionResults: [] },
      {
        name: 'b.test.ts',
        status: 'failed',
        message: '',
        assertionResults: [
          { fullName: 'adds up', status: 'failed', failureMessages: ['expected 1 to be 2'] },
          { fullName: 'takes away', status: 'passed', failureMessages: [] },
        ],
      },
    ];
    const counts = countVitest({ ...vitest, testResults });
    expect(counts.failed).toBe(2);
    expect(counts.failures).toEqual([
      { test: 'a.test.ts', why: 'no such module' },
      { test: 'b.test.ts › adds up', why: 'expected 1 to be 2' },
    ]);
  });

  it('reads what Playwright reports, with the errors outside of tests', () => {
    const stats = { expected: 3, unexpected: 1, flaky: 1, skipped: 2 };
    const results = [{ errors: [{ message: 'not visible' }] }];
    const inner = {
      title: 'keys',
      file: 'a.spec.ts',
      specs: [{ title: 'act', tests: [{ status: 'unexpected', results }] }],
    };
    const suites = [{ title: 'a.spec.ts', file: 'a.spec.ts', specs: [], suites: [inner] }];
    const failures = [{ test: 'a.spec.ts › keys › act', why: 'not visible' }];
    expect(countPlaywright({ stats, errors: [], suites })).toEqual({
      passed: 4,
      failed: 1,
      skipped: 2,
      failures,
    });
    expect(countPlaywright({ stats, errors: [{}], suites }).failed).toBe(2);
  });

  it('adds up all runners, and says what was skipped before the last line', () => {
    const one = { passed: 2, failed: 0, skipped: 0, failures: [] };
    const why = '\u001b[31mexpected 1 to be 2\u001b[0m' + '\nat line'.repeat(40);
    const other = { passed: 1, failed: 1, skipped: 1, failures: [{ test: 'a › adds up', why }] };
    expect(closingLines(addUp([one, one]))).toEqual(['4 passed, 0 failed']);
    const lines = closingLines(addUp([one, other]));
    expect(lines.slice(0, 3)).toEqual(['Failed: a › adds up', '    expected 1 to be 2', '    at line']);
    expect(lines.slice(-2)).toEqual(['1 skipped', '3 passed, 1 failed']);
    expect(lines).toHaveLength(15);
  });
});
