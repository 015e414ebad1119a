import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { answer, folder, galley, type Outcome } from './captured';

const articles = folder();
const file = (name: string, text: string): string => {
  const path = join(articles, name);
  writeFileSync(path, text);
  return path;
};
const text =
  '# The lamp\n\nThe lamp burned all night. All 23 men came home.\n\nNobody slept that night, the keeper said.\n';
const lamp = file('lamp.md', text);
const draft = file(
  'draft.md',
  text
    .replace('23 men', '22 men')
    .replace('Nobody slept that night, the keeper said.', 'The mole was built of granite from the north.'),
);

const library = join(folder(), 'desk');
const me = ['--library', library, '--person', 'Rosalind Adeyemi'];
const inLibrary = (command: string, ...rest: string[]): Promise<Outcome> => galley([command, ...rest, ...me]);

beforeAll(async () => {
  await inLibrary('import', lamp, '--create');
  for (const quote of ['burned all night', 'All 23 men', 'Nobody slept'])
    await inLibrary('claim', 'The lamp', '--quote', quote, '--verdict', 'verified');
});

describe('galley revise', () => {
  it('says so where the file says nothing else, and records nothing', async () => {
    const same = await inLibrary('revise', 'The lamp', file('same.md', text));
    expect(same).toMatchObject({ status: 0, err: '' });
    expect(same.out).toMatch(/^The file says what the article says already/);
    const told = answer(await inLibrary('revise', 'The lamp', lamp, '--json'));
    expect(told).toMatchObject({ recorded: false, revision: 2 });
  });

  it('answers the code of what it can’t do', async () => {
    const unknown = await inLibrary('revise', 'The lighthouse', draft);
    expect(unknown).toMatchObject({ status: 1, out: '' });
    expect(unknown.err).toMatch(/^not-found: /);
    expect((await inLibrary('revise', 'The lamp', join(articles, 'gone.md'))).err).toMatch(
      /^input-unreadable: /,
    );
    expect((await inLibrary('revise', 'The lamp')).status).toBe(2);
  });

  it('makes the next revision, a line for each claim, new sentences, and the counts', async () => {
    const revised = await inLibrary('revise', 'The lamp', draft);
    expect(revised).toMatchObject({ status: 0, err: '' });
    expect(revised.out.trimEnd().split('\n')).toEqual([
      '1\tcarried\texact\tburned all night',
      '2\treopened\tedited number\tAll 23 men',
      '3\tgone\tgone\tNobody slept',
      'new\tThe mole was built of granite from the north.',
      '1 carried, 1 reopened, 0 ambiguous, 1 gone, 1 new',
    ]);
  });

  it('answers all of it as JSON', async () => {
    const told = answer<{ claims: { places: { span: { start: number; end: number } }[] }[] }>(
      await inLibrary('revise', 'The lamp', lamp, '--json'),
    );
    expect(told).toMatchObject({
      recorded: true,
      revision: 3,
      counts: { carried: 1, reopened: 2, ambiguous: 0, gone: 0, new: 1 },
      claims: [
        { number: '1', outcome: 'carried' },
        {
          outcome: 'reopened',
          places: [{ state: 'edited', changes: ['number'], before: 'All 22 men came home.' }],
        },
        // The draft before had lost its words.
        {
          outcome: 'reopened',
          places: [{ state: 'exact', before: 'Nobody slept that night, the keeper said.' }],
        },
      ],
    });
    const { start, end } = told.claims[1]!.places[0]!.span;
    expect(end - start).toBe('All 23 men'.length);
  });
});
