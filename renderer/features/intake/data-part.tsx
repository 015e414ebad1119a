import type { Intake } from '@shared/domain/intake';
import { t } from '@shared/text';
import { TextField } from '../../ui/field';
import { dataFields, problemOf } from '../reading/data-fields';
import { correct, useIntake } from './intake-store';
import styles from './intake.module.css';

/** What is known of the article, every field to be corrected. */
export function DataPart({ intake }: { intake: Intake }) {
  const data = useIntake((state) => state.data);
  return (
    <section className={styles.data} aria-label={t('intakeScreen/data')}>
      {dataFields.map(({ field, label }) => {
        const value = field in data ? (data[field] ?? '') : (intake.extraction[field] ?? '');
        const problem = problemOf(field, value.trim());
        return (
          <TextField
            key={field}
            label={t(label)}
            value={value}
            onChange={(typed) => correct({ [field]: typed.trim() === '' ? null : typed })}
            error={problem ? t(problem) : null}
            placeholder={t('words/notFound')}
            className={field === 'title' || field === 'url' ? styles.wide : undefined}
          />
        );
      })}
    </section>
  );
}
