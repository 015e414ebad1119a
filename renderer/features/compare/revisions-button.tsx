import type { ArticleRow } from '@shared/ipc/contract';
import { t } from '@shared/text';
import { useAction } from '../../app/keys/use-action';
import { Button } from '../../ui/button';
import { useReadingStore } from '../reading/reading-store';
import { openComparison } from './open-comparison';

/** Where an article has more than one revision: which one this is, and the way to the others. */
export function RevisionsButton({ article }: { article: ArticleRow }) {
  const { id, revisionNumber: number } = article;
  const isOne = number < 2;
  const store = useReadingStore();
  const open = () => {
    const claim = store.getState().open?.claim;
    // It begins at the claim at hand, and leads back to its card.
    openComparison(id, claim ? { claim } : {});
  };
  useAction('article.compare', open, { enabled: !isOne });
  if (isOne) return null;
  return (
    <Button
      kind="quiet"
      action="article.compare"
      aria-label={t('compare/openLabel', { number })}
      onPress={open}
    >
      {t('compare/open', { number })}
    </Button>
  );
}
