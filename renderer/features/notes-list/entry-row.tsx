import type { FocusEvent, KeyboardEvent } from 'react';
import { t } from '@shared/text';
import { Key } from '../../ui/key';
import { NoteForm } from '../claims/notes';
import { AnswerForm } from '../claims/queries';
import { RemarkForm } from '../remarks/remark-form';
import type { Entry } from './entries';
import { EntryHead, entryTitle } from './entry-head';
import { EntryText } from './entry-text';
import controls from '../claims/controls.module.css';
import styles from './notes-list.module.css';

/** What can be done with an entry. */
export interface EntryActs {
  go: (entry: Entry) => void;
  /** Begins to edit it, or to answer an open query. */
  edit: (entry: Entry) => void;
  /** Ends editing it. */
  leave: (entry: Entry) => void;
  remove: (entry: Entry) => void;
}

interface EntryRowProps {
  /** The id of its element. */
  id: string;
  entry: Entry;
  /** Where it stands: `¶ 3`, and the words there. */
  place: string;
  quote: string;
  /** The one that Tab reaches; its commands are shown. */
  current: boolean;
  editing: boolean;
  acts: EntryActs;
  onFocus: (event: FocusEvent) => void;
  onKeyDown: (event: KeyboardEvent) => void;
}

/** A settled query is done with; undo takes an answer back. */
export const isEditable = (entry: Entry): boolean => entry.is !== 'query' || entry.query.state === 'open';
/** A query that was asked stays asked. */
export const isRemovable = (entry: Entry): boolean => entry.is !== 'query';

function EntryForm({ entry, onDone }: { entry: Entry; onDone: () => void }) {
  if (entry.is === 'remark') return <RemarkForm remark={entry.remark} span={null} onDone={onDone} />;
  if (entry.is === 'note') return <NoteForm claim={entry.claim} note={entry.note} onDone={onDone} />;
  return <AnswerForm claim={entry.claim} query={entry.query} onDone={onDone} />;
}

/** Something that was written about the article: read, and edited where it stands. */
export function EntryRow(props: EntryRowProps) {
  const { id, entry, place, quote, current, editing, acts, onFocus, onKeyDown } = props;
  const answers = entry.is === 'query';
  return (
    <li className={styles.row}>
      <div
        className={styles.entry}
        role="group"
        aria-label={[entryTitle(entry), place].join(', ')}
        id={id}
        data-current={current || undefined}
        tabIndex={current ? 0 : -1}
        onFocus={onFocus}
        onKeyDown={(event) => {
          // In a form inside it keys are the form’s.
          if (event.target === event.currentTarget) onKeyDown(event);
        }}
      >
        <EntryHead entry={entry} place={place} />
        {quote !== '' && (
          <p className={styles.quote} dir="auto">
            {quote}
          </p>
        )}
        {(!editing || answers) && <EntryText entry={entry} />}
        {editing && <EntryForm entry={entry} onDone={() => acts.leave(entry)} />}
        {current && !editing && (
          <div className={styles.acts}>
            <button
              type="button"
              tabIndex={-1}
              className={controls.quietButton}
              onClick={() => acts.go(entry)}
            >
              <Key chord="enter" />
              {t('remarks/goThere')}
            </button>
            {isEditable(entry) && (
              <button
                type="button"
                tabIndex={-1}
                className={controls.quietButton}
                onClick={() => acts.edit(entry)}
              >
                <Key action="notes.edit" />
                {t(answers ? 'remarks/answer' : 'claims/edit')}
              </button>
            )}
            {isRemovable(entry) && (
              <button
                type="button"
                tabIndex={-1}
                className={controls.quietButton}
                onClick={() => acts.remove(entry)}
              >
                <Key action="claim.remove" />
                {t('claims/remove')}
              </button>
            )}
          </div>
        )}
      </div>
    </li>
  );
}
