import { isFurniture } from '../furniture';
import { endsSentence, likeness, wordCount } from '../words';
import { namesOf } from './element-furniture';
import { inLines } from './page-lines';
import type { SelectionSource } from './selection';
import type { WeighedBlock } from './weigh';

/** Names of a summary under a headline. */
const STANDFIRST =
  /(?:^|[\s_-])(?:standfirst|sub-?head(?:line|ing|er)?|sub-?hed|dek|deck|sub-?title|summary|strap-?line|abstract|chapo|chapeau|vorspann|teaser-?text|anlauf|bajada|entradilla|copete|linha-?fina|sottotitolo|occhiello|ingress|lead-?(?:text|paragraph|in)?|article-?intro|intro(?:duction|-?text)?|description|excerpt)(?=$|[\s_-])/i;

/** How often a text must stand in an article to belong there each time. */
const REFRAIN = 3;
/** Whether a block is running text that was chosen for the article. */
export const isText = (block: WeighedBlock): boolean => block.kept >= 0.5 && block.prose;

export function within(element: Element, ancestor: Element | null): boolean {
  for (let at: Element | null = element; at; at = at.parentElement) if (at === ancestor) return true;
  return false;
}

/** Where on a page the article's text begins and ends, and what stands in it how often. */
export class TextExtent {
  readonly blocks: readonly WeighedBlock[];
  /** Numbers of blocks: the headline, the first of the running text, the last of it; -1 where there is none. */
  readonly headlineAt: number;
  readonly first: number;
  readonly lastText: number;
  /** What the headline may say, for likeness. */
  readonly titles: ReadonlySet<string>;
  /** The last block whose text is in the element, for elements that hold running text. */
  readonly lastIn: ReadonlyMap<Element, number>;
  /** How many letters of running text there are. */
  readonly proseLetters: number;
  /** How many chosen blocks an element holds. */
  private readonly keptParents = new Map<Element, number>();
  /** How often each text stands among the chosen ones. */
  private readonly counts = new Map<string, number>();

  constructor(
    blocks: readonly WeighedBlock[],
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
      (block, i) => i > this.headlineAt && isText(block) && !this.mayBeStandfirst(block),
    );
    const lastIn = new Map<Element, number>();
    for (const [i, block] of this.blocks.entries()) {
      if (block.kept < 0.5) continue;
      const key = likeness(block.text);
      this.counts.set(key, (this.counts.get(key) ?? 0) + 1);
      if (isText(block) && block.element.parentElement) lastIn.set(block.element.parentElement, i);
    }
    this.lastIn = lastIn;
    this.lastText = this.blocks.findLastIndex(isText);
    this.proseLetters = this.blocks.reduce((sum, block) => sum + (isText(block) ? block.text.length : 0), 0);
  }

  /** Whether a text stands so often in the article that it belongs there each time. Takes its likeness. */
  isRefrain(key: string): boolean {
    return (this.counts.get(key) ?? 0) >= REFRAIN;
  }

  /** How many chosen blocks stand in the element that a block stands in. */
  keptBeside({ element }: WeighedBlock): number {
    return this.keptParents.get(element.parentElement ?? this.source.root) ?? 0;
  }

  /** Whether a block reads, or is called, like the summary under a headline. */
  mayBeStandfirst(block: WeighedBlock): boolean {
    const { text } = block;
    if (text.length < 30 || text.length > 500 || block.linked > 0.5 || isFurniture(text)) return false;
    if (this.titles.has(likeness(text))) return false;
    const names = [block.element, block.element.parentElement].map((element) =>
      element ? namesOf(element) : '',
    );
    if (names.some((name) => STANDFIRST.test(name))) return true;
    return block.role === 'heading' && block.level === 2 && wordCount(text) >= 8 && endsSentence(text);
  }
}
