import { GalleyError } from '@shared/domain/errors';
import { sameAddress } from '@shared/domain/address';
import { articleNamed } from '@shared/domain/article-name';
import type { Id } from '@shared/domain/ids';
import type { ClaimsImported, LeftReason, ProcessReceived } from '@shared/ipc/contract';
import { t } from '@shared/text/index';
import { articlesByAddress } from './articles-by-address';
import { commandsFor, type PlacedDraft } from './claim-commands';
import { someone, tell, writing, type Context } from '../context';
import { execute, refuseUnknown } from '../execute';
import type { ClaimDraft, DraftTarget } from '../intake/records/claim-draft';
import type { Change } from '../store/apply';
import type { ReadDatabase } from '../store/database';
import { getArticle, getRevision } from '../store/queries/articles';
import { listClaims } from '../store/queries/claims';

type Left = ClaimsImported['left'][number];

/** What is wanted on one article. */
interface Wanted {
  article: Id;
  drafts: { draft: ClaimDraft; targets: DraftTarget[] }[];
}

/**
 * Imports the claims of a table or of annotations, as one step of undo. Each stands where its words stand, once; what
 * stands in several places or in none is listed, never guessed. Throws as `readRecord` does, `input-unreadable` for a
 * file that holds none, and `not-found` for an article that isn't there.
 */
export async function importClaims(
  context: Context,
  { command, name, bytes, article, anyAddress }: ProcessReceived<'records.importClaims'>,
  by: Id | null,
): Promise<ClaimsImported> {
  const person = someone(by);
  refuseUnknown(writing(context), person);
  const read = await context.jobs.run('readRecord', { name, bytes });
  const claims = read?.kind === 'table' ? read.claims : read;
  if (!claims) throw new GalleyError('input-unreadable', t('record/claims/none'));
  const { refused, notes } = claims;
  const left: Left[] = [];
  const placed: PlacedDraft[] = [];
  const isRepeated = writing(context).knows(command);
  for (const wanted of shareOut(context, claims.drafts, { article, anyAddress }, left))
    placed.push(...(await place(context, wanted, left, isRepeated)));
  const changes = record(context, command, placed, person);
  const articles = [...new Set(placed.map((one) => one.article))].map((id) => ({
    id,
    title: getArticle(context.store.database, id).title,
    added: placed.filter((one) => one.article === id).length,
  }));
  tell(context, changes);
  const remarks = placed.filter(({ spans }) => spans.length === 0).length;
  left.sort((a, b) => a.row - b.row);
  return { claims: placed.length - remarks, remarks, articles, left, refused, notes };
}

const isHere = (database: ReadDatabase, article: Id): boolean =>
  database.get('SELECT 1 AS one FROM article WHERE id = ? AND removedAt IS NULL', [article]) !== undefined;

const leave = (left: Left[], { row, quote }: ClaimDraft, why: LeftReason, places = 0): void =>
  void left.push({ row, why, quote: quote.slice(0, 300), places });

/** Which drafts are meant for which article; what is for none goes to `left`. */
function shareOut(
  { store }: Context,
  drafts: readonly ClaimDraft[],
  { article, anyAddress }: { article: Id | null; anyAddress: boolean },
  left: Left[],
): Wanted[] {
  const url = article === null ? null : getArticle(store.database, article).url;
  const own = url === null ? null : sameAddress(url);
  const byAddress = article === null ? articlesByAddress(store.database) : null;
  const home = ({ source }: DraftTarget): Id | null => {
    // What Galley wrote names an article without an address by its id.
    const named = source === null ? null : articleNamed(source);
    if (named !== null && (article === null ? isHere(store.database, named) : article === named))
      return named;
    if (byAddress) return source === null ? null : (byAddress(source)?.id ?? null);
    const isMeant = anyAddress || source === null || (own !== null && sameAddress(source) === own);
    return isMeant ? article : null;
  };
  const wanted = new Map<Id, Wanted>();
  for (const draft of drafts) {
    const groups = new Map<Id, DraftTarget[]>();
    for (const target of draft.targets) {
      const id = home(target);
      if (id !== null) groups.set(id, [...(groups.get(id) ?? []), target]);
    }
    if (groups.size === 0) leave(left, draft, 'elsewhere');
    for (const [id, targets] of groups) {
      const one = wanted.get(id) ?? { article: id, drafts: [] };
      one.drafts.push({ draft, targets });
      wanted.set(id, one);
    }
  }
  return [...wanted.values()];
}

/** Finds the places of drafts in an article; what has none, or is there already, goes to `left`. */
async function place(
  context: Context,
  { article, drafts }: Wanted,
  left: Left[],
  isRepeated: boolean,
): Promise<PlacedDraft[]> {
  const { database } = context.store;
  const { text, id: revision } = getRevision(database, getArticle(database, article).revision);
  const asked = drafts.flatMap(({ targets }) => targets.map(({ selectors }) => selectors ?? []));
  const found = await context.jobs.run('findPlaces', { text, wanted: asked });
  // Where the import was recorded before, its own claims are no others.
  const here = isRepeated ? [] : listClaims(database, article);
  const known = new Set(
    here.flatMap(({ statement, anchors }) =>
      anchors.map(({ start, end }) => keyOf(statement, { start, end })),
    ),
  );
  const placed: PlacedDraft[] = [];
  let next = 0;
  for (const { draft, targets } of drafts) {
    const spans: PlacedDraft['spans'] = [];
    let problem: [LeftReason, number] | null = null;
    for (const { selectors } of targets) {
      const place = found[next++];
      if (selectors === null || !place) continue;
      if (place.state === 'found' && place.span) spans.push(place.span);
      else if (selectors.length === 0) problem ??= ['no-selector', 0];
      else if (place.state !== 'found') problem ??= [place.state, place.places];
    }
    const isWhole = targets.every(({ selectors }) => selectors === null);
    const [first] = spans;
    const words = first ? text.slice(first.start, first.end) : '';
    const statement = draft.statement ?? words.replace(/\s+/gu, ' ').trim();
    // A claim never stands in only some of its places.
    if (problem) leave(left, draft, ...problem);
    else if (isWhole && draft.note === null) leave(left, draft, 'empty');
    else if (first && statement === '') leave(left, draft, 'empty');
    else if (first && known.has(keyOf(statement, first))) leave(left, draft, 'known');
    else {
      if (first) known.add(keyOf(statement, first));
      placed.push({ draft, article, revision, spans });
    }
  }
  return placed;
}

const keyOf = (statement: string, { start, end }: { start: number; end: number }): string =>
  `${start} ${end} ${statement}`;

/** Records them in one transaction, as one batch. */
function record(context: Context, command: Id, placed: readonly PlacedDraft[], person: Id): Change[] {
  const store = writing(context);
  if (store.knows(command)) return [];
  const commands = commandsFor(store.database, command, placed);
  return store.database.transaction(() => commands.flatMap((one) => execute(store, one, person, command)));
}
