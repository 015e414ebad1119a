import { ArrowDown, ArrowUp } from 'lucide-react';
import { t } from '@shared/text';
import { cx } from '../../ui/cx';
import { isFinding, orderOf, sortArticles, useLibraryStore } from './library-store';
import { wayWords } from './order-words';
import { chosenAgain, goesDown, type Sort } from './sorting';
import styles from './article-row.module.css';

interface HeadProps {
  sort: Sort;
  className?: string | undefined;
}

/** The name of a column; a press sorts by it, another one turns the order round. */
function Head({ sort, className }: HeadProps) {
  const order = useLibraryStore(orderOf);
  const isBy = order.sort === sort;
  const name = t(`library/column/${sort}`);
  const Arrow = goesDown(order) ? ArrowDown : ArrowUp;
  return (
    <button
      type="button"
      className={cx(styles.head, className)}
      data-by={isBy || undefined}
      aria-label={t(isBy ? 'library/sort/turn' : 'library/sort/sortBy', { what: name, way: wayWords(order) })}
      onClick={() => sortArticles(chosenAgain(order, sort))}
    >
      {name}
      {isBy && sort !== 'relevance' && <Arrow aria-hidden size="0.75rem" strokeWidth={2.25} />}
    </button>
  );
}

/** The names of the columns, by which the list is sorted. */
export function ColumnHeads() {
  const finding = useLibraryStore((state) => isFinding(state.words));
  return (
    <div className={cx(styles.columns, styles.heads)} role="group" aria-label={t('library/sort/label')}>
      <span className={styles.firstHeads}>
        {finding && <Head sort="relevance" />}
        <Head sort="title" />
      </span>
      <Head sort="outlet" className={styles.outlet} />
      <Head sort="published" className={styles.published} />
      <Head sort="imported" className={styles.imported} />
      <span className={styles.claimsHead}>{t('library/column/claims')}</span>
      <Head sort="closing" className={styles.closing} />
    </div>
  );
}
