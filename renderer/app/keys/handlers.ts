import { isPlain } from '@shared/keys/chord';
import type { PlaceName } from '../route';
import { actionIds, actions, type ActionId } from './actions';
import { keysOf } from './keys-in-force';

/** What an action does now. Answering `false` says that it did nothing, and the key goes on. */
export type Handler = () => unknown;

interface Binding {
  handler: Handler;
}

const bindings = new Map<ActionId, Binding[]>();

/** Binds an action. Of several the last one acts that does not answer `false`. Answers what ends it. */
export function bind(action: ActionId, handler: Handler): () => void {
  const binding = { handler };
  bindings.set(action, [...(bindings.get(action) ?? []), binding]);
  return () => {
    bindings.set(
      action,
      (bindings.get(action) ?? []).filter((other) => other !== binding),
    );
  };
}

/** The actions that something is bound to now. */
export function boundActions(): ActionId[] {
  return actionIds.filter((id) => (bindings.get(id) ?? []).length > 0);
}

/** Does an action. Answers whether anything was bound to it and acted. */
export function run(action: ActionId): boolean {
  return (bindings.get(action) ?? []).toReversed().some(({ handler }) => handler() !== false);
}

/** Where the focus is, for deciding whether a key acts. */
export interface Focus {
  /** In something that one types into. */
  field: boolean;
  /** On something that Enter and Space press. */
  button: boolean;
  /** In the text, a card or a list. */
  keys: boolean;
  /** In a dialog, which has keys of its own. */
  dialog: boolean;
}

/** A field undoes its own typing with these. */
const fieldsOwn: readonly ActionId[] = ['app.undo', 'app.redo'];

/** Whether a chord acts for an action with the focus there. */
export function acts(action: ActionId, chord: string, focus: Focus): boolean {
  if (focus.dialog) return false;
  if (focus.field && fieldsOwn.includes(action)) return false;
  if (!isPlain(chord)) return true;
  if (focus.field || !focus.keys) return false;
  return !(focus.button && (chord === 'enter' || chord === 'space'));
}

/** The actions of a chord in a place: its own before those that work everywhere. */
export function actionsOf(chord: string, place: PlaceName | null): ActionId[] {
  const of = (scope: string | null) =>
    actionIds.filter((id) => actions[id].scope === scope && keysOf(id).includes(chord));
  return [...of(place), ...of('global')];
}
