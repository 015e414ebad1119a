import { ChevronDown } from 'lucide-react';
import type { ArticleRow } from '@shared/ipc/contract';
import { t } from '@shared/text';
import { attempt } from '../../app/api';
import { run } from '../../app/keys/handlers';
import { Button } from '../../ui/button';
import { Menu } from '../../ui/menu';
import { exportItems } from '../reports/export';

interface ArticleMenuProps {
  article: ArticleRow;
  /** Submits it for review, or takes it back. */
  onSubmit: () => void;
  onData: () => void;
}

/** Whether an article lies with the editor, or is done. */
export const isInReview = ({ review }: Pick<ArticleRow, 'review'>): boolean =>
  review === 'submitted' || review === 'signed-off';

/** What can be done with the article as a whole. */
export function ArticleMenu({ article, onSubmit, onData }: ArticleMenuProps) {
  return (
    <Menu
      label={t('reading/article')}
      items={[
        { id: 'data', label: t('reading/data'), action: 'article.data', onAction: onData },
        {
          id: 'original',
          label: t('reading/original'),
          action: 'article.original',
          onAction: () => void attempt('app.showOriginal', { revision: article.revision }),
        },
        {
          id: 'newDraft',
          label: t('reading/newDraft'),
          action: 'article.newDraft',
          onAction: () => run('article.newDraft'),
        },
        {
          id: 'readAgain',
          label: t('reading/readAgain'),
          action: 'article.readAgain',
          onAction: () => run('article.readAgain'),
        },
        { id: 'notes', label: t('remarks/list'), action: 'notes.list', onAction: () => run('notes.list') },
        {
          id: 'submit',
          label: t(isInReview(article) ? 'reading/takeBack' : 'reading/submit'),
          action: 'article.submit',
          onAction: onSubmit,
        },
        ...exportItems(article.id),
      ]}
    >
      <Button kind="quiet">
        {t('reading/article')}
        <ChevronDown aria-hidden size="0.875rem" />
      </Button>
    </Menu>
  );
}
