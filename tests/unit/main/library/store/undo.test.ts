import { v7 } from 'uuid';
import { describe, expect, it } from 'vitest';
import { rowsOfTable } from '../../../../../main/library/store/replay';
import { openDesk, type Desk } from '../../../../helpers/record';

const titleOf = (desk: Desk): unknown => rowsOfTable(desk.store.database, 'article')[0]?.title;
const undo = (desk: Desk, by = desk.ana): unknown => desk.record.undo(v7(), by);
const redo = (desk: Desk, by = desk.ana): unknown => desk.record.undo(v7(), by, 'redo');

describe('undo', () => {
  it('takes back a person’s last command, and redo does it again', () => {
    const desk = openDesk();
    const { article } = desk.article();
    desk.run('article.edit', { article, fields: { title: 'One' } });
    desk.run('article.edit', { article, fields: { title: 'Two' } });
    undo(desk);
    expect(titleOf(desk)).toBe('One');
    undo(desk);
    expect(titleOf(desk)).toBe('A tower');
    redo(desk);
    redo(desk);
    expect(titleOf(desk)).toBe('Two');
    expect(() => redo(desk)).toThrow(expect.objectContaining({ code: 'undo-nothing' }));
  });

  it('takes back only what this person did', () => {
    const desk = openDesk();
    const { article } = desk.article();
    desk.run('article.edit', { article, fields: { title: 'Ana’s' } }, desk.ana);
    desk.run('article.edit', { article, fields: { outlet: 'Ben’s' } }, desk.ben);
    undo(desk, desk.ana);
    expect(rowsOfTable(desk.store.database, 'article')[0]).toMatchObject({
      title: 'A tower',
      outlet: 'Ben’s',
    });
  });

  it('is refused where someone has changed the same field since', () => {
    const desk = openDesk();
    const { article } = desk.article();
    desk.run('article.edit', { article, fields: { title: 'Ana’s' } }, desk.ana);
    desk.run('article.edit', { article, fields: { title: 'Ben’s' } }, desk.ben);
    expect(() => undo(desk, desk.ana)).toThrow(expect.objectContaining({ code: 'undo-conflict' }));
    expect(titleOf(desk)).toBe('Ben’s');
  });

  it('is refused for a claim to which someone has linked evidence since', () => {
    const desk = openDesk();
    const claim = desk.claim(desk.article(), '1930');
    desk.run('note.add', { note: v7(), claim, text: 'See the plans.' }, desk.ben);
    expect(() => undo(desk)).toThrow(expect.objectContaining({ code: 'undo-conflict' }));
    expect(rowsOfTable(desk.store.database, 'claim')).toHaveLength(1);
  });

  it('forgets what could be done again when something new is done', () => {
    const desk = openDesk();
    const { article } = desk.article();
    desk.run('article.edit', { article, fields: { title: 'One' } });
    undo(desk);
    desk.run('article.edit', { article, fields: { outlet: 'Two' } });
    expect(() => redo(desk)).toThrow(expect.objectContaining({ code: 'undo-nothing' }));
  });

  it('takes back a batch whole, and says how many things that is', () => {
    const desk = openDesk();
    const { article } = desk.article();
    const batch = v7();
    for (const title of ['One', 'Two', 'Three'])
      desk.record.execute({ id: v7(), type: 'article.edit', person: desk.ana, batch }, ({ database }) => ({
        changes: [
          {
            table: 'article',
            id: article,
            before: { title: database.get<{ title: string }>('SELECT title FROM article')!.title },
            after: { title },
          },
        ],
      }));
    expect(desk.record.undoState(desk.ana).undo).toEqual({ type: 'article.edit', count: 3 });
    undo(desk);
    expect(titleOf(desk)).toBe('A tower');
    expect(desk.record.undoState(desk.ana)).toMatchObject({ redo: { count: 3 } });
    redo(desk);
    expect(titleOf(desk)).toBe('Three');
  });

  it('is possible after half a character was typed or selected', () => {
    const desk = openDesk();
    const article = desk.article(['A 🗼 of 330 metres.']);
    const claim = v7();
    const at = article.text.indexOf('🗼');
    desk.run('claim.mark', { claim, ...article, spans: [{ start: at + 1, end: at + 5 }] });
    expect(rowsOfTable(desk.store.database, 'anchor')[0]).toMatchObject({ startOffset: at, quote: '🗼 of' });
    desk.run('note.add', { note: v7(), claim, text: 'half \ud83d' });
    undo(desk);
    undo(desk);
    expect(rowsOfTable(desk.store.database, 'claim')).toHaveLength(0);
  });

  it('survives closing and opening', () => {
    const first = openDesk();
    const { article } = first.article();
    first.run('article.edit', { article, fields: { title: 'One' } });
    first.store.close();
    const second = openDesk(first.store.folder);
    second.record.undo(v7(), first.ana);
    expect(titleOf(second)).toBe('A tower');
  });

  it('leaves what a person is called', () => {
    const desk = openDesk();
    desk.run('person.edit', { person: desk.ana, name: 'Ana P.' });
    expect(desk.record.undoState(desk.ana)).toEqual({ undo: null, redo: null });
  });
});
