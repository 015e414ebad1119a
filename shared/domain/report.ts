import { z } from 'zod';

/** The formats that Galley writes today. */
export const reportFormats = ['html', 'pdf', 'json'] as const;
export const ReportFormat = z.enum(reportFormats);
export type ReportFormat = z.infer<typeof ReportFormat>;

/** `labels` shows confidential sources by their labels; `names` is for JSON only and says so in the file's name. */
export const ReportVariant = z.enum(['labels', 'names']);
export type ReportVariant = z.infer<typeof ReportVariant>;
