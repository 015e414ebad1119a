import type { QueryProblem, SearchKind } from '@shared/domain/search';
import type { ReadDatabase } from '../../store/database';
import { analyserFor } from '../analysis/analyser';
import type { Kinds } from '../kinds';
import { readDocuments } from '../projection/documents';
import { presence, type Clause, type Phrase } from '../query/clause';
import { parseQuery } from '../query/parse-query';
import { evaluate } from '../scoring/evaluate';
import type { Mask } from './filtering';
import { withPhrases } from './phrases';

/** What was found of one kind. */
export interface Found {
  /** Ascending, or the best first where phrases were looked for. */
  numbers: ArrayLike<number>;
  /** By number. */
  score: (number: number) => number;
  /** What is marked in texts. */
  terms: ReadonlySet<string>;
  phrases: readonly string[];
  exact: boolean;
  problem: QueryProblem | null;
}

/**
 * The documents of a kind that a query finds and a mask lets through. The query is analysed in each language that
 * there are documents of; each language's documents are scored by their own statistics. An empty query finds all.
 */
export function match(
  record: ReadDatabase,
  kinds: Kinds,
  kind: SearchKind,
  { query, unfinished }: { query: string; unfinished: boolean },
  mask: Mask,
): Found {
  const index = kinds[kind];
  const nothing = { terms: new Set<string>(), phrases: [], exact: true, problem: null };
  if (query.trim() === '') return { ...nothing, numbers: passing(mask), score: () => 0 };
  const names = index.fields.map(({ name }) => name);
  const { clauses, phrases, problem } = parseQuery(query, names, { unfinished });
  const scores = new Float64Array(index.table.count);
  const found: number[] = [];
  const terms = new Set<string>();
  for (const language of index.languages()) {
    const analyser = analyserFor(language);
    const matches = evaluate(index, language, demanding(clauses, phrases), (word) =>
      analyser.queryTerms(word),
    );
    matches.terms.forEach((term) => terms.add(term));
    matches.numbers.forEach((number, at) => {
      if (mask[number] !== 1) return;
      scores[number] = matches.scores[at]!;
      found.push(number);
    });
  }
  const score = (number: number): number => scores[number]!;
  const asked = phrases.filter((phrase) => phrase.presence !== 'prohibited');
  // Of a phrase of stop words the index knows nothing: it is looked for in all texts.
  if (terms.size === 0 && asked.length > 0) found.push(...passing(mask));
  // A word of a phrase is marked with it; alone it is not what was asked for.
  for (const term of quotedTerms(index.languages(), clauses, asked)) terms.delete(term);
  const inText = { terms, phrases: asked.map(({ text }) => text) };
  if (phrases.length === 0) return { ...inText, numbers: found, score, exact: true, problem };
  const inOrder = found.sort((a, b) => score(b) - score(a) || index.table.compareIds(a, b));
  const kept = withPhrases(phrases, inOrder, (numbers) => {
    const byId = new Map(numbers.map((number) => [index.table.id(number), number]));
    const documents = readDocuments(record, kind, [...byId.keys()]);
    return new Map(documents.map(({ id, fields }) => [byId.get(id) ?? -1, fields]));
  });
  return { ...inText, ...kept, score, problem };
}

/** The clauses, each word of a phrase that is asked for required: texts are read only where all of them stand. */
function demanding(clauses: readonly Clause[], phrases: readonly Phrase[]): Clause[] {
  const words = new Set(
    phrases.filter((phrase) => phrase.presence === 'optional').flatMap((phrase) => phrase.words),
  );
  return clauses.map((clause) =>
    clause.presence === presence.optional && clause.usePipeline && words.has(clause.term)
      ? { ...clause, presence: presence.required }
      : clause,
  );
}

/** Terms that only phrases ask for. A phrase's words are clauses, too; one clause each. */
function quotedTerms(
  languages: Iterable<string>,
  clauses: readonly Clause[],
  phrases: readonly Phrase[],
): Set<string> {
  const alone = [...clauses];
  const quoted: string[] = [];
  for (const word of phrases.flatMap(({ words }) => words)) {
    const at = alone.findIndex(({ term, usePipeline }) => usePipeline && term === word);
    if (at >= 0) quoted.push(...alone.splice(at, 1).map(({ term }) => term));
  }
  const terms = new Set<string>();
  for (const language of languages) {
    const analyser = analyserFor(language);
    for (const word of quoted) for (const term of analyser.queryTerms(word)) terms.add(term);
    for (const { term } of alone) for (const other of analyser.queryTerms(term)) terms.delete(other);
  }
  return terms;
}

function passing(mask: Mask): Uint32Array {
  let count = 0;
  for (const one of mask) count += one;
  const numbers = new Uint32Array(count);
  let to = 0;
  for (let number = 0; number < mask.length; number += 1) if (mask[number] === 1) numbers[to++] = number;
  return numbers;
}
