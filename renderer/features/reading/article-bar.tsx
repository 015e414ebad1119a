import { useState } from 'react';
import type { Coverage } from '@shared/domain/coverage';
import type { Claim } from '@shared/domain/claim';
import type { ReportFormat } from '@shared/domain/report';
import type { ArticleRow } from '@shared/ipc/contract';
import { t } from '@shared/text';
import { attempt, execute } from '../../app/api';
import { useAction } from '../../app/keys/use-action';
import { useNotices } from '../../app/notices';
import { Button } from '../../ui/button';
import { isLeft, type ClaimGroup } from '../claims/groups';
import { ArticleDataPanel } from './article-data';
import { ArticleMenu, isInReview } from './article-menu';
import styles from './bar.module.css';
import { ClaimChips } from './claim-chips';
import { CoverageMeter } from './coverage-meter';

interface BarProps {
  article: ArticleRow;
  claims: readonly Claim[];
  coverage: Coverage;
  /** The revision's text. */
  text: string;
  onAll: (all: boolean) => void;
  onGroup: (group: ClaimGroup) => void;
  onFigure: () => void;
  /** Gives the focus back to the text when a panel of the bar closes. */
  onLeave: () => void;
}

/** Above the article: what is shown of its claims, how far it has come, and what can be done with it. */
export function ArticleBar({ article, claims, coverage, text, onAll, onGroup, onFigure, onLeave }: BarProps) {
  const [data, setData] = useState(false);
  const [written, setWritten] = useState<string | null>(null);
  const inReview = isInReview(article);
  const done = claims.length > 0 && !claims.some(isLeft);

  const exportAs = async (format: ReportFormat) => {
    const outcome = await attempt('app.exportReport', { article: article.id, format });
    if (outcome?.path) setWritten(outcome.path);
  };
  const submit = async () => {
    const state = inReview ? 'open' : 'submitted';
    if (await execute('article.review', { article: article.id, state }))
      useNotices.getState().tell(t(inReview ? 'reading/takenBack' : 'reading/submittedNow'));
  };
  const toggleData = () => {
    if (data) onLeave();
    setData(!data);
  };
  useAction('article.data', toggleData);
  useAction('article.original', () => void attempt('app.showOriginal', { revision: article.revision }));
  useAction('article.submit', () => void submit());
  useAction('export.html', () => void exportAs('html'));
  useAction('export.pdf', () => void exportAs('pdf'));
  useAction('export.json', () => void exportAs('json'));

  return (
    <>
      <div className={styles.bar}>
        <ClaimChips claims={claims} onAll={onAll} onGroup={onGroup} />
        <CoverageMeter coverage={coverage} text={text} onFigure={onFigure} />
        <ArticleMenu
          article={article}
          onSubmit={() => void submit()}
          onData={toggleData}
          onExport={(format) => void exportAs(format)}
        />
        {article.review !== 'open' && (
          <span className={styles.review}>{t(`words/review/${article.review}`)}</span>
        )}
        {done && !inReview && (
          <Button action="article.submit" onPress={() => void submit()}>
            {t('reading/submit')}
          </Button>
        )}
      </div>
      <div className={styles.under} role="status">
        {written !== null && (
          <p className={styles.written}>
            <span className={styles.path}>{t('reading/written', { path: written })}</span>
            <Button onPress={() => void attempt('app.showExport', undefined)}>{t('reading/show')}</Button>
            <Button kind="quiet" onPress={() => setWritten(null)}>
              {t('claims/close')}
            </Button>
          </p>
        )}
      </div>
      {data && <ArticleDataPanel article={article} onClose={toggleData} />}
    </>
  );
}
