import type { WrittenDate } from '@shared/domain/ids';
import { readBreadcrumb, sectionPath } from '../breadcrumbs';
import { readByline } from '../bylines';
import { readCredit, splitCaption } from '../credits';
import { isTimeStamp, readDatedByline, readDateLine } from '../date-lines';
import { isAfterTitle, isFurniture } from '../furniture';
import { plainBlock, type ReadBlock } from '../reading';
import { endsSentence, isProse, likeness, wordCount } from '../words';
import type { PageBlock } from './blocks';
import { namesOf } from './element-furniture';

/** What the text of a page says about its article, besides the text itself. */
export interface Selection {
  blocks: ReadBlock[];
  headline: string | null;
  byline: string | null;
  section: string | null;
  publishedAt: WrittenDate | null;
  modifiedAt: WrittenDate | null;
  /** How many pieces of text inside the article's part of the page were left out. */
  removed: number;
}

/** What the selection is made by. */
export interface SelectionSource {
  root: Element;
  /** Whether the article could be told from the page; without that, everything stays. */
  chosen: boolean;
  headline: Element | null;
  title: string | null;
}

/** Names of a summary under a headline. */
const STANDFIRST =
  /(?:^|[\s_-])(?:standfirst|sub-?head(?:line|ing|er)?|sub-?hed|dek|deck|sub-?title|summary|strap-?line|abstract|chapo|chapeau|vorspann|teaser-?text|anlauf|bajada|entradilla|copete|linha-?fina|sottotitolo|occhiello|ingress|lead-?(?:text|paragraph|in)?|article-?intro|intro(?:duction|-?text)?|description|excerpt)(?=$|[\s_-])/i;

/** How much of the running text may follow the title of comments or related stories. */
const AFTERWARDS = 0.35;

class Selector {
  private readonly blocks: readonly PageBlock[];
  private readonly result: Selection = {
    blocks: [],
    headline: null,
    byline: null,
    section: null,
    publishedAt: null,
    modifiedAt: null,
    removed: 0,
  };
  private readonly keptParents = new Map<Element, number>();
  private readonly first: number;
  private readonly lastText: number;
  private readonly headlineAt: number;
  private readonly titles: Set<string>;
  private readonly seen = new Set<string>();
  private readonly linkItems = new Set<ReadBlock>();
  private readonly proseLetters: number;
  private proseSeen = 0;

  constructor(
    blocks: readonly PageBlock[],
    private readonly source: SelectionSource,
  ) {
    this.blocks = blocks.flatMap(inLines);
    for (const block of blocks) {
      const parent = block.element.parentElement;
      if (block.kept >= 0.5 && parent) this.keptParents.set(parent, (this.keptParents.get(parent) ?? 0) + 1);
    }
    this.headlineAt = source.headline
      ? this.blocks.findIndex(({ element }) => within(element, source.headline))
      : -1;
    this.titles = new Set(
      [source.title, this.blocks[this.headlineAt]?.text].flatMap((title) => (title ? [likeness(title)] : [])),
    );
    this.first = this.blocks.findIndex(
      (block, i) => i > this.headlineAt && this.isText(block) && !this.isStandfirst(block),
    );
    this.lastText = this.blocks.findLastIndex((block) => this.isText(block));
    this.proseLetters = this.blocks.reduce(
      (sum, block) => sum + (this.isText(block) ? block.text.length : 0),
      0,
    );
  }

  private isText(block: PageBlock): boolean {
    return block.kept >= 0.5 && isProse(block.text);
  }

  run(): Selection {
    for (const [i, block] of this.blocks.entries()) {
      if (i === this.headlineAt) this.headline(block);
      else if (i < this.headlineAt && !this.isText(block)) this.left(block);
      else if (i < this.first) this.beforeText(block, i);
      else if (this.endsHere(block)) break;
      else this.inText(block, i);
      if (this.isText(block)) this.proseSeen += block.text.length;
    }
    this.dropTail();
    this.dropPortraits();
    return this.result;
  }

  /** The author's picture beside the byline is none of the article's. */
  private dropPortraits(): void {
    const { byline, blocks } = this.result;
    const name = byline ? likeness(byline) : '';
    if (name === '') return;
    this.result.blocks = blocks.filter(
      ({ role, text }) => role !== 'figure' || !likeness(text).startsWith(name),
    );
  }

  /** A list of links or a title with nothing under it, at the end, leads to other stories. */
  private dropTail(): void {
    const { blocks } = this.result;
    for (let last = blocks.at(-1); last; last = blocks.at(-1)) {
      if (last.role !== 'heading' && !this.linkItems.has(last)) return;
      blocks.pop();
      this.result.removed++;
    }
  }

  private headline(block: PageBlock): void {
    this.result.headline = block.text.replaceAll('\n', ' ');
    this.result.blocks.push({ ...plainBlock('headline', this.result.headline), runs: block.runs });
  }

  private left(block: PageBlock): void {
    if (block.kept >= 0.5) this.result.removed++;
  }

  private keep(block: ReadBlock): ReadBlock | null {
    // A picture without words is told from others by itself.
    const key = block.text === '' ? `#${String(block.image)}` : likeness(block.text);
    const repeats = block.text.length >= 25 || /^(?:caption|credit|figure)$/.test(block.role);
    // The words for an image are often its caption: what a reader sees stays.
    const before = this.result.blocks.at(-1);
    if (block.role === 'caption' && before?.role === 'figure' && likeness(before.text) === key) {
      if (before.image === undefined) this.result.blocks.pop();
      else before.text = '';
      this.seen.delete(key);
    }
    if (repeats && this.seen.has(key)) {
      this.result.removed++;
      return null;
    }
    this.seen.add(key);
    const { role, text, level, runs, image } = block;
    const kept = { role, text, level, runs, ...(image === undefined ? {} : { image }) };
    this.result.blocks.push(kept);
    return kept;
  }

  /** Between the headline and the running text: summary, names, dates, the picture at the top. */
  private beforeText(block: PageBlock, i: number): void {
    const standfirst = this.isStandfirst(block);
    if (this.consumed(block) || this.pictured(block, i)) return;
    if (standfirst) this.keep({ ...block, role: 'standfirst', level: null });
    else if (block.kept >= 0.5) this.inText(block, i);
  }

  private isStandfirst(block: PageBlock): boolean {
    if (this.result.blocks.some(({ role }) => role === 'standfirst')) return false;
    const { text } = block;
    if (text.length < 30 || text.length > 500 || block.linked > 0.5 || isFurniture(text)) return false;
    if (this.titles.has(likeness(text))) return false;
    const names = [block.element, block.element.parentElement].map((element) =>
      element ? namesOf(element) : '',
    );
    if (names.some((name) => STANDFIRST.test(name))) return true;
    return block.role === 'heading' && block.level === 2 && wordCount(text) >= 8 && endsSentence(text);
  }

  /** Lines that are data, not text: names, dates, paths, the headline once more. */
  private consumed(block: PageBlock): boolean {
    const { text } = block;
    if (text.length > 300 || text === '') return false;
    if (this.titles.has(likeness(text))) return true;
    const { result } = this;
    const dates = readDateLine(text);
    if (dates) {
      result.publishedAt ??= dates.published;
      result.modifiedAt ??= dates.modified;
      return true;
    }
    if (isTimeStamp(text)) return true;
    const dated = readDatedByline(text);
    const byline = readByline(dated?.line ?? text);
    if (byline) {
      result.publishedAt ??= dated?.published ?? null;
      result.modifiedAt ??= dated?.modified ?? null;
      if (!result.byline) this.keep({ ...block, role: 'byline', level: null });
      result.byline ??= byline;
      return true;
    }
    const path = block.linked > 0.2 ? readBreadcrumb(text, this.source.title) : null;
    if (path) {
      result.section ??= sectionPath(path);
      return true;
    }
    return false;
  }

  /** Captions, credits and the words for images. */
  private pictured(block: PageBlock, i: number): boolean {
    if (block.role === 'figure') {
      const shown = i <= this.lastText && !block.beside && block.linked < 0.5;
      if (shown) this.keep({ ...block, role: 'figure', level: null });
      return true;
    }
    const captioned = block.role === 'caption' || block.role === 'credit';
    const parts = captioned
      ? splitCaption(block.text)
      : block.linked < 0.5 && !isLong(block.text)
        ? readCredit(block.text)
        : null;
    if (!parts) return false;
    if (isFurniture(block.text)) {
      this.result.removed++;
      return true;
    }
    if (block.role === 'credit') this.keep({ ...block, role: 'credit', level: null });
    else if (parts.credit === null) this.keep({ ...block, role: 'caption', level: null });
    else {
      if (parts.caption !== null) this.keep(plainBlock('caption', parts.caption));
      this.keep(plainBlock('credit', parts.credit));
    }
    return true;
  }

  private inText(block: PageBlock, i: number): void {
    if (this.consumed(block) || this.pictured(block, i)) return;
    if (!this.belongs(block)) return this.left(block);
    if ((block.role !== 'table-row' && isFurniture(block.text)) || isLinkLine(block)) {
      this.result.removed++;
      return;
    }
    const kept = this.keep(block);
    if (kept?.role === 'list-item' && block.linked >= 0.8) this.linkItems.add(kept);
  }

  /** What Readability kept, and what stands among it: posts, quotations, lists and paragraphs it took for clutter. */
  private belongs(block: PageBlock): boolean {
    if (block.kept >= 0.5) return true;
    if (!this.source.chosen) return true;
    if (block.beside || block.linked > 0.5 || !within(block.element, this.source.root)) return false;
    if (block.embedded) return true;
    const siblings = this.keptParents.get(block.element.parentElement ?? this.source.root) ?? 0;
    if (siblings >= 2 && isProse(block.text)) return true;
    return (
      siblings >= 1 && (block.role === 'quotation' || block.role === 'pull-quote' || block.role === 'heading')
    );
  }

  /** The title of comments or of other stories, late in the text. */
  private endsHere(block: PageBlock): boolean {
    if (!this.source.chosen || !isAfterTitle(block.text)) return false;
    return this.proseSeen >= this.proseLetters * (1 - AFTERWARDS) && this.proseSeen > 0;
  }
}

/** A block with a line of its own for a picture's credit or for furniture, as a block for each line. */
function inLines(block: PageBlock): PageBlock[] {
  if (!block.text.includes('\n') || block.text.length > 2000) return [block];
  const lines = block.text.split('\n');
  if (!lines.some((line) => isFurniture(line) || readCredit(line)?.caption === null)) return [block];
  let start = 0;
  return lines.map((text) => {
    const from = start;
    start += text.length + 1;
    const runs = block.runs.flatMap((run) => {
      const inside = {
        ...run,
        start: Math.max(run.start - from, 0),
        end: Math.min(run.end - from, text.length),
      };
      return inside.start < inside.end ? [inside] : [];
    });
    return { ...block, text, runs };
  });
}

const isLong = (text: string): boolean => wordCount(text) > 60;

/** A line that is one link to elsewhere: another story's title, a button. */
function isLinkLine(block: PageBlock): boolean {
  if (block.linked < 0.8 || block.embedded || block.role === 'list-item' || block.role === 'table-row')
    return false;
  return wordCount(block.text) <= 30 && !(block.role === 'paragraph' && endsSentence(block.text));
}

function within(element: Element, ancestor: Element | null): boolean {
  for (let at: Element | null = element; at; at = at.parentElement) if (at === ancestor) return true;
  return false;
}

/** Decides what of a page's blocks is the article, and what each of them is. */
export function selectArticle(blocks: readonly PageBlock[], source: SelectionSource): Selection {
  return new Selector(blocks, source).run();
}
