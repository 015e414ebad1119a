/**
 * The only list of what the window may ask for and be told. Each request has a schema for what goes in and
 * what comes out; every type on both sides is inferred from them.
 */
import { z } from 'zod';
import { Article, ArticleStanding, IntakeNote, Revision, SourceFormat, Tag } from '../domain/article';
import { Span } from '../domain/anchor';
import { Claim } from '../domain/claim';
import { Command } from '../domain/command';
import { errorCodes } from '../domain/errors';
import { duplicateReasons } from '../domain/duplicate-sources';
import { EarlierCheck, SimilarClaim } from '../domain/earlier-check';
import { Evidence, Stance } from '../domain/evidence';
import { CopySummary, Excerpt, KeptCopy } from '../domain/kept-copy';
import { HistoryEntry, UndoState } from '../domain/history';
import { Id } from '../domain/ids';
import { Audience, Note } from '../domain/note';
import { Person, PersonRole } from '../domain/person';
import { Query } from '../domain/query';
import { Remark } from '../domain/remark';
import { ReportFormat, ReportVariant } from '../domain/report';
import {
  FacetCounts,
  Indexing,
  QueryProblem,
  SavedSearch,
  SearchFilter,
  SearchGroup,
  SearchKind,
  searchKinds,
  Snippet,
} from '../domain/search';
import { Source, SourceFields, SourceFromCopy, SourceType } from '../domain/source';
import { standings } from '../domain/verdict';

const request = <I extends z.ZodType, O extends z.ZodType>(input: I, output: O) => ({ input, output });
const nothing = z.void();

export const ErrorData = z.object({
  code: z.enum(errorCodes),
  message: z.string(),
  details: z.record(z.string(), z.unknown()).optional(),
});

/** The verdict counts of one article's claims, by what each claim stands as. */
export const ArticleCounts = z.object({
  claims: z.int(),
  unchecked: z.int(),
  verified: z.int(),
  disputed: z.int(),
  unverifiable: z.int(),
  opinion: z.int(),
  reopened: z.int(),
  waiting: z.int(),
  signedOff: z.int(),
  /** Disputed without a resolution, legal and not verified, reopened, or waiting: a claim counts once. */
  blockers: z.int(),
  /** What a checker still has to do something about. */
  left: z.int(),
});
export type ArticleCounts = z.infer<typeof ArticleCounts>;

/** A row of the library and of the editor's list. `people` are those who checked or are assigned. */
export const ArticleRow = Article.extend({
  counts: ArticleCounts,
  people: z.array(Id),
  /** Who is to check and who is to edit it. */
  assigned: z.array(z.object({ person: Id, as: z.enum(['checker', 'editor']) })),
  /** By their letters. */
  tags: z.array(Tag),
});
export type ArticleRow = z.infer<typeof ArticleRow>;

export const LibraryInfo = z.object({
  id: Id,
  name: z.string(),
  path: z.string(),
  readOnly: z.boolean(),
  /** Why it is read-only, if it is: a sentence. */
  readOnlyReason: z.string().nullable(),
  articles: z.int(),
  sources: z.int(),
});
export type LibraryInfo = z.infer<typeof LibraryInfo>;

/** What became of one original of an import. */
export const ImportOutcome = z.discriminatedUnion('ok', [
  z.object({
    ok: z.literal(true),
    name: z.string(),
    article: Id,
    title: z.string().nullable(),
    /** What the reader guessed, repaired or left out. */
    notes: z.array(IntakeNote),
  }),
  z.object({ ok: z.literal(false), name: z.string(), error: ErrorData }),
]);
export type ImportOutcome = z.infer<typeof ImportOutcome>;

/** One original to import. `command` is the id of the command that adds it. `bytes` at most 64 MiB. */
export const Original = z.object({
  command: Id,
  name: z.string(),
  bytes: z.instanceof(Uint8Array),
  /** Told from the name and the content when left out. */
  format: SourceFormat.optional(),
  url: z.string().optional(),
});
export type Original = z.infer<typeof Original>;

/** `relevance` is the best match first; without a query it is `imported`. */
export const articleSorts = ['relevance', 'imported', 'title', 'published', 'closing', 'outlet'] as const;

/** Which articles: those that a query finds (lunr's language; all without one) and a filter lets through. */
export const ArticleSelection = z.object({
  query: z.string().max(1000).default(''),
  /** The last word may be the beginning of one: somebody is typing. */
  unfinished: z.boolean().default(false),
  filter: SearchFilter.prefault({}),
});
export type ArticleSelection = z.infer<typeof ArticleSelection>;

/** Of some articles: how many are there, and how many of them have each tag, assignment and standing. */
export const CommonOfArticles = z.object({
  articles: z.int(),
  tags: z.array(z.object({ tag: Tag, articles: z.int() })),
  assigned: z.array(z.object({ person: Id, as: z.enum(['checker', 'editor']), articles: z.int() })),
  standings: z.array(z.object({ standing: ArticleStanding, articles: z.int() })),
});
export type CommonOfArticles = z.infer<typeof CommonOfArticles>;

/** A row of the library of sources. `articles` is how many articles use it. */
export const SourceRow = Source.extend({ articles: z.int(), lastUsed: z.string().nullable() });
export type SourceRow = z.infer<typeof SourceRow>;
export const sourceSorts = ['used', 'name', 'added', 'uses'] as const;

/** Where a source is used. */
export const SourceUse = z.object({
  evidence: Id,
  claim: Id,
  statement: z.string(),
  standing: z.enum(standings),
  article: Id,
  articleTitle: z.string().nullable(),
  stance: Stance,
  excerpt: z.string().nullable(),
  locator: z.string().nullable(),
});
export type SourceUse = z.infer<typeof SourceUse>;

/** Sources that may be one and the same, and what makes them so. */
export const DuplicateSources = z.object({
  why: z.enum(duplicateReasons),
  sources: z.array(SourceRow).min(2),
});
export type DuplicateSources = z.infer<typeof DuplicateSources>;

export const VerifyReport = z.object({
  ok: z.boolean(),
  events: z.int(),
  replicas: z.int(),
  /** Payloads dropped by a purge: their commitments can't be checked any more, the chain can. */
  purged: z.int(),
  files: z.int(),
  /** What is wrong, a sentence each; empty when `ok`. */
  problems: z.array(z.string()),
});
export type VerifyReport = z.infer<typeof VerifyReport>;

/** Answered by the library process. `by`, the person, is added by main and can't be set by the window. */
export const libraryRequests = {
  'library.info': request(nothing, LibraryInfo),
  'library.verify': request(nothing, VerifyReport),

  /** `backups`: after a purge, the backups that still hold what was purged. */
  'command.execute': request(Command, z.object({ event: Id, backups: z.array(z.string()).optional() })),
  'command.undo': request(z.object({ command: Id }), UndoState),
  'command.redo': request(z.object({ command: Id }), UndoState),
  'command.state': request(nothing, UndoState),

  'people.list': request(nothing, z.array(Person)),

  'articles.list': request(
    ArticleSelection.extend({
      sort: z.enum(articleSorts).default('relevance'),
      /** The other way round. What isn't known stays last. */
      reversed: z.boolean().default(false),
      offset: z.int().nonnegative().default(0),
      limit: z.int().min(1).max(200).default(200),
    }),
    z.object({
      count: z.int(),
      /** Whether `count` is all that there is: not while the index catches up, nor where a phrase is too common. */
      exact: z.boolean(),
      rows: z.array(ArticleRow),
      /** What was found in each row, in their order; empty without a query. */
      snippets: z.array(z.array(Snippet)),
      problem: QueryProblem.nullable(),
    }),
  ),
  /** How many of the articles that are found have each value of each facet. */
  'articles.facets': request(ArticleSelection, FacetCounts),
  /** The ids of all that are found, in the order of the list: 16 bytes each. */
  'articles.ids': request(
    ArticleSelection.extend({
      sort: z.enum(articleSorts).default('relevance'),
      reversed: z.boolean().default(false),
    }),
    z.object({ ids: z.instanceof(Uint8Array) }),
  ),
  /** Where in an article's current text a query matches, in order; all its words, whether or not the article is found. */
  'articles.matches': request(
    ArticleSelection.omit({ filter: true }).extend({ article: Id }),
    z.object({ spans: z.array(Span) }),
  ),
  /** All tags in use, by their letters. */
  'articles.tags': request(nothing, z.array(z.object({ tag: Tag, articles: z.int() }))),
  /** What these articles have in common: how many of them have each tag, each person, each standing. */
  'articles.common': request(z.object({ articles: z.array(Id).min(1) }), CommonOfArticles),
  'articles.get': request(z.object({ article: Id }), ArticleRow),
  'articles.revision': request(z.object({ revision: Id }), Revision),
  'articles.import': request(z.object({ originals: z.array(Original).min(1) }), z.array(ImportOutcome)),

  'claims.list': request(z.object({ article: Id }), z.array(Claim)),
  /**
   * Of an article's claims those that are asked for, as far as they are there; and `numberingOf` all of them, which
   * says whether a list that was answered before still holds the same claims under the same numbers.
   */
  'claims.some': request(
    z.object({ article: Id, claims: z.array(Id).min(1) }),
    z.object({ claims: z.array(Claim), numbering: z.string() }),
  ),
  'claims.evidence': request(z.object({ claim: Id }), z.array(Evidence)),
  'claims.notes': request(z.object({ claim: Id }), z.array(Note)),
  'claims.queries': request(z.object({ claim: Id }), z.array(Query)),
  'claims.history': request(z.object({ claim: Id }), z.array(HistoryEntry)),
  /** All notes of an article's claims, oldest first; and all queries. */
  'notes.ofArticle': request(z.object({ article: Id }), z.array(Note)),
  'queries.ofArticle': request(z.object({ article: Id }), z.array(Query)),
  'remarks.list': request(z.object({ article: Id }), z.array(Remark)),

  /** Everything that is found, kinds in the order of `searchKinds`, those without a hit left out. What a filter can't say anything about is left out. */
  'search.find': request(
    ArticleSelection.extend({
      kinds: z
        .array(SearchKind)
        .min(1)
        .default([...searchKinds]),
      offset: z.int().nonnegative().default(0),
      /** Hits of each kind. */
      limit: z.int().min(1).max(200).default(8),
    }),
    z.object({ groups: z.array(SearchGroup), problem: QueryProblem.nullable(), indexing: Indexing }),
  ),
  'search.state': request(nothing, Indexing),
  'search.saved': request(nothing, z.array(SavedSearch)),

  /**
   * Claims of all articles, and earlier checks, that may say the same as this claim; best first, nothing of its own
   * family. Claims that nobody has judged or given evidence are left out: they were not checked.
   */
  'claims.similar': request(
    z.object({ claim: Id, limit: z.int().min(1).max(50).default(10) }),
    z.array(SimilarClaim),
  ),
  /** Of how many of those it is sure, for each claim of an article; claims without any are left out. */
  'claims.checkedBefore': request(z.object({ article: Id }), z.record(Id, z.int().positive())),

  /** Best first; without words the last used. Confidential sources are found by their label only. */
  'sources.find': request(
    z.object({ words: z.string().max(1000).default(''), limit: z.int().min(1).max(200).default(20) }),
    z.array(Source),
  ),
  'sources.get': request(z.object({ source: Id }), Source),
  /** Everything known of a source, names included. Refused with `source-purged` after a purge. */
  'sources.reveal': request(z.object({ source: Id }), SourceFields),
  /** Those that the claims of an article rest on, the last linked first. */
  'sources.ofArticle': request(z.object({ article: Id }), z.array(Source)),
  /** The library of sources. Confidential ones are found by their label only. */
  'sources.list': request(
    z.object({
      query: z.string().max(1000).default(''),
      types: z.array(SourceType).min(1).optional(),
      sort: z.enum(sourceSorts).default('used'),
      offset: z.int().nonnegative().default(0),
      limit: z.int().min(1).max(200).default(200),
    }),
    z.object({ count: z.int(), rows: z.array(SourceRow) }),
  ),
  /** All uses of a source, the last linked first. */
  'sources.uses': request(z.object({ source: Id }), z.array(SourceUse)),
  /** The surest first, at most 200 groups; in a group the most used first. Confidential sources are not compared. */
  'sources.duplicates': request(nothing, z.array(DuplicateSources)),
  /** What could be linked, best first: sources, and articles of the library that are no sources yet. */
  'sources.candidates': request(
    z.object({ words: z.string().max(1000).default(''), limit: z.int().min(1).max(50).default(8) }),
    z.object({ sources: z.array(Source), articles: z.array(Article) }),
  ),

  /** The kept copies of a source, the newest first. */
  'copies.list': request(z.object({ source: Id }), z.array(CopySummary)),
  'copies.get': request(z.object({ copy: Id }), KeptCopy),
  /** The bytes of a picture or a PDF; refused with `format-unknown` for what is read as text. */
  'copies.bytes': request(z.object({ copy: Id }), z.object({ bytes: z.instanceof(Uint8Array) })),
  /** All excerpts that stand in a copy, of all articles, in the order of the text. */
  'copies.excerpts': request(z.object({ copy: Id }), z.array(Excerpt)),
  /**
   * Reads a file and keeps it as a copy of a source, sealed where the source is confidential. With `add` the source
   * is made as well; what `add` leaves out is taken from the copy. One step for undo. Refused like an import.
   */
  'copies.keep': request(
    z.object({
      command: Id,
      source: Id,
      add: SourceFromCopy.nullable(),
      copy: Id,
      name: z.string().min(1),
      bytes: z.instanceof(Uint8Array),
      url: z.string().optional(),
    }),
    z.object({ source: Source, copy: CopySummary }),
  ),
} as const;

/** Asked by main and by the command line, never by the window. */
export const internalRequests = {
  /** Builds the index anew; answered when it holds everything. */
  'search.rebuild': request(nothing, z.object({ documents: z.int(), milliseconds: z.int() })),
  /** What says the same as each text, best first. */
  'search.similar': request(
    z.object({ texts: z.array(z.string().min(1)).min(1), limit: z.int().min(1).max(1000).default(10) }),
    z.array(z.array(SimilarClaim)),
  ),
  /**
   * Adds fact-checks made elsewhere as the command `earlierCheck.add` does, and counts what became of them; two of one
   * `externalId` count once.
   */
  'earlierChecks.import': request(
    z.object({ command: Id, checks: z.array(EarlierCheck).min(1) }),
    z.object({ added: z.int(), changed: z.int(), unchanged: z.int() }),
  ),
  /** Articles by their whole title or the beginning of their id, the last imported first; at most 20. */
  'articles.named': request(
    z.object({ name: z.string() }),
    z.array(z.object({ id: Id, title: z.string().nullable() })),
  ),
  /** Some articles, the last imported first, from behind that one on. */
  'articles.walk': request(
    z.object({ after: Id.nullable(), limit: z.int().min(1).max(1000).default(1000) }),
    z.array(ArticleRow),
  ),
  /** The original as it came in, byte for byte. `encoding` is the label of the one that it was read in. */
  'originals.read': request(
    z.object({ revision: Id }),
    z.object({
      name: z.string(),
      format: SourceFormat,
      encoding: z.string(),
      bytes: z.instanceof(Uint8Array),
    }),
  ),
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
  /** Adds the sample article with its people, claims and sources. The commands' ids are made from `seed`. */
  'library.addSample': request(z.object({ seed: Id }), z.object({ article: Id })),
} as const;

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

const chosen = z.object({ cancelled: z.boolean() });

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
  'app.importFiles': request(nothing, z.object({ cancelled: z.boolean(), outcomes: z.array(ImportOutcome) })),
  /** Shows the original of a revision in a window of its own, cut off from network and scripts. */
  'app.showOriginal': request(z.object({ revision: Id }), nothing),
  /** Opens a source's web page in the user's browser, after a question. http and https only. */
  'app.openLink': request(
    z.object({ url: z.url({ protocol: /^https?$/ }) }),
    z.object({ opened: z.boolean() }),
  ),
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
  'import-files',
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
  'import.progress': z.object({ done: z.int(), total: z.int() }),
  'search.progress': Indexing,
  'menu.command': z.enum(menuCommands),
} as const;

export const requests = { ...libraryRequests, ...appRequests } as const;
export type LibraryRequest = keyof typeof libraryRequests;
/** All that the library process answers: to the window through main, and to main itself. */
export const processRequests = { ...libraryRequests, ...internalRequests } as const;
export type ProcessRequest = keyof typeof processRequests;
export type ProcessInput<K extends ProcessRequest> = z.input<(typeof processRequests)[K]['input']>;
export type ProcessReceived<K extends ProcessRequest> = z.output<(typeof processRequests)[K]['input']>;
export type ProcessOutput<K extends ProcessRequest> = z.output<(typeof processRequests)[K]['output']>;
export type AppRequest = keyof typeof appRequests;
export type RequestName = keyof typeof requests;
/** What a caller gives. */
export type Input<K extends RequestName> = z.input<(typeof requests)[K]['input']>;
/** What a handler receives: defaults filled in. */
export type Received<K extends RequestName> = z.output<(typeof requests)[K]['input']>;
/** What a request answers. */
export type Output<K extends RequestName> = z.output<(typeof requests)[K]['output']>;
export type EventName = keyof typeof events;
export type EventData<E extends EventName> = z.output<(typeof events)[E]>;
