import type { ArticleRow } from '@shared/ipc/contract';
import { t } from '@shared/text';

/** Whether it is kept for reference, or how far its check has come; and which draft it is: `submitted, draft 2`. */
export function stateWords({
  standing,
  review,
  revisionNumber,
}: Pick<ArticleRow, 'standing' | 'review' | 'revisionNumber'>): string {
  const state =
    standing === 'reference' || review === 'open'
      ? t(`words/standing/${standing}`)
      : t(`words/review/${review}`);
  const draft = revisionNumber > 1 ? [t('app/revision', { number: revisionNumber })] : [];
  return [state, ...draft].join(', ').toLowerCase();
}
