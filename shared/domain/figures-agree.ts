import type { Amount } from './amounts';

/** How far from a rough figure the true one may lie: a tenth of it, or half of what it is rounded to. */
const ROUGHLY = 0.1;

/** To what a rough figure is rounded: `about 40` to tens. */
function roundedTo({ high, grain }: Amount): number {
  const zeros = /^\d*?(0*)$/.exec(String(Math.round(high)))?.[1]?.length ?? 0;
  return Math.max(grain, high > 0 ? 10 ** zeros : 1);
}

/** The values that a figure leaves open. */
function openValues(amount: Amount): [number, number] {
  const { low, high, hedge, grain } = amount;
  const room = Math.max(roundedTo(amount) / 2, high * ROUGHLY);
  switch (hedge) {
    case 'over':
      return [low, Infinity];
    case 'under':
      return [-Infinity, high];
    case 'nearly':
      return [low - room, high];
    case 'about':
      return [low - room, high + room];
    case 'exact': {
      // What is precise to ones is meant so; what is precise to thousands or tenths is rounded.
      const half = grain === 1 ? 0 : grain / 2;
      return [low - half, high + half];
    }
  }
}

/** Tiny errors of decimals are no disagreement. */
const SLACK = 1e-9;

/** Whether two figures of the same can both be true: one may be rounded, rough, a limit, or a range. */
export function agree(a: Amount, b: Amount): boolean {
  const isPlain = (one: Amount) => one.hedge === 'exact' && one.low === one.high;
  if (isPlain(a) && isPlain(b)) {
    if (a.grain === b.grain) return a.low === b.low;
    return Math.abs(a.low - b.low) <= Math.max(a.grain, b.grain) / 2 + SLACK;
  }
  const [[lowA, highA], [lowB, highB]] = [openValues(a), openValues(b)];
  return lowA <= highB + SLACK && lowB <= highA + SLACK;
}

/** What is measured in: figures of different ones are not of the same, nor those of one and of things. */
const MEASURES = new Set(
  (
    'second minute hour day week month year decade century metre meter kilometre kilometer km mile foot feet inch ' +
    'yard hectare acre litre liter gallon barrel kilogram kilo kg gram tonne ton ounce degree mph kph knot watt ' +
    'kilowatt megawatt gigawatt volt'
  ).split(' '),
);

const measureOf = ({ nouns }: Amount): string | null => nouns.find((noun) => MEASURES.has(noun)) ?? null;

/** Whether they may count the same although other words say so: neither is measured in something else. */
const mayCountTheSame = (a: Amount, b: Amount): boolean => a.unit === b.unit && measureOf(a) === measureOf(b);

/** Whether both say how many of the same: the same unit and measure, and a word in common behind the figure. */
export const countsTheSame = (a: Amount, b: Amount): boolean =>
  mayCountTheSame(a, b) &&
  (a.nouns.some((noun) => b.nouns.includes(noun)) ||
    (a.unit !== null && (a.nouns.length === 0 || b.nouns.length === 0)));

/**
 * Two figures, one of each list, that can't both be true of one fact; `null` where there are none. They count the
 * same by their words, or each is the only figure of its kind there. What could be meant in several ways is left.
 */
export function disagreement(here: readonly Amount[], there: readonly Amount[]): [Amount, Amount] | null {
  for (const a of here) {
    const likes = there.filter((b) => countsTheSame(a, b));
    const [b] = likes;
    if (likes.length !== 1 || !b || here.filter((other) => countsTheSame(other, b)).length !== 1) continue;
    if (!agree(a, b)) return [a, b];
  }
  for (const a of here) {
    const [mine, yours] = [here, there].map((list) => list.filter(({ unit }) => unit === a.unit));
    const b = yours?.[0];
    if (mine?.length !== 1 || yours?.length !== 1 || !b) continue;
    if (mayCountTheSame(a, b) && !agree(a, b)) return [a, b];
  }
  return null;
}
