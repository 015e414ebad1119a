import { describe, expect, it } from 'vitest';
import { commandNames } from '../../../../main/cli/command';
import { folder, galley } from './captured';

describe('galley help', () => {
  it('shows every command on standard output', async () => {
    for (const argv of [['help'], ['--help'], ['-h']]) {
      const { status, out, err } = await galley(argv);
      expect([status, err]).toEqual([0, '']);
      for (const name of commandNames) expect(out).toContain(`galley ${name}`);
      expect(out).toContain('GALLEY_LIBRARY');
      for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(100);
    }
  });

  it('says more about one command', async () => {
    const { status, out } = await galley(['help', 'claim']);
    expect(status).toBe(0);
    expect(out).toContain('exactly once');
    expect((await galley(['claim', '--help'])).out).toBe(out);
    expect((await galley(['help', 'extract'])).out).not.toContain('--library');
  });
});

describe('a command line that makes no sense', () => {
  it.each([
    [[], 'usage: Say what to do'],
    [['restore'], 'usage: There is no command “restore”'],
    [['help', 'restore'], 'usage: There is no command “restore”'],
    [['list', '--colour'], "usage: Unknown option '--colour'. Usage: galley list"],
    [['list', 'more'], 'usage: Usage: galley list'],
    [['extract'], 'usage: Usage: galley extract'],
    [['extract', 'a', 'b'], 'usage: Usage: galley extract'],
    [['extract', 'a', '--url'], "usage: Option '--url <value>' argument missing. Usage: galley extract"],
    [['claim', 'x', '--library', '.'], 'usage: galley claim ARTICLE --quote'],
    [['claim', 'x', '--quote', 'q', '--verdict', 'maybe'], 'usage: --verdict is unchecked, verified'],
    [['claim', 'x', '--quote', 'q', '--question', 'why'], 'usage: --question is fact, said, not “why”.'],
    [
      ['claim', 'x', '--quote', 'q', '--verdict', 'opinion', '--question', 'said'],
      'usage: “opinion” does not answer',
    ],
    [['export', 'x', '--format', 'docx'], 'usage: --format is html, pdf, json, jsonld, not “docx”.'],
    [
      ['export', 'x', '--format', 'pdf'],
      'usage: galley writes html, json and jsonld. A PDF needs the window',
    ],
    [['export', 'x', '--variant', 'names'], 'usage: Only json may name confidential sources'],
    [['export', 'x', '--json'], 'usage: --json answers what was written'],
    [['import', 'x', '--encrypt'], 'usage: --encrypt makes a new library encrypted'],
    [['list'], 'usage: Say which library'],
  ])('%j ends with status 2 and says what to do', async (argv, problem) => {
    const { status, out, err } = await galley(argv);
    expect(status).toBe(2);
    expect(out).toBe('');
    expect(err.startsWith(problem)).toBe(true);
  });
});

it('says where there is no library, and makes none', async () => {
  const empty = folder();
  const { status, err } = await galley(['list', '--library', empty]);
  expect(status).toBe(1);
  expect(err).toContain('library-not-found: ');
  expect((await galley(['list', '--library', empty])).status).toBe(1);
});
