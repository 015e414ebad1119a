import type { Intake } from '@shared/domain/intake';
import { t } from '@shared/text';
import { go } from '../../app/route';
import { Button } from '../../ui/button';
import { Radios } from '../../ui/radios';
import { revise, useIntake } from './intake-store';
import { leaveIntake } from './open-intake';
import styles from './intake.module.css';

/**
 * The article that this may be, and what is made of it: an article of its own, or that one's next revision. A Galley
 * report is a record of its own, and no draft of another article.
 */
export function KnownPart({ intake }: { intake: Intake }) {
  const revises = useIntake((state) => state.revises);
  const [known] = intake.known;
  if (!known || intake.article) return null;
  const title = known.title ?? t('intakeScreen/known/untitled');
  return (
    <section className={styles.known} aria-label={t('intakeScreen/known/label')}>
      <p>{t(`intakeScreen/known/${known.same}`, { title })}</p>
      {intake.extraction.format !== 'galley' && (
        <Radios
          label={t('intakeScreen/known/label')}
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
