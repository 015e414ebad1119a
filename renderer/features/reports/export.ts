import type { Id } from '@shared/domain/ids';
import type { Audience } from '@shared/domain/note';
import { reportFormats, type ReportFormat } from '@shared/domain/report';
import { t } from '@shared/text';
import { attempt } from '../../app/api';
import type { ActionId } from '../../app/keys/actions';
import { useNotices } from '../../app/notices';

/** Writes a report where the user says, and says where it lies. */
export async function exportAs(
  article: Id,
  format: ReportFormat,
  audience: Audience | null = null,
): Promise<void> {
  const outcome = await attempt('app.exportReport', { article, format, audience });
  if (!outcome?.path) return;
  useNotices.getState().tell(t('report/written/to', { path: outcome.path }), {
    label: t('report/written/show'),
    act: () => void attempt('app.showExport', undefined),
  });
}

/** One report that can be had, for a menu. */
export interface ExportItem {
  id: string;
  label: string;
  action?: ActionId;
  onAction: () => void;
}

const actions = {
  html: 'export.html',
  pdf: 'export.pdf',
  json: 'export.json',
  jsonld: 'export.jsonld',
} as const;

/** The readers for whom others' notes are left out. */
const readers = ['writer', 'desk', 'legal'] as const satisfies readonly Audience[];

/** All reports of an article: the whole of it in each format, then for one reader each. */
export function exportItems(article: Id): ExportItem[] {
  const whole = reportFormats.map((format): ExportItem => ({
    id: format,
    label: t(`app/action/${actions[format]}`),
    action: actions[format],
    onAction: () => void exportAs(article, format),
  }));
  const forReaders = readers.map((reader): ExportItem => ({
    id: reader,
    label: t(`report/exportFor/${reader}`),
    onAction: () => void exportAs(article, 'pdf', reader),
  }));
  return [...whole, ...forReaders];
}
