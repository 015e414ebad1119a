import lunr from 'lunr';
import type { Analyser } from '../../main/library/search/analysis/analyser';
import { presence, type Clause } from '../../main/library/search/query/clause';
import { parseByLunr } from '../../main/library/search/query/lunr-parser';

/** A document of one language: its id, and its fields' texts. */
export interface OracleDocument {
  id: string;
  fields: Readonly<Record<string, string>>;
}

/** A document that was found, and lunr's score. */
export interface OracleHit {
  id: string;
  score: number;
}

export interface Oracle {
  /**
   * All documents that a query finds, the best first, ties by id. A query as text is parsed by lunr's own parser and
   * throws where that does.
   */
  search: (query: string | readonly Clause[]) => OracleHit[];
}

/**
 * A real lunr, freshly built from documents with an analyser's tokenizer and pipelines: what Galley's own index must
 * answer, with the same scores.
 */
export function oracle(
  documents: readonly OracleDocument[],
  fields: readonly { name: string; boost: number }[],
  analyser: Analyser,
): Oracle {
  const builder = new lunr.Builder();
  builder.tokenizer = analyser.lunr.tokenizer;
  builder.pipeline = analyser.lunr.pipeline;
  builder.searchPipeline = analyser.lunr.searchPipeline;
  builder.ref('id');
  for (const { name, boost } of fields) builder.field(name, { boost });
  for (const { id, fields: texts } of documents) builder.add({ ...texts, id });
  const index = builder.build();
  const names = fields.map(({ name }) => name);
  return {
    search: (query) => {
      const clauses = typeof query === 'string' ? parsed(query, names) : query;
      const results = index.query((into) => {
        for (const clause of clauses) into.clause(forLunr(clause, analyser) as unknown as lunr.Query.Clause);
      });
      return results
        .map(({ ref, score }) => ({ id: ref, score }))
        .toSorted((one, other) => other.score - one.score || (one.id < other.id ? -1 : 1));
    },
  };
}

function parsed(query: string, fields: readonly string[]): Clause[] {
  const clauses = parseByLunr(query, fields);
  if (Array.isArray(clauses)) return clauses;
  throw new Error(clauses.message);
}

/** lunr writes into the clauses that it is given, and fails on a required one that analysis leaves nothing of. */
function forLunr(clause: Clause, analyser: Analyser): Clause {
  const demandsNothing = clause.usePipeline && analyser.queryTerms(clause.term).length === 0;
  return {
    ...clause,
    fields: [...clause.fields],
    presence: demandsNothing && clause.presence === presence.required ? presence.optional : clause.presence,
  };
}
