import { existsSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { GalleyError } from '@shared/domain/errors';
import type { Id } from '@shared/domain/ids';
import { t } from '@shared/text';
import { v7 } from 'uuid';
import type { Library, OpenOptions } from '../library/api';
import { misused, type Args } from './command';
import type { Io } from './io';
import { hasPassphrase, keyFromPassphrase, readKeyFile } from './key';

/** How a command wants a library: to read it, to change it, or to change it and make it where there is none. */
export type Access = 'read' | 'write' | 'create';

/**
 * Opens the library that the arguments name, does the work, and closes it whatever happened. `worker`: the thread for
 * what reads a lot; starting it takes longer than reading one file.
 */
export async function withLibrary<T>(
  args: Args,
  io: Io,
  access: Access,
  work: (library: Library) => Promise<T>,
  worker?: string,
): Promise<T> {
  const library = await open(args, io, access, worker);
  try {
    return await work(library);
  } finally {
    await library.close();
  }
}

async function open(args: Args, io: Io, access: Access, worker?: string): Promise<Library> {
  const wish = args.text('library') ?? io.env['GALLEY_LIBRARY'];
  if (!wish) throw misused(t('cli/problem/noLibrary'));
  const path = resolve(wish);
  // Only now: extracting a text and helping need no database.
  const { openLibrary } = await import('../library/open-library');
  const missing = !existsSync(join(path, 'library.db'));
  const options: OpenOptions = {
    path,
    ...(worker === undefined ? {} : { worker }),
    ...(access === 'create' && missing ? { create: { name: basename(path) } } : {}),
    ...(access === 'read' ? { readOnly: true } : {}),
  };
  const keyFile = args.text('key-file');
  if (keyFile !== undefined) return openLibrary({ ...options, key: readKeyFile(keyFile) });
  const sealed = options.create ? args.flag('encrypt') : hasPassphrase(path);
  return openLibrary(sealed ? { ...options, key: await keyFromPassphrase(io, path) } : options);
}

/**
 * The person that the arguments name: found in the library, or added as a checker. Throws `usage` when nobody
 * is named, `person-unknown` when nobody can be added.
 */
export async function personOf(args: Args, library: Library): Promise<Id> {
  const name = args.text('person')?.normalize('NFC').trim();
  if (!name) throw misused(t('cli/problem/noPerson'));
  const people = await library.call('people.list', undefined, null);
  const found = people.find((person) => person.name.normalize('NFC') === name);
  if (found) return found.id;
  const { readOnly } = await library.call('library.info', undefined, null);
  if (readOnly) throw new GalleyError('person-unknown', t('cli/problem/unknownPerson', { name }));
  const person = v7();
  const command = { id: v7(), type: 'person.add', input: { person, name, role: 'checker' } } as const;
  await library.call('command.execute', command, person);
  return person;
}
