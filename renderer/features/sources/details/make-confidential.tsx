import { useId, useState } from 'react';
import type { Id } from '@shared/domain/ids';
import { t } from '@shared/text';
import { execute } from '../../../app/api';
import { useMe } from '../../../app/app-state';
import controls from '../../claims/controls.module.css';
import { Ask } from './ask';
import { labelProblem } from './problems';
import styles from './details.module.css';

interface MakeConfidentialProps {
  source: Id;
  onDone: () => void;
}

/** Asks for the label under which an open source goes on, and seals what is known of it. */
export function MakeConfidential({ source, onDone }: MakeConfidentialProps) {
  const me = useMe();
  const id = useId();
  const [label, setLabel] = useState('');
  const seal = async () => {
    const fields = { confidential: true, label: label.trim(), knownBy: me ? [me.id] : [] };
    if (await execute('source.edit', { source, fields })) onDone();
  };
  return (
    <Ask
      question={t('sources/seal/question')}
      yes={t('sources/seal/yes')}
      ready={labelProblem(label.trim()) === null}
      onYes={() => void seal()}
      onCancel={onDone}
    >
      <p>{t('sources/seal/what')}</p>
      <p>{t('sources/seal/limits')}</p>
      <div className={styles.askField}>
        <label htmlFor={id} className={styles.label}>
          {t('evidence/label')}
        </label>
        <input
          id={id}
          className={controls.composerInput}
          dir="auto"
          autoComplete="off"
          spellCheck={false}
          placeholder={t('evidence/labelHint')}
          value={label}
          onChange={(event) => setLabel(event.target.value)}
        />
      </div>
    </Ask>
  );
}
