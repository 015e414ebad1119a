import { readBreadcrumb, sectionPath } from '../breadcrumbs';
import { isAuthorNote, isDeskLine } from '../author-notes';
import { readByline } from '../bylines';
import { readCredit, splitCaption } from '../credits';
import { isTimeStamp, readDatedByline, readDateLine } from '../date-lines';
import { isAfterTitle, isCommentsTitle, isFurniture } from '../furniture';
import { Collected } from '../collected';
import { plainBlock, type ReadBlock } from '../reading';
import { endsSentence, isProse, likeness, wordCount } from '../words';
import { isLinkLine, isLong, isPageLine } from './page-lines';
import type { Selection, SelectionSource } from './selection';
import { isText, TextExtent, within } from './text-extent';
import type { WeighedBlock } from './weigh';

/** How much of the running text may follow the title of comments or related stories. */
const AFTERWARDS = 0.35;
/** The same where the text goes on in the element it stood in before the title. */
const LITTLE = 0.1;
/** How much may follow the title of comments. */
const COMMENTS = 0.6;
/** A box under a title of other stories or a prompt holds no more than this, in letters. */
const LARGEST_BOX = 400;
/** The longest label before the running text, in words: an author's post, a number of readers. */
const LABEL = 4;

/** Who wrote an embedded post, and when: two posts of one person end alike. */
const SIGNED = /^[—–]\s.{1,100}\(@\w+\)/u;

class Selector {
  private readonly found = new Collected();
  private readonly result: Omit<Selection, 'blocks' | 'left'> = {
    headline: null,
    byline: null,
    section: null,
    publishedAt: null,
    modifiedAt: null,
    apart: false,
    removed: 0,
  };
  private hasStandfirst = false;
  private readonly seen = new Set<string>();
  private readonly linkItems = new Set<ReadBlock>();
  private proseSeen = 0;
  /** The box that is left out at present: under the title of other stories, or a prompt. */
  private box: Element | null = null;
  /** Elements whose running text was met. */
  private readonly holders = new Set<Element>();

  constructor(
    private readonly text: TextExtent,
    private readonly source: SelectionSource,
  ) {}

  run(): Selection {
    let ended = false;
    for (const [i, block] of this.text.blocks.entries()) {
      ended ||= this.isInside(block) && i >= this.text.first && this.endsHere(block, i);
      if (ended || !this.isInside(block)) this.outside(block);
      else if (i === this.text.headlineAt) this.headline(block);
      else if (i < this.text.headlineAt && !isText(block)) this.leave(block);
      else if (i < this.text.first) this.beforeText(block, i);
      else this.inText(block, i);
      if (!isText(block)) continue;
      this.proseSeen += block.text.length;
      if (block.element.parentElement) this.holders.add(block.element.parentElement);
    }
    this.dropTail();
    this.dropPortraits();
    return { ...this.result, blocks: this.found.blocks, left: this.found.left };
  }

  /** Whether a block stands where the article is, and is no furniture by its name. */
  private isInside(block: WeighedBlock): boolean {
    return !block.named && within(block.element, this.source.scope);
  }

  /** What stands outside the article; words for images there are none of the page's text. */
  private outside(block: WeighedBlock): void {
    if (block.role !== 'figure') this.found.leave(block);
  }

  /** The author's picture beside the byline is none of the article's. */
  private dropPortraits(): void {
    const { byline } = this.result;
    const name = byline ? likeness(byline) : '';
    if (name === '') return;
    this.found.filter(({ role, text }) => role !== 'figure' || !likeness(text).startsWith(name));
  }

  /** At the end, a list of links or a title with nothing under it leads elsewhere; a note on the author is none of the text. */
  private dropTail(): void {
    for (let last = this.found.last; last; last = this.found.last) {
      if (!this.isTail(last)) return;
      this.found.drop();
      this.result.removed++;
    }
  }

  private isTail(block: ReadBlock): boolean {
    if (this.linkItems.has(block)) return true;
    // Some pages set their whole text in headings.
    if (block.role === 'heading') return !isProse(block.text);
    if (block.role !== 'paragraph' || !this.source.chosen || this.proseSeen <= block.text.length * 2)
      return false;
    return isAuthorNote(block.text, this.source.byline ?? this.result.byline);
  }

  private headline(block: WeighedBlock): void {
    this.result.headline = block.text.replaceAll('\n', ' ');
    this.found.keep({ ...plainBlock('headline', this.result.headline), runs: block.runs });
  }

  /** Leaves out what stands in the article's part of the page. */
  private leave(block: WeighedBlock): void {
    if (block.kept >= 0.5) this.result.removed++;
    this.found.leave(block);
  }

  private remove(block: ReadBlock): void {
    this.result.removed++;
    this.found.leave(block);
  }

  private keep(block: ReadBlock): ReadBlock | null {
    // A picture without words is told from others by itself.
    const key = block.text === '' ? `#${String(block.image)}` : likeness(block.text);
    const refrain = this.text.isRefrain(key) && likeness(this.found.last?.text ?? '') !== key;
    const repeats =
      (block.text.length >= 25 && !refrain && !SIGNED.test(block.text)) ||
      /^(?:caption|credit|figure)$/.test(block.role);
    // The words for an image are often its caption: what a reader sees stays.
    const before = this.found.last;
    if (block.role === 'caption' && before?.role === 'figure' && likeness(before.text) === key) {
      if (before.image === undefined) this.found.drop();
      else before.text = '';
      this.seen.delete(key);
    }
    if (repeats && this.seen.has(key)) {
      this.remove(block);
      return null;
    }
    this.seen.add(key);
    this.hasStandfirst ||= block.role === 'standfirst';
    const { role, text, level, runs, image } = block;
    return this.found.keep({ role, text, level, runs, ...(image === undefined ? {} : { image }) });
  }

  /** Between the headline and the running text: summary, names, dates, the picture at the top. */
  private beforeText(block: WeighedBlock, i: number): void {
    const standfirst = !this.hasStandfirst && this.text.mayBeStandfirst(block);
    if (this.consumed(block) || this.pictured(block, i)) return;
    if (standfirst) {
      this.result.apart = block.kept < 0.5;
      this.keep({ ...block, role: 'standfirst', level: null });
    } else if (this.isUnnamedHeadline(block)) this.keep({ ...block, role: 'headline', level: null });
    else if (block.kept < 0.5) this.found.leave(block);
    else if (this.isAuthorLine(block)) this.keep({ ...block, role: 'byline', level: null });
    else if (this.isLabel(block)) this.remove(block);
    else this.inText(block, i);
  }

  /** The first heading of the article itself, where the page's title has other words. */
  private isUnnamedHeadline({ role, level, element, beside }: WeighedBlock): boolean {
    if (this.text.headlineAt >= 0 || role !== 'heading' || level !== 1 || beside) return false;
    return this.source.root.contains(element);
  }

  /** The author's name as the page's data give it, with a post or an agency behind it. */
  private isAuthorLine({ role, text }: WeighedBlock): boolean {
    const name = likeness(this.source.byline ?? '');
    if (role !== 'paragraph' || name === '' || this.result.byline !== null || wordCount(text) > 8)
      return false;
    if (!likeness(text).startsWith(name)) return false;
    this.result.byline = this.source.byline;
    return true;
  }

  private isLabel({ role, text, element }: WeighedBlock): boolean {
    if (!this.source.chosen || role !== 'paragraph' || endsSentence(text) || text.includes('\n'))
      return false;
    return wordCount(text) <= LABEL && this.text.lastIn.get(element) === undefined && !/[:：,]$/u.test(text);
  }

  /** Lines that are data, not text: names, dates, paths, the headline once more. */
  private consumed(block: WeighedBlock): boolean {
    const { text } = block;
    if (text.length > 300 || text === '') return false;
    const kept = this.isData(block);
    if (kept === false) this.found.leave(block);
    return kept !== null;
  }

  /** Reads a line that is data: `true` for the byline, which stays in the text, and `null` for other lines. */
  private isData(block: WeighedBlock): boolean | null {
    const { text } = block;
    if (this.text.titles.has(likeness(text))) return false;
    const { result } = this;
    const dates = readDateLine(text);
    // A day over a part of the text is a heading of a chronicle.
    if (dates && block.role === 'heading' && this.proseSeen > 0 && block.kept >= 0.5) return null;
    if (dates) {
      result.publishedAt ??= dates.published;
      result.modifiedAt ??= dates.modified;
      return false;
    }
    if (isTimeStamp(text)) return false;
    const dated = readDatedByline(text);
    const byline = readByline(dated?.line ?? text);
    if (byline) {
      result.publishedAt ??= dated?.published ?? null;
      result.modifiedAt ??= dated?.modified ?? null;
      if (result.byline) return false;
      result.byline = byline;
      this.keep({ ...block, role: 'byline', level: null });
      return true;
    }
    const path = block.linked > 0.2 ? readBreadcrumb(text, this.source.title) : null;
    if (!path) return null;
    result.section ??= sectionPath(path);
    return false;
  }

  /** Without words to tell by, a picture is the article's where it stands in its text or is set as a figure. */
  private isItsPicture({ text, element }: WeighedBlock): boolean {
    return text !== '' || this.source.root.contains(element) || element.closest('figure') !== null;
  }

  /** Behind the running text a picture leads elsewhere, unless its caption is the article's. */
  private isCaptioned({ element }: WeighedBlock, i: number): boolean {
    const next = this.text.blocks[i + 1];
    if (next?.role !== 'caption' || next.kept < 0.5) return false;
    const figure = next.element.closest('figure');
    return figure !== null && figure.contains(element) && this.source.root.contains(figure);
  }

  /** Captions, credits and the words for images. */
  private pictured(block: WeighedBlock, i: number): boolean {
    if (block.role === 'figure') {
      const shown =
        this.isItsPicture(block) &&
        (i <= this.text.lastText || this.isCaptioned(block, i)) &&
        !block.beside &&
        block.linked < 0.5;
      if (shown) this.keep({ ...block, role: 'figure', level: null });
      else if (this.source.root.contains(block.element)) this.found.leave(block);
      return true;
    }
    if (isDeskLine(block.text)) {
      this.keep({ ...block, role: 'credit', level: null });
      return true;
    }
    const captioned = block.role === 'caption' || block.role === 'credit';
    const parts = captioned
      ? splitCaption(block.text)
      : block.linked < 0.5 && !isLong(block.text)
        ? readCredit(block.text)
        : null;
    if (!parts) return false;
    if (isFurniture(block.text)) this.remove(block);
    else if (block.role === 'credit') this.keep({ ...block, role: 'credit', level: null });
    else if (parts.credit === null) this.keep({ ...block, role: 'caption', level: null });
    else {
      if (parts.caption !== null) this.keep(plainBlock('caption', parts.caption));
      this.keep(plainBlock('credit', parts.credit));
    }
    return true;
  }

  private inText(block: WeighedBlock, i: number): void {
    if (this.box && within(block.element, this.box)) return this.leave(block);
    this.box = this.boxUnder(block, i);
    if (this.consumed(block) || this.pictured(block, i)) return;
    if (!this.belongs(block)) return this.leave(block);
    if (isPageLine(block) || isLinkLine(block)) return this.remove(block);
    const kept = this.keep(block);
    if (kept?.role === 'list-item' && block.linked >= 0.8) this.linkItems.add(kept);
  }

  /** The box that a title of other stories or a prompt begins in the middle of the text: teasers, a form's words. */
  private boxUnder({ role, text, element }: WeighedBlock, at: number): Element | null {
    const box = element.parentElement;
    if (role !== 'heading' || !this.source.chosen || this.proseSeen === 0 || !box) return null;
    if (box.contains(this.source.root) || !(isFurniture(text) || isAfterTitle(text))) return null;
    const { blocks } = this.text;
    const isIn = (other: WeighedBlock | undefined) => other !== undefined && within(other.element, box);
    if (isIn(blocks[at - 1])) return null;
    let letters = 0;
    for (let i = at + 1; isIn(blocks[i]); i++) {
      letters += blocks[i]?.text.length ?? 0;
      if (letters > LARGEST_BOX) return null;
    }
    return box;
  }

  /** What Readability kept, and what stands among it: posts, quotations, lists and paragraphs it took for clutter. */
  private belongs(block: WeighedBlock): boolean {
    if (block.kept >= 0.5) return true;
    if (!this.source.chosen) return true;
    if (block.beside || block.linked > 0.5 || !within(block.element, this.source.root)) return false;
    if (block.embedded) return true;
    const siblings = this.text.keptBeside(block);
    if (siblings >= 2 && block.prose) return true;
    return (
      siblings >= 1 && (block.role === 'quotation' || block.role === 'pull-quote' || block.role === 'heading')
    );
  }

  /** The title of comments or of other stories, late in the text. */
  private endsHere({ text }: WeighedBlock, at: number): boolean {
    if (!this.source.chosen || !isAfterTitle(text) || this.proseSeen === 0) return false;
    const rest = 1 - this.proseSeen / this.text.proseLetters;
    if (isCommentsTitle(text)) return rest <= COMMENTS;
    // A box in the middle of an article has such a title too.
    const goesOn = [...this.holders].some((holder) => (this.text.lastIn.get(holder) ?? 0) > at);
    return rest <= (goesOn ? LITTLE : AFTERWARDS);
  }
}

/** Decides what of a page's blocks is the article, and what each of them is. */
export function selectArticle(blocks: readonly WeighedBlock[], source: SelectionSource): Selection {
  return new Selector(new TextExtent(blocks, source), source).run();
}
