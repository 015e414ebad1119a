/** A term that looks like another, and how much: from 0 to 1. */
export interface Alike {
  term: number;
  likeness: number;
}

/** Shorter words have too many neighbours that mean something else. */
const LEAST_LETTERS = 5;
const GRAM = 3;
/** Of two sets of n-grams, twice what they share by what both have (Dice). */
const LEAST_DICE = 0.5;
/** Two letters in the other order break up most of a short word's n-grams. */
const LEAST_DICE_SLIP = 0.25;
const LIKENESS_SLIP = 0.6;
/** Inflected and derived words begin alike: president, presidential. */
const LEAST_BEGINNING = 4;
const onlyLetters = /^[\p{L}\p{M}]+$/u;

/** The terms of a collection by number, and which of them look alike: typing errors, derived words, other spellings. */
export class Vocabulary {
  readonly names: string[] = [];
  private readonly byName = new Map<string, number>();
  private readonly byGram = new Map<string, number[]>();

  /** The number of a term; the next one for a new term. */
  add(name: string): number {
    const known = this.byName.get(name);
    if (known !== undefined) return known;
    const term = this.names.length;
    this.names.push(name);
    this.byName.set(name, term);
    if (comparable(name))
      for (const gram of gramsOf(name)) {
        const terms = this.byGram.get(gram);
        if (terms) terms.push(term);
        else this.byGram.set(gram, [term]);
      }
    return term;
  }

  find(name: string): number | undefined {
    return this.byName.get(name);
  }

  /** The terms that look like a word, without the word itself; the most alike first. */
  alike(name: string, most: number): Alike[] {
    if (!comparable(name)) return [];
    const grams = gramsOf(name);
    const common = new Map<number, number>();
    for (const gram of grams)
      for (const term of this.byGram.get(gram) ?? []) common.set(term, (common.get(term) ?? 0) + 1);
    const found: Alike[] = [];
    for (const [term, count] of common) {
      const other = this.names[term] ?? '';
      if (other === name) continue;
      const dice = (2 * count) / (grams.size + gramCount(other));
      if (dice >= LEAST_DICE && beginning(name, other) >= LEAST_BEGINNING)
        found.push({ term, likeness: dice });
      else if (dice >= LEAST_DICE_SLIP && oneSlip(name, other))
        found.push({ term, likeness: Math.max(dice, LIKENESS_SLIP) });
    }
    return found.sort((one, other) => other.likeness - one.likeness || one.term - other.term).slice(0, most);
  }
}

const comparable = (name: string): boolean => name.length >= LEAST_LETTERS && onlyLetters.test(name);

/** N-grams of a word with its two ends. A repeated one counts once, which hardly any word has. */
function gramsOf(name: string): Set<string> {
  const ended = ` ${name} `;
  const grams = new Set<string>();
  for (let at = 0; at + GRAM <= ended.length; at += 1) grams.add(ended.slice(at, at + GRAM));
  return grams;
}

const gramCount = (name: string): number => name.length;

function beginning(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return length;
}

/** Whether one letter more, less, other, or two in the other order make one word the other. */
function oneSlip(one: string, other: string): boolean {
  const difference = one.length - other.length;
  if (Math.abs(difference) > 1) return false;
  const from = beginning(one, other);
  let ending = 0;
  while (
    ending < Math.min(one.length, other.length) - from &&
    one[one.length - 1 - ending] === other[other.length - 1 - ending]
  )
    ending += 1;
  const left = one.slice(from, one.length - ending);
  const right = other.slice(from, other.length - ending);
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}
