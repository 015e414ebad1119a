/** What the window is told unasked. */
import { z } from 'zod';
import { Id } from '../../domain/ids';
import { Indexing } from '../../domain/search';
import { AppState } from './app';

/** What a query in the window may depend on. */
export const changedKinds = [
  'library',
  'people',
  'articles',
  'claims',
  'sources',
  'remarks',
  'searches',
  'earlierChecks',
  'history',
] as const;

/** The menu's entries that act in the window. */
export const menuCommands = [
  'undo',
  'redo',
  'paste-article',
  'fetch-article',
  'import-files',
  'import-folder',
  'go-library',
  'go-review',
  'go-sources',
  'go-search',
  'settings',
  'keys',
  'export-html',
  'export-pdf',
  'export-json',
] as const;
export type MenuCommand = (typeof menuCommands)[number];

/** Sent to the window. */
export const events = {
  'library.changed': z.object({ kinds: z.array(z.enum(changedKinds)), ids: z.array(z.string()) }),
  'app.changed': AppState,
  'library.restarted': z.object({ message: z.string() }),
  /** Something that the person should know and that no request asked for. */
  'library.notice': z.object({ message: z.string() }),
  /** `fetching`: of pages that are fetched under this name. */
  'import.progress': z.object({
    done: z.int(),
    total: z.int(),
    failed: z.int(),
    fetching: Id.optional(),
  }),
  /** How much of a page has come, in bytes as they are sent, and of how many where the site says so. */
  'fetch.progress': z.object({ fetching: Id, received: z.int(), total: z.int().nullable() }),
  'search.progress': Indexing,
  'menu.command': z.enum(menuCommands),
} as const;
