/**
 * @typedef {object} Counts
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 * @property {readonly Failure[]} failures what failed, as far as the runner names it
 */

/**
 * @typedef {object} Failure
 * @property {string} test its file and its titles
 * @property {string} why the runner's message, which may have many lines
 */

/**
 * @typedef {object} PlaywrightSuite
 * @property {string} title
 * @property {{title: string, tests: {status: string, results: {errors: {message?: string}[]}[]}[]}[]} specs
 * @property {PlaywrightSuite[]} [suites]
 */

/** Lines of one message that the end of a run repeats: enough for an assertion, or for the seed of a property. */
const linesOfWhy = 12;
const charactersOfLine = 400;

/** What a terminal shows as colour. */
const colours = new RegExp(String.raw`\u001b\[[0-9;]*m`, 'g');

/**
 * @param {{numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number,
 *   testResults: {name: string, status: string, message: string, assertionResults:
 *   {fullName: string, status: string, failureMessages: string[]}[]}[]}} report vitest's JSON report
 * @returns {Counts}
 */
export function countVitest(report) {
  // A file that can't be loaded has no tests to count, but it failed.
  const broken = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  );
  const tests = report.testResults.flatMap((file) =>
    file.assertionResults
      .filter((test) => test.status === 'failed')
      .map((test) => ({ test: `${file.name} › ${test.fullName}`, why: test.failureMessages.join('\n') })),
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests + report.numTodoTests,
    failures: [...broken.map((file) => ({ test: file.name, why: file.message })), ...tests],
  };
}

/**
 * @param {PlaywrightSuite} suite
 * @param {readonly string[]} above the titles of the suites that it is in
 * @returns {Failure[]}
 */
function failuresIn(suite, above) {
  const own = suite.specs.flatMap((spec) =>
    spec.tests
      .filter((test) => test.status === 'unexpected')
      .map((test) => ({
        test: [...above, spec.title].join(' › '),
        why: test.results.flatMap(({ errors }) => errors.map(({ message }) => message ?? '')).join('\n'),
      })),
  );
  return [...own, ...(suite.suites ?? []).flatMap((inner) => failuresIn(inner, [...above, inner.title]))];
}

/**
 * @param {{stats: {expected: number, unexpected: number, flaky: number, skipped: number},
 *   errors: {message?: string}[], suites: PlaywrightSuite[]}} report Playwright's JSON report
 * @returns {Counts}
 */
export function countPlaywright({ stats, errors, suites }) {
  return {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected + errors.length,
    skipped: stats.skipped,
    failures: [
      ...errors.map(({ message }) => ({ test: 'outside of any test', why: message ?? '' })),
      ...suites.flatMap((suite) => failuresIn(suite, [suite.title])),
    ],
  };
}

/**
 * @param {readonly Counts[]} all
 * @returns {Counts}
 */
export function addUp(all) {
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const { passed, failed, skipped } of all) {
    total.passed += passed;
    total.failed += failed;
    total.skipped += skipped;
  }
  return { ...total, failures: all.flatMap(({ failures }) => failures) };
}

/**
 * @param {Failure} failure
 * @returns {string[]} its test, and the beginning of what was said of it
 */
function linesOf({ test, why }) {
  const lines = why.replaceAll(colours, '').split('\n').slice(0, linesOfWhy);
  return [`Failed: ${test}`, ...lines.map((line) => `    ${line.slice(0, charactersOfLine)}`)];
}

/**
 * What a run says of itself at its end, where somebody looks who has only the end of a log. Whatever reads the last
 * line finds two numbers there and nothing else.
 * @param {Counts} counts
 * @returns {string[]} the lines: what failed and why, "1 skipped" where something was, then "12 passed, 0 failed"
 */
export function closingLines({ passed, failed, skipped, failures }) {
  return [
    ...failures.flatMap(linesOf),
    ...(skipped > 0 ? [`${skipped} skipped`] : []),
    `${passed} passed, ${failed} failed`,
  ];
}
