import { likeness, together, type Bag } from './bag';
import type { RevisionPair } from './revision-pair';

/** New pieces in a row that old ones may have become. */
export interface Target {
  first: number;
  behind: number;
  /** How alike old and new words are, 0 to 1. */
  likeness: number;
  /** `likeness`, and more where the pieces stand at the place in the order. By this targets are compared. */
  score: number;
  inOrder: boolean;
}

/**
 * From this likeness on a sentence is taken for a new wording of another. Below it, sentences of one article that say
 * different things meet: between the two kinds hardly any lie from 0.45 to 0.55.
 */
export const ALIKE = 0.5;
/**
 * From this on a sentence at the place in the order may be one, if the claim's own words are alike: much was added to
 * it, or cut.
 */
export const ALIKE_IN_PLACE = 0.4;
/** What standing at the place in the order is worth. */
const IN_ORDER = 0.08;
/** How much of a claim's words a sentence must hold to be looked at for the claim alone. */
const HOLDS = 0.6;
/** A neighbour belongs to a target if it makes it so much more alike: a sentence that was cut in two. */
const BETTER = 0.03;
/** How many of the likeliest are looked at. */
const MOST = 4;

/** New pieces that an old piece, or the claim in it, may have become, the likeliest first. */
export function targetsOf(pair: RevisionPair, old: number, claim: Bag): Target[] {
  const own = pair.before.bag(old);
  const gap = pair.gapAround(old);
  const common = pair.commonWith(own);
  const targets: Target[] = [];
  const add = (first: number, alike: number) => {
    const inOrder = first >= gap.first && first < gap.behind;
    targets.push({
      first,
      behind: first + 1,
      likeness: alike,
      score: alike + (inOrder ? IN_ORDER : 0),
      inOrder,
    });
  };
  for (const [piece, weight] of common)
    add(piece, (2 * weight) / (own.weight + pair.after.bag(piece).weight));
  targets.sort((a, b) => b.score - a.score || a.first - b.first);
  const best = targets
    .slice(0, MOST)
    .map((target) => grown(pair, target, own))
    .filter(({ likeness: alike, inOrder }) => alike >= (inOrder ? ALIKE_IN_PLACE : ALIKE));
  if (claim.weight > 0)
    for (const [piece, weight] of pair.commonWith(claim)) {
      if (weight < HOLDS * claim.weight || best.some(({ first, behind }) => piece >= first && piece < behind))
        continue;
      const target = targets.find(({ first }) => first === piece);
      if (target) best.push(target);
      if (best.length > 2 * MOST) break;
    }
  return best;
}

/** A target with the pieces beside it that make it more alike. */
function grown(pair: RevisionPair, target: Target, own: Bag): Target {
  let bag = pair.after.bag(target.first);
  let result = target;
  // A sentence that was cut in two stays in its block.
  const isFree = (piece: number, beside: number) =>
    piece >= 0 && piece < pair.origin.length && pair.origin[piece]! < 0 && isOneBlock(pair, piece, beside);
  for (let more = true; more;) {
    more = false;
    for (const [piece, beside] of [
      [result.first - 1, result.first],
      [result.behind, result.behind - 1],
    ] as const) {
      if (!isFree(piece, beside)) continue;
      const wider = together(bag, pair.after.bag(piece));
      const alike = likeness(own, wider);
      if (alike < result.likeness + BETTER) continue;
      result = {
        ...result,
        first: Math.min(result.first, piece),
        behind: Math.max(result.behind, piece + 1),
        likeness: alike,
        score: result.score + alike - result.likeness,
      };
      bag = wider;
      more = true;
    }
  }
  return result;
}

/** Whether no blank line stands between two pieces that are neighbours. */
function isOneBlock({ after: { text, pieces } }: RevisionPair, one: number, other: number): boolean {
  const [first, second] = one < other ? [one, other] : [other, one];
  return !/\n\s*\n/.test(text.slice(pieces[first]!.end, pieces[second]!.start));
}
