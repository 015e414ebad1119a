import { useState } from 'react';
import type { Id } from '@shared/domain/ids';
import { t } from '@shared/text';
import { attempt, useAnswer } from '../../app/api';
import { Select } from '../../ui/select';
import { PersonForm } from '../start/person-form';
import styles from './settings.module.css';

const SOMEONE_NEW = 'new';

/** Under whose name things are recorded. */
export function MePart({ me, readOnly }: { me: Id | null; readOnly: boolean }) {
  const { data: people } = useAnswer('people.list', undefined);
  const [isNew, setNew] = useState(false);
  const choose = (id: string) => {
    setNew(id === SOMEONE_NEW);
    if (id !== SOMEONE_NEW) void attempt('app.iAm', { person: id });
  };
  const options = (people ?? []).map((person) => ({
    value: person.id,
    label: `${person.name}, ${t(`words/role/${person.role}`).toLowerCase()}`,
  }));
  return (
    <section className={styles.part}>
      <h3 className={styles.heading}>{t('settings/me')}</h3>
      <div className={styles.row}>
        <span className={styles.label}>{t('settings/meIn')}</span>
        <Select
          label={t('settings/me')}
          labelAt="hidden"
          value={isNew ? SOMEONE_NEW : (me ?? '')}
          options={
            readOnly ? options : [...options, { value: SOMEONE_NEW, label: t('settings/someoneElse') }]
          }
          onChange={choose}
        />
      </div>
      {isNew && <PersonForm autoFocus onDone={() => setNew(false)} />}
      <p className={styles.note}>{t('settings/declared')}</p>
    </section>
  );
}
