import { useState } from 'react';
import type { Id } from '@shared/domain/ids';
import type { Source } from '@shared/domain/source';
import { t } from '@shared/text';
import { useAnswer } from '../../../app/api';
import controls from '../../claims/controls.module.css';
import styles from './details.module.css';

interface KnownByProps {
  source: Source;
  /** Answers whether it was taken; nothing can be changed where it is left out. */
  save: ((knownBy: Id[]) => Promise<boolean>) | null;
}

/** Who knows the name of a confidential source: of all people of the library, those who are ticked. */
export function KnownBy({ source, save }: KnownByProps) {
  const { data: people = [] } = useAnswer('people.list', undefined);
  const [ticked, setTicked] = useState(source.knownBy);
  const [seen, setSeen] = useState(source.knownBy);
  if (seen !== source.knownBy) {
    setSeen(source.knownBy);
    setTicked(source.knownBy);
  }
  const toggle = async (person: Id) => {
    const next = ticked.includes(person) ? ticked.filter((id) => id !== person) : [...ticked, person];
    setTicked(next);
    if (!(await save?.(next))) setTicked(source.knownBy);
  };
  const shown = save ? people : people.filter(({ id }) => ticked.includes(id));
  return (
    <>
      <span className={styles.label}>{t('sources/knownBy')}</span>
      <div role="group" aria-label={t('sources/knownBy')} className={styles.people}>
        {shown.map(({ id, initials, name }) =>
          save ? (
            <label key={id} className={styles.person}>
              <input type="checkbox" checked={ticked.includes(id)} onChange={() => void toggle(id)} />
              <span className={styles.initials}>{initials}</span>
              {name}
            </label>
          ) : (
            <span key={id} className={styles.person}>
              <span className={styles.initials}>{initials}</span>
              {name}
            </span>
          ),
        )}
        {shown.length === 0 && <span className={controls.quiet}>{t('claims/nobody')}</span>}
      </div>
    </>
  );
}
