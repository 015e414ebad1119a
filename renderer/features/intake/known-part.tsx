import { useEffect, useRef } from 'react';
import type { Intake } from '@shared/domain/intake';
import { t } from '@shared/text';
import { go } from '../../app/route';
import { Button } from '../../ui/button';
import { Radios } from '../../ui/radios';
import { revise, useIntake } from './intake-store';
import { leaveIntake } from './open-intake';
import styles from './intake.module.css';

/** Whether it has to be asked what becomes of what was read. A Galley report is a record of its own, and no draft. */
export const asksWhat = ({ known, article, extraction }: Intake): boolean =>
  known.length > 0 && article === null && extraction.format !== 'galley';

/** The article that this may be, and what is made of it: an article of its own, or that one's next revision. */
export function KnownPart({ intake }: { intake: Intake }) {
  const revises = useIntake((state) => state.revises);
  const [known] = intake.known;
  const part = useRef<HTMLElement>(null);
  // What it becomes is asked first; below it, the list would scroll the question away.
  useEffect(() => part.current?.querySelector<HTMLElement>('input:checked')?.focus(), []);
  if (!known || intake.article) return null;
  const title = known.title ?? t('intakeScreen/known/untitled');
  return (
    <section ref={part} className={styles.known} aria-label={t('intakeScreen/known/label')}>
      <p>{t(`intakeScreen/known/${known.same}`, { title })}</p>
      {asksWhat(intake) && (
        <Radios
          label={t('intakeScreen/known/as')}
          value={revises ? 'revision' : 'new'}
          options={[
            { value: 'new', label: t('intakeScreen/known/asNew') },
            { value: 'revision', label: t('intakeScreen/known/asRevision') },
          ]}
          onChange={(choice) => revise(choice === 'revision' ? known.article : null)}
        />
      )}
      <Button
        onPress={() => {
          leaveIntake();
          go({ place: 'article', article: known.article });
        }}
      >
        {t('intakeScreen/known/open')}
      </Button>
    </section>
  );
}
