import { useId, type KeyboardEvent, type ReactNode } from 'react';
import { t } from '@shared/text';
import { cx } from '../../../ui/cx';
import { useEditable } from '../../claims/use-editable';
import controls from '../../claims/controls.module.css';
import { fine, type Problem } from './problems';
import styles from './details.module.css';

interface TextRowProps {
  label: string;
  value: string | null;
  /** Called with what was typed, trimmed and without a problem; nothing can be typed where it is left out. */
  save: ((text: string) => void) | null;
  problem?: Problem;
  /** How it is written. */
  hint?: string;
  /** More than a line: Shift+Enter begins a new one. */
  long?: boolean;
  /** After Escape, which restores what stood there. */
  onLeave: () => void;
  /** What belongs to it, behind it. */
  children?: ReactNode;
}

/** One text that is known of a source, edited where it stands. */
export function TextRow({
  label,
  value,
  save,
  problem = fine,
  hint,
  long = false,
  onLeave,
  children,
}: TextRowProps) {
  const id = useId();
  const editable = useEditable(
    value ?? '',
    (text) => {
      if (problem(text) === null) save?.(text);
    },
    (key) => {
      if (key === 'Escape') onLeave();
    },
  );
  const wrong = save ? problem(editable.value.trim()) : null;
  const field = {
    ...editable,
    id,
    dir: 'auto',
    spellCheck: false,
    readOnly: save === null,
    placeholder: save ? hint : t('claims/noSpeaker'),
    'aria-invalid': wrong !== null || undefined,
    'aria-describedby': wrong ? `${id}-wrong` : undefined,
  };
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.key !== 'Enter' || !event.shiftKey) editable.onKeyDown(event);
  };
  return (
    <>
      <label htmlFor={id} className={cx(styles.label, long && styles.isTop)}>
        {label}
      </label>
      <div className={styles.value}>
        {long ? (
          <textarea {...field} onKeyDown={onKeyDown} rows={2} className={controls.composerText} />
        ) : (
          <input {...field} className={controls.composerInput} />
        )}
        {children}
        {wrong && (
          <span id={`${id}-wrong`} className={styles.wrong}>
            {t(wrong)}
          </span>
        )}
      </div>
    </>
  );
}

interface ChoiceRowProps<T extends string> {
  label: string;
  value: T;
  options: readonly T[];
  say: (option: T) => string;
  /** Nothing can be chosen where it is left out. */
  save: ((option: T) => void) | null;
}

/** One of a few words that say what a source is. */
export function ChoiceRow<T extends string>({ label, value, options, say, save }: ChoiceRowProps<T>) {
  const id = useId();
  return (
    <>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <div className={styles.value}>
        {save ? (
          <select
            id={id}
            className={cx(controls.composerSelect, styles.choice)}
            value={value}
            onChange={(event) => {
              const chosen = options.find((option) => option === event.target.value);
              if (chosen !== undefined) save(chosen);
            }}
          >
            {options.map((option) => (
              <option key={option} value={option}>
                {say(option)}
              </option>
            ))}
          </select>
        ) : (
          <input id={id} readOnly className={controls.composerInput} value={say(value)} />
        )}
      </div>
    </>
  );
}
