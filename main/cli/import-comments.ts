import { errorData, GalleyError } from '@shared/domain/errors';
import type { Id } from '@shared/domain/ids';
import type { CommentUse } from '@shared/domain/intake';
import type { ImportOutcome, Original } from '@shared/ipc/contract';
import { t } from '@shared/text';
import type { Library } from '../library/api';

interface How {
  /** What each comment becomes. */
  as: CommentUse;
  /** What is done with an original that the library may have already. */
  known: 'refuse' | 'import' | 'revise';
}

/** Imports originals one by one, each with all of its comments: each is a step of undo of its own. */
export async function importWithComments(
  library: Library,
  by: Id,
  originals: readonly Original[],
  how: How,
): Promise<ImportOutcome[]> {
  const outcomes: ImportOutcome[] = [];
  for (const original of originals)
    try {
      outcomes.push(await importOne(library, by, original, how));
    } catch (thrown) {
      outcomes.push({ ok: false, name: original.name, error: errorData(thrown) });
    }
  return outcomes;
}

async function importOne(
  library: Library,
  by: Id,
  { command, ...original }: Original,
  { as, known }: How,
): Promise<ImportOutcome> {
  const { id: intake, extraction, known: articles } = await library.call('intake.open', original, by);
  const [first] = articles;
  if (first && known === 'refuse') {
    await library.call('intake.close', { intake }, by);
    const title = first.title ?? t('record/import/untitled');
    const message = t(`record/import/known/${first.same}`, { title });
    throw new GalleyError('article-known', message, { known: first });
  }
  const revises = first && known === 'revise' ? first.article : null;
  const comments = extraction.comments.map((_, comment) => ({ comment, as }));
  return library.call('intake.store', { intake, command, choices: { comments }, revises }, by);
}
