import { GalleyError } from '@shared/domain/errors';
import type { Id } from '@shared/domain/ids';
import { charsetOf } from '@shared/domain/media-type';
import type { ProcessOutput, ProcessReceived, ProcessRequest } from '@shared/ipc/contract';
import { t } from '@shared/text/index';
import { addSample } from './add-sample';
import { someone, tell, writing, type Context } from './context';
import { claimWordings } from './revisions/claim-wordings';
import { fetchIntake, fetchOne, importPages } from './importing/fetched';
import { importClaims } from './importing/import-claims';
import { readImage } from './article-images';
import { execute, refuseUnknown } from './execute';
import { articles, importOne } from './importing/import-articles';
import { importOriginals } from './importing/import-originals';
import { sources } from './importing/import-sources';
import {
  intakeImage,
  intakePage,
  intakeRevision,
  openIntake,
  reopenIntake,
  rereadIntake,
  storeIntake,
} from './importing/intakes';
import { decode } from './intake/decode';
import { byteFormatOf } from './intake/format';
import { newSince } from './revisions/new-since';
import { recordCopy } from './importing/record-copy';
import type { SearchRequest } from './search/search-answers';
import { importCheckFile, importChecks, openRecord } from './importing/record-files';
import { gatherReport } from './report-model';
import { reportFileName } from './reports/file-name';
import { writeReport, writesImages } from './reports/write';
import { stableId } from './stable-id';
import type { Change } from './store/apply';
import { backupsOf } from './store/backup';
import type { RecordPlace } from './store/database';
import { plannedDiscards } from './store/discards';
import { emptyLog } from './store/empty-log';
import { readFile } from './store/files';
import type { Store } from './store/open-store';
import { articlesInCommon } from './store/queries/articles-in-common';
import { articlesNamed, walkArticles } from './store/queries/article-walk';
import { articlesToCite, getArticle, getRevision, originalOf } from './store/queries/articles';
import { listClaims, someClaims } from './store/queries/claims';
import { copyBytes, getCopy, getCopySummary, listCopies, listExcerpts } from './store/queries/copies';
import {
  listArticleNotes,
  listArticleQueries,
  listEvidence,
  listNotes,
  listQueries,
} from './store/queries/evidence';
import { claimHistory } from './store/queries/history';
import { listPeople } from './store/queries/people';
import { listRemarks } from './store/queries/remarks';
import { listRevisions } from './store/queries/revisions';
import { savedSearches } from './store/queries/searches';
import { listSources, usesOf } from './store/queries/source-list';
import { became, findSources, getSource, revealSource, sourcesOfArticle } from './store/queries/sources';
import { tagsInUse } from './store/queries/tags';

type Later<T> = T | Promise<T>;
export type Answer<K extends ProcessRequest> = (
  context: Context,
  input: ProcessReceived<K>,
  by: Id | null,
) => Later<ProcessOutput<K>>;

/** What is answered where the index is. */
function searched<K extends SearchRequest>(name: K): Answer<K> {
  return (context, input) => context.searcher.ask(name, input);
}

/** Where a job in another thread finds the record. */
const placeOf = ({ folder, databasePath, key }: Store): RecordPlace => ({ folder, databasePath, key });

function count(context: Context, table: 'article' | 'source'): number {
  return (
    context.store.database.get<{ n: number }>(`SELECT count(*) AS n FROM ${table} WHERE removedAt IS NULL`)
      ?.n ?? 0
  );
}

/** Takes back, or does again, what this person did last. */
function step(effect: 'undo' | 'redo'): Answer<'command.undo' | 'command.redo'> {
  return (context, { command }, by) => {
    const record = writing(context);
    const person = someone(by);
    tell(context, record.undo(command, person, effect));
    return record.undoState(person);
  };
}

/** Does this make an open source confidential? */
const isSealing = ({ table, before, after }: Change): boolean =>
  table === 'source' && before?.confidential === 0 && after?.confidential === 1;

/** How each request of the contract is answered. */
export const answers: { [K in ProcessRequest]: Answer<K> } = {
  'library.info': (context) => ({
    ...context.library,
    path: context.store.folder,
    readOnly: context.store.record === null,
    readOnlyReason: context.store.readOnlyReason,
    articles: count(context, 'article'),
    sources: count(context, 'source'),
  }),
  'library.verify': ({ store, jobs }) => jobs.run('verify', placeOf(store)),

  'command.execute': async (context, command, by) => {
    const { database } = writing(context);
    const changes = execute(writing(context), command, someone(by));
    tell(context, changes);
    // The index still holds the words that have just been sealed or destroyed.
    if (changes.some(isSealing) || command.type === 'source.purge') await context.searcher.settled();
    if (changes.some(isSealing)) {
      // The log of pages still holds what stood in the tables before, and the copies' files may be in use.
      emptyLog(database, t('record/source/sealTraces'));
      if (plannedDiscards(database).length > 0)
        throw new GalleyError('library-in-use', t('record/source/sealTraces'));
    }
    if (command.type !== 'source.purge') return { event: command.id };
    // The log of pages still holds what the purge took out of the tables, and the key itself.
    emptyLog(database, t('record/source/traces'));
    return { event: command.id, backups: backupsOf(context.store.folder) };
  },
  'command.undo': step('undo'),
  'command.redo': step('redo'),
  'command.state': ({ store }, _input, by) => store.record?.undoState(by) ?? { undo: null, redo: null },

  'people.list': ({ store }) => listPeople(store.database),

  'articles.list': searched('articles.list'),
  'articles.facets': searched('articles.facets'),
  'articles.ids': searched('articles.ids'),
  'articles.matches': searched('articles.matches'),
  'search.find': searched('search.find'),
  'search.state': searched('search.state'),
  'search.rebuild': searched('search.rebuild'),
  'search.similar': searched('search.similar'),
  'claims.similar': searched('claims.similar'),
  'claims.checkedBefore': searched('claims.checkedBefore'),
  'articles.common': ({ store }, { articles }) => articlesInCommon(store.database, articles),
  'articles.get': ({ store }, { article }) => getArticle(store.database, article),
  'articles.revision': ({ store }, { revision }) => getRevision(store.database, revision),
  'articles.revisions': ({ store }, { article }) => listRevisions(store.database, article),
  'articles.newSentences': ({ store, jobs }, { article }) => {
    const since = newSince(store.database, article);
    return since.before === null
      ? { revision: since.after, since: null, sentences: [] }
      : jobs.run('newSentences', { ...placeOf(store), ...since });
  },
  'articles.compare': ({ store, jobs }, wish) => jobs.run('compare', { ...placeOf(store), ...wish }),
  'articles.image': ({ store }, { block }) => readImage(store.database, store.folder, block),
  'articles.import': (context, { originals, standing, ...wish }, by) =>
    importOriginals(context, articles(context, standing), { originals, ...wish }, someone(by)),
  'import.cancel': ({ imports }, { batch }) => imports.cancel(batch),

  'intake.open': (context, original) => openIntake(context, original),
  'intake.reopen': (context, { article }) => reopenIntake(context, article),
  'intake.reread': (context, { intake, changes }) => rereadIntake(context, intake, changes),
  'intake.revision': (context, wish) => intakeRevision(context, wish),
  'intake.store': (context, wish, by) => storeIntake(context, wish, someone(by)),
  'intake.bytes': ({ intakes }, { intake }) => ({ bytes: intakes.get(intake).original.bytes }),
  'intake.page': (context, { intake }) => intakePage(context, intake),
  'intake.image': (context, wish) => intakeImage(context, wish),
  'intake.close': ({ intakes }, { intake }) => intakes.close(intake),

  'fetch.cancel': ({ fetches }, { fetching }) => fetches.cancel(fetching),
  'fetch.intake': (context, page) => fetchIntake(context, page),
  'fetch.articles': (context, pages, by) => importPages(context, pages, someone(by)),
  'fetch.copy': async (context, { fetching, local, url, ...wish }, by) => {
    refuseUnknown(writing(context), someone(by));
    const { hosts: _, ...page } = await fetchOne(context, { fetching, local, url: url });
    // Of what was fetched, its address says more than a file's name.
    return answers['copies.keep'](context, { ...wish, ...page, name: page.url }, by);
  },

  'articles.tags': ({ store }) => tagsInUse(store.database),

  'search.saved': ({ store }) => savedSearches(store.database),

  'claims.list': ({ store }, { article }) => listClaims(store.database, article),
  'claims.some': ({ store }, { article, claims }) => someClaims(store.database, article, claims),
  'claims.evidence': ({ store, keys }, { claim }) => listEvidence(store.database, keys, claim),
  'claims.candidates': ({ store, jobs }, { claim }) => jobs.run('candidates', { ...placeOf(store), claim }),
  'claims.wordings': ({ store }, { claim }) => claimWordings(store.database, claim),
  'claims.notes': ({ store, keys }, { claim }) => listNotes(store.database, keys, claim),
  'claims.queries': ({ store }, { claim }) => listQueries(store.database, claim),
  'claims.repeats': searched('claims.repeats'),
  'claims.history': ({ store }, { claim }) => claimHistory(store.database, claim),
  'notes.ofArticle': ({ store, keys }, { article }) => listArticleNotes(store.database, keys, article),
  'queries.ofArticle': ({ store }, { article }) => listArticleQueries(store.database, article),
  'remarks.list': ({ store }, { article }) => listRemarks(store.database, article),

  'sources.find': ({ store }, { words, limit }) => findSources(store.database, words, limit),
  'sources.get': ({ store }, { source }) => getSource(store.database, source),
  'sources.reveal': ({ store, keys }, { source }) =>
    revealSource(store.database, keys, became(store.database, source)),
  'sources.list': ({ store }, wish) => listSources(store.database, wish),
  'sources.uses': ({ store }, { source }) => usesOf(store.database, source),
  'sources.duplicates': ({ store, jobs }) => jobs.run('duplicates', placeOf(store)),

  'sources.ofArticle': ({ store }, { article }) => sourcesOfArticle(store.database, article),
  'sources.candidates': ({ store }, { words, limit }) => ({
    sources: findSources(store.database, words, limit),
    articles: articlesToCite(store.database, words, limit),
  }),

  'copies.list': ({ store, keys }, { source }) => listCopies(store.database, keys, source),
  'copies.get': ({ store, keys }, { copy }) => getCopy(store.database, keys, copy),
  'copies.bytes': ({ store, keys }, { copy }) => ({
    bytes: copyBytes(store.database, keys, store.folder, copy),
  }),
  'copies.excerpts': ({ store }, { copy }) => listExcerpts(store.database, copy),
  'copies.keep': async (context, { command, url, format, encoding, ...wish }, by) => {
    const record = writing(context);
    const person = someone(by);
    refuseUnknown(record, person);
    if (!record.knows(command)) {
      const { name, bytes } = wish;
      const reading = await context.jobs.run('readCopy', {
        name,
        bytes,
        ...(url === undefined ? {} : { url }),
        ...(format === undefined ? {} : { format }),
        ...(encoding === undefined ? {} : { encoding }),
      });
      recordCopy(context, { ...wish, command, reading, batch: null }, person);
    }
    return {
      source: getSource(context.store.database, wish.source),
      copy: getCopySummary(context.store.database, context.keys, wish.copy),
    };
  },

  'sources.import': (context, wish, by) => importOriginals(context, sources(context), wish, someone(by)),

  'articles.named': ({ store }, { name }) => articlesNamed(store.database, name),
  'articles.walk': ({ store }, { after, limit }) => walkArticles(store.database, after, limit),

  'earlierChecks.import': importChecks,
  'records.open': openRecord,
  'records.importChecks': importCheckFile,
  'records.importClaims': importClaims,

  'originals.read': ({ store }, { revision }) => {
    const { format, ...file } = originalOf(store.database, revision);
    const bytes = new Uint8Array(readFile(store.folder, file));
    return {
      name: file.name,
      format: format as ProcessOutput<'originals.read'>['format'],
      encoding: byteFormatOf(bytes) ? null : decode(bytes, charsetOf(file.mediaType) ?? undefined).encoding,
      bytes,
    };
  },
  'reports.build': ({ store, keys, now }, { article, format, variant, audience }, by) => {
    const model = gatherReport(store.database, keys, {
      ...{ article, variant, audience, by: someone(by), at: now().toISOString() },
      ...(writesImages(format) ? { readImage: (file) => readFile(store.folder, file) } : {}),
    });
    return {
      fileName: reportFileName(model.article, model.revision.number, format, variant, audience),
      bytes: new TextEncoder().encode(writeReport(format, model)),
    };
  },
  'reports.record': (context, { command, article, ...report }, by) => {
    const row = getArticle(context.store.database, article);
    writing(context).execute({ id: command, type: 'report.export', person: someone(by) }, ({ at }) => ({
      changes: [
        {
          table: 'report',
          id: stableId(command, 'report'),
          before: null,
          after: { ...report, articleId: article, revisionId: row.revision, exportedBy: by, exportedAt: at },
        },
      ],
    }));
  },
  'library.addSample': (context, { seed }) =>
    addSample(
      {
        import: (original, by) => importOne(context, original, by),
        revisionOf: (article) => {
          const { revision } = getArticle(context.store.database, article);
          return getRevision(context.store.database, revision);
        },
        execute: (command, by) => tell(context, execute(writing(context), command, by)),
      },
      seed,
    ),
};
