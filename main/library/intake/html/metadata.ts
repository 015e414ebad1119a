import type { WrittenDate } from '@shared/domain/ids';
import { canonicalText } from '@shared/domain/text';
import { readBreadcrumb, sectionPath, sectionSteps } from '../breadcrumbs';
import { authorName, readByline } from '../bylines';
import { readDatedByline } from '../date-lines';
import { writtenDate } from '../dates';
import { contentWords, likeness, sharedWords } from '../words';
import { readStructuredData, type StructuredData } from './json-ld';
import { namesOf } from './element-furniture';

/** What a page says about its article apart from the article's own text. */
export interface PageMetadata {
  /** By the page's data, the article is one of updates in a row. */
  live: boolean;
  /** The title by the page's data, not by its headline. */
  title: string | null;
  byline: string | null;
  outlet: string | null;
  section: string | null;
  publishedAt: WrittenDate | null;
  modifiedAt: WrittenDate | null;
  /** Declared languages, the surest first. */
  languages: (string | null)[];
  url: string | null;
  /** The article's text as the page's data give it, and how many words it has. */
  body: string | null;
  paragraphs: string[];
  words: number | null;
}

/** One line of a page's words, canonical. */
const lineOf = (text: string | null | undefined): string => canonicalText((text ?? '').replace(/\s+/g, ' '));

const PUBLISHED = [
  'article:published_time',
  'article:published',
  'og:article:published_time',
  'datepublished',
  'date.published',
  'parsely-pub-date',
  'sailthru.date',
  'dc.date.issued',
  'dcterms.created',
  'dc.date',
  'dcterms.date',
  'publishdate',
  'publish-date',
  'publish_date',
  'pubdate',
  'article_date_original',
  'cxenseparse:recs:publishtime',
  'originalpublicationdate',
  'pdate',
  'date',
];
const MODIFIED = [
  'article:modified_time',
  'article:modified',
  'og:updated_time',
  'datemodified',
  'dcterms.modified',
  'lastmod',
  'last-modified',
];
const AUTHORS = [
  'author',
  'article:author',
  'parsely-author',
  'sailthru.author',
  'dc.creator',
  'dcterms.creator',
  'byl',
  'cse_author',
];
const SECTIONS = [
  'article:section',
  'parsely-section',
  'sailthru.section',
  'section',
  'cxenseparse:category',
];
const TITLES = ['og:title', 'twitter:title', 'parsely-title', 'dc.title', 'headline'];

/** Names that pages make up for the day of an article: `sn-post-date`, `cms:publication_time`. */
const PUBLISHED_NAME = /(?:^|[-_.:])(?:post|publish(?:ed)?|publication|issued?)[-_.:]?(?:date|time|on)$/;
/** Sections that name no section. */
const NO_SECTION =
  /^(?:posts?|articles?|news ?article|pages?|blogs?|all|default|general|uncategori[sz]ed|sin categoría|sem categoria|non classé|allgemein|без рубрики|未分类)$/iu;

/** The page's meta elements by name, in small letters; a name may come several times. */
function metaOf(document: Document): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const element of document.querySelectorAll('meta')) {
    const content = lineOf(element.getAttribute('content'));
    if (content === '' || content.length > 2000) continue;
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
      for (const name of element.getAttribute(attribute)?.toLowerCase().split(/\s+/) ?? [])
        if (name !== '') found.set(name, [...(found.get(name) ?? []), content].slice(0, 20));
    }
  }
  return found;
}

const webAddress = (value: string | null | undefined): string | null => {
  const text = value?.trim() ?? '';
  return /^https?:\/\/[^\s/]/i.test(text) ? text : null;
};

/** Where a browser says that it saved a page from: `<!-- saved from url=(0031)https://example.org/a -->`. */
function savedFrom(markup: string): string | null {
  const head = markup.slice(0, 4000);
  return webAddress(
    /saved from url=\(\d+\)(\S+?)\s*-->/.exec(head)?.[1] ?? /^\s*url:\s*(\S+)/im.exec(head)?.[1],
  );
}

/** A title less the site's name behind it: `Dam holds - The Daily` by `The Daily`, or by the headline itself. */
function withoutSite(title: string, outlet: string | null, headline: string): string {
  const parts = title.split(/\s+[|–—·•»:-]\s+|\s+::\s+/u);
  if (parts.length < 2) return title;
  const first = title.slice(0, title.length - (parts.at(-1)?.length ?? 0)).replace(/[\s|–—·•»:-]+$/u, '');
  const last = likeness(parts.at(-1) ?? '');
  if (outlet && last === likeness(outlet)) return first;
  if (headline !== '' && likeness(first) === likeness(headline)) return first;
  return title;
}

function titleOf(
  document: Document,
  data: StructuredData,
  meta: Map<string, string[]>,
  outlet: string | null,
): string | null {
  const headline = lineOf(document.querySelector('h1')?.textContent);
  const stated = [data.headline, ...TITLES.map((name) => meta.get(name)?.[0]), document.title];
  for (const value of stated) {
    const title = lineOf(value);
    if (title !== '') return withoutSite(title, outlet, headline);
  }
  return null;
}

/** What names a company, in a name that is likened. */
const COMPANY =
  /(?:^| )(?:gmbh|ag|inc|ltd|limited|llc|plc|corp|corporation|s a|sa|spa|srl|bv|ab|oy|pty)(?: |$)/;

/** Whether a name is the outlet's, or the beginning of it (`RT` of `RT International`), or that of its company. */
function isOutlet(name: string, outlet: string | null): boolean {
  if (outlet === null || name === '') return false;
  const [own, whole] = [`${likeness(name)} `, `${likeness(outlet)} `];
  return whole.startsWith(own) || (own.startsWith(whole) && COMPANY.test(own.slice(whole.length)));
}

/** The outlet without a motto behind a bar; an address is no name. */
function outletName(value: string): string | null {
  const name = value.split(/\s+\|\s+/)[0] ?? '';
  return name === '' || name.length > 100 || /^https?:|^www\./i.test(name) ? null : name;
}

function bylineOf(
  document: Document,
  data: StructuredData,
  meta: Map<string, string[]>,
  outlet: string | null,
): string | null {
  const stated = [data.authors, ...AUTHORS.map((name) => meta.get(name) ?? [])];
  for (const values of stated) {
    const names = [...new Set(values.flatMap((value) => authorName(lineOf(value)) ?? []))];
    // A desk that signs as the site itself names no author.
    const people = names.filter((name) => !isOutlet(name, outlet));
    if (people.length > 0 && people.length <= 12) return people.join(', ');
  }
  const marked = document.querySelectorAll(
    '[rel~="author"],[itemprop~="author"],[class*="byline"],[class*="author-name"]',
  );
  for (const element of [...marked].slice(0, 20)) {
    const line = lineOf(element.textContent);
    const name =
      authorName(readByline(readDatedByline(line)?.line ?? line) ?? '') ??
      (element.matches('[rel~="author"],[itemprop~="author"]') ? authorName(line) : null);
    if (name && name.length <= 100) return name;
  }
  return null;
}

function breadcrumbOf(document: Document, title: string | null): string[] | null {
  for (const element of document.querySelectorAll(
    '[class*="breadcrumb"],[id*="breadcrumb"],[aria-label*="readcrumb"]',
  )) {
    const items = [...element.querySelectorAll('li,a,span[itemprop="name"]')]
      .filter((item) => !item.querySelector('li,a,span[itemprop="name"]'))
      .map((item) => lineOf(item.textContent).replace(/^[>›»/|\s]+|[>›»/|\s]+$/gu, ''))
      .filter((step) => step !== '' && step.length <= 60);
    const steps = items.filter((step, i) => step !== items[i - 1]);
    const named =
      steps.length > 0 ? sectionSteps(steps, title) : readBreadcrumb(lineOf(element.textContent), title);
    if (named) return named;
  }
  return null;
}

function sectionOf(
  document: Document,
  data: StructuredData,
  meta: Map<string, string[]>,
  title: string | null,
  outlet: string | null,
): string | null {
  const steps = sectionSteps(data.breadcrumbs, title) ?? breadcrumbOf(document, title);
  if (steps && steps.length <= 6)
    return (
      sectionPath(
        steps.filter((step, i) => !(i === 0 && isOutlet(step, outlet)) && !NO_SECTION.test(step)),
      ) || null
    );
  const stated = [data.section, ...SECTIONS.map((name) => meta.get(name)?.[0])];
  return (
    stated.map(lineOf).find((value) => value !== '' && value.length <= 80 && !NO_SECTION.test(value)) ?? null
  );
}

function dateOf(
  document: Document,
  stated: string | null,
  meta: Map<string, string[]>,
  names: readonly string[],
  property: string,
): WrittenDate | null {
  const marked = document.querySelector(`[itemprop="${property}"]`);
  const values = [
    stated,
    ...names.map((name) => meta.get(name)?.[0]),
    ...(names === PUBLISHED
      ? [...meta].flatMap(([name, [value]]) => (PUBLISHED_NAME.test(name) ? value : []))
      : []),
    marked?.getAttribute('datetime') ?? marked?.getAttribute('content') ?? marked?.textContent,
  ];
  return values.map(writtenDate).find((date) => date !== null) ?? null;
}

/** Reads what a page states about its article: JSON-LD first, then meta elements, then marked parts of the page. */
export function readMetadata(document: Document, markup: string, url: string | null): PageMetadata {
  const scripts = [...document.querySelectorAll('script[type="application/ld+json"]')];
  const data = readStructuredData(scripts.map((script) => script.textContent));
  for (const script of scripts) script.remove();
  const meta = metaOf(document);
  const outlet =
    [
      meta.get('og:site_name')?.[0],
      data.publisher,
      meta.get('application-name')?.[0],
      meta.get('dc.publisher')?.[0],
      document.querySelector('[itemprop~="publisher"] meta[itemprop~="name"]')?.getAttribute('content'),
      meta.get('al:iphone:app_name')?.[0],
    ]
      .map((name) => outletName(lineOf(name)))
      .find((name) => name !== null) ?? null;
  const title = titleOf(document, data, meta, outlet);
  return {
    live: data.live,
    title,
    byline: bylineOf(document, data, meta, outlet),
    outlet,
    section: sectionOf(document, data, meta, title, outlet),
    publishedAt: dateOf(document, data.published, meta, PUBLISHED, 'datePublished'),
    modifiedAt: dateOf(document, data.modified, meta, MODIFIED, 'dateModified'),
    languages: [
      document.documentElement.getAttribute('lang') ?? document.documentElement.getAttribute('xml:lang'),
      data.language,
      ...['content-language', 'og:locale', 'language', 'dc.language'].map(
        (name) => meta.get(name)?.[0] ?? null,
      ),
    ],
    body: data.body,
    paragraphs: data.paragraphs,
    words: data.words,
    url:
      webAddress(url) ??
      webAddress(document.querySelector('link[rel~="canonical"]')?.getAttribute('href')) ??
      webAddress(meta.get('og:url')?.[0]) ??
      webAddress(data.url) ??
      savedFrom(markup),
  };
}

/** Whether a heading is a link to the site's front page: its name. */
const isHomeLink = (heading: Element): boolean =>
  /^(?:(?:https?:)?\/\/[^/?#]+\/?|\/)$/i.test(heading.querySelector('a[href]')?.getAttribute('href') ?? '-');

/**
 * The headline among the page's headings: the one that says what the page's title says. Its words are what a
 * reader sees; the stated title may be written for search engines.
 */
export function findHeadline(document: Document, title: string | null): Element | null {
  const headings = [
    ...document.querySelectorAll('h1'),
    ...document.querySelectorAll('h2,[itemprop~="headline"],[class*="headline"]'),
  ].slice(0, 60);
  const words = title ? contentWords(title) : null;
  // A title of short words only says nothing of which heading it is.
  const stated = words && words.size > 0 ? words : null;
  let best: Element | null = null;
  let bestScore = 0;
  for (const heading of headings) {
    const text = lineOf(heading.textContent);
    if (text === '' || text.length > 300 || isHomeLink(heading)) continue;
    const alike = stated
      ? Math.min(sharedWords(text, stated), sharedWords(title ?? '', contentWords(text)))
      : 0;
    const only =
      heading.localName === 'h1' && headings.filter(({ localName }) => localName === 'h1').length === 1;
    const exact = title && likeness(text) === likeness(title) ? 1 : 0;
    const rank = heading.localName === 'h1' ? 0.3 : /headline/.test(namesOf(heading)) ? 0.1 : 0;
    const score =
      alike + exact + (alike > (only ? 0.15 : 0.3) || exact || (!stated && rank >= 0.3) ? rank : 0);
    if (score > bestScore) [best, bestScore] = [heading, score];
  }
  return bestScore >= 0.3 ? best : null;
}
