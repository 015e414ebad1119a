import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openMemory } from '../../../../../main/library/store/database';
import { migrate } from '../../../../../main/library/store/migrate';
import {
  isSealed,
  KeyRing,
  reveal,
  seal,
  sealBytes,
  unsealBytes,
} from '../../../../../main/library/store/sealing';

const source = '0190a0a0-0000-7000-8000-000000000001';

describe('sealing', () => {
  it('gives back what was sealed, and nothing without the key', () => {
    const database = openMemory();
    migrate(database);
    const key = randomBytes(32);
    database.run('INSERT INTO sourceKey VALUES (?, ?)', [source, key]);
    const keys = new KeyRing(database);
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const sealed = seal(key, source, text);
        expect(isSealed(sealed)).toBe(true);
        expect(reveal(keys, sealed)).toBe(text);
      }),
    );
    const sealed = seal(key, source, 'a name');
    database.run('DELETE FROM sourceKey');
    expect(reveal(keys, sealed)).toBeNull();
    expect(reveal(keys, 'an open text')).toBe('an open text');
    expect(reveal(keys, null)).toBeNull();
    database.close();
  });

  it('does not show that two texts are the same', () => {
    const key = randomBytes(32);
    expect(seal(key, source, 'a name')).not.toBe(seal(key, source, 'a name'));
  });

  it('refuses bytes that were changed, or that belong to another source', () => {
    const key = randomBytes(32);
    const sealed = Buffer.from(sealBytes(key, source, Buffer.from('a name')));
    expect(() => unsealBytes(key, source.replace('1', '2'), sealed)).toThrow();
    sealed[sealed.length - 1]! ^= 1;
    expect(() => unsealBytes(key, source, sealed)).toThrow();
  });
});
