import { useId, useState, type InputHTMLAttributes, type ReactNode } from 'react';
import { attributionLevels, sourceTypes } from '@shared/domain/source';
import { t } from '@shared/text';
import { cx } from '../../ui/cx';
import { confided, type DraftProblem, type NewSource } from './draft';
import controls from '../claims/controls.module.css';
import styles from './evidence.module.css';

interface NewSourceProps {
  fields: NewSource;
  problems: readonly DraftProblem[];
  onChange: (fields: NewSource) => void;
}

interface LineProps {
  label: string;
  htmlFor: string;
  children: ReactNode;
}

function Line({ label, htmlFor, children }: LineProps) {
  return (
    <>
      <label className={styles.formLabel} htmlFor={htmlFor}>
        {label}
      </label>
      <div className={styles.formLine}>{children}</div>
    </>
  );
}

/** What is known of a new source. Only its title is asked for; all else can wait. */
export function NewSourceFields({ fields, problems, onChange }: NewSourceProps) {
  const id = useId();
  const [more, setMore] = useState(
    fields.creator !== '' || fields.publisher !== '' || fields.publishedAt !== '',
  );
  const set = (change: Partial<NewSource>) => onChange({ ...fields, ...change });
  const text = (field: TextField, invalid = false) => ({
    id: `${id}-${field}`,
    className: controls.composerInput,
    value: fields[field],
    'aria-invalid': invalid || undefined,
    onChange: (event: { target: { value: string } }) => set({ [field]: event.target.value }),
  });
  return (
    <>
      <Line label={t('evidence/title')} htmlFor={`${id}-title`}>
        <input {...text('title', problems.includes('title'))} dir="auto" required />
      </Line>
      <Line label={t('evidence/type')} htmlFor={`${id}-type`}>
        <select
          id={`${id}-type`}
          className={controls.composerSelect}
          value={fields.type}
          onChange={(event) =>
            set({ type: sourceTypes.find((type) => type === event.target.value) ?? fields.type })
          }
        >
          {sourceTypes.map((type) => (
            <option key={type} value={type}>
              {t(`words/sourceType/${type}`)}
            </option>
          ))}
        </select>
        <label className={controls.check}>
          <input
            type="checkbox"
            checked={fields.confidential}
            onChange={(event) => set(confided(fields, event.target.checked))}
          />
          {t('evidence/confidential')}
        </label>
      </Line>
      {fields.confidential && (
        <Line label={t('evidence/label')} htmlFor={`${id}-label`}>
          <input {...text('label', problems.includes('label'))} placeholder={t('evidence/labelHint')} />
        </Line>
      )}
      {(more || fields.url !== '') && (
        <Line label={t('evidence/url')} htmlFor={`${id}-url`}>
          <input {...text('url')} inputMode="url" spellCheck={false} />
        </Line>
      )}
      {more ? (
        <MoreFields id={id} fields={fields} problems={problems} text={text} set={set} />
      ) : (
        <>
          <span />
          <button
            type="button"
            className={cx(controls.linkButton, styles.moreFields)}
            onClick={() => setMore(true)}
          >
            {t('evidence/more')}
          </button>
        </>
      )}
    </>
  );
}

type TextField = 'title' | 'url' | 'creator' | 'publisher' | 'publishedAt' | 'label';

interface MoreProps {
  id: string;
  fields: NewSource;
  problems: readonly DraftProblem[];
  /** What a text field of the form needs. */
  text: (field: TextField, invalid?: boolean) => InputHTMLAttributes<HTMLInputElement>;
  set: (change: Partial<NewSource>) => void;
}

/** What can be said of a source later as well. */
function MoreFields({ id, fields, problems, text, set }: MoreProps) {
  return (
    <>
      <Line label={t('evidence/creator')} htmlFor={`${id}-creator`}>
        <input {...text('creator')} dir="auto" />
        <label className={styles.formLabel} htmlFor={`${id}-publishedAt`}>
          {t('evidence/date')}
        </label>
        <input {...text('publishedAt', problems.includes('date'))} placeholder={t('claims/dateForm')} />
      </Line>
      <Line label={t('evidence/publisher')} htmlFor={`${id}-publisher`}>
        <input {...text('publisher')} dir="auto" />
      </Line>
      <Line label={t('evidence/level')} htmlFor={`${id}-level`}>
        <select
          id={`${id}-level`}
          className={controls.composerSelect}
          value={fields.level}
          onChange={(event) =>
            set({ level: attributionLevels.find((level) => level === event.target.value) ?? fields.level })
          }
        >
          {attributionLevels.map((level) => (
            <option key={level} value={level}>
              {t(`words/level/${level}`)}
            </option>
          ))}
        </select>
        <label className={styles.formLabel} htmlFor={`${id}-stake`}>
          {t('evidence/stake')}
        </label>
        <select
          id={`${id}-stake`}
          className={controls.composerSelect}
          value={fields.stake ?? ''}
          onChange={({ target }) =>
            set({ stake: target.value === 'party' || target.value === 'independent' ? target.value : null })
          }
        >
          <option value="">{t('evidence/stakeUnknown')}</option>
          <option value="party">{t('words/stake/party')}</option>
          <option value="independent">{t('words/stake/independent')}</option>
        </select>
      </Line>
    </>
  );
}
