import type { BlockRole, InlineRun } from '@shared/domain/block';
import { canonicalText } from '@shared/domain/text';
import { InlineText } from '../inline-text';
import { raised } from '../raised';
import { isProse } from '../words';
import { ElementNames, isHidden } from './element-furniture';
import { EMPTY_ALT, INLINE, isDataTable, POSTS } from './element-roles';
import { leadsElsewhere, type PageImages } from './page-images';
import type { LeadsOut } from './sites';
import { textLengths, type TextLengths } from './text-lengths';

/** A block as it stands on the page, before anything is decided about it. */
export interface PageBlock {
  role: BlockRole;
  level: number | null;
  text: string;
  /** It reads like running text. */
  prose: boolean;
  runs: InlineRun[];
  /** The element whose block this is. */
  element: Element;
  /** Whose own text its letters are, in their order. */
  pieces: Piece[];
  /** The share of its letters that are links, those to other sites not counted: 0 to 1. */
  linked: number;
  /** Of a figure: the number of its picture. */
  image?: number;
  /** Inside an embedded post of a social network. */
  embedded: boolean;
  /** Inside an element that may stand beside the article: an aside, a footer, a section of another name. */
  beside: boolean;
  /** The innermost elements around it that are furniture by what they are called, or hidden, or a quotation. */
  furniture: Element | null;
  hidden: Element | null;
  quote: Element | null;
}

/** An image without a description. */
export interface PageImage {
  element: Element;
  furniture: Element | null;
}

/** What stands on a page. */
export interface PageContent {
  blocks: PageBlock[];
  images: PageImage[];
  lengths: TextLengths;
}

/** Letters that stand in an element itself, not in its children. */
export interface Piece {
  element: Element;
  letters: number;
}

/** What the walk knows on its way down. */
interface Context {
  role: BlockRole;
  level: number | null;
  element: Element;
  embedded: boolean;
  beside: boolean;
  furniture: Element | null;
  hidden: Element | null;
  quote: Element | null;
  listDepth: number;
}

/** A figure with more letters than this holds an article, not a caption. */
const LONGEST_FIGURE = 2000;
/** The longest credit, in letters. */
const LONGEST_CREDIT = 200;

/** How much of an element's text a post must be to make it the post's frame. */
const POST_SHARE = 0.6;

class BlockReader {
  readonly blocks: PageBlock[] = [];
  readonly images: PageImage[] = [];
  readonly lengths: TextLengths;
  private readonly names = new ElementNames();
  private readonly frames = new Set<Element>();
  /** Images met inside a paragraph: they come after it. */
  private figures: { text: string; image: number | undefined; element: Element; context: Context }[] = [];
  private text = new InlineText();
  private pieces: Piece[] = [];
  private letters = 0;
  private linkLetters = 0;
  private linkDepth = 0;
  /** How the words of what is set raised are written; `null` outside of it. */
  private raise: ((words: string) => string) | null = null;

  /** `resolve` makes a link absolute; `null` for one that leads nowhere outside. */
  constructor(
    private readonly scope: Element,
    private readonly resolve: (href: string) => string | null,
    private readonly pictures: PageImages,
    private readonly leadsOut: LeadsOut,
  ) {
    this.lengths = textLengths(scope, leadsOut);
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
      furniture: null,
      hidden: null,
      quote: null,
      listDepth: 0,
    };
    this.children(this.scope, context);
    this.flush(context);
  }

  private flush(context: Context): void {
    const { text, runs } = this.text.take();
    const { letters, linkLetters, pieces } = this;
    this.letters = this.linkLetters = 0;
    this.pieces = [];
    if (text !== '') {
      const linked = letters === 0 ? 0 : linkLetters / letters;
      const { role, level, element } = context;
      this.blocks.push({
        role,
        level,
        text,
        prose: isProse(text),
        runs,
        element,
        pieces,
        linked,
        ...placeOf(context),
      });
    }
    for (const { text: words, image, element, context: around } of this.figures.splice(0)) {
      const alt = canonicalText(words);
      if (alt === '' && image === undefined) continue;
      const figure = { role: 'figure' as const, level: null, text: alt, prose: false, runs: [] };
      const picture = image === undefined ? {} : { image };
      this.blocks.push({ ...figure, ...picture, element, pieces: [], linked: 0, ...placeOf(around) });
    }
  }

  private children(parent: Element, context: Context): void {
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === 3) this.words(node.nodeValue ?? '', parent, context);
      else if (node.nodeType === 1) this.element(node as Element, context);
    }
  }

  private words(value: string, parent: Element, context: Context): void {
    if (context.element.localName === 'pre') this.text.addLines(value);
    else this.text.add(this.raise?.(value) ?? value);
    const letters = value.trim().length;
    this.letters += letters;
    if (this.linkDepth > 0) this.linkLetters += letters;
    if (letters > 0) this.pieces.push({ element: parent, letters });
  }

  private element(element: Element, context: Context): void {
    const tag = element.localName;
    if (tag === 'br') return this.lineBreak(context);
    if (tag === 'img') return this.image(element, context);
    if (tag === 'hr') return this.flush(context);
    const named = this.names.of(element);
    const embedded = context.embedded || named.embedded;
    const speaks = named.caption || named.credit || named.pullQuote;
    const furniture =
      !embedded && !speaks && !this.frames.has(element) && this.names.isFurniture(element)
        ? element
        : context.furniture;
    const hidden = isHidden(element) ? element : context.hidden;
    const inner = { ...context, embedded, furniture, hidden };
    if (!this.isInline(element, tag)) return this.block(element, tag, inner);
    if (furniture === element || hidden === element) return this.aside(element, tag, inner);
    this.inline(element, tag, inner);
  }

  /** What stands in the middle of a line and is none of its words: a block before the one it interrupts. */
  private aside(element: Element, tag: string, context: Context): void {
    const { text, figures, pieces, letters, linkLetters } = this;
    this.text = new InlineText();
    this.figures = [];
    this.pieces = [];
    this.letters = this.linkLetters = 0;
    const inner: Context = { ...context, element };
    this.inline(element, tag, inner);
    this.flush(inner);
    Object.assign(this, { text, figures, pieces, letters, linkLetters });
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
    if ((context.role === 'caption' || context.role === 'credit') && this.names.of(element).credit) {
      this.flush(context);
      const credit: Context = { ...context, role: 'credit' };
      this.children(element, credit);
      return this.flush(credit);
    }
    const href = tag === 'a' ? element.getAttribute('href') : null;
    if (href?.startsWith('#') && isWayBack(element)) return;
    const link = href === null ? null : this.resolve(href);
    const mark =
      link !== null
        ? 'link'
        : /^(?:strong|b)$/.test(tag)
          ? 'strong'
          : /^(?:em|i|cite)$/.test(tag)
            ? 'emphasis'
            : null;
    const stays = href !== null && !this.leadsOut(href);
    if (stays) this.linkDepth++;
    const around = this.raise;
    if (tag === 'sup') this.raise = isNoteMark(element) ? inBrackets : raised;
    if (mark) this.text.openMark(mark, link ?? undefined);
    this.children(element, context);
    if (mark) this.text.closeMark();
    this.raise = around;
    if (stays) this.linkDepth--;
  }

  private block(element: Element, tag: string, context: Context): void {
    this.flush(context);
    if (tag === 'table' && isDataTable(element, this.lengths)) return this.rows(element, context);
    const inner = this.contextOf(element, tag, context);
    const href = tag === 'a' ? element.getAttribute('href') : null;
    const linkBlock = href !== null && !this.leadsOut(href);
    if (linkBlock) this.linkDepth++;
    this.children(element, inner);
    if (linkBlock) this.linkDepth--;
    this.flush(inner);
  }

  private contextOf(element: Element, tag: string, context: Context): Context {
    const named = this.names.of(element);
    const beside = context.beside || tag === 'aside' || (tag === 'footer' && !context.embedded);
    const inner: Context = { ...context, element, beside };
    // What a figure holds beside its caption names the picture's maker, or describes it.
    if (
      tag === 'figure' &&
      this.lengths.of(element) < LONGEST_FIGURE &&
      !element.querySelector('blockquote,table,pre')
    ) {
      return { ...inner, role: 'caption', beside: context.beside };
    }
    if (context.role === 'caption' && tag === 'cite') return { ...inner, role: 'credit' };
    if (/^h[1-6]$/.test(tag)) return { ...inner, role: 'heading', level: Number(tag[1]) };
    if (named.pullQuote) return { ...inner, role: 'pull-quote', beside: context.beside };
    if (tag === 'figcaption' || named.caption) return { ...inner, role: 'caption', beside: context.beside };
    if (named.credit && this.lengths.of(element) < LONGEST_CREDIT) return { ...inner, role: 'credit' };
    if (named.footnotes || element.getAttribute('role') === 'doc-endnotes')
      return { ...inner, role: 'footnote' };
    if (tag === 'blockquote') return { ...inner, role: 'quotation', quote: element };
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
    const found = this.pictures.of(image);
    const number = typeof found === 'number' ? found : undefined;
    if (!isDescribed && (number === undefined || isLink)) {
      const isMissing = number === undefined && found !== 'small' && !context.hidden;
      if (isMissing) this.images.push({ element: image, furniture: context.furniture });
      return;
    }
    this.figures.push({ text: EMPTY_ALT.test(alt) ? '' : alt, image: number, element: image, context });
    if (this.text.empty) this.flush(context);
  }
}

/** The mark of a note: raised, and a link to a place in a page. */
const isNoteMark = (sup: Element): boolean =>
  /^\s*(?:\d{1,3}|[a-z*†‡])\s*$/iu.test(sup.textContent) &&
  (sup.querySelector('a[href*="#"]') ?? sup.closest('a[href*="#"]')) !== null;

/** The sign behind a note that leads back to its mark. */
const isWayBack = (link: Element): boolean => /^(?:[\s↩↑⏎⤴^]|\uFE0E|\uFE0F)+$/u.test(link.textContent);

const inBrackets = (mark: string): string => (mark.trim() === '' ? mark : `[${mark.trim()}]`);

const placeOf = ({ embedded, beside, furniture, hidden, quote }: Context) => ({
  embedded,
  beside,
  furniture,
  hidden,
  quote,
});

/**
 * What stands in a part of a page, block by block. `resolve` makes a link absolute, and answers `null` for one
 * that leads nowhere outside; `leadsOut` tells the links that are no navigation.
 */
export function readBlocks(
  scope: Element,
  resolve: (href: string) => string | null,
  pictures: PageImages,
  leadsOut: LeadsOut = () => false,
): PageContent {
  const reader = new BlockReader(scope, resolve, pictures, leadsOut);
  reader.read();
  return reader;
}
