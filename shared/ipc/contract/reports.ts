/** Reports that leave the library. */
import { z } from 'zod';
import { Id } from '../../domain/ids';
import { Audience } from '../../domain/note';
import { ReportFormat, ReportVariant } from '../../domain/report';
import { nothing, request } from './request';

export const internalReportRequests = {
  /** A report as a file's content. `pdf` answers the HTML that main prints. `fileName` has no folder. */
  'reports.build': request(
    z.object({
      article: Id,
      format: ReportFormat,
      variant: ReportVariant.default('labels'),
      /** Whom it is for: with an audience only the notes for it, and of queries those to the writer. All where null. */
      audience: Audience.nullable().default(null),
    }),
    z.object({ fileName: z.string(), bytes: z.instanceof(Uint8Array) }),
  ),
  /** Records that a report left the library. `sha256` is that of the file that was written. */
  'reports.record': request(
    z.object({
      command: Id,
      article: Id,
      format: ReportFormat,
      variant: ReportVariant,
      sha256: z.string(),
      fileName: z.string(),
    }),
    nothing,
  ),
} as const;
