import type { ReportFormat } from '@shared/domain/report';
import { writeAnnotations } from './annotations';
import { writeHtml } from './html';
import { writeJson } from './json';
import type { ReportModel } from './model';

/** Whether a report of this format shows pictures; the others only name them. */
export const writesImages = (format: ReportFormat): boolean => format === 'html' || format === 'pdf';

/** A report as text. That of a PDF is the page that is printed. */
export function writeReport(format: ReportFormat, model: ReportModel): string {
  if (format === 'json') return writeJson(model);
  return format === 'jsonld' ? writeAnnotations(model) : writeHtml(model);
}
