import { initialsOf } from '@shared/domain/person';
import type { Deciders } from './decision';

export const peopleDeciders: Deciders<'person.add' | 'person.edit'> = {
  'person.add': ({ draft, at }, { person, name, role }) =>
    draft.insert('person', person, {
      name,
      initials: initialsOf(name),
      role,
      createdAt: at,
      removedAt: null,
    }),

  'person.edit': ({ draft }, { person, name, role }) =>
    draft.update('person', person, { name, initials: name && initialsOf(name), role }),
};
