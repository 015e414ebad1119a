import { describe, expect, it } from 'vitest';
import { extract } from '../../../../../main/library/intake/extract';
import { readCopy } from '../../../../../main/library/intake/read-copy';
import { baseline, survivesDamage } from './baseline';

const names = ['bridge.docx', 'bridge.odt'] as const;

describe.each(names)('%s, as LibreOffice wrote it', (name) => {
  const read = (changes?: 'accepted' | 'original') =>
    extract({ name, bytes: baseline(name), ...(changes ? { changes } : {}) });

  it('is read with its five changes, and as it was before them', async () => {
    const accepted = await read();
    const original = await read('original');
    expect(accepted.changes).toEqual({ count: 5, as: 'accepted' });
    expect(original.changes).toEqual({ count: 5, as: 'original' });
    expect(accepted.blocks.slice(2, 7).map(({ text }) => text)).toEqual([
      'The bridge over the Alder was begun in 1921 and cost 41,000 pounds. It has three spans, not four.',
      'The engineer, Otto Lindqvist, left in 1923. He never came back.',
      'His notes are lost.',
      'The rest was built by the parish.',
      'It took nine years. The last stone was laid in 1932.',
    ]);
    expect(original.blocks.slice(2, 7).map(({ text }) => text)).toEqual([
      'The bridge over the Alder was begun in 1920 and cost 41,000 pounds. It has three spans, not four. Nobody was hurt.',
      'The bridge was closed for a year.',
      'The engineer, Otto Lindqvist, left in 1923.',
      'The rest was reportedly built by the parish.',
      'It took nine years. The last stone was laid in 1932.',
    ]);
  });

  it('has its comments and notes on the words that they are about, either way', async () => {
    for (const changes of ['accepted', 'original'] as const) {
      const { blocks, comments, notes } = await read(changes);
      expect(
        comments.map(({ kind, author, at, text, resolved, block, start, end }) => [
          [kind, author, at?.slice(11, 16) ?? null, resolved],
          text,
          blocks[block]?.text.slice(start, end),
        ]),
      ).toEqual([
        [
          ['footnote', null, null, false],
          'Town of Alder Cross, accounts for 1922 <https://example.org/accounts-1922.pdf>, page 7.',
          expect.stringMatching(/^The bridge over the Alder was begun in 192\d and cost 41,000 pounds\.$/),
        ],
        [
          ['comment', 'Desk', '11:00', false],
          'Which year’s money?\nSee the town’s accounts.',
          '41,000 pounds',
        ],
        [
          ['comment', 'Ines Carvalho', '12:00', false],
          'Four in the drawings, see https://example.org/drawings.',
          'It has three spans',
        ],
        [['comment', 'Desk', '13:00', true], 'Spelling?', 'Otto Lindqvist'],
        [['comment', 'Desk', '14:00', false], 'Two paragraphs on who did what.', 'the parish.'],
        [
          ['footnote', null, null, false],
          'Lindqvist, O., Bridges, doi:10.1234/alder.1932, page 90.',
          'The last stone was laid in 1932.',
        ],
        [['comment', 'Desk', '15:00', false], 'Adds up?', '12,500'],
      ]);
      expect(notes.map(({ message }) => message)[1]).toContain('5 comments');
    }
  });

  it('is kept as the copy of a source with its changes accepted', async () => {
    const copy = await readCopy({ name, bytes: baseline(name) });
    expect(copy.text).toBe((await read('accepted')).text);
  });

  it('is read or refused whatever became of it', () => survivesDamage(baseline(name), 100), 60_000);
});
