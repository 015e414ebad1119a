import { z } from 'zod';
import { Id } from '@shared/domain/ids';
import { Settings, themes } from '@shared/ipc/contract';

/** Where the window was, in screen coordinates (DIP). */
export const Place = z.object({
  x: z.int(),
  y: z.int(),
  width: z.int().positive(),
  height: z.int().positive(),
  maximized: z.boolean(),
});
export type Place = z.infer<typeof Place>;

/** How many libraries the menu remembers. */
export const recentLimit = 10;

/** What the settings file holds. A field that makes no sense falls back to its default, alone. */
const fields = {
  theme: z.enum(themes).catch('system'),
  textSize: Settings.shape.textSize.catch(100),
  singleKeys: Settings.shape.singleKeys.catch(true),
  keys: Settings.shape.keys.catch({}),
  localAddresses: Settings.shape.localAddresses.catch(false),
  /** Who I am, by library. */
  me: z.record(Id, Id).catch({}),
  window: Place.nullable().catch(null),
  /** The folder of the library to open at the next start. */
  lastLibrary: z.string().min(1).nullable().catch(null),
  /** Folders, the last used first. */
  recent: z.array(z.string().min(1)).max(recentLimit).catch([]),
};
const Stored = z.object(fields);
export type Stored = z.infer<typeof Stored>;

/**
 * The settings in a file's content, and whether all of it made sense. A field that isn't there is no fault:
 * the file may be of an older Galley.
 */
export function readStored(content: unknown): { stored: Stored; sound: boolean } {
  const isObject = typeof content === 'object' && content !== null && !Array.isArray(content);
  const given: Record<string, unknown> = isObject ? { ...content } : {};
  const sound = Object.entries(fields).every(
    ([name, field]) => given[name] === undefined || field.unwrap().safeParse(given[name]).success,
  );
  return { stored: Stored.parse(given), sound: isObject && sound };
}

/** The recent libraries with this one first. */
export function withRecent(recent: readonly string[], path: string): string[] {
  return [path, ...recent.filter((other) => other !== path)].slice(0, recentLimit);
}
