import { ChevronDown } from 'lucide-react';
import type { Id } from '@shared/domain/ids';
import type { ReportFormat } from '@shared/domain/report';
import { t } from '@shared/text';
import { attempt } from '../../app/api';
import { useAction } from '../../app/keys/use-action';
import { useNotices } from '../../app/notices';
import { Button } from '../../ui/button';
import { Menu } from '../../ui/menu';

const actions = { html: 'export.html', pdf: 'export.pdf', json: 'export.json' } as const;

/** Writes a report where the user says, and says where it lies. */
async function exportAs(article: Id, format: ReportFormat): Promise<void> {
  const outcome = await attempt('app.exportReport', { article, format });
  if (!outcome?.path) return;
  useNotices.getState().tell(t('review/export/written', { path: outcome.path }), {
    label: t('review/export/show'),
    act: () => void attempt('app.showExport', undefined),
  });
}

/** The reports of an article. */
export function ExportMenu({ article }: { article: Id }) {
  useAction('export.html', () => void exportAs(article, 'html'));
  useAction('export.pdf', () => void exportAs(article, 'pdf'));
  useAction('export.json', () => void exportAs(article, 'json'));
  return (
    <Menu
      label={t('review/export/label')}
      items={(['html', 'pdf', 'json'] as const).map((format) => ({
        id: format,
        label: t(`app/action/${actions[format]}`),
        action: actions[format],
        onAction: () => void exportAs(article, format),
      }))}
    >
      <Button kind="quiet">
        {t('review/export/label')}
        <ChevronDown aria-hidden size="0.875rem" />
      </Button>
    </Menu>
  );
}
