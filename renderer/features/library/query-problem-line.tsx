import type { QueryProblem } from '@shared/domain/search';
import { useSettled } from './use-settled';
import styles from './query-problem-line.module.css';

/** How long typing rests before something is said to be wrong with it, in milliseconds. */
const REST = 500;

/** What of the query wasn't understood, once nobody is typing. */
export function QueryProblemLine({ query, problem }: { query: string; problem: QueryProblem }) {
  const settled = useSettled(query, REST);
  const { start, end, message } = problem;
  if (settled !== query || end > query.length) return null;
  return (
    <p className={styles.problem} role="status">
      <span className={styles.query} dir="auto">
        {query.slice(0, start)}
        <span className={styles.wrong}>{query.slice(start, end) || ' '}</span>
        {query.slice(end)}
      </span>
      {message}
    </p>
  );
}
