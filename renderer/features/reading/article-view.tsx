import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Id } from '@shared/domain/ids';
import { t } from '@shared/text';
import { useAnswer } from '../../app/api';
import { go, type FoundPlace } from '../../app/route';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { prefetchArticle, rowInLists } from './prefetch-article';
import { ReadingPlace } from './reading-place';
import styles from './reading.module.css';

interface ArticleViewProps {
  article: Id;
  /** The claim to open, when one was asked for. */
  claim?: Id | undefined;
  /** What of it was found, when a search led here. */
  found?: FoundPlace | undefined;
}

/** The place where an article is read and checked. */
export function ArticleView({ article, claim, found }: ArticleViewProps) {
  const client = useQueryClient();
  // In the render that begins it: an effect would come a frame later.
  useState(() => prefetchArticle(client, article));
  // The list that the article was chosen from tells enough to begin with.
  const row = useAnswer('articles.get', { article }, { placeholderData: () => rowInLists(client, article) });
  const revisionId = row.data?.revision;
  const revision = useAnswer(
    'articles.revision',
    { revision: revisionId ?? article },
    { enabled: revisionId !== undefined, staleTime: Infinity },
  );
  const toLibrary = (
    <Button kind="primary" action="go.library" onPress={() => go({ place: 'library' })}>
      {t('reading/toLibrary')}
    </Button>
  );
  if (row.error?.code === 'not-found') {
    return (
      <div ref={(place) => place?.querySelector('button')?.focus()}>
        <EmptyState title={t('reading/removed')} actions={toLibrary}>
          {t('reading/removedText')}
        </EmptyState>
      </div>
    );
  }
  const error = row.error ?? revision.error;
  if (error && (!row.data || !revision.data)) {
    const retry = () => void (row.error ? row.refetch() : revision.refetch());
    return (
      <EmptyState title={t('reading/failed')} actions={<Button onPress={retry}>{t('reading/again')}</Button>}>
        {error.message}
      </EmptyState>
    );
  }
  if (!row.data || !revision.data) {
    return (
      <p className={styles.opening} role="status">
        {t('reading/opening')}
      </p>
    );
  }
  return (
    <ReadingPlace
      key={revision.data.id}
      article={row.data}
      revision={revision.data}
      claim={claim}
      found={found}
    />
  );
}
