import lunr from 'lunr';
import type { Vocabulary } from './vocabulary';

/** lunr's graph of what a term may be: letters lead from node to node, `*` stands for any one. */
interface TokenNode {
  final: boolean;
  edges: Record<string, TokenNode>;
  id: number;
}

/** What lunr has and its types don't tell of. */
const { fromString, fromFuzzyString } = lunr.TokenSet as unknown as {
  fromString: (text: string) => TokenNode;
  fromFuzzyString: (text: string, editDistance: number) => TokenNode;
};

/** Several nodes of the graph at once. Where a letter leads is worked out when it is first met. */
interface State {
  nodes: readonly TokenNode[];
  final: boolean;
  /** By code unit; those below 128 in an array, for speed. */
  near: (State | null | undefined)[];
  far: Map<number, State | null>;
}

const NEAR = 128;

/**
 * The terms of a vocabulary that a wildcard or an edit distance means: just those that lunr's own `TokenSet` means,
 * whose edit distance is neither Levenshtein's nor Damerau's. lunr walks its vocabulary as a tree and follows every
 * path; here the graph becomes deterministic on the way (subset construction) and the sorted vocabulary is walked
 * in one pass, leaving out whatever shares a beginning that leads nowhere.
 */
export class TermPattern {
  readonly #states = new Map<string, State>();
  readonly #start: State;

  constructor(clause: { term: string; editDistance?: number | undefined }) {
    const node =
      clause.editDistance === undefined
        ? fromString(clause.term)
        : fromFuzzyString(clause.term, clause.editDistance);
    this.#start = this.#stateOf([node]);
  }

  /** The ranks of the terms that it means, ascending. The empty term is never one of them. */
  ranks(vocabulary: Vocabulary): number[] {
    const { units, starts, size } = vocabulary;
    const found: number[] = [];
    const path: State[] = [this.#start];
    let previous = -1;
    for (let rank = 0; rank < size;) {
      const start = starts[rank]!;
      const length = starts[rank + 1]! - start;
      let depth = 0;
      if (previous >= 0) {
        const before = starts[previous]!;
        const limit = Math.min(path.length - 1, length, starts[previous + 1]! - before);
        while (depth < limit && units[before + depth] === units[start + depth]) depth += 1;
      }
      path.length = depth + 1;
      let dead = false;
      for (; depth < length; depth += 1) {
        const next = this.#next(path[depth]!, units[start + depth]!);
        if (!next) {
          dead = true;
          break;
        }
        path.push(next);
      }
      previous = rank;
      if (dead) {
        rank = vocabulary.after(rank, depth + 1);
        continue;
      }
      if (length > 0 && path[length]!.final) found.push(rank);
      rank += 1;
    }
    return found;
  }

  #next(state: State, unit: number): State | null {
    const known = unit < NEAR ? state.near[unit] : state.far.get(unit);
    if (known !== undefined) return known;
    const letter = String.fromCharCode(unit);
    const nodes = new Set<TokenNode>();
    for (const { edges } of state.nodes) {
      const named = Object.hasOwn(edges, letter) ? edges[letter] : undefined;
      const any = Object.hasOwn(edges, '*') ? edges['*'] : undefined;
      if (named) nodes.add(named);
      if (any) nodes.add(any);
    }
    const next = nodes.size > 0 ? this.#stateOf([...nodes]) : null;
    if (unit < NEAR) state.near[unit] = next;
    else state.far.set(unit, next);
    return next;
  }

  #stateOf(nodes: readonly TokenNode[]): State {
    const key = nodes
      .map(({ id }) => id)
      .sort((a, b) => a - b)
      .join(' ');
    const known = this.#states.get(key);
    if (known) return known;
    const state: State = {
      nodes,
      final: nodes.some(({ final }) => final),
      near: new Array<State | null | undefined>(NEAR),
      far: new Map(),
    };
    this.#states.set(key, state);
    return state;
  }
}
