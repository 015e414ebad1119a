import type { ArticleStanding, Extraction } from '@shared/domain/article';
import { GalleyError } from '@shared/domain/errors';
import type { Id } from '@shared/domain/ids';
import type { KnownArticle } from '@shared/domain/intake';
import type { ImportOutcome, ProcessReceived } from '@shared/ipc/contract';
import { t } from '@shared/text/index';
import type { Context } from '../context';
import { importOriginals, type ImportKind } from './import-originals';
import { knownArticles } from './known-articles';
import { withKnownData } from '../revisions/known-data';
import { articleAdded, articleOutcome, recordArticle, recordRevision, refuseReport } from './record-article';
import { stableId } from '../stable-id';

type Original = ProcessReceived<'articles.import'>['originals'][number];
type Done = Extract<ImportOutcome, { ok: true }>;

/** Says which article of the library an original may be. */
function isKnown(known: KnownArticle): GalleyError {
  const title = known.title ?? t('record/import/untitled');
  return new GalleyError('article-known', t(`record/import/known/${known.same}`, { title }), { known });
}

/** The article that a command made, or of which it made a revision. */
function articleOf(context: Context, command: Id): Id {
  const revised = context.store.database.get<{ articleId: Id }>(
    'SELECT articleId FROM revision WHERE id = ?',
    [stableId(command, 'revision')],
  );
  return revised?.articleId ?? articleAdded(context, command);
}

/** How originals become articles; one that is known becomes its article's next revision where that is wanted. */
export function articles(
  context: Context,
  standing: ArticleStanding,
): ImportKind<Original, Extraction, Done> {
  const firstKnown = (bytes: Uint8Array, reading: Extraction | null) =>
    knownArticles(context.store.database, bytes, reading)[0];
  return {
    read: ({ command: _, ...original }) => context.jobs.run('extract', original),
    refusal: ({ bytes }, extraction) => {
      const known = firstKnown(bytes, extraction);
      return known ? isKnown(known) : null;
    },
    files: ({ bytes }, { images }) => [bytes, ...images.map((image) => image.bytes)],
    record: ({ command, name, bytes, encoding }, extraction, { batch, known, person }) => {
      const read = { command, name, bytes, encoding, extraction, batch, standing };
      const revised = known === 'revise' ? firstKnown(bytes, extraction) : undefined;
      if (revised) {
        refuseReport(extraction);
        const draft = withKnownData(context.store.database, revised.article, extraction);
        recordRevision(context, revised.article, { ...read, extraction: draft }, person);
      } else recordArticle(context, read, person);
    },
    outcome: ({ command, name }) => articleOutcome(context, name, articleOf(context, command)),
  };
}

/** Imports one original. */
export async function importOne(context: Context, original: Original, person: Id): Promise<ImportOutcome> {
  const kind = articles(context, 'check');
  const [outcome] = await importOriginals(context, kind, { originals: [original], known: 'import' }, person);
  if (!outcome) throw new Error('an import of one original answered nothing');
  return outcome;
}
