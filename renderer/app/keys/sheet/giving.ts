import { partsOf } from '@shared/keys/chord';
import { reservedReason, type ReservedReason } from '@shared/keys/reserved';
import { actions, type ActionId } from '../actions';
import { othersWith, withKeys, type KeyMap } from '../key-map';

/** One key of an action: the place among its chords. The place behind the last one is for one more. */
export interface KeyPlace {
  action: ActionId;
  index: number;
}

/** What pressing new keys for a place comes to. */
export type Given =
  | { is: 'refused'; chord: string; reason: ReservedReason }
  /** Others have a chord of it; `map` is how it would be without them having it. */
  | { is: 'taken'; chord: string; others: readonly ActionId[]; map: KeyMap }
  | { is: 'given'; map: KeyMap };

/** Gives an action these chords, unless others have one of them. */
function give(map: KeyMap, action: ActionId, chords: readonly string[]): Given {
  const made = withKeys(map, action, chords);
  for (const chord of chords) {
    const others = othersWith(map, action, chord);
    if (others.length > 0) return { is: 'taken', chord, others, map: made };
  }
  return { is: 'given', map: made };
}

/** Puts a chord where another one of an action was. */
export function giveChord(map: KeyMap, { action, index }: KeyPlace, chord: string): Given {
  const usual: readonly string[] = actions[action].keys;
  const reason = usual.includes(chord) ? null : reservedReason(chord);
  if (reason || !partsOf(chord)) return { is: 'refused', chord, reason: reason ?? 'system' };
  const chords = [...map[action]];
  chords[index] = chord;
  const once = [...new Set(chords)];
  // Its other chords may be shared with others already; only the new one is asked about.
  const others = othersWith(map, action, chord);
  const freed = others.length > 0 ? withKeys(map, action, [chord]) : map;
  const made = { ...freed, [action]: once };
  return others.length > 0 ? { is: 'taken', chord, others, map: made } : { is: 'given', map: made };
}

/** Takes a chord away. */
export function takeChord(map: KeyMap, { action, index }: KeyPlace): KeyMap {
  return { ...map, [action]: map[action].toSpliced(index, 1) };
}

/** Gives an action its usual chords. */
export function giveUsual(map: KeyMap, action: ActionId): Given {
  return give(map, action, actions[action].keys);
}
