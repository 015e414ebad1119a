import { useEffect } from 'react';
import { t } from '@shared/text';
import { useAction } from '../../app/keys/use-action';
import { go } from '../../app/route';
import { mayTakeFocus } from '../../ui/focus';
import { useRem } from '../../ui/use-rem';
import { useRows } from '../../ui/use-rows';
import type { ArticlePages } from './article-pages';
import { ArticleRowView } from './article-row';
import { ColumnHeads } from './column-heads';
import { isFinding, orderOf, useLibraryStore } from './library-store';
import { useIsMeant } from './select/found-ids';
import { selectNone, useSelecting } from './select/use-selecting';
import { selectedCount } from './select/selection';
import { placeInText } from './snippet-line';
import { usualOrder } from './sorting';
import styles from './article-list.module.css';

const LIST = 'library-articles';
const rowId = (index: number): string => `library-article-${index}`;

/** Takes the focus to the list. Answers whether there is one. */
export function focusArticles(): boolean {
  const list = document.getElementById(LIST);
  list?.focus();
  return list !== null;
}

/** Whether keys that also mean something in a field are for the list. */
const hasFocus = (): boolean => document.activeElement?.id === LIST;

interface ArticleListProps {
  pages: ArticlePages;
  /** Changes when other articles are listed, or in another order: then one is at the top again. */
  listed: string;
  onRange: (range: { first: number; last: number }) => void;
}

/** The articles, of which only the rows in sight are drawn. The list has the focus; arrows choose a row in it. */
export function ArticleList({ pages, listed, onRange }: ArticleListProps) {
  const { count, at, indexOf, isOld } = pages;
  const wanted = useLibraryStore((state) => state.index);
  const wantedId = useLibraryStore((state) => state.id);
  const order = useLibraryStore(orderOf);
  const isSelecting = useLibraryStore((state) => selectedCount(state.selection) > 0);
  const isMeant = useIsMeant();
  const selecting = useSelecting(pages);
  const index = Math.max(0, Math.min(wanted, count - 1));
  const height = useRem(3.625);
  const { scroller, rows, total, show } = useRows({ count, height, chosen: index, onRange });

  const goTo = (to: number) => {
    selecting.choose(to);
    show(useLibraryStore.getState().index);
  };
  const extendTo = (to: number) => {
    selecting.extendTo(to);
    show(useLibraryStore.getState().index);
  };
  const open = (which: number) => {
    const article = at(which);
    if (!article) return;
    useLibraryStore.setState({ index: which, id: article.id });
    const { words } = useLibraryStore.getState();
    const found = { query: words, at: placeInText(pages.snippetsAt(which)) ?? null };
    go({ place: 'article', article: article.id, ...(isFinding(words) ? { found } : {}) });
  };

  // The chosen article stays chosen when others come in before it.
  useEffect(() => {
    if (isOld || (wantedId && at(index)?.id === wantedId)) return;
    const moved = wantedId ? indexOf(wantedId) : -1;
    if (moved >= 0) useLibraryStore.setState({ index: moved, anchor: null });
    else if (at(index)) useLibraryStore.setState({ index, id: at(index)?.id ?? null });
  }, [at, index, indexOf, isOld, wantedId]);

  useEffect(() => {
    if (mayTakeFocus()) focusArticles();
  }, []);

  useEffect(() => {
    const { index: now } = useLibraryStore.getState();
    if (now === 0) scroller.current?.scrollTo({ top: 0 });
  }, [listed, scroller]);

  const page = () => Math.max(1, Math.floor((scroller.current?.clientHeight ?? height) / height) - 1);
  useAction('library.next', () => goTo(index + 1));
  useAction('library.previous', () => goTo(index - 1));
  useAction('library.first', () => goTo(0));
  useAction('library.last', () => goTo(count - 1));
  useAction('library.pageDown', () => goTo(index + page()));
  useAction('library.pageUp', () => goTo(index - page()));
  useAction('library.open', () => open(index));
  useAction('library.toggle', () => selecting.toggle(index));
  useAction('library.selectNext', () => extendTo(index + 1));
  useAction('library.selectPrevious', () => extendTo(index - 1));
  useAction('library.selectToLast', () => extendTo(count - 1));
  useAction('library.selectToFirst', () => extendTo(0));
  useAction('library.selectAll', () => {
    // In a field it selects what is typed there.
    if (!hasFocus()) return false;
    selecting.all();
    return true;
  });
  useAction('library.selectNone', () => hasFocus() && selectNone());

  return (
    <div className={styles.table} data-by={order.sort} data-chosen={order !== usualOrder || undefined}>
      <ColumnHeads />
      <div ref={scroller} className={styles.scroller}>
        <div
          id={LIST}
          role="listbox"
          aria-label={t('library/list')}
          aria-multiselectable
          aria-activedescendant={rowId(index)}
          tabIndex={0}
          data-keys
          data-selecting={isSelecting || undefined}
          className={styles.rows}
          style={{ height: total }}
        >
          {rows.map((item) => {
            const article = at(item.index);
            return (
              <ArticleRowView
                key={item.index}
                id={rowId(item.index)}
                article={article}
                snippets={pages.snippetsAt(item.index)}
                place={item.index + 1}
                of={count}
                top={item.top}
                height={height}
                isCurrent={item.index === index}
                isSelected={article ? isMeant(article.id) : false}
                onClick={(held) => selecting.click(item.index, held)}
                onToggle={() => selecting.toggle(item.index)}
                onOpen={() => open(item.index)}
              />
            );
          })}
        </div>
      </div>
    </div>
  );
}
