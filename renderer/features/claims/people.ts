import { createContext, useContext } from 'react';
import type { Person } from '@shared/domain/person';
import { t } from '@shared/text';

/** The library's people by id, and who I am. */
export interface People {
  byId: ReadonlyMap<string, Person>;
  me: Person | null;
}

export const PeopleContext = createContext<People>({ byId: new Map(), me: null });

/** Everyone in the library. */
export function usePeople(): People {
  return useContext(PeopleContext);
}

/** A person's name with the first name as an initial: `R. Adeyemi`. One word stays as it is. */
export function shortName(person: Person | undefined): string {
  if (!person) return t('claims/nobody');
  const [first, ...rest] = person.name.trim().split(/\s+/);
  const initial = first ? [...first][0] : undefined;
  return rest.length > 0 && initial ? `${initial}. ${rest.join(' ')}` : person.name;
}

/** A person's initials, or a dash. */
export function initialsOrDash(person: Person | undefined): string {
  return person?.initials ?? '–';
}
