import type { ArticleData } from '@shared/domain/article';
import type { BlockRole } from '@shared/domain/block';
import { canonicalText } from '@shared/domain/text';
import type { List, Nodes, Parents, PhrasingContent, RootContent, Table } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { readByline } from './bylines';
import { readCredit } from './credits';
import { readDatedByline, readDateLine } from './date-lines';
import { readFrontMatter } from './front-matter';
import { takeData } from './html/page';
import { Images } from './images/images';
import { takenData } from './images/taken-data';
import { InlineText } from './inline-text';
import { detectLanguage } from './language';
import { markdownParts } from './markdown-parts';
import { raised } from './raised';
import { figureBlock, nothingKnown, plainBlock, type ReadBlock, type Reading } from './reading';
import { isStandfirst } from './standfirst';
import { likeness } from './words';

/** Deeper than this in lists and quotations, what is left is read as one text. */
const DEEPEST = 60;

interface Place {
  role: BlockRole;
  level: number | null;
  depth: number;
}

class MarkdownReader {
  readonly blocks: ReadBlock[] = [];
  images = 0;
  private text = new InlineText();
  private figures: ReadBlock[] = [];
  /** Between `<sup>` and `</sup>`. */
  private isRaised = false;
  private readonly links = new Map<string, string>();

  constructor(private readonly pictures: Images) {}

  /** Reads the blocks of one part of the source. */
  read(source: string): void {
    const root = fromMarkdown(source, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
    for (const node of root.children) {
      if (node.type === 'definition') this.links.set(node.identifier, node.url);
    }
    const footnotes = root.children.filter((node) => node.type === 'footnoteDefinition');
    for (const node of root.children) {
      if (node.type !== 'footnoteDefinition') this.block(node, { role: 'paragraph', level: null, depth: 0 });
    }
    for (const note of footnotes) this.children(note, { role: 'footnote', level: null, depth: 1 });
  }

  /** A part that is too long to be parsed: its words as they stand. */
  readPlain(source: string): void {
    this.push(plainBlock('paragraph', canonicalText(source)));
  }

  private push(block: ReadBlock): void {
    if (block.text !== '' || block.image !== undefined) this.blocks.push(block);
  }

  private flush({ role, level }: Place): void {
    this.isRaised = false;
    this.push({ role, level, ...this.text.take() });
    for (const figure of this.figures.splice(0)) this.push(figure);
  }

  private children(parent: Parents, place: Place): void {
    for (const child of parent.children) this.block(child, place);
  }

  private block(node: RootContent, place: Place): void {
    if (place.depth > DEEPEST) {
      this.deepText(node);
      return this.flush(place);
    }
    const inner = { ...place, depth: place.depth + 1 };
    switch (node.type) {
      case 'heading':
        this.inlines(node.children);
        return this.flush({ ...inner, role: 'heading', level: node.depth });
      case 'paragraph':
        this.inlines(node.children);
        return this.flush(place);
      case 'blockquote':
        return this.children(node, { ...inner, role: place.role === 'paragraph' ? 'quotation' : place.role });
      case 'list':
        return this.list(node, inner);
      case 'table':
        return this.table(node, inner);
      case 'code':
        this.text.addLines(node.value);
        return this.flush(place);
      case 'html':
        this.text.add(withoutTags(node.value));
        return this.flush(place);
      case 'definition':
      case 'thematicBreak':
      case 'yaml':
        return;
      default:
        this.deepText(node);
        return this.flush(place);
    }
  }

  private list(list: List, place: Place): void {
    const level = Math.min(9, place.role === 'list-item' ? (place.level ?? 0) + 1 : 1);
    for (const item of list.children) this.children(item, { ...place, role: 'list-item', level });
  }

  private table(table: Table, place: Place): void {
    for (const row of table.children) {
      // A table must have a head in Markdown: programs write an empty one where the document has none.
      if (row.children.every(({ children }) => children.length === 0)) continue;
      for (const [i, cell] of row.children.entries()) {
        if (i > 0) this.text.add(' | ');
        this.inlines(cell.children);
      }
      this.flush({ ...place, role: 'table-row', level: null });
    }
  }

  private inlines(nodes: readonly PhrasingContent[]): void {
    for (const node of nodes) this.inline(node);
  }

  private inline(node: PhrasingContent): void {
    switch (node.type) {
      case 'text':
      case 'inlineCode':
        return this.text.add(this.isRaised ? raised(node.value) : node.value);
      case 'break':
        return this.text.lineBreak();
      case 'emphasis':
        return this.marked('emphasis', node.children);
      case 'strong':
        return this.marked('strong', node.children);
      case 'delete':
        return this.inlines(node.children);
      case 'link':
        return this.marked('link', node.children, node.url);
      case 'linkReference':
        return this.marked('link', node.children, this.links.get(node.identifier));
      case 'image':
        return this.image(node.alt ?? '', node.url);
      case 'imageReference':
        return this.image(node.alt ?? '', this.links.get(node.identifier) ?? '');
      case 'footnoteReference':
        return this.text.add(`[${node.label ?? node.identifier}]`);
      case 'html':
        if (/^<br\s*\/?>$/i.test(node.value)) this.text.lineBreak();
        else if (/^<\/?sup>$/i.test(node.value)) this.isRaised = node.value[1] !== '/';
    }
  }

  private marked(
    type: 'emphasis' | 'strong' | 'link',
    nodes: readonly PhrasingContent[],
    href?: string,
  ): void {
    // A link without an address that a browser follows is only its words.
    const followed = type !== 'link' || (href !== undefined && /^(?:https?|mailto):/i.test(href));
    if (followed) this.text.openMark(type, href);
    this.inlines(nodes);
    if (followed) this.text.closeMark();
  }

  /** A picture is kept where its data stand in the text itself: what is named beside it may be anything on the disk. */
  private image(alt: string, address: string): void {
    const found = this.pictures.at(address);
    const figure = figureBlock(canonicalText(alt), found);
    if (figure.text === '' && figure.image === undefined) this.images++;
    else if (this.text.empty) this.push(figure);
    else this.figures.push(figure);
  }

  /** The words of a node and all in it, without recursion. */
  private deepText(node: Nodes): void {
    const waiting: Nodes[] = [node];
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      if ('value' in next) this.text.add(`${next.value} `);
      if ('children' in next) waiting.push(...(next.children as Nodes[]).toReversed());
    }
  }
}

const withoutTags = (html: string): string =>
  html
    .replace(/<!--[\s\S]*?-->/g, ' ')
    .replace(/<(script|style)\b[\s\S]*?<\/\1\s*>/gi, ' ')
    .replace(/<[^<>]*>/g, ' ');

/** Takes title, byline and dates out of the first blocks, and gives them their roles. */
function settleHead(blocks: ReadBlock[], data: ArticleData): ReadBlock[] {
  const headline = blocks.find(({ role, level }) => role === 'heading' && level === 1);
  const first = headline ? blocks.indexOf(headline) : -1;
  if (headline && (data.title === null || likeness(data.title) === likeness(headline.text) || first === 0)) {
    headline.role = 'headline';
    headline.level = null;
    data.title = headline.text.replaceAll('\n', ' ');
  } else if (data.title !== null) blocks.unshift(plainBlock('headline', canonicalText(data.title)));
  const start = blocks.findIndex(({ role }) => role === 'headline');
  const head = blocks.slice(0, start + 5);
  const kept = head.filter((block, i) => i <= start || block.role !== 'paragraph' || !isData(block, data));
  return [...kept, ...blocks.slice(head.length)];
}

/** Whether a block only names the author or dates the text; a byline stays, with its role. */
function isData(block: ReadBlock, data: ArticleData): boolean {
  const dates = readDateLine(block.text);
  const named = dates ? null : readDatedByline(block.text);
  const name = dates ? null : readByline(named?.line ?? block.text);
  if (!dates && !name) return false;
  data.publishedAt ??= (dates ?? named)?.published ?? null;
  data.modifiedAt ??= (dates ?? named)?.modified ?? null;
  if (!name) return true;
  data.byline ??= name;
  block.role = 'byline';
  return false;
}

/** A paragraph under an image that names its maker, as caption and credit. */
function settleCaptions(blocks: readonly ReadBlock[]): ReadBlock[] {
  return blocks.flatMap((block, i) => {
    const credited =
      block.role === 'paragraph' && blocks[i - 1]?.role === 'figure' ? readCredit(block.text) : null;
    if (!credited) return [block];
    const caption = credited.caption === null ? [] : [plainBlock('caption', credited.caption)];
    return credited.credit === null ? caption : [...caption, plainBlock('credit', credited.credit)];
  });
}

/** A summary under the headline: set in italics as a whole, or told by its words. */
function settleStandfirst(blocks: ReadBlock[], stated: string | null): void {
  const start = blocks.findIndex(({ role }) => role === 'headline');
  if (start < 0) return;
  if (stated !== null && !blocks.some(({ text }) => likeness(text) === likeness(stated))) {
    blocks.splice(start + 1, 0, plainBlock('standfirst', canonicalText(stated)));
    return;
  }
  const [first, second] = blocks
    .slice(start + 1)
    .filter(({ role }) => role !== 'byline' && role !== 'figure');
  if (first?.role !== 'paragraph') return;
  const set = first.runs.some(
    ({ type, start: from, end }) => type !== 'link' && from === 0 && end === first.text.length,
  );
  const isStated = stated !== null && likeness(first.text) === likeness(stated);
  if (set || isStated || (second?.role === 'paragraph' && isStandfirst(first.text, second.text)))
    first.role = 'standfirst';
}

/** Reads Markdown (CommonMark with GitHub's tables and footnotes), with front matter or without. */
export function readMarkdown(source: string): Reading {
  // Pictures that an editor wrote into the text are longer than all else, and no text.
  const light = takeData(source);
  const front = readFrontMatter(light.markup);
  const data: ArticleData = { ...nothingKnown, ...front.data };
  const pictures = new Images(takenData(light.pictures));
  const reader = new MarkdownReader(pictures);
  for (const part of markdownParts(front.rest)) {
    if (part.parse) reader.read(part.text);
    else reader.readPlain(part.text);
  }
  const blocks = settleCaptions(settleHead(reader.blocks, data));
  settleStandfirst(blocks, front.standfirst);
  data.language ??= detectLanguage(blocks.map(({ text }) => text).join('\n'));
  return { data, blocks, removed: 0, images: reader.images, notes: [], pictures: pictures.all };
}
