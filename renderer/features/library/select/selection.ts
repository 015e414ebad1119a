import type { Id } from '@shared/domain/ids';
import { IdList } from './id-list';

/**
 * Which articles are selected: those of a list, of which some were taken out again, and some besides. So all of a
 * hundred thousand are one list, and taking one of them out costs no copy of the others.
 */
export interface Selection {
  together: IdList;
  /** Places in `together` that are not selected any more. */
  without: ReadonlySet<number>;
  /** None of them is in `together`. */
  besides: ReadonlySet<Id>;
}

export const noSelection: Selection = {
  together: new IdList(new Uint8Array()),
  without: new Set(),
  besides: new Set(),
};

/** All articles of a list. */
export const selectionOf = (list: IdList): Selection => ({ ...noSelection, together: list });

export const selectedCount = ({ together, without, besides }: Selection): number =>
  together.length - without.size + besides.size;

export function isSelected({ together, without, besides }: Selection, id: Id): boolean {
  const place = together.indexOf(id);
  return place >= 0 ? !without.has(place) : besides.has(id);
}

function flipped<T>(set: ReadonlySet<T>, value: T): Set<T> {
  const other = new Set(set);
  if (!other.delete(value)) other.add(value);
  return other;
}

/** With one article more, or without it. */
export function toggled(selection: Selection, id: Id): Selection {
  const place = selection.together.indexOf(id);
  return place >= 0
    ? { ...selection, without: flipped(selection.without, place) }
    : { ...selection, besides: flipped(selection.besides, id) };
}

/** With all articles of a list. */
export function extended(selection: Selection, list: IdList): Selection {
  return selectedCount(selection) === 0 ? selectionOf(list) : selectionOf(membersOf(selection).union(list));
}

function membersOf({ together, without, besides }: Selection): IdList {
  const rest = without.size === 0 ? together : together.filter((place) => !without.has(place));
  return besides.size === 0 ? rest : rest.union(IdList.of([...besides]));
}

/** Where the selected ones stand in a list, ascending; those that it doesn't hold are left out. */
export function placesIn(selection: Selection, list: IdList): number[] {
  const members = membersOf(selection);
  const places: number[] = [];
  for (let i = 0; i < members.length; i += 1) {
    const place = list.indexIn(members, i);
    if (place >= 0) places.push(place);
  }
  return places.sort((a, b) => a - b);
}

/** The selected ones of a list, in its order. */
export const chosenOf = (selection: Selection, list: IdList): Id[] =>
  placesIn(selection, list).map((place) => list.at(place));
