/** What a page's JSON-LD (schema.org) says about its article; `null` or empty where it says nothing. */
export interface StructuredData {
  /** The article is one of updates in a row, each like a story of its own. */
  live: boolean;
  headline: string | null;
  authors: string[];
  publisher: string | null;
  section: string | null;
  /** The steps of the page's path, the article itself among them. */
  breadcrumbs: string[];
  published: string | null;
  modified: string | null;
  language: string | null;
  url: string | null;
  /** The article's text on one line, and how many words it has. */
  body: string | null;
  /** The same, paragraph by paragraph as far as it is divided. */
  paragraphs: string[];
  words: number | null;
}

type Thing = Readonly<Record<string, unknown>>;

const ARTICLE =
  /^(?:\w*Article|BlogPosting|LiveBlogPosting|Report|\w*NewsArticle|Review|ClaimReview|Recipe|SocialMediaPosting)$/;
/** How many things of a page are looked at: pages list their whole archive. */
const MOST_THINGS = 2000;

const isThing = (value: unknown): value is Thing =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined ? [] : [value];

/** A text of a page's data: entities and tags in it are left-overs of its template. */
function textOf(value: unknown): string | null {
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') return null;
  const text = value
    .replace(/<[^<>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return text === '' ? null : text;
}

/** The paragraphs of a text: its lines, or what its tags set apart. */
const paragraphsOf = (value: unknown): string[] =>
  typeof value === 'string'
    ? value.split(/\n+|<\/?(?:p|br|div|h[1-6]|li)\b[^<>]*>/i).flatMap((part) => textOf(part) ?? [])
    : [];

const firstText = (value: unknown): string | null =>
  listOf(value)
    .map(textOf)
    .find((text) => text !== null) ?? null;

const typesOf = (thing: Thing): string[] =>
  listOf(thing['@type']).flatMap((type) => (typeof type === 'string' ? [type.replace(/^.*[/#:]/, '')] : []));

/** A name, be it written as text or as a thing with a name. */
const nameOf = (value: unknown): string | null => (isThing(value) ? textOf(value['name']) : textOf(value));

const namesOf = (value: unknown): string[] => [
  ...new Set(listOf(value).flatMap((entry) => nameOf(entry) ?? [])),
];

function parse(source: string): unknown {
  // Trimmed first, so that no run of spaces is looked through from each of its places.
  const plain = source
    .trim()
    .replace(/^(?:\/\/)?\s*<!(?:\[CDATA\[|--)/, '')
    .replace(/(?:\]\]>|-->)$/, '')
    .trimEnd()
    .replace(/\/\/$/, '');
  for (const attempt of [
    plain,
    plain.replace(/[\u0000-\u001F]+/g, ' '),
    plain.replace(/,\s*([}\]])/g, '$1'),
  ]) {
    try {
      return JSON.parse(attempt) as unknown;
    } catch {
      // Line breaks in texts and commas at ends are the commonest mistakes: the next attempt repairs one.
    }
  }
  return null;
}

/** Every thing in the data, also those inside others, breadth first. */
function thingsIn(roots: readonly unknown[]): Thing[] {
  const queue: unknown[] = [...roots];
  const things: Thing[] = [];
  for (let i = 0; i < queue.length && things.length < MOST_THINGS; i++) {
    const value = queue[i];
    if (Array.isArray(value)) queue.push(...(value as unknown[]).slice(0, MOST_THINGS));
    else if (isThing(value)) {
      things.push(value);
      for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'breadcrumb', 'hasPart'])
        queue.push(value[key]);
    }
  }
  return things;
}

function breadcrumbsOf(things: readonly Thing[]): string[] {
  const list = things.find((thing) => typesOf(thing).includes('BreadcrumbList'));
  if (!list) return [];
  return listOf(list['itemListElement'])
    .filter(isThing)
    .map((entry, i) => ({
      position: Number(entry['position'] ?? i),
      name: nameOf(entry) ?? nameOf(entry['item']),
    }))
    .sort((a, b) => a.position - b.position)
    .flatMap(({ name }) => name ?? []);
}

/** The address of a thing, be it written as text or as an id. */
const addressOf = (value: unknown): string | null =>
  isThing(value) ? textOf(value['@id'] ?? value['url']) : textOf(value);

/** Reads the JSON-LD of a page: the texts of its `application/ld+json` scripts. */
export function readStructuredData(sources: readonly string[]): StructuredData {
  const things = thingsIn(sources.map(parse));
  const article = things.find((thing) =>
    typesOf(thing).some((type) => ARTICLE.test(type) && type !== 'ClaimReview'),
  );
  // Some pages date themselves only.
  const dated = article ?? things.find((thing) => typesOf(thing).includes('WebPage'));
  const byId = (value: unknown): unknown => {
    const id = isThing(value) && value['name'] === undefined ? value['@id'] : undefined;
    return id === undefined ? value : (things.find((thing) => thing['@id'] === id && thing['name']) ?? value);
  };
  return {
    live: article !== undefined && typesOf(article).includes('LiveBlogPosting'),
    headline: firstText(article?.['headline'] ?? article?.['name']),
    authors: namesOf(
      listOf(dated?.['author'] ?? dated?.['creator'])
        .flatMap(listOf)
        .map(byId),
    ),
    publisher: nameOf(byId(listOf(article?.['publisher'])[0])),
    section: firstText(article?.['articleSection']),
    breadcrumbs: breadcrumbsOf(things),
    published: firstText(dated?.['datePublished'] ?? dated?.['dateCreated']),
    modified: firstText(dated?.['dateModified']),
    language: nameOf(listOf(article?.['inLanguage'])[0]),
    url: addressOf(article?.['url'] ?? article?.['mainEntityOfPage']),
    body: firstText(article?.['articleBody']),
    paragraphs: paragraphsOf(listOf(article?.['articleBody'])[0]),
    words: Number(firstText(article?.['wordCount'])) || null,
  };
}
