import type { BlockRole, InlineRun } from '@shared/domain/block';
import { canonicalText } from '@shared/domain/text';
import { InlineText } from '../inline-text';
import { isHidden, isNamedFurniture, namesOf } from './element-furniture';
import {
  CAPTION,
  CREDIT,
  EMBEDDED,
  EMPTY_ALT,
  FOOTNOTES,
  INLINE,
  isDataTable,
  POSTS,
  PULL_QUOTE,
} from './element-roles';
import { leadsElsewhere, type PageImages } from './page-images';
import { textLengths, type TextLengths } from './text-lengths';

/** A block as it stands on the page, before anything is decided about it. */
export interface PageBlock {
  role: BlockRole;
  level: number | null;
  text: string;
  runs: InlineRun[];
  /** The element whose block this is. */
  element: Element;
  /** The share of its letters that Readability kept: 0 to 1. */
  kept: number;
  /** The share of its letters that are links: 0 to 1. */
  linked: number;
  /** Of a figure: the number of its picture. */
  image?: number;
  /** Inside an embedded post of a social network. */
  embedded: boolean;
  /** Inside an element that may stand beside the article: an aside, a footer, a section of another name. */
  beside: boolean;
}

/** What the walk knows on its way down. */
interface Context {
  role: BlockRole;
  level: number | null;
  element: Element;
  embedded: boolean;
  beside: boolean;
  listDepth: number;
}

/** What the blocks are read with. */
export interface BlockSource {
  /** The element that holds all that was chosen: what holds much of its text is no furniture. */
  root: Element;
  /** Elements whose own text was chosen; `null` for all. */
  kept: ReadonlySet<Element> | null;
  /** Makes a link absolute; `null` for one that leads nowhere outside. */
  resolve(href: string): string | null;
  images: PageImages;
}

/** An element that holds more than this share of the scope's text is no furniture, whatever it is called. */
const FURNITURE_SHARE = 0.3;

/** How much of an element's text a post must be to make it the post's frame. */
const POST_SHARE = 0.6;

class BlockReader {
  readonly blocks: PageBlock[] = [];
  readonly lengths: TextLengths;
  images = 0;
  private readonly frames = new Set<Element>();
  /** Images met inside a paragraph: they come after it. */
  private figures: { text: string; image: number | undefined; element: Element; context: Context }[] = [];
  private text = new InlineText();
  private letters = 0;
  private keptLetters = 0;
  private linkLetters = 0;
  private linkDepth = 0;
  /** Above zero inside the element that holds what was chosen. */
  private rootDepth = 0;

  constructor(
    private readonly scope: Element,
    private readonly source: BlockSource,
  ) {
    this.lengths = textLengths(scope);
    for (const post of scope.querySelectorAll(POSTS)) this.addFrames(post);
  }

  /** The elements around an embedded post that hold little else: they are often called `social`. */
  private addFrames(post: Element): void {
    const length = this.lengths.of(post);
    for (let at = post.parentElement; at && at !== this.scope; at = at.parentElement) {
      if (length < this.lengths.of(at) * POST_SHARE) return;
      this.frames.add(at);
    }
  }

  read(): void {
    const context: Context = {
      role: 'paragraph',
      level: null,
      element: this.scope,
      embedded: false,
      beside: false,
      listDepth: 0,
    };
    this.children(this.scope, context);
    this.flush(context);
  }

  private flush(context: Context): void {
    const { text, runs } = this.text.take();
    const { letters, keptLetters, linkLetters } = this;
    this.letters = this.keptLetters = this.linkLetters = 0;
    if (text !== '') {
      this.blocks.push({
        role: context.role,
        level: context.level,
        text,
        runs,
        element: context.element,
        kept: letters === 0 ? 0 : keptLetters / letters,
        linked: letters === 0 ? 0 : linkLetters / letters,
        embedded: context.embedded,
        beside: context.beside,
      });
    }
    for (const figure of this.figures.splice(0)) {
      const { embedded, beside } = figure.context;
      const place = {
        role: 'figure' as const,
        level: null,
        runs: [],
        element: figure.element,
        embedded,
        beside,
      };
      const alt = canonicalText(figure.text);
      const { image } = figure;
      if (alt === '' && image === undefined) continue;
      this.blocks.push({
        ...place,
        text: alt,
        kept: 0,
        linked: 0,
        ...(image === undefined ? {} : { image }),
      });
    }
  }

  private children(parent: Element, context: Context): void {
    if (parent === this.source.root) this.rootDepth++;
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === 3) this.words(node.nodeValue ?? '', parent, context);
      else if (node.nodeType === 1) this.element(node as Element, context);
    }
    if (parent === this.source.root) this.rootDepth--;
  }

  private words(value: string, parent: Element, context: Context): void {
    if (context.element.localName === 'pre') this.text.addLines(value);
    else this.text.add(value);
    const letters = value.trim().length;
    this.letters += letters;
    if (this.isKept(parent)) this.keptLetters += letters;
    if (this.linkDepth > 0) this.linkLetters += letters;
  }

  private isKept(element: Element): boolean {
    return this.source.kept?.has(element) ?? true;
  }

  private share(element: Element): number {
    const whole = this.lengths.of(this.source.root);
    return whole === 0 ? 0 : this.lengths.of(element) / whole;
  }

  private isFurniture(element: Element): boolean {
    if (this.share(element) > FURNITURE_SHARE) return false;
    return isHidden(element) || isNamedFurniture(element);
  }

  private element(element: Element, context: Context): void {
    const tag = element.localName;
    if (tag === 'br') return this.lineBreak(context);
    if (tag === 'img') return this.image(element, context);
    if (tag === 'hr') return this.flush(context);
    const names = namesOf(element);
    const embedded = context.embedded || EMBEDDED.test(names);
    const speaks = CAPTION.test(names) || CREDIT.test(names) || PULL_QUOTE.test(names);
    if (!embedded && !speaks && !this.frames.has(element) && this.isFurniture(element)) return;
    if (this.isInline(element, tag)) return this.inline(element, tag, context);
    this.block(element, tag, names, { ...context, embedded });
  }

  /** Elements of a page's own making are what they hold. */
  private isInline(element: Element, tag: string): boolean {
    return (INLINE.has(tag) || tag.includes('-')) && !this.lengths.holdsBlocks(element);
  }

  private lineBreak(context: Context): void {
    if (this.text.atLineBreak) this.flush(context);
    else this.text.lineBreak();
  }

  private inline(element: Element, tag: string, context: Context): void {
    // Captions often hold their credit in a span of its own, with no space before it.
    if ((context.role === 'caption' || context.role === 'credit') && CREDIT.test(namesOf(element))) {
      this.flush(context);
      const credit: Context = { ...context, role: 'credit' };
      this.children(element, credit);
      return this.flush(credit);
    }
    const href = tag === 'a' ? element.getAttribute('href') : null;
    const link = href === null ? null : this.source.resolve(href);
    const mark =
      link !== null
        ? 'link'
        : /^(?:strong|b)$/.test(tag)
          ? 'strong'
          : /^(?:em|i|cite)$/.test(tag)
            ? 'emphasis'
            : null;
    if (tag === 'a' && href !== null) this.linkDepth++;
    if (mark) this.text.openMark(mark, link ?? undefined);
    this.children(element, context);
    if (mark) this.text.closeMark();
    if (tag === 'a' && href !== null) this.linkDepth--;
  }

  private block(element: Element, tag: string, names: string, context: Context): void {
    this.flush(context);
    if (tag === 'table' && isDataTable(element, this.lengths)) return this.rows(element, context);
    const inner = this.contextOf(element, tag, names, context);
    const linkBlock = tag === 'a' && element.hasAttribute('href');
    if (linkBlock) this.linkDepth++;
    this.children(element, inner);
    if (linkBlock) this.linkDepth--;
    this.flush(inner);
  }

  private contextOf(element: Element, tag: string, names: string, context: Context): Context {
    const beside = context.beside || tag === 'aside' || (tag === 'footer' && !context.embedded);
    const inner: Context = { ...context, element, beside };
    // What a figure holds beside its caption names the picture's maker, or describes it.
    if (
      tag === 'figure' &&
      this.share(element) < FURNITURE_SHARE &&
      !element.querySelector('blockquote,table,pre')
    ) {
      return { ...inner, role: 'caption', beside: context.beside };
    }
    if (context.role === 'caption' && tag === 'cite') return { ...inner, role: 'credit' };
    if (/^h[1-6]$/.test(tag)) return { ...inner, role: 'heading', level: Number(tag[1]) };
    if (PULL_QUOTE.test(names)) return { ...inner, role: 'pull-quote', beside: context.beside };
    if (tag === 'figcaption' || CAPTION.test(names))
      return { ...inner, role: 'caption', beside: context.beside };
    if (CREDIT.test(names) && this.lengths.of(element) < 200) return { ...inner, role: 'credit' };
    if (FOOTNOTES.test(names) || element.getAttribute('role') === 'doc-endnotes')
      return { ...inner, role: 'footnote' };
    if (tag === 'blockquote' && this.share(element) < 0.5) return { ...inner, role: 'quotation' };
    if (tag === 'ul' || tag === 'ol') return { ...inner, listDepth: context.listDepth + 1 };
    if (/^(?:li|dt|dd)$/.test(tag) && context.role === 'paragraph') {
      return { ...inner, role: 'list-item', level: Math.min(9, Math.max(1, context.listDepth)) };
    }
    return inner;
  }

  private rows(table: Element, context: Context): void {
    for (const row of table.querySelectorAll('tr,caption')) {
      const inner: Context = {
        ...context,
        role: row.localName === 'tr' ? 'table-row' : 'caption',
        element: row,
      };
      let first = true;
      for (const cell of row.localName === 'tr' ? row.children : [row]) {
        if (!first && !this.text.empty) this.text.add(' | ');
        first = false;
        this.cell(cell, inner);
      }
      this.flush(inner);
    }
  }

  /** A cell's words as one line, whatever is in it. */
  private cell(cell: Element, context: Context): void {
    for (let node = cell.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === 3) this.words(node.nodeValue ?? '', cell, context);
      else if (node.nodeType !== 1) continue;
      else if ((node as Element).localName === 'br') this.text.add(' ');
      else if (this.isInline(node as Element, (node as Element).localName)) {
        this.inline(node as Element, (node as Element).localName, context);
      } else {
        this.text.add(' ');
        this.cell(node as Element, context);
        this.text.add(' ');
      }
    }
  }

  private image(image: Element, context: Context): void {
    const alt = (image.getAttribute('alt') ?? '').trim();
    const isLink = this.linkDepth > 0 && leadsElsewhere(image);
    if (context.embedded || (isLink && EMPTY_ALT.test(alt))) return;
    const isDescribed = !EMPTY_ALT.test(alt) && /\s/.test(alt);
    const found = this.source.images.of(image);
    const number = typeof found === 'number' ? found : undefined;
    if (!isDescribed && (number === undefined || isLink || !this.isInArticle(image))) {
      if (this.rootDepth > 0 && number === undefined && found !== 'small') this.images++;
      return;
    }
    this.figures.push({ text: EMPTY_ALT.test(alt) ? '' : alt, image: number, element: image, context });
    if (this.text.empty) this.flush(context);
  }

  /** Without words to tell by, an image is the article's where it stands in its text or is set as a figure. */
  private isInArticle(image: Element): boolean {
    return this.rootDepth > 0 || image.closest('figure') !== null;
  }
}

/** What stands in a part of a page, block by block, and how many images without words were left out. */
export function readBlocks(scope: Element, source: BlockSource): { blocks: PageBlock[]; images: number } {
  const reader = new BlockReader(scope, source);
  reader.read();
  return { blocks: reader.blocks, images: reader.images };
}
