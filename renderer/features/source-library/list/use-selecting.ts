import type { Id } from '@shared/domain/ids';
import { extend } from '../../claims/chosen-claims';
import type { SourcePages } from '../source-pages';
import { useSourceLibrary } from '../source-library-store';

const store = useSourceLibrary;

/** With an id more, or without it. */
export function toggled(selected: ReadonlySet<Id>, id: Id): Set<Id> {
  const other = new Set(selected);
  if (!other.delete(id)) other.add(id);
  return other;
}

/** Going to a row and selecting rows, by keys and by the mouse. */
export function useSelecting({ at, count }: Pick<SourcePages, 'at' | 'count'>) {
  const choose = (to: number): number => {
    const index = Math.max(0, Math.min(to, count - 1));
    store.setState({ index, id: at(index)?.id ?? null, editing: null });
    return index;
  };

  /** One row more or less. With nothing selected the row that one is on was meant: a click keeps it meant. */
  const toggle = (index: number, withCurrent: boolean) => {
    const source = at(index);
    if (!source) return;
    const { selected, id } = store.getState();
    const before = withCurrent && selected.size === 0 && id !== null && id !== source.id;
    store.setState({ selected: toggled(before ? new Set([id]) : selected, source.id) });
    choose(index);
  };

  /** A row on, taking both rows along; going back over one that was taken gives it up again. */
  const grow = (by: 1 | -1): number => {
    const { index, id, selected } = store.getState();
    const next = at(index + by);
    if (!next || id === null) return index;
    const order = by > 0 ? [id, next.id] : [next.id, id];
    store.setState({ selected: extend({ current: id, selected }, order, by).selected });
    return choose(index + by);
  };

  /** All rows from the one that one is on to this one, as far as they are here. */
  const reach = (to: number) => {
    const from = Math.max(0, store.getState().index);
    const selected = new Set(store.getState().selected);
    for (let index = Math.min(from, to); index <= Math.max(from, to); index += 1) {
      const source = at(index);
      if (source) selected.add(source.id);
    }
    store.setState({ selected });
    choose(to);
  };

  return {
    choose,
    grow,
    toggle: (index: number) => toggle(index, false),
    /** What a click does with these keys held. */
    click: (index: number, held: { toggle: boolean; reach: boolean }) => {
      if (held.reach) reach(index);
      else if (held.toggle) toggle(index, true);
      else {
        store.setState({ selected: new Set() });
        choose(index);
      }
    },
  };
}

/** Nothing is selected any more. Answers whether something was. */
export function selectNone(): boolean {
  if (store.getState().selected.size === 0) return false;
  store.setState({ selected: new Set() });
  return true;
}
