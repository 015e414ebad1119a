/** Where something stands in the text of a report. */
import { z } from 'zod';

const codePoint = z.int().nonnegative();

/** https://www.w3.org/TR/annotation-model/#text-position-selector */
export const ReportedPosition = z.object({
  type: z.literal('TextPositionSelector'),
  start: codePoint,
  end: codePoint,
});

/** https://www.w3.org/TR/annotation-model/#text-quote-selector */
const ReportedQuote = z.object({
  type: z.literal('TextQuoteSelector'),
  exact: z.string(),
  prefix: z.string(),
  suffix: z.string(),
});

export const ReportedSelector = z.discriminatedUnion('type', [ReportedQuote, ReportedPosition]);
export type ReportedSelector = z.infer<typeof ReportedSelector>;

/** UTF-16 offsets, `start` inclusive, `end` exclusive. */
export const ReportedSpan = z.object({ start: z.int().nonnegative(), end: z.int().positive() });
