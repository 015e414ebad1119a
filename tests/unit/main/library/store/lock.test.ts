import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { takeLock } from '../../../../../main/library/store/lock';
import { temporaryFolder } from '../../../../helpers/temporary';

const inUse = expect.objectContaining({ code: 'library-in-use' }) as Error;

describe('the lock', () => {
  it('is held by one at a time', () => {
    const folder = temporaryFolder();
    const first = takeLock(folder);
    expect(() => takeLock(folder)).toThrow(inUse);
    first.release();
    expect(existsSync(join(folder, 'lock.json'))).toBe(false);
    takeLock(folder).release();
  });

  it('is freed when its holder is killed', async () => {
    const folder = temporaryFolder();
    const sqlcipher = createRequire(import.meta.url).resolve('@signalapp/sqlcipher');
    const script = `
      const { Database } = require(${JSON.stringify(sqlcipher)});
      new Database(${JSON.stringify(join(folder, 'lock.db'))}).exec('BEGIN EXCLUSIVE');
      process.stdout.write('held');
      setInterval(() => {}, 1000);`;
    const holder = spawn(process.execPath, ['-e', script], { stdio: ['ignore', 'pipe', 'inherit'] });
    await once(holder.stdout, 'data');
    expect(() => takeLock(folder)).toThrow(inUse);
    holder.kill('SIGKILL');
    await once(holder, 'exit');
    takeLock(folder).release();
  });
});
