import { useState } from 'react';
import type { Coverage } from '@shared/domain/coverage';
import type { Claim } from '@shared/domain/claim';
import type { Figure } from '@shared/domain/figures';
import type { ArticleRow } from '@shared/ipc/contract';
import { t } from '@shared/text';
import { attempt, execute } from '../../app/api';
import { chooseDraft } from '../intake/choose-draft';
import { readAgain } from '../intake/open-intake';
import { useAction } from '../../app/keys/use-action';
import { useNotices } from '../../app/notices';
import { Button } from '../../ui/button';
import { RevisionsButton } from '../compare/revisions-button';
import { useExportKeys } from '../reports/use-export-keys';
import { isLeft } from '../claims/groups';
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
  /** Goes to the next figure that nobody claimed, or to one of them. */
  onNextFigure: () => void;
  onFigure: (figure: Figure) => void;
  /** Gives the focus back to the text when a panel of the bar closes. */
  onLeave: () => void;
}

/** Above the article: what is shown of its claims, how far it has come, and what can be done with it. */
export function ArticleBar({ article, claims, coverage, text, onNextFigure, onFigure, onLeave }: BarProps) {
  const [data, setData] = useState(false);
  const inReview = isInReview(article);
  const isOffered = claims.length > 0 && !claims.some(isLeft) && !inReview;

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
  useAction('article.newDraft', () => chooseDraft(article.id));
  useAction('article.readAgain', () => void readAgain(article.id));
  useAction('article.original', () => void attempt('app.showOriginal', { revision: article.revision }));
  useAction('article.submit', () => void submit());
  useExportKeys(article.id);

  return (
    <>
      <div
        className={styles.bar}
        data-offer={isOffered || undefined}
        data-revised={article.revisionNumber > 1 || undefined}
      >
        <ClaimChips claims={claims} />
        <CoverageMeter coverage={coverage} text={text} onNext={onNextFigure} onFigure={onFigure} />
        <RevisionsButton article={article} />
        <ArticleMenu article={article} onSubmit={() => void submit()} onData={toggleData} />
        {article.review !== 'open' && (
          <span className={styles.review}>{t(`words/review/${article.review}`)}</span>
        )}
        {isOffered && (
          <Button action="article.submit" onPress={() => void submit()}>
            {t('reading/submit')}
          </Button>
        )}
      </div>
      {data && <ArticleDataPanel article={article} onClose={toggleData} />}
    </>
  );
}
