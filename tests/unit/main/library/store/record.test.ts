import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { v7 } from 'uuid';
import { describe, expect, it } from 'vitest';
import { rowsOfTable, replayed, differingTables } from '../../../../../main/library/store/replay';
import { verifyLibrary } from '../../../../../main/library/store/verify';
import { listClaims } from '../../../../../main/library/store/queries/claims';
import { openDesk } from '../../../../helpers/record';
import { temporaryFolder } from '../../../../helpers/temporary';

describe('the record', () => {
  it('changes nothing twice when a command is repeated', () => {
    const desk = openDesk();
    const article = desk.article();
    const claim = v7();
    const input = {
      claim,
      article: article.article,
      revision: article.revision,
      spans: [{ start: 4, end: 9 }],
    };
    const id = v7();
    desk.run('claim.mark', input, desk.ana, id);
    const before = desk.store.database.all('SELECT * FROM event');
    desk.run('claim.mark', input, desk.ana, id);
    expect(desk.store.database.all('SELECT * FROM event')).toEqual(before);
    expect(listClaims(desk.store.database, article.article)).toHaveLength(1);
  });

  it('stores nothing of a command that is refused', () => {
    const desk = openDesk();
    const article = desk.article();
    const events = desk.store.database.all('SELECT id FROM event').length;
    expect(() =>
      desk.run('claim.mark', { claim: v7(), ...article, spans: [{ start: 5, end: 99_999 }] }),
    ).toThrow(expect.objectContaining({ code: 'command-invalid' }));
    expect(desk.store.database.all('SELECT id FROM event')).toHaveLength(events);
    expect(rowsOfTable(desk.store.database, 'claim')).toHaveLength(0);
  });

  it('refuses someone it does not know', () => {
    const desk = openDesk();
    const { article } = desk.article();
    expect(() => desk.run('article.edit', { article, fields: { title: 'x' } }, v7())).toThrow(
      expect.objectContaining({ code: 'person-unknown' }),
    );
  });

  it('gives the same tables when its events are replayed', () => {
    const desk = openDesk();
    const article = desk.article();
    const claim = desk.claim(article, '330 metres');
    desk.run('verdict.give', { claims: [claim], question: 'fact', value: 'disputed', reason: 'imprecise' });
    desk.run('claim.resolve', { claims: [claim], resolution: 'corrected' });
    const copy = replayed(desk.store.database);
    expect(differingTables(desk.store.database, copy)).toEqual([]);
    copy.close();
  });

  it('records each changed field with its value before and after', () => {
    const desk = openDesk();
    const { article } = desk.article();
    const id = desk.run('article.edit', { article, fields: { title: 'Another tower', outlet: 'The Paper' } });
    const body = desk.store.database.get<{ body: Uint8Array }>('SELECT body FROM payload WHERE eventId = ?', [
      id,
    ])!.body;
    expect(JSON.parse(Buffer.from(body).toString())).toEqual({
      changes: [
        { table: 'article', id: article, before: { title: 'A tower' }, after: { title: 'Another tower' } },
      ],
    });
  });
});

describe('the chain', () => {
  const changed = (what: (desk: ReturnType<typeof openDesk>) => void): string[] => {
    const desk = openDesk();
    const article = desk.article();
    desk.claim(article, '330 metres');
    desk.claim(article, '1930');
    expect(verifyLibrary(desk.store.database, desk.store.folder).problems).toEqual([]);
    what(desk);
    return verifyLibrary(desk.store.database, desk.store.folder).problems;
  };
  const write = (sql: string) => (desk: ReturnType<typeof openDesk>) => desk.record.database.run(sql);

  it('tells a changed payload', () => {
    const sql = `UPDATE payload SET body = CAST(replace(CAST(body AS TEXT), '330', '300') AS BLOB)`;
    expect(changed(write(sql))).toContainEqual(
      expect.stringMatching(/^The payload of event .* has been changed/),
    );
  });
  it('tells a changed envelope', () =>
    expect(
      changed(write(`UPDATE event SET at = '2020-01-01T00:00:00.000Z' WHERE position = 3`)),
    ).toHaveLength(1));
  it('tells an event that was taken out', () => {
    const problems = changed((desk) => {
      const database = desk.record.database;
      database.exec('PRAGMA foreign_keys = OFF');
      database.run('DELETE FROM payload WHERE eventId = (SELECT id FROM event WHERE position = 4)');
      database.run('DELETE FROM event WHERE position = 4');
    });
    expect(problems).toContainEqual(expect.stringMatching(/does not follow the one before/));
  });
  it('tells tables that were changed behind its back', () =>
    expect(changed(write(`UPDATE claim SET statement = 'x'`))).toEqual([
      'The table “claim” does not hold what the events say.',
    ]));
  it.each([
    ['what was touched', 'DELETE FROM touched'],
    ['what can be undone', 'DELETE FROM undoable'],
    ['what an event does', `UPDATE event SET effect = 'undo' WHERE position = 3`],
    ['when it was', `UPDATE event SET clock = 'x' WHERE position = 3`],
    ['an envelope that is no JSON', `UPDATE event SET envelope = CAST('{' AS BLOB) WHERE position = 3`],
  ])('tells a change of %s', (_what, sql) => expect(changed(write(sql)).length).toBeGreaterThan(0));

  it('tells a key that is gone', () => {
    const desk = openDesk();
    const fields = { type: 'interview' as const, title: 'A name', confidential: true };
    desk.run('source.add', { source: v7(), fields });
    desk.record.database.run('DELETE FROM sourceKey');
    expect(verifyLibrary(desk.store.database, desk.store.folder).problems).toContainEqual(
      expect.stringMatching(/key .* is missing/),
    );
  });

  it('tells the end of an older replica that was cut off', () => {
    const desk = openDesk();
    desk.claim(desk.article(), '1930');
    desk.store.close();
    const copy = join(temporaryFolder(), 'copy');
    cpSync(desk.store.folder, copy, { recursive: true });
    const moved = openDesk(copy);
    const database = moved.record.database;
    const { position } = database.get<{ position: number }>(
      `SELECT position FROM event WHERE type = 'claim.mark'`,
    )!;
    database.exec('PRAGMA foreign_keys = OFF');
    for (const sql of [
      `DELETE FROM payload WHERE eventId = (SELECT id FROM event WHERE position = ${position})`,
      `DELETE FROM touched WHERE position = ${position}`,
      `DELETE FROM undoable WHERE position = ${position}`,
      `DELETE FROM event WHERE position = ${position}`,
      ...['anchor', 'verdict', 'claim'].map((table) => `DELETE FROM ${table}`),
    ])
      database.run(sql);
    expect(verifyLibrary(database, copy).problems).toContainEqual(expect.stringMatching(/has lost its end/));
  });

  it('tells a payload that was taken out without a purge', () => {
    const problems = changed(write(`UPDATE payload SET redacted = 1, salt = NULL`));
    expect(problems.every((problem) => problem.includes('no purge says so'))).toBe(true);
    expect(problems.length).toBeGreaterThan(0);
  });
});
