import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { DocumentComment } from '@shared/domain/document-comment';
import { root } from '../../../../scripts/lib/places.mjs';
import { answer, folder, galley, type Outcome } from './captured';

const bridge = join(root, 'tests/baselines/intake/bridge.docx');

describe('galley extract of a document', () => {
  it('has its comments and its changes, which are read as asked', async () => {
    type Read = { text: string; changes: unknown; comments: DocumentComment[] };
    const read = async (...more: string[]) =>
      answer<Read>(await galley(['extract', bridge, '--json', ...more]));
    const accepted = await read();
    expect(accepted.changes).toEqual({ count: 5, as: 'accepted' });
    expect(accepted.text).toContain('begun in 1921');
    expect(accepted.comments).toHaveLength(7);
    const original = await read('--changes', 'original');
    expect(original.changes).toEqual({ count: 5, as: 'original' });
    expect(original.text).toContain('begun in 1920');
    expect((await galley(['extract', bridge, '--changes', 'rejected'])).status).toBe(2);
  });
});

describe('galley import of a document', () => {
  const library = join(folder(), 'desk');
  const me = ['--library', library, '--person', 'Rosalind Adeyemi'];
  let imported: Outcome;
  beforeAll(async () => {
    imported = await galley(['import', bridge, '--create', '--comments', 'query', '--json', ...me]);
  });
  const reportOf = async (article: string) =>
    (await galley(['export', article, '--format', 'json', ...me])).out;

  it('makes queries of its comments', async () => {
    const [outcome] = answer<{ ok: boolean; article: string }[]>(imported);
    expect(outcome).toMatchObject({ ok: true, name: 'bridge.docx' });
    const report = await reportOf(outcome?.article ?? '');
    expect(report).toContain('Which year’s money?');
    expect(report).toContain('begun in 1921');
  });

  it('leaves its comments where they are unless asked, and reads it as it was before the changes', async () => {
    const outcome = await galley([
      'import',
      bridge,
      '--changes',
      'original',
      '--comments',
      'none',
      '--known',
      'import',
      '--json',
      ...me,
    ]);
    const [one] = answer<{ article: string }[]>(outcome);
    const report = await reportOf(one?.article ?? '');
    expect(report).toContain('begun in 1920');
    expect(report).not.toContain('Which year’s money?');
  });

  it('goes on after a file that it can’t read', async () => {
    const outcome = await galley([
      ...['import', import.meta.filename + 'x', bridge, '--comments', 'note', '--known', 'import', ...me],
    ]);
    expect(outcome.status).toBe(1);
    expect(outcome.out).toMatch(/^input-unreadable: .*\n[0-9a-f-]{36}\tbridge\.docx\n$/);
  });

  it('takes no such wish for fact-checks', async () => {
    const outcome = await galley(['import', bridge, '--as', 'claims', '--comments', 'note', ...me]);
    expect(outcome).toMatchObject({ status: 2, out: '' });
    expect(outcome.err).toContain('--as claims reads fact-checks');
  });
});
