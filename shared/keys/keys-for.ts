import { partsOf } from './chord';
import { reservedReason } from './reserved';

/**
 * The chords of an action: its usual ones, or those that somebody gave it. Of the latter, what isn't a chord or
 * can't be given is left out; where nothing is left of them, the usual ones hold. An empty list means none.
 */
export function keysFor(usual: readonly string[], given: readonly string[] | undefined): readonly string[] {
  if (!given) return usual;
  if (given.length === 0) return given;
  const good = given.filter(
    (chord) => partsOf(chord) !== null && (usual.includes(chord) || reservedReason(chord) === null),
  );
  return good.length > 0 ? [...new Set(good)] : usual;
}
