import {
  facetNames,
  searchFields,
  type FacetCounts,
  type Indexing,
  type SearchGroup,
  type SearchHit,
  type SearchKind,
  type Snippet,
} from '@shared/domain/search';
import type { Span } from '@shared/domain/anchor';
import type { RepeatedFact } from '@shared/domain/repeated-fact';
import type { ProcessOutput, ProcessReceived } from '@shared/ipc/contract';
import type { ReadDatabase, WriteDatabase } from '../store/database';
import { articleRows } from '../store/queries/articles';
import { repeatsOf } from '../store/queries/repeats';
import { analyserFor, analysisLanguage } from './analysis/analyser';
import { ArticleOrder } from './answering/article-order';
import { best, type Order } from './answering/best';
import { countFacets, maskOf, type Mask } from './answering/filtering';
import { claimPlaces, hitFacts, standings } from './answering/hits';
import { lastImported } from './answering/last-imported';
import { match, type Found } from './answering/match';
import { openIndex, removeIndex } from './index/index-database';
import { openKinds, type Kinds } from './kinds';
import { readDocuments } from './projection/documents';
import { namedFields } from './query/named-fields';
import { Projection } from './projection/projection';
import { SimilarClaims } from './similar/similar-claims';
import { bestMatch, matchesIn, snippetsOf } from './snippets';

type Selection = ProcessReceived<'articles.facets'>;
type ListWish = ProcessReceived<'articles.list'>;

/** Lists that are kept sorted, so that the pages of a long one need no new search. */
const KEPT_LISTS = 4;
/** Snippets of one hit. */
const SNIPPETS = 3;

interface SortedList {
  numbers: ArrayLike<number>;
  found: Found;
}

/**
 * Finds things in an open library: what a window or a command asks is answered here, from the index and the record.
 * It runs in one thread, which builds the index in the pauses between answers (`work`).
 */
export class Search {
  readonly #record: ReadDatabase;
  readonly #path: string;
  readonly #key: Uint8Array | undefined;
  #index: WriteDatabase;
  #kinds: Kinds;
  #projection: Projection;
  #order: ArticleOrder;
  #similar: SimilarClaims;
  readonly #lists = new Map<string, SortedList>();

  /** `path` is that of index.db, or `:memory:`. A damaged index, or one of something else, is begun anew. */
  constructor(record: ReadDatabase, path: string, key: Uint8Array | undefined) {
    this.#record = record;
    this.#similar = new SimilarClaims(record);
    this.#path = path;
    this.#key = key;
    [this.#index, this.#kinds, this.#projection, this.#order] = this.#open();
    if (!this.#projection.continues()) this.#renew();
  }

  /** Begins the index anew, empty. */
  #renew(): void {
    this.#index.close();
    removeIndex(this.#path);
    [this.#index, this.#kinds, this.#projection, this.#order] = this.#open();
    this.#lists.clear();
  }

  #open(): [WriteDatabase, Kinds, Projection, ArticleOrder] {
    const index = openIndex(this.#path, this.#key);
    const kinds = openKinds(index);
    return [index, kinds, new Projection(this.#record, index, kinds), new ArticleOrder(this.#record, kinds)];
  }

  /** All that is to be done until the index holds what the record says, in steps of a few milliseconds. */
  *work(): Generator<void> {
    if (!this.#projection.continues()) {
      this.#renew();
      yield* this.#projection.begin();
    }
    for (const _ of this.#projection.catchUp()) {
      this.#changed();
      yield;
    }
    this.#changed();
  }

  /** As `work`, but only as far as lists without a query need it. */
  *listWork(): Generator<void> {
    if (!this.#projection.continues()) {
      this.#renew();
      yield* this.#projection.begin();
    }
    yield* this.#projection.takeEvents();
    this.#changed();
  }

  /** Things that the index has yet to take in, no more than `limit`. */
  queued(limit: number): number {
    return this.#projection.queued(limit);
  }

  /** The index is thrown away and built by the next `work`; what is kept in memory, when it is next asked for. */
  discard(): void {
    this.#similar = new SimilarClaims(this.#record);
    this.#renew();
  }

  /**
   * Takes in what the record has become since, as far as that is quick: every change that a person makes, not an
   * import of thousands.
   */
  refresh(): void {
    if (!this.#projection.continues()) return;
    for (const _ of this.#projection.takeEvents()) {
      this.#changed();
      if (this.#projection.queued(QUICK) >= QUICK) return;
    }
    this.#changed();
  }

  state(): Indexing {
    return this.#projection.state();
  }

  /** How many things the index holds. */
  get size(): number {
    return Object.values(this.#kinds).reduce((sum, { table }) => sum + table.count, 0);
  }

  close(): void {
    this.#index.close();
  }

  #changed(): void {
    this.#lists.clear();
    this.#order.forget();
  }

  /** Earlier claims that say the same: a collection of its own, which follows the record by itself. */
  get similar(): SimilarClaims {
    return this.#similar;
  }

  /** Where else an article says what a claim says. The record tells it; it is asked here because it takes steps. */
  repeats(claim: string): Generator<void, RepeatedFact[]> {
    return repeatsOf(this.#record, claim);
  }

  list(wish: ListWish): ProcessOutput<'articles.list'> {
    if (isUsual(wish) && !this.#projection.listsAll()) {
      const { count, ids } = lastImported(this.#record, wish);
      return { count, exact: true, rows: articleRows(this.#record, ids), snippets: [], problem: null };
    }
    const { numbers, found } = this.#sorted(wish, wish.offset + wish.limit);
    const shown = Array.from(
      { length: Math.max(0, Math.min(wish.limit, numbers.length - wish.offset)) },
      (_, at) => this.#kinds.article.table.id(numbers[wish.offset + at]!),
    );
    const rows = articleRows(this.#record, shown);
    const told = wish.query.trim() === '' ? [] : this.#told('article', shown, found);
    return {
      count: found.numbers.length,
      exact: found.exact && (wish.query.trim() === '' || this.state() === null),
      rows,
      snippets: told.map(({ snippets }) => snippets),
      problem: found.problem,
    };
  }

  facets(selection: Selection): FacetCounts {
    const all = maskOf(this.#kinds, 'article', { facets: {}, from: null, to: null });
    if (selection.query.trim() === '') return countFacets(this.#kinds, facetNames, selection.filter, null);
    const { numbers } = match(this.#record, this.#kinds, 'article', selection, all);
    const found = new Uint8Array(this.#kinds.article.table.count);
    for (let at = 0; at < numbers.length; at += 1) found[numbers[at]!] = 1;
    return countFacets(this.#kinds, facetNames, selection.filter, found);
  }

  ids(wish: ProcessReceived<'articles.ids'>): ProcessOutput<'articles.ids'> {
    const { numbers } = this.#sorted(wish, Infinity);
    return { ids: this.#kinds.article.table.idBytes(numbers) };
  }

  find({ kinds, offset, limit, ...selection }: ProcessReceived<'search.find'>): ProcessOutput<'search.find'> {
    const groups: SearchGroup[] = [];
    let problem: Found['problem'] = null;
    if (selection.query.trim() !== '')
      for (const kind of kinds) {
        if (asksElsewhere(selection.query, kind)) continue;
        const found = match(this.#record, this.#kinds, kind, selection, this.#mask(kind, selection));
        problem ??= found.problem;
        if (found.numbers.length === 0) continue;
        const order = this.#byScore(kind, found);
        const numbers = best(found.numbers, offset + limit, order).slice(offset);
        groups.push({
          kind,
          count: found.numbers.length,
          exact: found.exact,
          hits: this.#hits(kind, numbers, found),
        });
      }
    return { groups, problem, indexing: this.state() };
  }

  matches({ article, ...query }: ProcessReceived<'articles.matches'>): ProcessOutput<'articles.matches'> {
    const [document] = readDocuments(this.#record, 'article', [article]);
    if (!document || query.query.trim() === '') return { spans: [] };
    // What is asked for is wanted, not who has it: no article passes.
    const nobody = new Uint8Array(this.#kinds.article.table.count);
    const { terms, phrases } = match(this.#record, this.#kinds, 'article', query, nobody);
    const { fields, language } = document;
    const analyser = analyserFor(analysisLanguage(language, Object.values(fields).join('\n')));
    return { spans: matchesIn(fields.text ?? '', { terms, phrases }, analyser) };
  }

  #mask(kind: SearchKind, { filter }: Selection): Mask {
    return maskOf(this.#kinds, kind, filter);
  }

  #byScore(kind: SearchKind, { score }: Found): Order {
    const { table } = this.#kinds[kind];
    return (a, b) => score(b) - score(a) || table.compareIds(a, b);
  }

  /** A list with its first `count` rows sorted; it is kept for the pages after. */
  #sorted(
    { query, unfinished, filter, sort, reversed }: Omit<ListWish, 'offset' | 'limit'>,
    count: number,
  ): SortedList {
    const name = JSON.stringify([query, unfinished, filter, sort, reversed]);
    const kept = this.#lists.get(name);
    if (kept && (kept.numbers.length >= count || kept.numbers.length === kept.found.numbers.length))
      return kept;
    const found =
      kept?.found ??
      match(
        this.#record,
        this.#kinds,
        'article',
        { query, unfinished },
        maskOf(this.#kinds, 'article', filter),
      );
    const by = sort === 'relevance' && query.trim() === '' ? 'imported' : sort;
    const order = this.#order.by(by, reversed, found.score);
    // Whoever looks past the first page goes on: then all of it is sorted, once.
    const numbers = best(found.numbers, count <= FIRST_PAGE ? count : Infinity, order);
    const list = { numbers, found };
    this.#lists.delete(name);
    this.#lists.set(name, list);
    const oldest = this.#lists.keys().next().value;
    if (this.#lists.size > KEPT_LISTS && oldest !== undefined) this.#lists.delete(oldest);
    return list;
  }

  #hits(kind: SearchKind, numbers: readonly number[], found: Found): SearchHit[] {
    const ids = numbers.map((number) => this.#kinds[kind].table.id(number));
    const facts = hitFacts(this.#record, kind, ids);
    const claims = [...facts.values()].flatMap(({ claim }) => (claim ? [claim] : []));
    const standing = standings(this.#record, claims);
    const places = claimPlaces(this.#record, claims);
    const told = new Map(this.#told(kind, ids, found).map((one) => [one.id, one]));
    return ids.flatMap((id, at) => {
      const own = facts.get(id);
      if (!own) return [];
      const { snippets = [], at: place = null } = told.get(id) ?? {};
      return {
        ...own,
        score: found.score(numbers[at]!),
        standing: own.claim ? (standing.get(own.claim) ?? null) : null,
        snippets,
        at: kind === 'article' ? place : own.claim ? (places.get(own.claim) ?? null) : null,
      };
    });
  }

  /** What of some documents shows what was found: snippets, and of an article where in its text that stands. */
  #told(
    kind: SearchKind,
    ids: readonly string[],
    { terms, phrases }: Found,
  ): { id: string; snippets: Snippet[]; at: Span | null }[] {
    const documents = new Map(readDocuments(this.#record, kind, ids).map((one) => [one.id, one]));
    return ids.map((id) => {
      const document = documents.get(id);
      if (!document) return { id, snippets: [], at: null };
      const { fields, language } = document;
      const analyser = analyserFor(analysisLanguage(language, Object.values(fields).join('\n')));
      const wanted = { terms, phrases };
      const at = kind === 'article' ? bestMatch(fields.text ?? '', wanted, analyser) : null;
      return { id, snippets: snippetsOf(fields, wanted, analyser, { limit: SNIPPETS }), at };
    });
  }
}

/** Is it what a library shows when it is opened: all articles, the last imported first? */
function isUsual({ query, filter, sort }: ListWish): boolean {
  const { facets, from, to } = filter;
  const isOpen = Object.keys(facets).length === 0 && from === null && to === null;
  return query.trim() === '' && isOpen && (sort === 'imported' || sort === 'relevance');
}

/** Does a query name a field that other kinds have, and this one doesn't? */
function asksElsewhere(query: string, kind: SearchKind): boolean {
  const own: readonly string[] = searchFields[kind];
  return namedFields(query).some((name) => allFields.has(name) && !own.includes(name));
}
const allFields = new Set<string>(Object.values(searchFields).flat());

/** Things that are queued when taking them in is no longer quick. */
const QUICK = 2000;
/** Rows up to which a list is sorted only as far as it is shown. */
const FIRST_PAGE = 200;
