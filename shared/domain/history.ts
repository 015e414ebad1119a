import { z } from 'zod';
import { Id, Instant } from './ids';

/** One thing that a person did, as a history shows it. */
export const HistoryEntry = z.object({
  event: Id,
  type: z.string(),
  by: Id.nullable(),
  at: Instant,
  /** Set on an event that takes another one back, or does it again. */
  effect: z.enum(['do', 'undo', 'redo']),
  /** What changed, as plain facts for a sentence: field names with their values before and after. */
  changes: z.array(
    z.object({ entity: z.string(), id: z.string(), field: z.string(), from: z.unknown(), to: z.unknown() }),
  ),
});
export type HistoryEntry = z.infer<typeof HistoryEntry>;

/** What undo and redo would do now, by the type of the command and how many things it changed. */
export const UndoState = z.object({
  undo: z.object({ type: z.string(), count: z.int() }).nullable(),
  redo: z.object({ type: z.string(), count: z.int() }).nullable(),
});
export type UndoState = z.infer<typeof UndoState>;
