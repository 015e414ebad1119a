import { describe, expect, it } from 'vitest';
import { run, runTool } from '../../../scripts/lib/run.mjs';

const node = process.execPath;

describe('running a command', () => {
  it('answers its status and, when quiet, what it wrote', async () => {
    const script = 'console.log("out"); console.error("err"); process.exitCode = 3;';
    const { status, timedOut, output } = await run(node, ['-e', script], { quiet: true });
    expect({ status, timedOut }).toEqual({ status: 3, timedOut: false });
    expect(output).toContain('out\n');
    expect(output).toContain('err\n');
  });

  it('ends one that takes longer than its limit, and says so', async () => {
    const { status, timedOut } = await run(node, ['-e', 'setInterval(() => {}, 1000)'], {
      quiet: true,
      limit: 300,
    });
    expect({ status, timedOut }).toEqual({ status: 1, timedOut: true });
  });

  it('rejects when there is no such command', async () => {
    await expect(run('no-such-command-anywhere', [], { quiet: true })).rejects.toThrow('ENOENT');
  });

  it('finds the commands of packages, also of those that have several', async () => {
    const { status, output } = await runTool('typescript', ['--version'], { name: 'tsc', quiet: true });
    expect(status).toBe(0);
    expect(output).toMatch(/^Version \d/);
    expect(() => runTool('typescript', [])).toThrow('typescript has no command typescript');
  });
});
