import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import type { RequestName } from '@shared/ipc/contract';
import { t } from '@shared/text';
import { useAnswer } from '../../app/api';
import { formatCount } from '../../ui/count';
import { ProgressBar } from '../../ui/progress-bar';
import styles from './indexing-line.module.css';

/** What may find more when more is indexed. */
const growing: readonly RequestName[] = ['articles.list', 'articles.facets', 'articles.ids', 'search.find'];

/** How often what has grown is asked for again meanwhile, in milliseconds. */
const EVERY = 2000;

/** While the index catches up: how far it is. The list can be used; what is found may grow. */
export function IndexingLine() {
  const client = useQueryClient();
  const asked = useRef(0);
  const { data: indexing } = useAnswer('search.state', undefined);
  useEffect(
    () =>
      window.galley.on('search.progress', (progress) => {
        client.setQueryData(['search.state', null], progress);
        if (progress !== null && performance.now() - asked.current < EVERY) return;
        asked.current = performance.now();
        void client.invalidateQueries({
          predicate: ({ queryKey }) => growing.includes(queryKey[0] as RequestName),
        });
      }),
    [client],
  );
  if (!indexing) return null;
  const { done, total } = indexing;
  const text = t('library/indexing', { done: formatCount(done), total: formatCount(total) });
  return (
    <div className={styles.line}>
      <ProgressBar label={t('library/indexingLabel')} value={done} max={total} text={text} />
      <span className={styles.note}>{t('library/indexingNote')}</span>
    </div>
  );
}
