import { GalleyError } from '@shared/domain/errors';
import type { Received } from '@shared/ipc/contract';
import { t } from '@shared/text/index';
import type { CurrentLibrary } from './current-library';

/** Says who I am in the open library, and adds me to it where I am new. Names are declared, not proven. */
export async function iAm(current: CurrentLibrary, chosen: Received<'app.iAm'>): Promise<void> {
  if ('name' in chosen) {
    // The person's id is the command's too, so that asking twice adds nobody twice. It is their own first act.
    const command = { id: chosen.person, type: 'person.add', input: chosen } as const;
    await current.get('command.execute', command, chosen.person);
  } else {
    const people = await current.get('people.list', undefined);
    if (!people.some(({ id }) => id === chosen.person))
      throw new GalleyError('person-unknown', t('dialogs/error/person-unknown'));
  }
  current.becomePerson(chosen.person);
}
