import type { Claim } from '@shared/domain/claim';
import type { Id } from '@shared/domain/ids';
import { audiences, type Audience, type Note } from '@shared/domain/note';
import { t } from '@shared/text';
import { newId, useAnswer } from '../../app/api';
import { useActions } from '../reading/actions';
import { useReading } from '../reading/reading-store';
import { Composer } from './composer';
import { useDraft } from './drafts';
import { shortName, usePeople } from './people';
import { TellsOf, ToldOf } from './tells-of';
import { when } from './when';
import controls from './controls.module.css';
import styles from './claims.module.css';

interface NoteDraft {
  text: string;
  audience: Audience;
  /** The confidential source that it tells of, chosen for a new note only: what is sealed stays with its source. */
  source: Id | null;
}

const isKept = (draft: NoteDraft) => draft.text.trim() !== '';

interface NoteFormProps {
  claim: Claim;
  /** The note to edit; none for a new one. */
  note: Note | undefined;
  /** Called when it is recorded, or left. */
  onDone: () => void;
}

/** A note for someone, as it is written or edited. */
export function NoteForm({ claim, note, onDone }: NoteFormProps) {
  const { run } = useActions();
  const start = (): NoteDraft => ({
    text: note?.text ?? '',
    audience: note?.audience ?? 'checkers',
    source: note?.source ?? null,
  });
  const [draft, keep, forget] = useDraft(`note ${claim.id} ${note?.id ?? ''}`, start, isKept);
  const send = async () => {
    const { text, audience, source } = draft;
    const taken = note
      ? await run('note.edit', { note: note.id, audience, text })
      : await run('note.add', { note: newId(), claim: claim.id, audience, text, source });
    if (!taken) return;
    forget();
    onDone();
  };
  return (
    <Composer
      label={t(note ? 'claims/editNote' : 'claims/newNote')}
      action={t(note ? 'claims/save' : 'claims/addNote')}
      ready={isKept(draft)}
      onSend={() => void send()}
      onClose={onDone}
    >
      <textarea
        className={controls.composerText}
        aria-label={t('claims/noteText')}
        rows={2}
        value={draft.text}
        onChange={(event) => keep({ ...draft, text: event.target.value })}
      />
      <div className={controls.choice} role="radiogroup" aria-label={t('claims/audience')}>
        {audiences.map((audience) => (
          <label key={audience}>
            <input
              type="radio"
              name={`audience-${claim.id}-${note?.id ?? ''}`}
              checked={draft.audience === audience}
              onChange={() => keep({ ...draft, audience })}
            />
            <span>{t(`words/audience/${audience}`)}</span>
          </label>
        ))}
      </div>
      {!note && (
        <TellsOf claim={claim} source={draft.source} onChange={(source) => keep({ ...draft, source })} />
      )}
    </Composer>
  );
}

/** A claim's notes, and the form for one more. */
export function Notes({ claim }: { claim: Claim }) {
  const { run, show, focusCard } = useActions();
  const { byId } = usePeople();
  const panel = useReading((state) => state.panel);
  const answer = useAnswer('claims.notes', { claim: claim.id });
  const notes = claim.notes > 0 ? (answer.data ?? []) : [];
  const writing = panel?.is === 'note' ? panel.note : undefined;
  const done = () => {
    show(null);
    focusCard();
  };
  return (
    <>
      {notes.map((note) =>
        writing === note.id ? (
          <NoteForm key={note.id} claim={claim} note={note} onDone={done} />
        ) : (
          <div key={note.id} className={styles.claimNote}>
            <div className={controls.rowHead}>
              <span>{t('claims/noteFor', { audience: t(`words/audience/${note.audience}`) })}</span>
              {note.source && <ToldOf source={note.source} />}
              <span className={controls.rowActs}>
                <button
                  type="button"
                  className={controls.linkButton}
                  onClick={() => show({ is: 'note', note: note.id })}
                >
                  {t('claims/edit')}
                </button>
                <button
                  type="button"
                  className={controls.linkButton}
                  onClick={() => {
                    void run('note.remove', { note: note.id });
                    focusCard();
                  }}
                >
                  {t('claims/remove')}
                </button>
              </span>
              <span className={styles.claimBy}>
                {t('claims/by', { who: shortName(byId.get(note.by)), when: when(note.editedAt ?? note.at) })}
              </span>
            </div>
            <p className={styles.noteText} dir="auto">
              {note.text}
            </p>
          </div>
        ),
      )}
      {writing === null && <NoteForm claim={claim} note={undefined} onDone={done} />}
    </>
  );
}
