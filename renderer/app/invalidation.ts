import type { Query, QueryClient } from '@tanstack/react-query';
import type { changedKinds, RequestName } from '@shared/ipc/contract';
import { FEW, refreshClaims } from './refresh-claims';

export type ChangedKind = (typeof changedKinds)[number];

/**
 * Which answers a change of each kind may make out of date. A revision never changes, so it is in none. What was
 * checked before depends on what claims say, and hardly anything that changes claims changes that: the article's view
 * asks for it again where it does.
 */
export const dependents: Record<ChangedKind, readonly RequestName[]> = {
  library: ['library.info', 'app.state'],
  people: ['people.list', 'articles.list', 'articles.get'],
  articles: [
    'articles.list',
    'articles.get',
    'articles.facets',
    'articles.ids',
    'articles.matches',
    'articles.tags',
    'articles.common',
    'claims.candidates',
    'claims.wordings',
    'articles.revisions',
    'articles.compare',
    'articles.newSentences',
    'sources.candidates',
    'sources.uses',
    'search.find',
    'library.info',
  ],
  claims: [
    'claims.list',
    'claims.repeats',
    'claims.evidence',
    'claims.candidates',
    'claims.wordings',
    'claims.notes',
    'claims.queries',
    'notes.ofArticle',
    'queries.ofArticle',
    'copies.excerpts',
    'sources.ofArticle',
    'sources.candidates',
    'claims.similar',
    'articles.compare',
    'articles.list',
    'articles.get',
    'articles.facets',
    'articles.ids',
    'sources.find',
    'sources.get',
    'sources.list',
    'sources.uses',
    'search.find',
  ],
  sources: [
    'sources.find',
    'sources.get',
    'sources.reveal',
    'sources.ofArticle',
    'sources.candidates',
    'copies.list',
    'copies.get',
    'sources.list',
    'sources.uses',
    'sources.duplicates',
    'claims.evidence',
    'claims.similar',
    'search.find',
    'library.info',
  ],
  remarks: ['remarks.list', 'search.find'],
  searches: ['search.saved'],
  earlierChecks: ['claims.similar', 'claims.checkedBefore', 'search.find'],
  history: ['command.state', 'claims.history'],
};

/** The requests whose answers depend on any of these kinds, each once. */
export function dependentsOf(kinds: Iterable<ChangedKind>): Set<RequestName> {
  return new Set([...kinds].flatMap((kind) => dependents[kind]));
}

/** What an import changes, file by file. Whoever changes anything else sees it at once. */
const patient: ReadonlySet<ChangedKind> = new Set(['articles', 'sources', 'history']);

/** A pause that can be ended before its time. */
function pauseOf(milliseconds: number): { over: Promise<void>; end: () => void } {
  let end = (): void => undefined;
  const over = new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    end = () => {
      clearTimeout(timer);
      resolve();
    };
  });
  return { over, end };
}

/**
 * Makes what depends on changes be asked again. Changes that come while answers are under way wait for them and
 * go together: the record may change a hundred times a second. `rest`: how many milliseconds to let pass between two
 * rounds, so that asking again and again takes no time from what is under way.
 */
export function invalidator(
  client: QueryClient,
  rest: () => number = () => 0,
): (kinds: readonly ChangedKind[], ids?: readonly string[]) => void {
  const waiting = new Set<ChangedKind>();
  /** What changed; `null` once something changed that isn't named. */
  let changed: Set<string> | null = new Set();
  let busy = false;
  let endPause = (): void => undefined;
  const flush = async () => {
    busy = true;
    while (waiting.size > 0) {
      const names = dependentsOf(waiting);
      // A changed article may have another text, and its claims other places.
      const ids = waiting.has('articles') ? null : changed;
      waiting.clear();
      changed = new Set();
      const lists = ids && ids.size <= FEW && names.has('claims.list') ? shownLists(client) : [];
      const others = client.invalidateQueries({
        predicate: ({ queryKey }) =>
          names.has(queryKey[0] as RequestName) && !lists.some((list) => list.queryKey === queryKey),
      });
      const refreshed = lists.map((list) => refreshClaims(client, articleOf(list), [...(ids ?? [])]));
      await Promise.all([others, ...refreshed]);
      const milliseconds = rest();
      if (milliseconds === 0 || [...waiting].some((kind) => !patient.has(kind))) continue;
      const pause = pauseOf(milliseconds);
      endPause = pause.end;
      await pause.over;
    }
    busy = false;
  };
  return (kinds, ids = []) => {
    for (const kind of kinds) waiting.add(kind);
    if (ids.length === 0) changed = null;
    for (const id of ids) changed?.add(id);
    if (kinds.some((kind) => !patient.has(kind))) endPause();
    if (!busy) void flush();
  };
}

/** The lists of claims that are shown. */
function shownLists(client: QueryClient): Query[] {
  return client.getQueryCache().findAll({ queryKey: ['claims.list'], type: 'active' });
}

const articleOf = ({ queryKey }: Query): string => (queryKey[1] as { article: string }).article;
