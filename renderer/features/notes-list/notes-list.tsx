import { useEffect, useMemo, useRef, useState, type KeyboardEvent, type RefObject } from 'react';
import type { Claim } from '@shared/domain/claim';
import { t } from '@shared/text';
import { Hint, Key } from '../../ui/key';
import { useActions } from '../reading/actions';
import type { Caret } from '../reading/use-caret';
import { filterEntries, type EntryFilter } from './entries';
import { EntryList } from './entry-list';
import { FilterBar } from './filter-bar';
import { useEntries } from './use-entries';
import controls from '../claims/controls.module.css';
import styles from './notes-list.module.css';

interface NotesListProps {
  claims: readonly Claim[];
  caret: Caret;
  articleRef: RefObject<HTMLElement | null>;
}

/** Says why nothing is shown, and takes the focus in the rows' place. */
function EmptyList({ filtered }: { filtered: boolean }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Choosing among the filters keeps the focus there.
    if (!filtered) box.current?.focus();
  }, [filtered]);
  return (
    <div ref={box} className={styles.empty} tabIndex={-1} data-keys>
      <p>{t(filtered ? 'remarks/nothingShown' : 'remarks/none')}</p>
      {!filtered && (
        <>
          <Hint action="note.add" />
          <Hint action="query.ask" />
          <Hint action="remark.add" />
        </>
      )}
    </div>
  );
}

/** Everything that was written about the article, in the order of its text. */
export function NotesList({ claims, caret, articleRef }: NotesListProps) {
  const actions = useActions();
  const { entries, loaded } = useEntries(claims);
  const [filter, setFilter] = useState<EntryFilter>({ kind: null, audience: null, openFirst: false });
  const shown = useMemo(() => filterEntries(entries, filter), [entries, filter]);
  const close = () => actions.turnTo('margin');
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.key !== 'Escape') return;
    event.preventDefault();
    close();
  };
  return (
    <aside className={styles.notes} aria-label={t('remarks/list')} data-list="notes" onKeyDown={onKeyDown}>
      <header className={styles.header}>
        <h2 className={styles.title}>{t('remarks/list')}</h2>
        <button type="button" className={controls.quietButton} onClick={close}>
          <Key action="notes.list" />
          {t('claims/close')}
        </button>
      </header>
      {entries.length > 0 && <FilterBar entries={entries} filter={filter} onFilter={setFilter} />}
      <div className={styles.list}>
        {loaded && shown.length === 0 && <EmptyList filtered={entries.length > 0} />}
        {loaded && shown.length > 0 && <EntryList entries={shown} caret={caret} articleRef={articleRef} />}
      </div>
    </aside>
  );
}
