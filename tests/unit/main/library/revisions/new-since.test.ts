import { v7 } from 'uuid';
import { describe, expect, it } from 'vitest';
import { newSentencesSince, newSince } from '../../../../../main/library/revisions/new-since';
import { differingTables, replayed } from '../../../../../main/library/store/replay';
import { openDesk, type Desk } from '../../../../helpers/record';
import { revise } from '../../../../helpers/revise';

const first = ['The tower stands 330 metres tall.', 'It opened in 1889.'];
const second = [...first, 'It is painted every seven years.'];
const third = [...second, 'Its lifts carry six million people a year.'];

function found(desk: Desk, article: string) {
  const { database } = desk.store;
  const since = newSince(database, article);
  if (since.before === null) return { since: null, words: [] };
  const { since: number, sentences, revision } = newSentencesSince(database, since);
  const { text } = database.get<{ text: string }>('SELECT text FROM revision WHERE id = ?', [revision])!;
  return { since: number, words: sentences.map(({ start, end }) => text.slice(start, end)) };
}

describe('the new sentences of an article', () => {
  it('are none while there is one text', () => {
    const desk = openDesk();
    expect(found(desk, desk.article(first).article)).toEqual({ since: null, words: [] });
  });

  it('stay listed through the drafts until someone has read them', () => {
    const desk = openDesk();
    const { article } = desk.article(first);
    const read = revise(desk, { article }, second);
    expect(found(desk, article)).toEqual({ since: 1, words: ['It is painted every seven years.'] });
    revise(desk, { article }, third);
    expect(found(desk, article).words).toEqual([
      'It is painted every seven years.',
      'Its lifts carry six million people a year.',
    ]);
    // Who read the second draft while the third one came has not read that.
    desk.run('article.read', { article, revision: read });
    expect(found(desk, article)).toEqual({ since: 2, words: ['Its lifts carry six million people a year.'] });
  });

  it('are listed again when that is undone', () => {
    const desk = openDesk();
    const { article } = desk.article(first);
    const revision = revise(desk, { article }, second);
    desk.run('article.read', { article, revision });
    expect(found(desk, article)).toEqual({ since: null, words: [] });
    desk.record.undo(v7(), desk.ana);
    expect(found(desk, article).words).toHaveLength(1);
    expect(differingTables(desk.store.database, replayed(desk.store.database))).toEqual([]);
  });

  it('are not read by the text of another article', () => {
    const desk = openDesk();
    const { article } = desk.article(first);
    const other = desk.article(second);
    expect(() => desk.run('article.read', { article, revision: other.revision })).toThrow(
      expect.objectContaining({ code: 'revisions-unrelated' }),
    );
    expect(() => desk.run('article.read', { article, revision: v7() })).toThrow(
      expect.objectContaining({ code: 'not-found' }),
    );
  });
});
