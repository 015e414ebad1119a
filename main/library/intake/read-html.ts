import type { IntakeNote } from '@shared/domain/article';
import type { Companion } from '@shared/domain/image';
import { bodyRoles } from '@shared/domain/block';
import { t } from '@shared/text/index';
import { chooseArticle, type Choice } from './html/choose';
import { readBlocks, type PageBlock } from './html/blocks';
import { findHeadline, readMetadata } from './html/metadata';
import { findCompanion } from './html/companion-files';
import { PageImages } from './html/page-images';
import { parsePage, takeData } from './html/page';
import type { FindImage } from './images/images';
import { selectArticle } from './html/select';
import { declaredLanguage } from './language';
import type { Reading, ReadBlock } from './reading';

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
  const choice = chooseArticle(document);
  const resolve = linksFrom(metadata.url);
  const readFrom = ({ root, kept }: Choice) => {
    const scope = around(root, headline);
    const { blocks, images } = readBlocks(scope, { root, kept, resolve, images: pictures });
    const source = { root, chosen: kept !== null, headline, title: metadata.title };
    return { ...selectArticle(blocks, source), images, chosen: kept !== null };
  };
  const first = readFrom(choice);
  // A page without running text (a table, a list) is better read whole than not at all.
  const hasBody = first.blocks.some(({ role }) => bodyRoles.includes(role));
  const selection = hasBody ? first : readFrom({ root: document.body, kept: null });
  const notes: IntakeNote[] = !selection.chosen
    ? [{ code: 'nothing-removed', message: t('intake/note/nothingRemoved') }]
    : [];
  return {
    data: {
      title: selection.headline ?? metadata.title,
      byline: metadata.byline ?? selection.byline,
      outlet: metadata.outlet,
      section: metadata.section ?? selection.section,
      publishedAt: metadata.publishedAt ?? selection.publishedAt,
      modifiedAt: metadata.modifiedAt ?? selection.modifiedAt,
      language: declaredLanguage(metadata.languages, selection.blocks.map(({ text }) => text).join('\n')),
      url: metadata.url,
    },
    blocks: selection.blocks,
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
  const source = { root: body, kept: null, resolve: linksFrom(null), images: pictures };
  const { blocks, images } = readBlocks(body, source);
  return { images, pictures: pictures.all, blocks: blocks.map(asRead) };
}

const asRead = ({ role, level, text, runs, image }: PageBlock): ReadBlock => ({
  ...{ role, level, text, runs },
  ...(image === undefined ? {} : { image }),
});
