import { z } from 'zod';

/** The formats that Galley writes today. */
export const reportFormats = ['html', 'pdf', 'json', 'jsonld'] as const;
export const ReportFormat = z.enum(reportFormats);
export type ReportFormat = z.infer<typeof ReportFormat>;

/** `labels` shows confidential sources by their labels; `names` is for JSON only and says so in the file's name. */
export const ReportVariant = z.enum(['labels', 'names']);
export type ReportVariant = z.infer<typeof ReportVariant>;

/** What the name of a file with names of confidential sources has to hold. */
export const NAMES_MARK = 'with-source-names';

/** A file's name that says what is in it: for names, the mark is put before the ending where it is missing. */
export function markedFileName(fileName: string, variant: ReportVariant): string {
  if (variant === 'labels' || fileName.includes(NAMES_MARK)) return fileName;
  const dot = fileName.lastIndexOf('.');
  const stem = dot > 0 ? fileName.slice(0, dot) : fileName;
  return `${stem}-${NAMES_MARK}${dot > 0 ? fileName.slice(dot) : ''}`;
}
