import { Search } from 'lucide-react';
import { useRef, type KeyboardEvent } from 'react';
import type { QueryProblem } from '@shared/domain/search';
import { t } from '@shared/text';
import { useAction } from '../../app/keys/use-action';
import { formatCount } from '../../ui/count';
import { TextField } from '../../ui/field';
import { Key } from '../../ui/key';
import { focusArticles } from './article-list';
import { isFinding, showArticles, useLibraryStore } from './library-store';
import { useSettled } from './use-settled';
import styles from './find-field.module.css';

/** How long typing rests before something is said to be wrong with it, in milliseconds. */
const REST = 500;

/** What of the query wasn't understood, once nobody is typing. */
function Problem({ query, problem }: { query: string; problem: QueryProblem }) {
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

interface FindFieldProps {
  /** How many articles are found; `null` while nothing is known. */
  count: number | null;
  exact: boolean;
  problem: QueryProblem | null;
}

/** The field that finds articles as one types, in lunr's language. */
export function FindField({ count, exact, problem }: FindFieldProps) {
  const words = useLibraryStore((state) => state.words);
  const field = useRef<HTMLInputElement>(null);
  useAction('library.find', () => {
    field.current?.focus();
    field.current?.select();
  });
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown' || event.key === 'Enter') {
      event.preventDefault();
      focusArticles();
    } else if (event.key === 'Escape') {
      event.preventDefault();
      if (words) showArticles({ words: '' });
      else focusArticles();
    }
  };
  const found =
    isFinding(words) && count !== null
      ? t(exact ? 'library/found' : 'library/foundAtLeast', { count, number: formatCount(count) })
      : '';
  return (
    <search className={styles.find} onKeyDown={onKeyDown}>
      <TextField
        type="search"
        label={t('library/find')}
        labelHidden
        placeholder={t('library/find')}
        value={words}
        onChange={(typed) => showArticles({ words: typed })}
        inputRef={field}
        icon={<Search aria-hidden size="1rem" strokeWidth={1.75} />}
        end={
          <>
            <span className={words ? styles.found : styles.syntax} aria-hidden>
              {words ? found : t('library/syntax')}
            </span>
            {words ? <Key chord="escape" /> : <Key action="library.find" />}
          </>
        }
      />
      <span role="status" className={styles.spoken}>
        {found}
      </span>
      {problem && <Problem query={words} problem={problem} />}
    </search>
  );
}
