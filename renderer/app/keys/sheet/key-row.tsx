import { t } from '@shared/text';
import { isSingle } from '@shared/keys/chord';
import { cx } from '../../../ui/cx';
import { Key } from '../../../ui/key';
import type { ActionId } from '../actions';
import { chordLabel } from '../chord';
import { isChanged, othersWith } from '../key-map';
import { useKeysInForce } from '../keys-in-force';
import { isMac } from '../platform';
import { placeName, type Editor } from './use-editing';
import styles from './key-sheet.module.css';

const named = (ids: readonly ActionId[]): string => ids.map((id) => `“${t(`app/action/${id}`)}”`).join(', ');

/** What can be done while new keys are waited for, and what came of those that were pressed. */
function Asked({ editor, action }: { editor: Editor; action: ActionId }) {
  const { editing } = editor;
  if (editing?.action !== action) return null;
  const { outcome } = editing;
  if (outcome?.is === 'taken') {
    const text = t('keys/taken', { key: chordLabel(outcome.chord, isMac), others: named(outcome.others) });
    return (
      <div
        role="group"
        aria-label={text}
        className={styles.asked}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          event.stopPropagation();
          editor.leave();
        }}
      >
        <p className={styles.told}>{text}</p>
        <button type="button" autoFocus className={styles.answer} onClick={editor.takeOver}>
          {t('keys/takeOver')} <Key chord="enter" />
        </button>
        <button type="button" className={styles.answer} onClick={editor.leave}>
          {t('keys/keepOld')} <Key chord="escape" />
        </button>
      </div>
    );
  }
  return (
    <div className={styles.asked}>
      {outcome && (
        <p className={styles.told} role="alert">
          {t(`keys/reserved/${outcome.reason}`, { key: chordLabel(outcome.chord, isMac) })}
        </p>
      )}
      <p className={styles.ways}>
        <Key chord="escape" /> {t('keys/leave')}
        <Key chord="backspace" /> {t('keys/take')}
      </p>
    </div>
  );
}

interface CapProps {
  editor: Editor;
  action: ActionId;
  index: number;
  chord: string | null;
  isOff: boolean;
  /** Whether Tab comes here. */
  isStop: boolean;
}

/** A key that can be pressed to change it. */
function Cap({ editor, action, index, chord, isOff, isStop }: CapProps) {
  const { editing, begin, leave, press } = editor;
  const place = { action, index };
  const isWaiting = editing?.action === action && editing.index === index && editing.outcome?.is !== 'taken';
  const words = t(`app/action/${action}`);
  const name =
    chord === null
      ? t('keys/give', { action: words })
      : t(isOff ? 'keys/changeOff' : 'keys/change', { action: words, key: chordLabel(chord, isMac) });
  return (
    <button
      type="button"
      data-cap={placeName(place)}
      data-waiting={isWaiting || undefined}
      tabIndex={isStop ? 0 : -1}
      aria-label={isWaiting ? `${name}. ${t('keys/press')}` : name}
      className={cx(styles.cap, isOff && styles.off)}
      onClick={() => begin(place)}
      onKeyDown={isWaiting ? press : undefined}
      onBlur={isWaiting ? leave : undefined}
    >
      {isWaiting ? (
        t('keys/press')
      ) : chord === null ? (
        <span className={styles.none}>{t('keys/none')}</span>
      ) : (
        <Key chord={chord} />
      )}
    </button>
  );
}

interface RowProps {
  action: ActionId;
  editor: Editor;
  /** The key that Tab comes to. */
  stop: string | null;
}

/** An action with its keys. */
export function KeyRow({ action, editor, stop }: RowProps) {
  const { all, settings } = useKeysInForce();
  const chords = all[action];
  const shared = chords.flatMap((chord) => {
    const others = othersWith(all, action, chord);
    return others.length > 0 ? [{ key: chordLabel(chord, isMac), others: named(others) }] : [];
  });
  const words = t(`app/action/${action}`);
  const reset = `${action}:usual`;
  return (
    <li className={styles.row} data-editing={editor.editing?.action === action || undefined}>
      <span className={styles.label}>{words}</span>
      {isChanged(all, action) && (
        <button
          type="button"
          data-cap={reset}
          tabIndex={stop === reset ? 0 : -1}
          aria-label={t('keys/usualOf', { action: words })}
          className={styles.usual}
          onClick={() => editor.usual(action)}
        >
          {t('keys/usual')}
        </button>
      )}
      <span className={styles.caps}>
        {(chords.length > 0 ? chords : [null]).map((chord, index) => (
          <Cap
            key={index}
            {...{ editor, action, index, chord }}
            isOff={chord !== null && !settings.singleKeys && isSingle(chord)}
            isStop={stop === placeName({ action, index })}
          />
        ))}
      </span>
      {shared.map((values) => (
        <p key={values.key} className={styles.shared}>
          {t('keys/also', values)}
        </p>
      ))}
      <Asked editor={editor} action={action} />
    </li>
  );
}
