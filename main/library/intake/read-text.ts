import type { ArticleData } from '@shared/domain/article';
import { canonicalText } from '@shared/domain/text';
import { sectionPath } from './breadcrumbs';
import { isName, isNamedPost } from './bylines';
import { Collected } from './collected';
import { findDate } from './dates';
import type { DateLine } from './date-lines';
import { isCommentsTitle } from './furniture';
import { findHeadlineLine } from './headline-line';
import { detectLanguage } from './language';
import { isCaptionOf, knownLines, type KnownLine } from './line-kinds';
import { nothingKnown, plainBlock, type ReadBlock, type Reading } from './reading';
import { isStandfirst } from './standfirst';
import { textLines } from './text-lines';
import { capitalShare, contentWords, endsSentence, likeness, sharedWords, wordCount } from './words';

/** How much text the words of an article are taken from when a line is compared with the rest of it. */
const COMPARED = 1_000_000;
/** How many lines must be a page's own before a text counts as pasted from a page. */
const PAGE_LINES = 2;
/** How few of a title's words may stand in the article if it is another story's. */
const FOREIGN = 0.25;
/** The longest caption whose credit stands on a line of its own, in words. */
const LONGEST_CAPTION = 45;
/** How much of the running text may follow a title of other stories that no list of them follows. */
const LITTLE = 0.1;
/** How much of the running text may follow a title of related stories, and how much must stand before comments. */
const AFTERWARDS = 0.35;

/** A sentence that another follows: no title has that. */
const SENTENCE_WITHIN = /^(?:\S+\s+){3,}\S*\p{Ll}{3,}[.!?]["”’»)]*\s+\p{Lu}/u;

class TextReader {
  private readonly data: ArticleData = { ...nothingKnown };
  private readonly found = new Collected();
  private readonly roles = new Set<ReadBlock['role']>();
  private readonly once = new Set<string>();
  private removed = 0;
  private readonly headlineAt: number;
  private readonly firstProse: number;
  private readonly lastProse: number;
  /** It was pasted from a page: navigation, share links and the like stand in it. */
  private readonly pasted: boolean;
  private readonly captions: Set<string>;
  private bodyWords: Map<string, number> | null = null;

  constructor(private readonly lines: readonly KnownLine[]) {
    this.captions = new Set(lines.flatMap((line, i) => captionOf(line) ?? this.captionAt(i) ?? []));
    this.pasted = lines.filter(isPageLine).length >= PAGE_LINES;
    const first = lines.findIndex((line) => this.isText(line));
    this.headlineAt = findHeadlineLine(lines, first < 0 ? lines.length : first);
    this.firstProse = this.findText();
    this.lastProse = lines.findLastIndex((line) => this.isText(line));
  }

  /** The words of a caption that ends as a sentence does, by the credit under it. */
  private captionAt(i: number): string | null {
    const line = this.lines[i];
    if (!line || line.kind !== 'prose' || wordCount(line.text) > LONGEST_CAPTION) return null;
    if (!isCaptionOf(line, this.lines[i + 1])) return null;
    // Paragraphs without blank lines between them stand over credits, too.
    const beside = [this.lines[i - 1], this.lines[i + 2]];
    return beside.some((other) => other?.kind === 'prose' && other.chunk === line.chunk)
      ? null
      : likeness(line.text);
  }

  /** Running text, and not a caption that stands a second time with its credit. */
  private isText(line: KnownLine): boolean {
    return line.kind === 'prose' && !this.captions.has(likeness(line.text));
  }

  /** Where the running text begins; a summary stands before the author, the dates or the picture. */
  private findText(): number {
    const first = this.lines.findIndex((line, i) => i > this.headlineAt && this.isText(line));
    const second = this.lines.findIndex((line, i) => i > first && this.isText(line));
    const between = first < 0 || second < 0 ? [] : this.lines.slice(first + 1, second);
    const summed = this.headlineAt >= 0 && between.some(({ kind }) => kind === 'byline' || kind === 'date');
    return summed ? second : first;
  }

  read(): Reading {
    const end = this.endOfArticle();
    this.lines.forEach((line, i) => {
      if (i >= end) this.remove(line);
      else if (i < this.headlineAt) this.beforeHeadline(line, i);
      else if (i === this.headlineAt) this.headline(line);
      else if (this.firstProse >= 0 && i < this.firstProse) this.beforeText(line, i);
      else this.inText(line, i);
    });
    this.setStandfirst();
    const { blocks, left } = this.found;
    const text = blocks.map((block) => block.text).join('\n');
    return {
      data: { ...this.data, language: detectLanguage(text) },
      blocks,
      left,
      removed: this.removed,
      images: 0,
      notes: [],
    };
  }

  /** Where comments or the titles of other stories begin. */
  private endOfArticle(): number {
    const prose = this.lines.map((line, i) =>
      i > this.headlineAt && this.isText(line) ? line.text.length : 0,
    );
    const all = prose.reduce((sum, length) => sum + length, 0);
    let before = 0;
    let paragraphs = 0;
    for (const [i, line] of this.lines.entries()) {
      if (line.kind === 'after' && paragraphs > 0) {
        const rest = this.startsList(i) ? AFTERWARDS : LITTLE;
        if (before >= all * (1 - rest) || (isCommentsTitle(line.text) && paragraphs >= 3)) return i;
      }
      before += prose[i] ?? 0;
      if (prose[i]) paragraphs++;
    }
    return this.lines.length;
  }

  /** Whether titles of other stories stand under a line. */
  private startsList(i: number): boolean {
    return [1, 2].every((step) => this.lines[i + step]?.kind === 'other');
  }

  private keep(role: ReadBlock['role'], text: string, level: number | null = null): void {
    this.roles.add(role);
    this.found.keep(plainBlock(role, text, level));
  }

  /** Leaves a line out that belongs to the page. */
  private remove(line: KnownLine): void {
    this.removed++;
    this.leave(line);
  }

  /** Leaves a line out whose meaning went into the article's data. */
  private leave({ text, bullet }: KnownLine): void {
    this.found.leave(bullet ? plainBlock('list-item', text, 1) : plainBlock('paragraph', text));
  }

  private headline(line: KnownLine): void {
    this.data.title = line.text;
    this.keep('headline', line.text);
  }

  private date({ published, modified }: DateLine): void {
    this.data.publishedAt ??= published;
    this.data.modifiedAt ??= modified;
  }

  private byline(line: KnownLine, name: string): void {
    if (this.data.byline !== null) return this.leave(line);
    this.data.byline = name;
    this.keep('byline', line.text);
  }

  /** Navigation above the headline: only a path, a date and a name right before it say something. */
  private beforeHeadline(line: KnownLine, i: number): void {
    if (line.kind === 'path') this.data.section = sectionPath(line.steps);
    else if (line.kind === 'date' && this.headlineAt - i <= 2) this.date(line.dates);
    else return this.remove(line);
    this.leave(line);
  }

  private beforeText(line: KnownLine, i: number): void {
    const next = this.lines[i + 1];
    const last = this.lines[i - 1];
    if (this.stated(line)) return;
    if (this.captions.has(likeness(line.text))) this.caption(line, i);
    else if (
      (isName(line.text) || isNamedPost(line.text)) &&
      (next?.kind === 'date' || last?.kind === 'date')
    )
      this.byline(line, line.text.split(/\s*[,|]/)[0] ?? line.text);
    else if (line.kind === 'other' && (isCaptionOf(line, next) || this.isUnderCredit(line, i)))
      this.keep('caption', line.text);
    else if (this.isSummary(line)) this.keep('standfirst', line.text);
    else if (line.kind === 'prose') this.keep('paragraph', line.text);
    else if (line.kind === 'other' && line.bullet && wordCount(line.text) >= 6)
      this.keep('list-item', line.text, 1);
    else if (line.kind === 'other' && !this.pasted) this.keep('paragraph', line.text);
    else this.remove(line);
  }

  /** The words right under a credit that is none of another caption: some pages put the credit first. */
  private isUnderCredit(line: KnownLine, i: number): boolean {
    const [before, credit] = [this.lines[i - 2], this.lines[i - 1]];
    return isCaptionOf(line, credit) && !(before && before.kind !== 'date' && isCaptionOf(before, credit));
  }

  private isSummary(line: KnownLine): boolean {
    if (line.bullet || this.roles.has('standfirst') || !this.roles.has('headline')) return false;
    return line.kind === 'prose' || (line.kind === 'other' && wordCount(line.text) >= 7);
  }

  /** Lines that say by themselves what they are, wherever they stand. */
  private stated(line: KnownLine): boolean {
    if (this.data.title !== null && likeness(line.text) === likeness(this.data.title)) {
      this.remove(line);
      return true;
    }
    if (line.kind === 'path') {
      this.data.section ??= sectionPath(line.steps);
      this.leave(line);
    } else if (line.kind === 'date') {
      this.date(line.dates);
      this.leave(line);
    } else if (line.kind === 'byline') {
      if (line.dates) this.date(line.dates);
      this.byline(line, line.name);
    } else if (line.kind === 'credit') this.credit(line);
    else return false;
    return true;
  }

  private credit(line: KnownLine & { kind: 'credit' }): void {
    const { caption, credit } = line.credited;
    if (caption !== null) this.keepOnce('caption', caption);
    if (credit !== null) this.keepOnce('credit', credit);
  }

  /** The words of a caption without its credit: the credit is on the next line, or they stand a second time. */
  private caption(line: KnownLine, i: number): void {
    if (isCaptionOf(line, this.lines[i + 1])) this.keepOnce('caption', line.text);
    else this.remove(line);
  }

  private keepOnce(role: 'caption' | 'credit', text: string): void {
    const key = `${role} ${text}`;
    if (this.once.has(key)) {
      this.removed++;
      this.found.leave(plainBlock(role, text));
    } else this.keep(role, text);
    this.once.add(key);
  }

  private inText(line: KnownLine, i: number): void {
    const between = i < this.lastProse;
    // A day alone between paragraphs is a heading of a chronicle.
    const chronicle = line.kind === 'date' && between && i > this.firstProse && isDay(line.text);
    if (chronicle) this.keep('heading', line.text, 2);
    else if (this.stated(line)) return;
    else if (this.captions.has(likeness(line.text))) this.caption(line, i);
    else if (line.kind === 'furniture' || line.kind === 'after') this.remove(line);
    else if (line.bullet && this.isNumberedTitle(line, i)) this.keep('heading', line.text, 2);
    else if (line.bullet) this.keep('list-item', line.text, 1);
    else if (line.kind === 'prose') this.keep('paragraph', line.text);
    else this.shortLine(line, i, between);
  }

  /** `2. Water runs out`, over paragraphs of its own. */
  private isNumberedTitle(line: KnownLine, i: number): boolean {
    const [last, next] = [this.lines[i - 1], this.lines[i + 1]];
    if (!/^\d/.test(line.text) || endsSentence(line.text) || wordCount(line.text) > 12) return false;
    return next !== undefined && this.isText(next) && last?.chunk !== line.chunk && next.chunk !== line.chunk;
  }

  /** A short line among paragraphs: a caption, a heading, a sentence, or another story's title. */
  private shortLine(line: KnownLine, i: number, between: boolean): void {
    const question = /[?？]$/u.test(line.text) && wordCount(line.text) <= 10 && !/["“”«»„]/u.test(line.text);
    const sentence =
      (endsSentence(line.text) && !question) || /[:,;]$/.test(line.text) || /^[“"«„‘]/u.test(line.text);
    const last = this.lines[i - 1];
    if (isCaptionOf(line, this.lines[i + 1])) this.keep('caption', line.text);
    else if (last?.kind === 'after' && last.chunk === line.chunk && !sentence) this.remove(line);
    else if (this.pasted && !sentence && (!between || this.isForeignTitle(line))) this.remove(line);
    else if (!between || sentence || !this.standsAlone(line, i)) this.keep('paragraph', line.text);
    else this.keep('heading', line.text, 2);
  }

  private standsAlone(line: KnownLine, i: number): boolean {
    const beside = [this.lines[i - 1], this.lines[i + 1]].filter((other) => other?.chunk === line.chunk);
    return wordCount(line.text) <= 14 && beside.every((other) => other?.kind !== 'other');
  }

  /** A title whose words the article doesn't have: a link to another story, pasted along. */
  private isForeignTitle(line: KnownLine): boolean {
    if (SENTENCE_WITHIN.test(line.text)) return false;
    if (wordCount(line.text) < 4 || (capitalShare(line.text) < 0.7 && wordCount(line.text) < 6)) return false;
    const own = contentWords(line.text);
    const words = this.wordsOfText();
    const others = new Set([...own].filter((word) => (words.get(word) ?? 0) > 0));
    return own.size >= 2 && sharedWords(line.text, others) <= FOREIGN;
  }

  /** How often each word stands in the running text. */
  private wordsOfText(): Map<string, number> {
    if (this.bodyWords) return this.bodyWords;
    const words = new Map<string, number>();
    let size = 0;
    for (const line of this.lines) {
      if (size > COMPARED || !this.isText(line)) continue;
      size += line.text.length;
      for (const word of contentWords(line.text)) words.set(word, (words.get(word) ?? 0) + 1);
    }
    return (this.bodyWords = words);
  }

  private setStandfirst(): void {
    if (this.data.title === null || this.roles.has('standfirst')) return;
    const paragraphs = this.found.blocks.filter(({ role }) => role === 'paragraph');
    const [first, second] = paragraphs;
    if (first && second && isStandfirst(first.text, second.text)) first.role = 'standfirst';
  }
}

const isPageLine = (line: KnownLine): boolean =>
  line.kind === 'furniture' || line.kind === 'path' || line.kind === 'after';

/** A line that is a day and nothing else: `3 April 2024`, `Wednesday, April 3, 2024`. */
function isDay(text: string): boolean {
  const date = findDate(text);
  return date !== null && date.date.length === 10 && date.end === text.length && date.start <= 12;
}

/** The words of a caption that is known by its credit. */
const captionOf = (line: KnownLine): string | null =>
  line.kind === 'credit' && line.credited.caption !== null ? likeness(line.credited.caption) : null;

/**
 * Reads text as it is pasted from a page, or written as a draft: headline, names, dates and captions are told
 * from the running text, and what belongs to the page is left out. Nothing is left out of a text that has
 * nothing of a page in it.
 */
export function readText(source: string): Reading {
  return new TextReader(knownLines(textLines(source))).read();
}

/** Reads text as it stands, each line or wrapped paragraph as a block: nothing of it is anything else. */
export const readPlain = (source: string): ReadBlock[] =>
  textLines(source).map(({ text, bullet }) =>
    bullet ? plainBlock('list-item', canonicalText(text), 1) : plainBlock('paragraph', canonicalText(text)),
  );
