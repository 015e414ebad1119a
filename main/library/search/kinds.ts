import { searchFields, type SearchKind } from '@shared/domain/search';
import type { WriteDatabase } from '../store/database';
import { KindIndex, type IndexField } from './index/kind-index';

/** What a match in a field weighs, where it isn't 1: a headline or a name says in few words what all is about. */
const boosts: Readonly<Record<string, number>> = { title: 2, name: 2, statement: 2 };

/** The fields of a kind with their boosts. */
export const fieldsOf = (kind: SearchKind): IndexField[] =>
  searchFields[kind].map((name) => ({ name, boost: boosts[name] ?? 1 }));

/** The number of each kind in index.db. */
const numbers: Record<SearchKind, number> = { article: 1, claim: 2, source: 3, evidence: 4, note: 5 };

/**
 * Columns by kind. `alive`: the record has it. Facets are numbers of words (see `Words`), a set of values as one
 * word. `article`, `claim` and `source` are the number of a document of that kind plus one, 0 for none.
 * Times are milliseconds of UTC, -Infinity where unknown.
 */
const columns = {
  article: {
    alive: 'u32',
    standing: 'u32',
    review: 'u32',
    verdict: 'u32',
    kind: 'u32',
    flag: 'u32',
    person: 'u32',
    tag: 'u32',
    outlet: 'u32',
    section: 'u32',
    written: 'u32',
    published: 'f64',
    imported: 'f64',
    closing: 'f64',
  },
  claim: { alive: 'u32', article: 'u32', verdict: 'u32', kind: 'u32', flag: 'u32', person: 'u32' },
  source: { alive: 'u32' },
  evidence: { alive: 'u32', claim: 'u32', source: 'u32' },
  note: { alive: 'u32', article: 'u32', claim: 'u32' },
} as const;
type KindColumns = typeof columns;

/** The indices of all kinds. */
export type Kinds = { readonly [K in SearchKind]: KindIndex<KindColumns[K]> };

/** Opens the index of each kind. */
export function openKinds(database: WriteDatabase): Kinds {
  const open = <K extends SearchKind>(kind: K): KindIndex<KindColumns[K]> =>
    new KindIndex(database, numbers[kind], fieldsOf(kind), columns[kind]);
  return {
    article: open('article'),
    claim: open('claim'),
    source: open('source'),
    evidence: open('evidence'),
    note: open('note'),
  };
}

/** The kind with a number. */
export function kindOf(number: number): SearchKind {
  const found = (Object.keys(numbers) as SearchKind[]).find((kind) => numbers[kind] === number);
  if (!found) throw new Error(`no kind has the number ${number}`);
  return found;
}

export const numberOf = (kind: SearchKind): number => numbers[kind];

/** Between the values of one word that stands for several. */
const BETWEEN = '\u0000';
/** Several values as one word, in an order that doesn't matter to anyone. */
export const joined = (values: Iterable<string>): string => [...new Set(values)].sort().join(BETWEEN);
/** The values of a word; one that holds none stands for the value that isn't known. */
export const split = (word: string): string[] => word.split(BETWEEN);
