/** The main process: windows, dialogs, settings, files that the user chose. */
import { z } from 'zod';
import { Id } from '../../domain/ids';
import { Intake } from '../../domain/intake';
import { Audience } from '../../domain/note';
import { PersonRole } from '../../domain/person';
import { ReportFormat, ReportVariant } from '../../domain/report';
import { WebAddress } from '../../domain/web-address';
import { ImportOutcome } from './articles';
import { SourceOutcome } from './sources';
import { LibraryInfo } from './library';
import { ErrorData, nothing, request } from './request';

export const themes = ['system', 'light', 'dark'] as const;

/** The settings that the window sees and may change. */
export const Settings = z.object({
  theme: z.enum(themes),
  /** Percent: 100, 110, … 200. */
  textSize: z.int().min(80).max(200),
  /** Whether single letters act while the text or a card has the focus. */
  singleKeys: z.boolean(),
  /** Chords by action, where they are not the usual ones; an empty list takes an action's keys away. */
  keys: z.record(z.string(), z.array(z.string()).max(4)),
  /** Whether pages may be fetched from this machine and from the network around it. */
  localAddresses: z.boolean(),
});
export type Settings = z.infer<typeof Settings>;

export const AppState = z.object({
  version: z.string(),
  platform: z.enum(['linux', 'darwin', 'win32']),
  /** The runtime that came from a package and can't be checked: a bar warns of it. */
  carriedRuntime: z.boolean(),
  settings: Settings,
  library: LibraryInfo.nullable(),
  /** Who I am in the open library; `null` until chosen. */
  me: Id.nullable(),
  /** Why the last library could not be opened, when Galley starts without one. */
  openError: ErrorData.nullable(),
});
export type AppState = z.infer<typeof AppState>;

/** A part of the window, in CSS pixels. */
const Rectangle = z.object({
  x: z.int(),
  y: z.int(),
  width: z.int().nonnegative(),
  height: z.int().nonnegative(),
});

const chosen = z.object({ cancelled: z.boolean() });

/** What files become: articles to check, articles for reference, or a source each. */
export const importKinds = ['check', 'reference', 'source'] as const;
const ImportWish = z.object({ as: z.enum(importKinds).default('check') }).prefault({});

/** What became of one file. `file` is its id, by which it is imported again: the window never names a path. */
export const FileOutcome = z.object({ file: Id, outcome: z.union([ImportOutcome, SourceOutcome]) });
export type FileOutcome = z.infer<typeof FileOutcome>;

/**
 * `cancelled`: nothing was chosen. `intake`: what was read of one article alone, which is held and not stored yet.
 * `records`: those that may be no articles but records of claims (see `mayBeRecord`).
 */
const imported = z.object({
  cancelled: z.boolean(),
  intake: Intake.nullable(),
  outcomes: z.array(FileOutcome),
  records: z.array(z.object({ name: z.string(), bytes: z.instanceof(Uint8Array) })),
});

/** Answered by the main process: windows, dialogs, settings, files that the user chose. */
export const appRequests = {
  'app.state': request(nothing, AppState),
  'app.settings': request(Settings.partial(), Settings),
  /** Opens the application menu below the menu button. */
  'app.menu': request(z.object({ x: z.int(), y: z.int() }), nothing),
  /** A new library in a folder that the user chooses; with the sample article when asked. */
  'app.createLibrary': request(z.object({ sample: z.boolean() }), chosen),
  'app.openLibrary': request(nothing, chosen),
  'app.closeLibrary': request(nothing, nothing),
  /** Opens the most recent backup of the library that could not be opened, as a new copy beside it. */
  'app.restoreBackup': request(nothing, chosen),
  /** Says who I am in the open library: someone in it, or someone new. */
  'app.iAm': request(
    z.union([
      // Strict, or it would take someone new, too, and drop the name.
      z.strictObject({ person: Id }),
      z.object({ person: Id, name: z.string().trim().min(1), role: PersonRole }),
    ]),
    nothing,
  ),
  /** A file that the user chooses, to keep as a copy of a source; at most 64 MiB. */
  'app.chooseFile': request(
    nothing,
    z.object({
      cancelled: z.boolean(),
      file: z.object({ name: z.string(), bytes: z.instanceof(Uint8Array) }).nullable(),
    }),
  ),
  /** The address that the clipboard holds, where it holds an address and nothing else. */
  'app.clipboardAddress': request(nothing, z.object({ url: WebAddress.nullable() })),
  /**
   * Imports files that the user chooses, or those in a folder; what the library has already is refused as known. One
   * that is to be checked and was chosen alone is read and held instead, so that it can be looked at.
   */
  'app.importFiles': request(ImportWish, imported),
  'app.importFolder': request(ImportWish, imported),
  /** Files of the last import that are not in, once more: only where they are new, or those known as well. */
  'app.retryImport': request(
    z.object({ files: z.array(Id).min(1), known: z.enum(['refuse', 'import', 'revise']).default('refuse') }),
    z.object({ outcomes: z.array(FileOutcome) }),
  ),
  /** Imports no more of what was begun. What is in stays; the rest is refused with `import-cancelled`. */
  'app.cancelImport': request(nothing, nothing),
  /** Shows the original of a revision in a window of its own, cut off from network and scripts. */
  'app.showOriginal': request(z.object({ revision: Id }), nothing),
  /** Shows the page of a held original inside the window, at this place of it; `null` takes it away. */
  'app.showPage': request(z.object({ intake: Id, at: Rectangle }).nullable(), nothing),
  /** Shows these words in that page, lit; none when empty or not there. */
  'app.findInPage': request(z.object({ words: z.string().max(1000) }), nothing),
  /** Opens a source's web page in the user's browser, after a question. http and https only. */
  'app.openLink': request(z.object({ url: WebAddress }), z.object({ opened: z.boolean() })),
  /** Writes a report of each article into a folder that the user chooses. */
  'app.exportReports': request(
    z.object({
      articles: z.array(Id).min(1),
      format: ReportFormat,
      variant: ReportVariant.default('labels'),
      audience: Audience.nullable().default(null),
    }),
    z.object({
      cancelled: z.boolean(),
      path: z.string().nullable(),
      written: z.int(),
      failed: z.array(z.object({ article: Id, error: ErrorData })),
    }),
  ),
  'app.exportReport': request(
    z.object({
      article: Id,
      format: ReportFormat,
      variant: ReportVariant.default('labels'),
      audience: Audience.nullable().default(null),
    }),
    z.object({ cancelled: z.boolean(), path: z.string().nullable() }),
  ),
  /** Shows the file that the last export wrote in the system's file manager. */
  'app.showExport': request(nothing, nothing),
} as const;
