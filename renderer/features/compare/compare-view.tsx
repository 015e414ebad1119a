import { useState } from 'react';
import type { Id } from '@shared/domain/ids';
import type { RevisionRow } from '@shared/ipc/contract';
import { t } from '@shared/text';
import { useAnswer } from '../../app/api';
import { useAction } from '../../app/keys/use-action';
import { go } from '../../app/route';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { CompareBar } from './compare-bar';
import { CompareDesk } from './compare-desk';
import { useCompareStore } from './compare-store';
import styles from './compare.module.css';

interface CompareViewProps {
  article: Id;
  before?: Id | undefined;
  after?: Id | undefined;
  /** The claim that is looked for in them, and that one comes back to. */
  claim?: Id | undefined;
}

/** The place where two revisions of an article stand beside each other. */
export function CompareView({ article, before, after, claim }: CompareViewProps) {
  const listed = useAnswer('articles.revisions', { article });
  const toArticle = () => go({ place: 'article', article, ...(claim ? { claim } : {}) });
  useAction('compare.back', toArticle);
  const revisions = listed.data;
  const back = (
    <Button kind="primary" action="compare.back" onPress={toArticle}>
      {t('compare/toArticle')}
    </Button>
  );
  if (listed.error)
    return (
      <EmptyState title={t('compare/failed')} actions={back}>
        {listed.error.message}
      </EmptyState>
    );
  const [last, first] = [revisions?.at(-1), revisions?.at(-2)];
  if (!revisions || !last) return <p role="status">{t('compare/loading')}</p>;
  if (!first)
    return (
      <EmptyState title={t('compare/only')} actions={back}>
        {t('compare/onlyText')}
      </EmptyState>
    );
  return (
    <Compared
      key={article}
      revisions={revisions}
      asked={{ before: before ?? first.id, after: after ?? last.id }}
      claim={claim}
      onBack={toArticle}
    />
  );
}

interface ComparedProps {
  revisions: readonly RevisionRow[];
  asked: { before: Id; after: Id };
  claim: Id | undefined;
  onBack: () => void;
}

function Compared({ revisions, asked, claim, onBack }: ComparedProps) {
  const [two, setTwo] = useState(asked);
  const layout = useCompareStore((state) => state.layout);
  const compared = useAnswer('articles.compare', two);
  const swap = () => setTwo({ before: two.after, after: two.before });
  const turn = () => useCompareStore.setState({ layout: layout === 'beside' ? 'inline' : 'beside' });
  useAction('compare.swap', swap);
  useAction('compare.layout', turn);
  const { data: comparison, error } = compared;
  const one = two.before === two.after ? revisions.find(({ id }) => id === two.after) : undefined;
  const again = <Button onPress={() => void compared.refetch()}>{t('compare/again')}</Button>;
  return (
    <div className={styles.place}>
      <CompareBar
        revisions={revisions}
        two={two}
        layout={layout}
        comparison={comparison}
        onTwo={setTwo}
        onSwap={swap}
        onBack={onBack}
      />
      {error && !comparison ? (
        <EmptyState title={t('compare/failed')} actions={again}>
          {error.message}
        </EmptyState>
      ) : !comparison ? (
        <p className={styles.waiting} role="status">
          {t('compare/loading')}
        </p>
      ) : comparison.rows.every(({ kind }) => kind === 'same') ? (
        <EmptyState
          title={t('compare/same')}
          actions={
            <Button kind="primary" action="compare.back" onPress={onBack}>
              {t('compare/toArticle')}
            </Button>
          }
        >
          {one ? t('compare/sameOne', { number: one.number }) : t('compare/sameText')}
        </EmptyState>
      ) : (
        <CompareDesk
          key={`${two.before} ${two.after}`}
          comparison={comparison}
          claim={claim}
          layout={layout}
        />
      )}
    </div>
  );
}
