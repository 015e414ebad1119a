/**
 * Where else an article says what a claim says: headline, standfirst, caption and body repeat the same facts. Precise
 * rather than eager: what is offered wrongly costs more trust than what is missed.
 */
import { amountsIn, type Amount } from '../domain/amounts';
import type { Span } from '../domain/anchor';
import type { BlockRole } from '../domain/block';
import { agree, countsTheSame, disagreement } from '../domain/figures-agree';
import { fold } from './fold';

/** What each thing that two sentences have in common counts for. */
const WEIGHTS = {
  /** A figure above a dozen, with a unit or of the same things: hardly ever twice in an article by chance. */
  figure: 0.7,
  /** A whole figure up to a dozen: `two`, `five per cent` stand everywhere. */
  smallFigure: 0.2,
  /** A name: a capital within the sentence. */
  name: 0.25,
  /** A word that stands in few sentences of the article, and one that stands in more. */
  rareWord: 0.2,
  word: 0.05,
} as const;

/** From here on two sentences say the same, where one of them is a headline, a caption or the like. */
const SAME = 1;
/** Two sentences of the body are about the same more often than they say the same. */
const SAME_IN_BODY = 1.4;
/** The same words in quotation marks, at least as many as these, do alone. */
const QUOTED_WORDS = 4;
/** Names and words alone that two sentences must have in common before different figures in them are one fact told twice. */
const SAME_SHAPE = 0.85;
/** Of how many names and words what they weigh is counted: long sentences have much in common by chance. */
const MOST_COMMON = 4;
/** A rare word stands in so many sentences of the article. */
const RARE = 3;
const SMALL = 12;

/** A block in which facts are told. */
const tells = (role: BlockRole): boolean => !['byline', 'credit', 'figure', 'footnote'].includes(role);

/** A block that says in few words what others tell. */
const shows = (role: BlockRole | undefined): boolean =>
  role !== undefined && ['headline', 'standfirst', 'caption', 'pull-quote', 'heading'].includes(role);

/** A text with its blocks and the offsets at which its sentences begin. */
export interface ToldText {
  text: string;
  blocks: readonly (Span & { role: BlockRole })[];
  sentences: readonly number[];
  /** BCP 47; `null` where it isn't known. */
  language: string | null;
}

interface Sentence extends Span {
  block: number;
  /** Read when they are first wanted: of most sentences nobody asks. */
  readonly amounts: readonly Amount[];
  names: ReadonlySet<string>;
  words: ReadonlySet<string>;
  quoted: string[];
}

/** Another place that says the same, or the same with another figure. */
export interface Repeat extends Span {
  /** The figures that can't both be true: the claim's, and that of this place. */
  figures: [string, string] | null;
}

const COMMON =
  /^(?:about|after|again|also|been|before|being|could|from|have|into|more|most|only|other|over|said|says|some|such|than|that|their|them|then|there|these|they|this|those|were|what|when|where|which|while|will|with|would|year|years)$/;

/** A word without the endings that English adds, roughly: `kills`, `killed` and `killing` are `kill`. */
const stem = (word: string): string => word.replace(/(?:ing|ed|es|s)$/u, '');

function sentenceOf(text: string, span: Span, block: number, language: string | null): Sentence {
  const said = text.slice(span.start, span.end);
  const found = [...said.matchAll(/[\p{L}\p{M}][\p{L}\p{M}’'-]*/gu)];
  const names = found
    .filter(({ index, 0: word }) => index > 0 && /^\p{Lu}/u.test(word))
    .map(([word]) => word);
  const words = found
    .map(([word]) => word.toLowerCase())
    .filter((word) => word.length > 3 && !COMMON.test(word))
    .map(stem);
  const quoted = [...said.matchAll(/[“"„«]([^“”"„«»]+)[”"“»]/gu)]
    .map(([, inside = '']) =>
      fold(inside)
        .text.replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim(),
    )
    .filter((inside) => inside.split(' ').length >= QUOTED_WORDS);
  let amounts: Amount[] | null = null;
  return {
    ...span,
    block,
    get amounts() {
      return (amounts ??= amountsIn(said, language));
    },
    names: new Set(names.map((name) => name.replace(/[’']s$/u, '').toLowerCase())),
    words: new Set(words),
    quoted,
  };
}

/** With how many sentences a claim is compared in one step: a millisecond or two, their figures being read at first. */
const STEP = 16;

/** The sentences of an article that tell facts, read once for all of its claims: when the first one is asked about. */
export class Facts {
  readonly #told: ToldText;
  readonly #sentences: Sentence[] = [];
  /** In how many sentences a word stands. */
  readonly #spread = new Map<string, number>();
  /** The block and the sentence to be read next. */
  #block = 0;
  #sentence = 0;

  constructor(told: ToldText) {
    this.#told = told;
  }

  /** Reads the next block; answers whether there was one. Whoever has begun, others may go on. */
  #readBlock(): boolean {
    const { blocks, sentences } = this.#told;
    const index = this.#block++;
    const block = blocks[index];
    if (!block) return false;
    const starts = [block.start];
    // Both lists are in the order of the text.
    for (
      let at = sentences[this.#sentence];
      at !== undefined && at < block.end;
      at = sentences[++this.#sentence]
    )
      if (at > block.start) starts.push(at);
    if (!tells(block.role)) return true;
    const read = this.#sentencesIn(block, index, starts);
    this.#sentences.push(...read);
    for (const { words } of read)
      for (const word of words) this.#spread.set(word, (this.#spread.get(word) ?? 0) + 1);
    return true;
  }

  #sentencesIn({ end }: Span, index: number, starts: readonly number[]): Sentence[] {
    const { text, language } = this.#told;
    return starts.map((from, n) => {
      const said = text.slice(from, starts[n + 1] ?? end).replace(/[\s.]+$/u, '');
      return sentenceOf(text, { start: from, end: from + said.length }, index, language);
    });
  }

  /** The other places of the text that say what a claim says, in their order. `places` are those that it has. */
  repeatsOf(places: readonly Span[]): Repeat[] {
    const steps = this.repeatsInSteps(places);
    for (;;) {
      const { done, value } = steps.next();
      if (done) return value;
    }
  }

  /** The same in steps of a few milliseconds. */
  *repeatsInSteps(places: readonly Span[]): Generator<void, Repeat[]> {
    while (this.#readBlock()) yield;
    const { text, language } = this.#told;
    const overlaps = (one: Span) => places.some(({ start, end }) => start < one.end && one.start < end);
    const own = this.#sentences.filter(overlaps);
    const blocks = new Set(own.map(({ block }) => block));
    const others = this.#sentences.filter((one) => !blocks.has(one.block) && one.start < one.end);
    const found = new Map<Sentence, Repeat>();
    for (const place of places) {
      const said = text.slice(place.start, place.end);
      const around = own.find(({ start, end }) => start <= place.start && place.start < end);
      const quote = sentenceOf(text, place, around?.block ?? -1, language);
      // Words around a claim say what it is about, but only its own words are what it says.
      const about = around ?? quote;
      for (const [at, other] of others.entries()) {
        if (at % STEP === 0) yield;
        if (found.has(other)) continue;
        if (this.#says(quote, about, other)) found.set(other, { ...spanOf(other), figures: null });
        else {
          const [a, b] = this.#contradicts(quote, other) ?? [];
          if (!a || !b) continue;
          const there = text.slice(other.start, other.end);
          const figures: [string, string] = [said.slice(a.start, a.end), there.slice(b.start, b.end)];
          found.set(other, { ...spanOf(other), figures });
        }
      }
    }
    return [...found.values()].sort((a, b) => a.start - b.start);
  }

  #says(quote: Sentence, about: Sentence, other: Sentence): boolean {
    const sameWords = quote.quoted.some((one) =>
      other.quoted.some((there) => there.includes(one) || one.includes(there)),
    );
    if (sameWords) return true;
    if (quote.amounts.length === 0) return false;
    const isShown = [about, other].some(({ block }) => shows(this.#told.blocks[block]?.role));
    const needed = (isShown ? SAME : SAME_IN_BODY) - this.#common(about, other);
    if (needed > WEIGHTS.figure) return false;
    const figures = Math.max(0, ...quote.amounts.map((amount) => weightOfFigure(amount, other.amounts)));
    return figures > 0 && figures >= needed;
  }

  #contradicts(quote: Sentence, other: Sentence): [Amount, Amount] | null {
    if (quote.amounts.length !== 1 || this.#common(quote, other) < SAME_SHAPE) return null;
    if (other.amounts.length !== 1) return null;
    const [a, b] = [quote.amounts[0], other.amounts[0]];
    if (!a || !b || a.unit === 'year' || !countsTheSame(a, b)) return null;
    if (!isPlain(a) || !isPlain(b)) return null;
    return disagreement([a], [b]);
  }

  /** What the names and words weigh that two sentences have in common. */
  #common(one: Sentence, other: Sentence): number {
    const names = [...one.names].filter((name) => other.names.has(name));
    const words = [...one.words].filter(
      (word) => other.words.has(word) && !names.some((name) => stem(name) === word),
    );
    const weights = [
      ...names.map(() => WEIGHTS.name),
      ...words.map((word) => ((this.#spread.get(word) ?? 0) <= RARE ? WEIGHTS.rareWord : WEIGHTS.word)),
    ];
    return weights
      .sort((a, b) => b - a)
      .slice(0, MOST_COMMON)
      .reduce((sum, weight) => sum + weight, 0);
  }
}

const spanOf = ({ start, end }: Span): Span => ({ start, end });

/** How far a rounded figure may be from the one that it stands for, in parts of it. */
const ROUNDED = 0.02;

const isPlain = ({ low, high, hedge }: Amount): boolean => low === high && hedge === 'exact';

/**
 * What the same figure elsewhere counts for; 0 where there is none. A limit, a range or a rough figure proves nothing,
 * and years recur with whatever happened in them.
 */
function weightOfFigure(amount: Amount, others: readonly Amount[]): number {
  if (amount.unit === 'year' || !isPlain(amount)) return 0;
  const same = others.some(
    (other) =>
      isPlain(other) &&
      agree(amount, other) &&
      Math.abs(amount.low - other.low) <= amount.low * ROUNDED &&
      (countsTheSame(amount, other) ||
        (amount.unit === other.unit && (amount.nouns.length === 0 || other.nouns.length === 0))),
  );
  if (!same) return 0;
  const isRound = amount.grain === 1 && amount.unit !== 'points';
  return isRound && amount.high <= SMALL ? WEIGHTS.smallFigure : WEIGHTS.figure;
}
