import type { IntakeNote } from '@shared/domain/article';
import { bodyRoles } from '@shared/domain/block';
import { t } from '@shared/text/index';
import { chooseArticle, type Choice } from './html/choose';
import { readBlocks } from './html/blocks';
import { findHeadline, readMetadata } from './html/metadata';
import { parsePage } from './html/page';
import { selectArticle } from './html/select';
import { declaredLanguage } from './language';
import type { ReadBlock, Reading } from './reading';

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
 * blocks without navigation, advertisements, links to other stories and comments.
 */
export function readHtml(markup: string, url: string | null): Reading {
  const document = parsePage(markup);
  const metadata = readMetadata(document, markup, url);
  const headline = findHeadline(document, metadata.title);
  const choice = chooseArticle(document);
  const resolve = linksFrom(metadata.url);
  const readFrom = ({ root, kept }: Choice) => {
    const scope = around(root, headline);
    const { blocks, images } = readBlocks(scope, { root, kept, resolve });
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
    notes,
  };
}

/**
 * Reads markup that is no page around an article, as a message is: all of its text, block by block, and how many
 * pictures without a description are in it.
 */
export function readMarkup(markup: string): { blocks: ReadBlock[]; images: number } {
  const { body } = parsePage(markup);
  const { blocks, images } = readBlocks(body, { root: body, kept: null, resolve: linksFrom(null) });
  return { images, blocks: blocks.map(({ role, level, text, runs }) => ({ role, level, text, runs })) };
}
