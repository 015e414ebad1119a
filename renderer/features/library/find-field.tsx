import { Search } from 'lucide-react';
import { useEffect, useRef, type KeyboardEvent } from 'react';
import type { QueryProblem } from '@shared/domain/search';
import { t } from '@shared/text';
import { useAction } from '../../app/keys/use-action';
import { formatCount } from '../../ui/count';
import { TextField } from '../../ui/field';
import { Key } from '../../ui/key';
import { focusArticles } from './article-list';
import { isFinding, showArticles, useLibraryStore } from './library-store';
import { QueryProblemLine } from './query-problem-line';
import styles from './find-field.module.css';

interface FindFieldProps {
  /** How many articles are found; `null` while nothing is known. */
  count: number | null;
  exact: boolean;
  /** What is known was found by what was typed before. */
  isOld: boolean;
  problem: QueryProblem | null;
}

/** The field that finds articles as one types, in lunr's language. */
export function FindField({ count, exact, isOld, problem }: FindFieldProps) {
  const words = useLibraryStore((state) => state.words);
  const field = useRef<HTMLInputElement>(null);
  useAction('library.find', () => {
    field.current?.focus();
    field.current?.select();
  });
  /** Enter comes before there is a list: it is for the list that what was typed will find. */
  const awaited = useRef(false);
  useEffect(() => {
    if (!awaited.current || isOld) return;
    awaited.current = false;
    focusArticles();
  }, [isOld]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown' || event.key === 'Enter') {
      event.preventDefault();
      if (!focusArticles()) awaited.current = isOld;
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
        onChange={(typed) => {
          awaited.current = false;
          showArticles({ words: typed });
        }}
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
      {problem && <QueryProblemLine query={words} problem={problem} />}
    </search>
  );
}
