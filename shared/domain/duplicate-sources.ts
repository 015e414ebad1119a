import { hostOfAddress, sameAddress } from './address';
import { doiIn } from './doi';
import type { Id } from './ids';
import type { SourceType } from './source';
import { differByASlip, mayHoldSlip, titleWords, withoutPublisher } from './title-words';

/** What is compared of a source; an open one. */
export interface ComparedSource {
  id: Id;
  type: SourceType;
  title: string;
  creator: string | null;
  publisher: string | null;
  publishedAt: string | null;
  url: string | null;
  details: string | null;
  /** The article of the library that it is. */
  article: Id | null;
  /** The hashes of the files that were kept of it. */
  files: readonly string[];
}

/** What makes sources look like one, the surest first. */
export const duplicateReasons = ['address', 'doi', 'file', 'title'] as const;
export type DuplicateReason = (typeof duplicateReasons)[number];

export interface DuplicateGroup {
  why: DuplicateReason;
  sources: Id[];
}

/** Types that one thing may be filed under by two people. */
const families: readonly (readonly SourceType[])[] = [
  ['document', 'dataset', 'court-record', 'book', 'writers-material'],
  ['article', 'web-page', 'social-post'],
  ['image', 'recording'],
];
/** What two people say on two days may well be called the same. */
const personal: ReadonlySet<SourceType> = new Set<SourceType>([
  'interview',
  'recording',
  'message',
  'observation',
  'social-post',
]);

/** Titles of fewer words than this say little: `Annual report`. */
const TELLING_WORDS = 3;
/** So many other words must be the same where one has a slip. */
const WORDS_BESIDE_SLIP = 3;
/** How many different things of one title are told apart; more are a series, not duplicates. */
const LIMIT = 20;

/**
 * Sources that may be one and the same. Each stands in one group at most, that of the surest reason; in a group they
 * keep their order. Two articles of the library never stand in one: they are two things. The time that it takes grows
 * with the number of sources.
 */
export function duplicateSources(sources: readonly ComparedSource[]): DuplicateGroup[] {
  const groups: DuplicateGroup[] = [];
  const grouped = new Set<Id>();
  for (const why of duplicateReasons) {
    const rest = sources.filter(({ id }) => !grouped.has(id));
    for (const members of alikeBy[why](rest)) {
      const one = withOneArticle(members);
      if (one.length < 2) continue;
      one.forEach(({ id }) => grouped.add(id));
      groups.push({ why, sources: one.map(({ id }) => id) });
    }
  }
  return groups;
}

/** Those that can be one source: of several articles only the first. */
function withOneArticle(members: readonly ComparedSource[]): ComparedSource[] {
  const article = members.find((one) => one.article !== null)?.article ?? null;
  return members.filter((one) => one.article === null || one.article === article);
}

const alikeBy: Record<DuplicateReason, (sources: readonly ComparedSource[]) => ComparedSource[][]> = {
  address: (sources) => byKeys(sources, ({ url }) => (url ? [sameAddress(url)] : [])),
  doi: (sources) => byKeys(sources, (one) => [doiOf(one)]),
  file: (sources) => byKeys(sources, ({ files }) => files),
  title: byTitle,
};

function doiOf({ url, details, title }: ComparedSource): string | null {
  for (const text of [url, details, title]) {
    const doi = text === null ? null : doiIn(text);
    if (doi) return doi;
  }
  return null;
}

/** Sources that share a key, directly or through others. */
function byKeys(
  sources: readonly ComparedSource[],
  keysOf: (source: ComparedSource) => readonly (string | null)[],
): ComparedSource[][] {
  const sets = new Sets(sources);
  const first = new Map<string, ComparedSource>();
  for (const source of sources)
    for (const key of keysOf(source)) {
      if (key === null) continue;
      const other = first.get(key);
      if (other) sets.join(other, source);
      else first.set(key, source);
    }
  return sets.all();
}

/** What a source says of itself, read once: it is compared many times. */
interface Titled {
  source: ComparedSource;
  /** Of its title, in the order of their letters. */
  words: readonly string[];
  host: string | null;
  doi: string | null;
  year: string | null;
  creator: ReadonlySet<string>;
  publisher: ReadonlySet<string>;
}

function read(source: ComparedSource): Titled {
  const { title, publisher, creator, url, publishedAt } = source;
  const host = url === null ? null : hostOfAddress(url);
  return {
    source,
    words: titleWords(withoutPublisher(title, publisher, host)).sort(),
    host,
    doi: doiOf(source),
    year: publishedAt?.slice(0, 4) ?? null,
    creator: new Set(titleWords(creator ?? '')),
    publisher: new Set(titleWords(publisher ?? '')),
  };
}

/**
 * Titles of the same words in any order, or but for a slip in one. What two such sources say of themselves must not
 * speak against it.
 */
function byTitle(sources: readonly ComparedSource[]): ComparedSource[][] {
  const sets = new Sets(sources);
  /** By all words of a title, and by all but one, whatever it is called. */
  const known = new Map<string, { titled: Titled; left: string }[]>();
  const titles = new Map<Id, Titled>();
  const meet = (key: string, titled: Titled, left: string): void => {
    const others = known.get(key);
    if (!others) {
      known.set(key, [{ titled, left }]);
      return;
    }
    for (const other of others)
      if ((left === other.left || differByASlip(left, other.left)) && mayBeOne(titled, other.titled)) {
        sets.join(other.titled.source, titled.source);
        // Of the same words as the other, it is found by that one from now on.
        if (left === other.left) return;
      }
    if (others.length < LIMIT) others.push({ titled, left });
  };
  for (const source of sources) {
    const titled = read(source);
    const { words } = titled;
    if (words.length === 0) continue;
    titles.set(source.id, titled);
    meet(words.join(' '), titled, '');
    if (words.length <= WORDS_BESIDE_SLIP) continue;
    words.forEach((word, index) => {
      // Marked, so that it never meets a title that has just these words.
      if (mayHoldSlip(word)) meet(`${words.toSpliced(index, 1).join(' ')} *`, titled, word);
    });
  }
  // Two that speak against each other may both be like a third that says less.
  return sets.all().map(([first, ...others]) => {
    const one = first && titles.get(first.id);
    const fitting = others.filter(({ id }) => {
      const other = titles.get(id);
      return one && other && mayBeOne(one, other);
    });
    return first ? [first, ...fitting] : fitting;
  });
}

/** Do two names share a word? `null` where one of them is not known. */
function shareWord(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean | null {
  return one.size === 0 || other.size === 0 ? null : [...one].some((word) => other.has(word));
}

function sameFamily(one: SourceType, other: SourceType): boolean {
  return one === other || families.some((types) => types.includes(one) && types.includes(other));
}

/** Does what two sources of like titles say of themselves leave room for their being one? */
function mayBeOne(left: Titled, right: Titled): boolean {
  const { source: one, words } = left;
  const { source: other } = right;
  const sameYear = left.year !== null && left.year === right.year;
  if (left.year !== null && right.year !== null && !sameYear) return false;
  if (!sameYear && !sameFamily(one.type, other.type)) return false;
  if (left.doi !== null && right.doi !== null && left.doi !== right.doi) return false;
  const creators = shareWord(left.creator, right.creator);
  const publishers = shareWord(left.publisher, right.publisher);
  // A publisher may go by two names, but hardly where nothing else says who made it.
  if (creators === false || (publishers === false && !creators)) return false;
  const sameDay = one.publishedAt !== null && one.publishedAt === other.publishedAt;
  if (personal.has(one.type) || personal.has(other.type)) return sameDay;
  if (words.length < TELLING_WORDS) return sameYear && (creators === true || publishers === true);
  // A site that gives several pages one title means several pages.
  return left.host === null || left.host !== right.host || sameDay;
}

/** Disjoint sets of sources (union by the earlier, with path halving). */
class Sets {
  readonly #sources: readonly ComparedSource[];
  readonly #at: Map<Id, number>;
  readonly #parent: number[];

  constructor(sources: readonly ComparedSource[]) {
    this.#sources = sources;
    this.#at = new Map(sources.map(({ id }, index) => [id, index]));
    this.#parent = sources.map((_, index) => index);
  }

  #root(index: number): number {
    let at = index;
    for (;;) {
      const parent = this.#parent[at] ?? at;
      if (parent === at) return at;
      this.#parent[at] = this.#parent[parent] ?? parent;
      at = parent;
    }
  }

  join(one: ComparedSource, other: ComparedSource): void {
    const [left, right] = [this.#root(this.#at.get(one.id) ?? 0), this.#root(this.#at.get(other.id) ?? 0)];
    this.#parent[Math.max(left, right)] = Math.min(left, right);
  }

  /** The sets of more than one, by their first members. */
  all(): ComparedSource[][] {
    const sets = new Map<number, ComparedSource[]>();
    this.#sources.forEach((source, index) => {
      const root = this.#root(index);
      const set = sets.get(root);
      if (set) set.push(source);
      else sets.set(root, [source]);
    });
    return [...sets.values()].filter((set) => set.length > 1);
  }
}
