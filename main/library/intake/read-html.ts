import type { IntakeNote } from '@shared/domain/article';
import type { Companion } from '@shared/domain/image';
import { bodyOf, bodyRoles } from '@shared/domain/block';
import { t } from '@shared/text/index';
import { chooseArticle, type Choice } from './html/choose';
import { decide } from './html/decide';
import { doubtOf } from './html/doubt';
import { chooseDensest } from './html/densest';
import { readBlocks, type PageBlock } from './html/blocks';
import { findHeadline, readMetadata } from './html/metadata';
import { findCompanion } from './html/companion-files';
import { readNearHeadline } from './html/near-headline';
import { PageImages } from './html/page-images';
import { parsePage, takeData } from './html/page';
import type { FindImage } from './images/images';
import { selectArticle } from './html/select';
import { statedArticle } from './html/stated-text';
import { linksOut } from './html/sites';
import { weigh } from './html/weigh';
import { authorName } from './bylines';
import { declaredLanguage } from './language';
import type { Reading, ReadBlock } from './reading';

/** A part of a page with this share of its running text is where the article is. */
const MOST = 0.6;

/** Makes links absolute; `null` for those that lead nowhere outside the page. */
function linksFrom(base: string | null): (href: string) => string | null {
  return (href) => {
    try {
      const url = base ? new URL(href, base) : new URL(href);
      return /^(?:https?|mailto):$/.test(url.protocol) ? url.href : null;
    } catch {
      return null;
    }
  };
}

/** The smallest element that holds both. */
function around(root: Element, other: Element | null): Element {
  let at = root;
  while (other && !at.contains(other) && at.parentElement) at = at.parentElement;
  return at;
}

/**
 * Reads a saved page: metadata from its JSON-LD, its meta elements and its text, in this order; the article's
 * blocks without navigation, advertisements, links to other stories and comments. Its pictures are looked for in the
 * markup and among the files that were saved beside it.
 */
export function readHtml(markup: string, url: string | null, companions: readonly Companion[] = []): Reading {
  return readPage(markup, url, findCompanion(companions));
}

/** The same for a page whose pictures are found elsewhere. */
export function readPage(markup: string, url: string | null, find: FindImage): Reading {
  const light = takeData(markup);
  const document = parsePage(light.markup);
  const pictures = new PageImages(light.pictures, find);
  const metadata = readMetadata(document, light.markup, url);
  const headline = findHeadline(document, metadata.title);
  const leadsOut = linksOut(document, metadata.url);
  const content = readBlocks(document.body, linksFrom(metadata.url), pictures, leadsOut);
  const densest = chooseDensest(content, headline, metadata.live);
  // Most of the work is Readability's: where most of the page's text stands together, it needs to see no more.
  const part = densest && densest.share >= MOST ? densest.root : document.body;
  const choice = decide(content, densest, chooseArticle(document, part));
  const select = (chosen: Choice) => {
    const { root, kept } = chosen;
    const scope = around(root, headline);
    const source = {
      root,
      scope,
      chosen: kept !== null,
      headline,
      title: metadata.title,
      byline: metadata.byline,
    };
    const images = content.images.filter(({ element }) => root.contains(element)).length;
    return { ...selectArticle(weigh(content, chosen), source), images, chosen: kept !== null };
  };
  const first = select(choice);
  // A page without running text (a table, a list) is better read whole than not at all.
  const hasBody = first.blocks.some(({ role }) => bodyRoles.includes(role));
  const selection = hasBody ? first : select({ root: document.body, kept: null });
  const body = bodyOf(selection.blocks, selection.apart);
  const shown = body.map(({ text }) => text).join('\n');
  const stated = statedArticle(metadata.title, metadata.paragraphs, shown);
  const doubt = doubtOf({
    body: shown,
    densest,
    letters: content.lengths.of(document.body),
    disputed: choice.disputed,
    stated: metadata,
  });
  const notes: IntakeNote[] = [];
  const blocks = stated ?? selection.blocks;
  if (stated) notes.push({ code: 'text-in-doubt', message: t('intake/note/inDoubt/data') });
  else if (!selection.chosen)
    notes.push({ code: 'nothing-removed', message: t('intake/note/nothingRemoved') });
  else if (doubt) notes.push({ code: 'text-in-doubt', message: t(`intake/note/inDoubt/${doubt}`) });
  const byline = metadata.byline ?? (selection.byline && authorName(selection.byline));
  const publishedAt = metadata.publishedAt ?? selection.publishedAt;
  // Looked for only where it is missing: it takes a walk through what is around the headline.
  const near = byline === null || publishedAt === null ? readNearHeadline(headline) : null;
  return {
    data: {
      title: selection.headline ?? metadata.title,
      byline: byline ?? near?.byline ?? null,
      outlet: metadata.outlet,
      section: metadata.section ?? selection.section,
      publishedAt: publishedAt ?? near?.publishedAt ?? null,
      modifiedAt: metadata.modifiedAt ?? selection.modifiedAt ?? near?.modifiedAt ?? null,
      language: declaredLanguage(metadata.languages, blocks.map(({ text }) => text).join('\n')),
      url: metadata.url,
    },
    blocks,
    left: selection.left,
    apart: selection.apart,
    removed: selection.removed,
    images: selection.images,
    pictures: pictures.all,
    notes,
  };
}

/** What markup says that is no page around an article. */
export type MarkupReading = Pick<Reading, 'blocks' | 'images' | 'pictures'>;

/** Reads markup that is no page around an article, as a message is: all of its text, block by block. */
export function readMarkup(markup: string, find: FindImage): MarkupReading {
  const light = takeData(markup);
  const { body } = parsePage(light.markup);
  const pictures = new PageImages(light.pictures, find);
  const content = readBlocks(body, linksFrom(null), pictures);
  const blocks = weigh(content, { root: body, kept: null }).filter(({ named }) => !named);
  const images = content.images.filter(({ furniture }) => furniture === null).length;
  return { images, pictures: pictures.all, blocks: blocks.map(asRead) };
}

const asRead = ({ role, level, text, runs, image }: PageBlock): ReadBlock => ({
  ...{ role, level, text, runs },
  ...(image === undefined ? {} : { image }),
});
