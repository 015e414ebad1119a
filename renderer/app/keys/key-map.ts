import type { Settings } from '@shared/ipc/contract';
import { isSingle } from '@shared/keys/chord';
import { keysFor } from '@shared/keys/keys-for';
import { actionIds, actions, type ActionId } from './actions';

/** What the settings say of keys. */
export type KeySettings = Pick<Settings, 'singleKeys' | 'keys'>;

/** The chords of every action; the first is the one to show. */
export type KeyMap = Readonly<Record<ActionId, readonly string[]>>;

const mapped = (keys: (action: ActionId) => readonly string[]): KeyMap =>
  Object.fromEntries(actionIds.map((action) => [action, keys(action)])) as Record<
    ActionId,
    readonly string[]
  >;

/** The chords of every action, as they are usual or as they were changed. */
export function keyMap(given: Settings['keys']): KeyMap {
  return mapped((action) =>
    keysFor(actions[action].keys, Object.hasOwn(given, action) ? given[action] : undefined),
  );
}

/** The chords that act: all of them, or those that aren't single letters where these are switched off. */
export function actingKeys(map: KeyMap, singleKeys: boolean): KeyMap {
  return singleKeys ? map : mapped((action) => map[action].filter((chord) => !isSingle(chord)));
}

/** Whether both can be meant at the same time. */
const meet = (a: ActionId, b: ActionId): boolean =>
  actions[a].scope === actions[b].scope || actions[a].scope === 'global' || actions[b].scope === 'global';

/** The other actions that have this chord where this one has, or would have it. */
export function othersWith(map: KeyMap, action: ActionId, chord: string): ActionId[] {
  return actionIds.filter((other) => other !== action && meet(action, other) && map[other].includes(chord));
}

const same = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((chord, i) => chord === b[i]);

/** Whether an action has other chords than the usual ones. */
export function isChanged(map: KeyMap, action: ActionId): boolean {
  return !same(map[action], actions[action].keys);
}

/** Takes chords from all actions that have them where this one would, and gives them to it. */
export function withKeys(map: KeyMap, action: ActionId, chords: readonly string[]): KeyMap {
  const losing = new Map(
    chords.flatMap((chord) => othersWith(map, action, chord).map((other) => [other, 1])),
  );
  return mapped((id) => {
    if (id === action) return chords;
    return losing.has(id) ? map[id].filter((chord) => !chords.includes(chord)) : map[id];
  });
}

/** What the settings keep of a map: the actions whose chords aren't the usual ones, and what isn't known here. */
export function settingsOf(map: KeyMap, before: Settings['keys']): Settings['keys'] {
  const unknown = Object.entries(before).filter(([action]) => !Object.hasOwn(actions, action));
  const changed = actionIds.filter((action) => isChanged(map, action));
  return Object.fromEntries([
    ...unknown,
    ...changed.map((action): [string, string[]] => [action, [...map[action]]]),
  ]);
}
