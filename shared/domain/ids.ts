import { z } from 'zod';

/** A UUID in lower case. Callers make ids (version 7), so that a repeated command is recognised. */
export const Id = z.uuid();
export type Id = z.infer<typeof Id>;

/** An instant in UTC, ISO 8601 with milliseconds: `2026-11-23T17:01:02.123Z`. */
export const Instant = z.iso.datetime();
export type Instant = z.infer<typeof Instant>;

/**
 * A publication date as it was written, ISO 8601 reduced to its precision:
 * `2024`, `2024-04`, `2024-04-03`, `2024-04-03T12:30`, with seconds and offset where they were given.
 */
export const WrittenDate = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})?)?)?)?$/);
export type WrittenDate = z.infer<typeof WrittenDate>;
