import { useId, type ReactNode } from 'react';
import { attributionLevels, sourceTypes } from '@shared/domain/source';
import { t } from '@shared/text';
import type { DraftProblem, NewSource } from './draft';
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
  const set = (change: Partial<NewSource>) => onChange({ ...fields, ...change });
  const text = (
    field: 'title' | 'url' | 'creator' | 'publisher' | 'publishedAt' | 'label',
    invalid = false,
  ) => ({
    id: `${id}-${field}`,
    className: 'composer-input',
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
        <label className={styles.formLabel} htmlFor={`${id}-publishedAt`}>
          {t('evidence/date')}
        </label>
        <input {...text('publishedAt', problems.includes('date'))} placeholder={t('claims/dateForm')} />
      </Line>
      <Line label={t('evidence/url')} htmlFor={`${id}-url`}>
        <input {...text('url')} inputMode="url" spellCheck={false} />
      </Line>
      <Line label={t('evidence/creator')} htmlFor={`${id}-creator`}>
        <input {...text('creator')} dir="auto" />
        <label className={styles.formLabel} htmlFor={`${id}-publisher`}>
          {t('evidence/publisher')}
        </label>
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
      <span />
      <div className={styles.formLine}>
        <label className={controls.check}>
          <input
            type="checkbox"
            checked={fields.confidential}
            onChange={(event) => set({ confidential: event.target.checked })}
          />
          {t('evidence/confidential')}
        </label>
        {fields.confidential && (
          <>
            <label className={styles.formLabel} htmlFor={`${id}-label`}>
              {t('evidence/label')}
            </label>
            <input {...text('label', problems.includes('label'))} placeholder={t('evidence/labelHint')} />
          </>
        )}
      </div>
    </>
  );
}
