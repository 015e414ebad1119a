import { useEffect } from 'react';
import { t } from '@shared/text';
import { useExecute } from '../../app/api';
import { useAction } from '../../app/keys/use-action';
import { go } from '../../app/route';
import { mayTakeFocus } from '../../ui/focus';
import { useRem } from '../../ui/use-rem';
import { useRows } from '../../ui/use-rows';
import type { ArticlePages } from './article-pages';
import { ArticleRowView, ColumnHeads } from './article-row';
import { useLibraryStore } from './library-store';
import styles from './article-list.module.css';

const LIST = 'library-articles';
const rowId = (index: number): string => `library-article-${index}`;

/** Takes the focus to the list. */
export function focusArticles(): void {
  document.getElementById(LIST)?.focus();
}

interface ArticleListProps {
  pages: ArticlePages;
  onRange: (range: { first: number; last: number }) => void;
}

/** The articles, of which only the rows in sight are drawn. The list has the focus; arrows choose a row in it. */
export function ArticleList({ pages, onRange }: ArticleListProps) {
  const { count, at, indexOf } = pages;
  const execute = useExecute();
  const wanted = useLibraryStore((state) => state.index);
  const wantedId = useLibraryStore((state) => state.id);
  const index = Math.max(0, Math.min(wanted, count - 1));
  const height = useRem(3.625);
  const { scroller, rows, total, show } = useRows({ count, height, chosen: index, onRange });

  const choose = (to: number) => {
    const next = Math.max(0, Math.min(to, count - 1));
    useLibraryStore.setState({ index: next, id: at(next)?.id ?? null });
    show(next);
  };
  const open = (which: number) => {
    const article = at(which);
    if (!article) return;
    useLibraryStore.setState({ index: which, id: article.id });
    go({ place: 'article', article: article.id });
  };

  // The chosen article stays chosen when others come in before it.
  useEffect(() => {
    if (!wantedId || at(index)?.id === wantedId) return;
    const moved = indexOf(wantedId);
    useLibraryStore.setState(moved >= 0 ? { index: moved } : { index, id: at(index)?.id ?? null });
  }, [at, index, indexOf, wantedId]);

  useEffect(() => {
    if (mayTakeFocus()) focusArticles();
  }, []);

  const page = () => Math.max(1, Math.floor((scroller.current?.clientHeight ?? height) / height) - 1);
  useAction('library.next', () => choose(index + 1));
  useAction('library.previous', () => choose(index - 1));
  useAction('library.first', () => choose(0));
  useAction('library.last', () => choose(count - 1));
  useAction('library.pageDown', () => choose(index + page()));
  useAction('library.pageUp', () => choose(index - page()));
  useAction('library.open', () => open(index));
  useAction('library.remove', () => {
    const article = at(index);
    if (article) void execute('article.remove', { articles: [article.id] });
  });

  return (
    <div className={styles.table}>
      <ColumnHeads />
      <div ref={scroller} className={styles.scroller}>
        <div
          id={LIST}
          role="listbox"
          aria-label={t('library/list')}
          aria-activedescendant={rowId(index)}
          tabIndex={0}
          data-keys
          className={styles.rows}
          style={{ height: total }}
        >
          {rows.map((item) => (
            <ArticleRowView
              key={item.index}
              id={rowId(item.index)}
              article={at(item.index)}
              place={item.index + 1}
              of={count}
              top={item.top}
              height={height}
              isChosen={item.index === index}
              onChoose={() => choose(item.index)}
              onOpen={() => open(item.index)}
            />
          ))}
        </div>
      </div>
    </div>
  );
}
