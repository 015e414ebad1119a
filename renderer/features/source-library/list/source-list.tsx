import { useEffect } from 'react';
import { t } from '@shared/text';
import { useExecute } from '../../../app/api';
import { useAction } from '../../../app/keys/use-action';
import { useNotices } from '../../../app/notices';
import { mayTakeFocus } from '../../../ui/focus';
import { useRem } from '../../../ui/use-rem';
import { useRows } from '../../../ui/use-rows';
import { focusSources, focusUses, isIn, SOURCES } from '../focus';
import type { SourcePages } from '../source-pages';
import { useSourceLibrary } from '../source-library-store';
import { ColumnHeads } from './column-heads';
import { SelectedLine } from './selected-line';
import { SourceRowView } from './source-row';
import { selectNone, useSelecting } from './use-selecting';
import styles from './source-list.module.css';

const rowId = (index: number): string => `source-library-source-${index}`;

interface SourceListProps {
  pages: SourcePages;
  onRange: (range: { first: number; last: number }) => void;
}

/** The sources, of which only the rows in sight are drawn. The list has the focus; arrows choose a row in it. */
export function SourceList({ pages, onRange }: SourceListProps) {
  const { count, at, indexOf, isOld } = pages;
  const execute = useExecute();
  const wanted = useSourceLibrary((state) => state.index);
  const id = useSourceLibrary((state) => state.id);
  const selected = useSourceLibrary((state) => state.selected);
  const index = Math.min(wanted, count - 1);
  const height = useRem(3.25);
  const { scroller, rows, total, show } = useRows({ count, height, chosen: index, onRange });
  const selecting = useSelecting({ at, count });

  // The chosen source stays chosen when others come in before it; where it is gone, its neighbour is.
  useEffect(() => {
    const here = at(index);
    if (isOld || (here && here.id === id)) return;
    const moved = id === null ? -1 : indexOf(id);
    if (moved >= 0) {
      useSourceLibrary.setState({ index: moved });
      if (index < 0) show(moved);
    } else if (here) useSourceLibrary.setState({ index, id: here.id });
  }, [at, id, index, indexOf, isOld, show]);

  useEffect(() => {
    if (mayTakeFocus()) focusSources();
  }, []);

  const page = () => Math.max(1, Math.floor((scroller.current?.clientHeight ?? height) / height) - 1);
  const choose = (to: number) => show(selecting.choose(to));
  const open = () => {
    const source = at(index);
    if (!source) return;
    useSourceLibrary.setState({ pane: 'source' });
    // What is not in sight can't take the focus, so the pane has to be drawn first.
    if (source.uses > 0) requestAnimationFrame(() => void focusUses());
    else useSourceLibrary.setState({ editing: source.id });
  };
  const remove = async () => {
    const taken = selected.size > 0 ? [...selected] : id === null ? [] : [id];
    for (const source of taken) {
      if (!(await execute('source.remove', { source }))) continue;
      const left = new Set(useSourceLibrary.getState().selected);
      if (left.delete(source)) useSourceLibrary.setState({ selected: left });
    }
  };

  /** Acts with the list at hand; elsewhere the key goes on. */
  const here = (act: () => unknown) => () => isIn(SOURCES) && act();
  useAction(
    'sources.next',
    here(() => choose(index + 1)),
  );
  useAction(
    'sources.previous',
    here(() => choose(index - 1)),
  );
  useAction(
    'sources.first',
    here(() => choose(0)),
  );
  useAction(
    'sources.last',
    here(() => choose(count - 1)),
  );
  useAction('sources.pageDown', () => isIn(SOURCES) && choose(index + page()));
  useAction('sources.pageUp', () => isIn(SOURCES) && choose(index - page()));
  useAction(
    'sources.selectNext',
    here(() => show(selecting.grow(1))),
  );
  useAction(
    'sources.selectPrevious',
    here(() => show(selecting.grow(-1))),
  );
  useAction(
    'sources.select',
    here(() => selecting.toggle(index)),
  );
  useAction('sources.back', here(selectNone));
  useAction('sources.open', here(open));
  useAction('sources.remove', () => void remove());
  useAction('sources.merge', () => {
    if (selected.size > 1) useSourceLibrary.setState({ view: 'merging', merging: [...selected] });
    else useNotices.getState().tell(t('sourceLibrary/merge/selectTwo'));
  });

  return (
    <div className={styles.table}>
      <ColumnHeads />
      <div ref={scroller} className={styles.scroller}>
        <div
          id={SOURCES}
          role="listbox"
          aria-label={t('sourceLibrary/list')}
          aria-multiselectable
          aria-activedescendant={index >= 0 ? rowId(index) : undefined}
          tabIndex={0}
          data-keys
          data-several={selected.size > 0 || undefined}
          className={styles.rows}
          style={{ height: total }}
        >
          {rows.map((item) => {
            const source = at(item.index);
            const isCurrent = item.index === index;
            return (
              <SourceRowView
                key={item.index}
                id={rowId(item.index)}
                source={source}
                place={item.index + 1}
                of={count}
                top={item.top}
                height={height}
                isCurrent={isCurrent}
                isSelected={selected.size > 0 ? source !== undefined && selected.has(source.id) : isCurrent}
                onClick={(held) => selecting.click(item.index, held)}
                onOpen={open}
              />
            );
          })}
        </div>
      </div>
      <SelectedLine />
    </div>
  );
}
