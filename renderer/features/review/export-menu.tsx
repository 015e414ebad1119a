import { ChevronDown } from 'lucide-react';
import type { Id } from '@shared/domain/ids';
import { t } from '@shared/text';
import { Button } from '../../ui/button';
import { Menu } from '../../ui/menu';
import { exportItems } from '../reports/export';
import { useExportKeys } from '../reports/use-export-keys';

/** The reports of an article. */
export function ExportMenu({ article }: { article: Id }) {
  useExportKeys(article);
  return (
    <Menu label={t('review/export/label')} items={exportItems(article)}>
      <Button kind="quiet">
        {t('review/export/label')}
        <ChevronDown aria-hidden size="0.875rem" />
      </Button>
    </Menu>
  );
}
