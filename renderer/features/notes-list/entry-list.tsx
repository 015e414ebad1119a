import { useEffect, useMemo, useState, type KeyboardEvent, type RefObject } from 'react';
import { flushSync } from 'react-dom';
import { t } from '@shared/text';
import { useAction } from '../../app/keys/use-action';
import { useActions } from '../reading/actions';
import { matchPlaces } from '../reading/find/match-places';
import { showMatch } from '../reading/find/show-match';
import { placeNamer } from '../reading/place-name';
import { useReadArticle } from '../reading/read-article';
import { useReadingStore } from '../reading/reading-store';
import type { Caret } from '../reading/use-caret';
import type { Entry } from './entries';
import { EntryRow, isEditable, isRemovable, type EntryActs } from './entry-row';
import styles from './notes-list.module.css';

interface EntryListProps {
  entries: readonly Entry[];
  caret: Caret;
  articleRef: RefObject<HTMLElement | null>;
}

const entryId = (entry: string) => `entry-${entry}`;

function focusRow(entry: string | undefined): void {
  const row = document.getElementById(entryId(entry ?? ''));
  row?.focus({ preventScroll: true });
  row?.scrollIntoView({ block: 'nearest' });
}

/** The rows of what was written: walked with J and K or the arrows, edited and removed where they stand. */
export function EntryList({ entries, caret, articleRef }: EntryListProps) {
  const store = useReadingStore();
  const actions = useActions();
  const { revision } = useReadArticle();
  const nameOf = useMemo(() => placeNamer(revision.blocks), [revision]);
  const [reached, setReached] = useState<string | null>(null);
  const [editing, setEditing] = useState<string | null>(null);
  const current = entries.find(({ id }) => id === reached) ?? entries[0];

  // The list takes the focus when it comes.
  const [first] = useState(current?.id);
  useEffect(() => focusRow(first), [first]);
  useEffect(() => () => store.setState({ lit: null }), [store]);

  /** The entry whose row has the focus: keys act only there. */
  const focused = () => {
    const at = document.activeElement?.id;
    return entries.find(({ id }) => entryId(id) === at);
  };
  const acts: EntryActs = {
    go: (entry) => {
      if (entry.is === 'remark') {
        if (entry.span) caret.select(entry.span.start, entry.span.end);
        caret.focusText();
        store.setState({ remarks: { is: 'read', remarks: [entry.id] } });
      } else {
        actions.openCard(entry.claim.id);
      }
    },
    edit: (entry) => setEditing(entry.id),
    leave: (entry) => {
      flushSync(() => setEditing(null));
      focusRow(entry.id);
    },
    remove: (entry) => {
      const at = entries.indexOf(entry);
      focusRow((entries[at + 1] ?? entries[at - 1])?.id);
      if (entry.is === 'remark') void actions.run('remark.remove', { remark: entry.id });
      else if (entry.is === 'note') void actions.run('note.remove', { note: entry.id });
    },
  };
  /** Does something with the row that has the focus; elsewhere the key goes on. */
  const onRow = (act: (entry: Entry) => unknown) => () => {
    const entry = focused();
    return entry ? act(entry) : false;
  };
  const step = (by: number) => (entry: Entry) =>
    focusRow(entries[entries.indexOf(entry) + by]?.id ?? entry.id);
  useAction('claim.next', onRow(step(1)));
  useAction('claim.previous', onRow(step(-1)));
  // There is nothing to select here, and nothing may be selected out of sight.
  useAction('select.forward', onRow(step(1)));
  useAction('select.backward', onRow(step(-1)));
  useAction(
    'notes.edit',
    onRow((entry) => (isEditable(entry) ? acts.edit(entry) : false)),
  );
  useAction(
    'claim.remove',
    onRow((entry) => (isRemovable(entry) ? acts.remove(entry) : undefined)),
  );

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    const entry = focused();
    if (!entry) return;
    if (event.key === 'ArrowDown') step(1)(entry);
    else if (event.key === 'ArrowUp') step(-1)(entry);
    else if (event.key === 'Home') focusRow(entries[0]?.id);
    else if (event.key === 'End') focusRow(entries.at(-1)?.id);
    else if (event.key === 'Enter') acts.go(entry);
    else return;
    event.preventDefault();
  };
  /** What is walked over is shown in the text as well. */
  const light = (entry: Entry) => {
    setReached(entry.id);
    store.setState({ lit: entry.span });
    const root = articleRef.current;
    const place = root && entry.span && matchPlaces(root, [entry.span])[0];
    if (root && place) showMatch(root, place);
  };
  const placeOf = (entry: Entry) => {
    if (entry.span) return nameOf(entry.span.start);
    if (entry.is !== 'remark') return t('claims/nowhere');
    return t(entry.remark.start === null ? 'remarks/article' : 'remarks/earlier');
  };

  return (
    <ol className={styles.rows} aria-label={t('remarks/count', { count: entries.length })} data-keys>
      {entries.map((entry) => (
        <EntryRow
          key={entry.id}
          id={entryId(entry.id)}
          entry={entry}
          place={placeOf(entry)}
          quote={entry.span ? revision.text.slice(entry.span.start, entry.span.end) : ''}
          current={entry === current}
          editing={entry.id === editing}
          acts={acts}
          onFocus={(event) => {
            if (event.target === event.currentTarget) light(entry);
          }}
          onKeyDown={onKeyDown}
        />
      ))}
    </ol>
  );
}
