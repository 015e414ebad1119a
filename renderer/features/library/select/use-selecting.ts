import { useQueryClient } from '@tanstack/react-query';
import type { Id } from '@shared/domain/ids';
import { useNotices } from '../../../app/notices';
import type { ArticlePages } from '../article-pages';
import { useLibraryStore } from '../library-store';
import { foundIds } from './found-ids';
import { IdList } from './id-list';
import { extended, noSelection, selectedCount, selectionOf, toggled } from './selection';

/** Of a click: which keys were held. */
export interface Held {
  toggle: boolean;
  extend: boolean;
}

const store = useLibraryStore;

/** Going to a row and selecting rows, by keys and by the mouse. */
export function useSelecting({ at, count }: Pick<ArticlePages, 'at' | 'count'>) {
  const client = useQueryClient();
  const clamp = (index: number) => Math.max(0, Math.min(index, count - 1));
  const goTo = (index: number) => store.setState({ index, id: at(index)?.id ?? null });

  /** The ids of these rows, where all of them are at hand. */
  const idsHere = (from: number, to: number): IdList | null => {
    const ids: Id[] = [];
    for (let index = from; index <= to; index += 1) {
      const article = at(index);
      if (!article) return null;
      ids.push(article.id);
    }
    return IdList.of(ids);
  };

  /** To a row; what is selected stays. */
  const choose = (to: number) => {
    store.setState({ anchor: null });
    goTo(clamp(to));
  };

  /** One row more, or less. With nothing selected, the row that one is on was meant: it stays meant. */
  const toggle = (index: number, keepCurrent: boolean) => {
    const article = at(index);
    if (!article) return;
    const { selection, id } = store.getState();
    const before =
      keepCurrent && selectedCount(selection) === 0 && id !== null && id !== article.id
        ? toggled(selection, id)
        : selection;
    const after = toggled(before, article.id);
    store.setState({ selection: after, anchor: { index, before: after } });
    goTo(index);
  };

  /** All rows from where one began to this one, besides what was selected then. */
  const extendTo = async (wanted: number): Promise<void> => {
    const to = clamp(wanted);
    const { anchor: known, index, selection } = store.getState();
    const anchor = known ?? { index, before: selection };
    store.setState({ anchor });
    goTo(to);
    const [first, last] = [Math.min(anchor.index, to), Math.max(anchor.index, to)];
    // Only what is far away has to be asked for.
    const here = last - first < 1000 ? idsHere(first, last) : null;
    const range = here ?? (await foundIds(client)).slice(first, last + 1);
    const now = store.getState();
    if (now.anchor === anchor && now.index === to)
      store.setState({ selection: extended(anchor.before, range) });
  };

  return {
    choose,
    /** What a click with these keys held does. */
    click: (index: number, held: Held) => {
      if (held.extend) guarded(extendTo(index));
      else if (held.toggle) toggle(index, true);
      else {
        store.setState({ selection: noSelection });
        choose(index);
      }
    },
    toggle: (index: number) => toggle(index, false),
    extendTo: (index: number) => guarded(extendTo(index)),
    all: () =>
      guarded(
        foundIds(client).then((list) => store.setState({ selection: selectionOf(list), anchor: null })),
      ),
  };
}

/** Nothing that is selected any more. Answers whether something was. */
export function selectNone(): boolean {
  if (selectedCount(store.getState().selection) === 0) return false;
  store.setState({ selection: noSelection, anchor: null });
  return true;
}

function guarded(work: Promise<void>): void {
  work.catch((thrown: unknown) => useNotices.getState().fail(thrown));
}
