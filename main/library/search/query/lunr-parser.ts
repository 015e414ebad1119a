import lunr from 'lunr';
import type { Clause } from './clause';

/** What lunr has and its types don't tell of. */
interface Parsing {
  Query: new (fields: readonly string[]) => { clauses: Clause[] };
  QueryParser: new (text: string, query: object) => { parse: () => unknown };
}
const { Query, QueryParser } = lunr as unknown as Parsing;

/** Why lunr can't read a query, and where. */
export interface LunrProblem {
  message: string;
  start: number;
  end: number;
}

/** What lunr's own parser makes of a query: its clauses, or why it doesn't parse. */
export function parseByLunr(text: string, fields: readonly string[]): Clause[] | LunrProblem {
  const query = new Query(fields);
  try {
    new QueryParser(text, query).parse();
    return query.clauses;
  } catch (error) {
    if (!(error instanceof lunr.QueryParseError)) throw error;
    const { message, start, end } = error;
    return { message, start, end };
  }
}
