import { ChevronDown } from 'lucide-react';
import type { ArticleRow } from '@shared/ipc/contract';
import type { ReportFormat } from '@shared/domain/report';
import { t } from '@shared/text';
import { attempt } from '../../app/api';
import { Button } from '../../ui/button';
import { Menu } from '../../ui/menu';

interface ArticleMenuProps {
  article: ArticleRow;
  /** Submits it for review, or takes it back. */
  onSubmit: () => void;
  onData: () => void;
  onExport: (format: ReportFormat) => void;
}

/** Whether an article lies with the editor, or is done. */
export const isInReview = ({ review }: Pick<ArticleRow, 'review'>): boolean =>
  review === 'submitted' || review === 'signed-off';

/** What can be done with the article as a whole. */
export function ArticleMenu({ article, onSubmit, onData, onExport }: ArticleMenuProps) {
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
          id: 'submit',
          label: t(isInReview(article) ? 'reading/takeBack' : 'reading/submit'),
          action: 'article.submit',
          onAction: onSubmit,
        },
        {
          id: 'html',
          label: t('reading/exportHtml'),
          action: 'export.html',
          onAction: () => onExport('html'),
        },
        { id: 'pdf', label: t('reading/exportPdf'), action: 'export.pdf', onAction: () => onExport('pdf') },
        {
          id: 'json',
          label: t('reading/exportJson'),
          action: 'export.json',
          onAction: () => onExport('json'),
        },
      ]}
    >
      <Button kind="quiet">
        {t('reading/article')}
        <ChevronDown aria-hidden size="0.875rem" />
      </Button>
    </Menu>
  );
}
