import { useEffect } from 'react';
import type { Id } from '@shared/domain/ids';
import { t } from '@shared/text';
import { useAction } from '../../app/keys/use-action';
import { back, go } from '../../app/route';
import { mayTakeFocus } from '../../ui/focus';
import { useRem } from '../../ui/use-rem';
import { useRows } from '../../ui/use-rows';
import type { ArticlePages } from '../library/article-pages';
import { ARTICLES, focusClaims, isIn } from './focus';
import { ReviewRow } from './review-row';
import { useNow } from './use-now';
import styles from './review-articles.module.css';

const rowId = (index: number): string => `review-article-${index}`;

interface ReviewArticlesProps {
  pages: ArticlePages;
  chosen: Id | null;
  /** A claim is asked for, so the focus belongs there. */
  toClaims: boolean;
  onRange: (range: { first: number; last: number }) => void;
}

/** The articles at the left; moving in the list shows each one's claims at the right. */
export function ReviewArticles({ pages, chosen, toClaims, onRange }: ReviewArticlesProps) {
  const { count, at } = pages;
  const height = useRem(5.625);
  const now = useNow();
  const index = chosen === null ? -1 : pages.indexOf(chosen);
  const { scroller, rows, total, show } = useRows({ count, height, chosen: index, onRange });
  useEffect(() => {
    if (!toClaims && mayTakeFocus()) document.getElementById(ARTICLES)?.focus();
  }, [toClaims]);

  const choose = (to: number) => {
    const next = Math.max(0, Math.min(to, count - 1));
    show(next);
    const article = at(next);
    if (article) go({ place: 'review', article: article.id });
  };
  const here = (act: () => void) => () => {
    if (!isIn(ARTICLES)) return false;
    act();
    return true;
  };
  useAction(
    'review.next',
    here(() => choose(index + 1)),
  );
  useAction(
    'review.previous',
    here(() => choose(index - 1)),
  );
  useAction('review.open', here(focusClaims));
  useAction('review.other', here(focusClaims));
  useAction('review.back', here(back));

  return (
    <div ref={scroller} className={styles.scroller}>
      <div
        id={ARTICLES}
        role="listbox"
        aria-label={t('review/articles')}
        aria-activedescendant={index >= 0 ? rowId(index) : undefined}
        tabIndex={0}
        data-keys
        className={styles.rows}
        style={{ height: total }}
      >
        {rows.map((item) => (
          <ReviewRow
            key={item.index}
            id={rowId(item.index)}
            article={at(item.index)}
            now={now}
            place={item.index + 1}
            of={count}
            top={item.top}
            height={height}
            isChosen={item.index === index}
            onChoose={() => {
              choose(item.index);
              // Where only one of the lists is in sight, a click has to lead on.
              if (document.documentElement.dataset['width'] === 'small') focusClaims();
            }}
          />
        ))}
      </div>
    </div>
  );
}
