import { useState } from 'react';
import type { Id } from '@shared/domain/ids';
import type { SourceUse } from '@shared/ipc/contract';
import { t } from '@shared/text';
import { useAnswer } from '../../../app/api';
import { FailedAnswer } from '../../../app/failed-answer';
import { useAction } from '../../../app/keys/use-action';
import { go } from '../../../app/route';
import { formatCount } from '../../../ui/count';
import { VerdictIcon } from '../../../ui/verdict-icon';
import { VisuallyHidden } from '../../../ui/visually-hidden';
import { StanceIcon } from '../../evidence/stance-icon';
import { isIn, USES } from '../focus';
import { byArticle } from './by-article';
import styles from './uses.module.css';

interface UseProps {
  use: SourceUse;
  isCurrent: boolean;
  onFocus: () => void;
  onOpen: () => void;
}

/** A claim that rests on the source: how it stands, what the source says about it, and in which words. */
function Use({ use, isCurrent, onFocus, onOpen }: UseProps) {
  return (
    <li className={styles.item}>
      <button
        type="button"
        data-use
        tabIndex={isCurrent ? 0 : -1}
        className={styles.use}
        onFocus={onFocus}
        onClick={onOpen}
      >
        <span className={styles.sign}>
          <VerdictIcon standing={use.standing} named />
        </span>
        <span className={styles.statement} dir="auto">
          {use.statement}
        </span>
        <span className={styles.stance}>
          <StanceIcon stance={use.stance} />
          <span>
            {t(`words/stance/${use.stance}`)}
            {use.locator && `, ${use.locator}`}
            {use.excerpt && <VisuallyHidden>: </VisuallyHidden>}
          </span>
        </span>
        {use.excerpt && (
          <q className={styles.excerpt} dir="auto">
            {use.excerpt}
          </q>
        )}
      </button>
    </li>
  );
}

/** Where a source is used, article by article. Enter goes to the claim in its text. */
export function Uses({ source, onBack }: { source: Id; onBack: () => void }) {
  const { data, error, refetch } = useAnswer('sources.uses', { source });
  const [chosen, setChosen] = useState<Id | null>(null);
  const articles = byArticle(data ?? []);
  const uses = articles.flatMap((article) => article.uses);
  const at = Math.max(
    0,
    uses.findIndex(({ evidence }) => evidence === chosen),
  );
  const step = (by: number) => () => {
    if (!isIn(USES)) return false;
    const rows = document.querySelectorAll<HTMLElement>(`#${USES} [data-use]`);
    rows[Math.max(0, Math.min(at + by, rows.length - 1))]?.focus();
    return true;
  };
  useAction('sources.next', step(1));
  useAction('sources.previous', step(-1));
  useAction('sources.first', step(-uses.length));
  useAction('sources.last', step(uses.length));
  useAction('sources.back', () => isIn(USES) && onBack());

  if (error) return <FailedAnswer error={error} onAgain={() => void refetch()} />;
  if (!data) return null;
  return (
    <section className={styles.uses} aria-label={t('sourceLibrary/usedIn')}>
      <h2 className={styles.heading}>
        {t('sourceLibrary/usedIn')}
        {uses.length > 0 && <span className={styles.count}>{formatCount(uses.length)}</span>}
      </h2>
      {uses.length === 0 && <p className={styles.none}>{t('sourceLibrary/usedNowhere')}</p>}
      <div id={USES} data-keys>
        {articles.map(({ article, title, uses: those }) => (
          <section key={article} className={styles.article} aria-label={title ?? t('app/titleNotFound')}>
            <h3 className={styles.title} dir="auto">
              {title ?? t('app/titleNotFound')}
            </h3>
            <ol>
              {those.map((use) => (
                <Use
                  key={use.evidence}
                  use={use}
                  isCurrent={uses[at] === use}
                  onFocus={() => setChosen(use.evidence)}
                  onOpen={() => go({ place: 'article', article: use.article, claim: use.claim })}
                />
              ))}
            </ol>
          </section>
        ))}
      </div>
    </section>
  );
}
