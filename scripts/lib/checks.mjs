import { runTool } from './run.mjs';
import { say } from './say.mjs';

/**
 * Every check but the tests: what it is called, the package it comes from, its command if that is called
 * otherwise, and its arguments.
 * @type {{name: string, tool: string, command?: string, args: string[]}[]}
 */
const checks = [
  { name: 'format', tool: 'prettier', args: ['--check', '--log-level=warn', '.'] },
  ...['.', 'shared', 'main', 'renderer', 'tests'].map((project) => ({
    name: `types of ${project === '.' ? 'scripts and settings' : project}`,
    tool: 'typescript',
    command: 'tsc',
    args: ['--noEmit', '-p', project],
  })),
  { name: 'lint', tool: 'eslint', args: ['--max-warnings=0', '.'] },
  {
    name: 'directions of imports',
    tool: 'dependency-cruiser',
    command: 'depcruise',
    args: ['shared', 'main', 'renderer', 'scripts', 'tests'],
  },
  { name: 'unused code and packages', tool: 'knip', args: ['--no-progress'] },
];

/**
 * Runs every check but the tests, also after one has failed, and shows what the failing ones say.
 * @returns {Promise<boolean>} whether all passed
 */
export async function runChecks() {
  const failed = [];
  for (const { name, tool, command, args } of checks) {
    const begin = performance.now();
    const { status, output } = await runTool(tool, args, { name: command ?? tool, quiet: true });
    const seconds = ((performance.now() - begin) / 1_000).toFixed(1);
    say(`${status === 0 ? 'ok    ' : 'FAILED'} ${name} (${seconds} s)`);
    if (status === 0) continue;
    say(output.trimEnd());
    failed.push(name);
  }
  if (failed.length > 0) say(`Failed: ${failed.join(', ')}.`);
  return failed.length === 0;
}
