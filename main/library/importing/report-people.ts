import type { Id } from '@shared/domain/ids';
import type { Person } from '@shared/domain/person';
import { peopleOfClaim } from '@shared/domain/report-problem';
import type { ReportRecord } from '@shared/domain/report-record';
import type { Draft } from '../store/draft';
import { listPeople } from '../store/queries/people';
import type { ReadDatabase } from '../store/database';

/** The people of a report: who each is here, and who has to be added. */
export interface ReportPeople {
  of: (person: Id) => Id;
  added: Person[];
}

const nameOf = (person: Pick<Person, 'name'>): string => person.name.normalize('NFC').trim();

/** People who did something in a report, known here by their ids, else by their names. */
export function peopleFor(database: ReadDatabase, record: ReportRecord): ReportPeople {
  const here = listPeople(database);
  const ids = new Set(here.map(({ id }) => id));
  const names = new Map(here.map((person) => [nameOf(person), person.id]));
  const needed = new Set([
    ...record.claims.flatMap(peopleOfClaim),
    ...record.remarks.map(({ by }) => by),
    ...record.sources.flatMap(({ knownBy }) => knownBy),
    ...record.article.assigned.map(({ person }) => person),
  ]);
  const known = new Map<Id, Id>();
  const added: Person[] = [];
  for (const person of record.people) {
    if (!needed.has(person.id)) continue;
    const one = ids.has(person.id) ? person.id : names.get(nameOf(person));
    known.set(person.id, one ?? person.id);
    if (one !== undefined) continue;
    added.push(person);
    names.set(nameOf(person), person.id);
  }
  return { of: (person) => known.get(person) ?? person, added };
}

/** Decides the rows of people who come with a report. */
export function addPeople(draft: Draft, people: readonly Person[]): void {
  for (const { id, ...fields } of people) draft.insert('person', id, { ...fields, removedAt: null });
}
