import { ArticleData, type ChangeReading, type Extraction, type SourceFormat } from '@shared/domain/article';
import { GalleyError } from '@shared/domain/errors';
import type { Id } from '@shared/domain/ids';
import type { ImageFile } from '@shared/domain/image';
import {
  blocksIn,
  choicesOf,
  choose,
  isDoubtful,
  type Intake,
  type IntakeChoices,
  type StoredText,
} from '@shared/domain/intake';
import { charsetOf } from '@shared/domain/media-type';
import type { RevisionSummary } from '@shared/domain/revision-summary';
import type { ImportOutcome, ProcessOutput, ProcessReceived } from '@shared/ipc/contract';
import { t } from '@shared/text/index';
import { companionsOf, factsOf } from '../article-images';
import { chosenComments, notesWithout } from './comment-claims';
import { writing, type Context } from '../context';
import { refuseUnknown } from '../execute';
import type { Held, HeldOriginal } from './held-intakes';
import { decode } from '../intake/decode';
import { isTextFormat } from '../intake/format';
import { knownArticles } from './known-articles';
import { withKnownData } from '../revisions/known-data';
import { previewRevision } from '../revisions/preview-revision';
import { articleAdded, articleOutcome, recordArticle, recordRevision, refuseReport } from './record-article';
import { readFile } from '../store/files';
import { getArticle, getRevision, originalOf } from '../store/queries/articles';

const without = <T extends object>(fields: T) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };

function shown({ store }: Context, id: Id, { original, extraction, article }: Held): Intake {
  return {
    id,
    name: original.name,
    extraction: { ...extraction, images: extraction.images.map(factsOf) },
    known: knownArticles(store.database, original.bytes, extraction).filter(
      (known) => known.article !== article,
    ),
    doubtful: isDoubtful(extraction),
    article,
    choices: { data: {}, pieces: [], comments: [] },
    view: viewOf(extraction.format),
  };
}

function viewOf(format: SourceFormat): Intake['view'] {
  if (format === 'pdf') return 'pdf';
  return isTextFormat(format) ? 'page' : 'none';
}

/** Reads an original and holds it. Fails as its reader does. */
export async function openIntake(
  context: Context,
  original: HeldOriginal,
  article: Id | null = null,
): Promise<Intake> {
  const extraction = await context.jobs.run('extract', without(original));
  const held = { original, extraction, article };
  return shown(context, context.intakes.add(held), held);
}

/**
 * Reads the original of an article's current text anew, and as it was read then: with its tracked changes accepted, or
 * before them. The record doesn't say which, but the text does.
 */
export async function reopenIntake(context: Context, article: Id): Promise<Intake> {
  const { database, folder } = context.store;
  const { revision, ...data } = getArticle(database, article);
  const { name, format, ...file } = originalOf(database, revision);
  const encoding = charsetOf(file.mediaType) ?? undefined;
  const bytes = new Uint8Array(readFile(folder, file));
  const original = {
    name,
    bytes,
    format: format as SourceFormat,
    url: data.url ?? undefined,
    encoding,
    companions: format === 'html' ? companionsOf(context.store, revision) : undefined,
  };
  const stored = getRevision(database, revision);
  const accepted = await openIntake(context, original, article);
  const intake = accepted.extraction.changes ? await readAsStored(context, accepted, stored) : accepted;
  const pieces = choicesOf(intake.extraction, stored);
  return { ...intake, choices: { data: ArticleData.parse(data), pieces, comments: [] } };
}

/** Of both readings the one that says more of a stored text's blocks; as accepted where they say as much. */
async function readAsStored(context: Context, accepted: Intake, stored: StoredText): Promise<Intake> {
  const before = await rereadIntake(context, accepted.id, 'original');
  const [asBefore, asAccepted] = [before, accepted].map(({ extraction }) => blocksIn(extraction, stored));
  if ((asBefore ?? 0) > (asAccepted ?? 0)) return before;
  return rereadIntake(context, accepted.id, 'accepted');
}

/** Reads a held original with its tracked changes accepted, or as it was before them. */
export async function rereadIntake(context: Context, id: Id, changes: ChangeReading): Promise<Intake> {
  const { original: before, article } = context.intakes.get(id);
  const original = { ...before, changes };
  const held = { original, extraction: await context.jobs.run('extract', without(original)), article };
  context.intakes.replace(id, held);
  return shown(context, id, held);
}

/** A held original as Chromium shows it; `null` for what is no text. */
export function intakePage({ intakes }: Context, intake: Id): ProcessOutput<'intake.page'> {
  const { original, extraction } = intakes.get(intake);
  if (viewOf(extraction.format) !== 'page') return null;
  const { bytes, encoding } = original;
  return { format: extraction.format, encoding: decode(bytes, encoding).encoding, bytes };
}

/** Stores what is held, as a person chose it, and holds it no longer: a new article, or a revision of `revises`. */
export function storeIntake(
  context: Context,
  { intake, command, choices, revises }: ProcessReceived<'intake.store'>,
  person: Id,
): ImportOutcome {
  const record = writing(context);
  refuseUnknown(record, person);
  const done = () => revises ?? articleAdded(context, command);
  if (record.knows(command)) return articleOutcome(context, '', done());
  const held = context.intakes.get(intake);
  const { name, bytes, encoding } = held.original;
  const comments = chosenComments(held.extraction, choices);
  const chosen = revises ? draftOf(context, held, revises, choices) : choose(held.extraction, choices);
  const extraction = { ...chosen, notes: notesWithout(held.extraction, comments) };
  const read = { command, name, bytes, encoding, extraction, batch: null, comments };
  if (revises === null) recordArticle(context, read, person);
  else recordRevision(context, revises, read, person, keptFile(context, held, revises));
  context.intakes.close(intake);
  return articleOutcome(context, name, done());
}

/** What is held as the next revision of an article, as a person chose it. */
function draftOf({ store }: Context, { extraction }: Held, article: Id, choices: IntakeChoices): Extraction {
  refuseReport(extraction);
  return withKnownData(store.database, article, choose(extraction, choices), choices.data);
}

/** What would become of an article's claims if what is held were its next revision. Throws `intake-gone`. */
export const intakeRevision = (
  context: Context,
  { intake, revises, choices }: ProcessReceived<'intake.revision'>,
): Promise<RevisionSummary> =>
  previewRevision(context, revises, draftOf(context, context.intakes.get(intake), revises, choices));

/** The original that is kept already, where an article's own is read anew. */
function keptFile({ store }: Context, held: Held, article: Id): Id | null {
  return held.article === article
    ? originalOf(store.database, getArticle(store.database, article).revision).id
    : null;
}

/** One of the pictures of a reading that is held, by its number. Throws `intake-gone`, and `not-found`. */
export function intakeImage(
  { intakes }: Context,
  { intake: id, image: number, changes }: ProcessReceived<'intake.image'>,
): ImageFile {
  const { extraction } = intakes.get(id);
  const image = (extraction.changes?.as ?? null) === changes ? extraction.images[number] : undefined;
  if (!image) throw new GalleyError('not-found', t('record/missing/image'), { id });
  return { mediaType: image.mediaType, bytes: image.bytes };
}
