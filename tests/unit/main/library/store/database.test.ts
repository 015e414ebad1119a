import { describe, expect, it, vi } from 'vitest';
import { openMemory } from '../../../../../main/library/store/database';

function opened() {
  const database = openMemory();
  database.exec('CREATE TABLE thing (name TEXT NOT NULL) STRICT');
  const add = (name: string) => database.run('INSERT INTO thing VALUES (?)', [name]);
  const names = () => database.all<{ name: string }>('SELECT name FROM thing').map(({ name }) => name);
  return { database, add, names };
}
const failing = () => {
  throw new Error('no');
};

describe('work that is alone in a transaction', () => {
  it('undoes its own changes where it fails, and only those', () => {
    const { database, add, names } = opened();
    const told = vi.fn();
    const owner = {};
    database.transaction(() => {
      database.alone(() => {
        add('a');
        database.onceStored(owner, ['a'], told);
      });
      expect(() =>
        database.alone(() => {
          add('b');
          database.onceStored(owner, ['b'], told);
          failing();
        }),
      ).toThrow('no');
      database.alone(() => {
        add('c');
        database.onceStored(owner, ['c'], told);
      });
      expect(told).not.toHaveBeenCalled();
    });
    expect(names()).toEqual(['a', 'c']);
    expect(told.mock.calls).toEqual([[['a', 'c']]]);
  });

  it('goes with the transaction around it', () => {
    const { database, add, names } = opened();
    const step = vi.fn();
    const work = () => {
      database.alone(() => add('a'));
      database.onceStored({}, ['a'], step);
      failing();
    };
    expect(() => database.transaction(work)).toThrow('no');
    expect(names()).toEqual([]);
    database.onceStored({}, ['b'], ([name = '']) => add(name));
    expect(names()).toEqual(['b']);
    expect(step).not.toHaveBeenCalled();
  });

  it('writes nothing once the transaction is lost', () => {
    const { database, add, names } = opened();
    const work = () => {
      // As SQLite itself does where the disk is full.
      expect(() =>
        database.alone(() => {
          database.exec('ROLLBACK');
          failing();
        }),
      ).toThrow('no');
      expect(() => database.alone(() => add('a'))).toThrow('no transaction');
    };
    expect(() => database.transaction(work)).toThrow('given up');
    expect(names()).toEqual([]);
    expect(() => database.alone(() => add('a'))).toThrow('no transaction');
    database.transaction(() => database.alone(() => add('b')));
    expect(names()).toEqual(['b']);
  });
});
