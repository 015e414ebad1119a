import type { LibraryInfo } from '@shared/ipc/contract';
import { t } from '@shared/text';
import { attempt, useAnswer } from '../../app/api';
import { CarriedRuntime } from '../../app/carried-runtime';
import { Notices } from '../../app/notices-view';
import { TitleBar } from '../../app/title-bar';
import { Button } from '../../ui/button';
import { cx } from '../../ui/cx';
import { PersonForm } from './person-form';
import styles from './start.module.css';

/** Asked once in each library: under whose name what follows is recorded. */
export function WhoAreYou({ library, carriedRuntime }: { library: LibraryInfo; carriedRuntime: boolean }) {
  const { data: people } = useAnswer('people.list', undefined);
  return (
    <div className={styles.screen}>
      <TitleBar title={library.name} />
      <main className={styles.main}>
        <div className={cx(styles.column, people && people.length > 0 && styles.asking)}>
          <h1 className={styles.name}>{t('library/who/title')}</h1>
          <p className={styles.in}>{t('library/who/in', { library: library.name })}</p>
          <p className={styles.declared}>{t('library/who/declared')}</p>
          {people && people.length > 0 && (
            <section className={styles.part}>
              <h2 className={styles.heading}>{t('library/who/someone')}</h2>
              <ul>
                {people.map((person) => (
                  <li key={person.id}>
                    <button
                      type="button"
                      className={styles.person}
                      onClick={() => void attempt('app.iAm', { person: person.id })}
                    >
                      <span className={styles.initials} aria-hidden>
                        {person.initials}
                      </span>
                      <span>{person.name}</span>
                      <span className={styles.role}>{t(`words/role/${person.role}`)}</span>
                    </button>
                  </li>
                ))}
              </ul>
            </section>
          )}
          {people && (
            <section className={styles.part}>
              {people.length > 0 && <h2 className={styles.heading}>{t('library/who/new')}</h2>}
              <PersonForm autoFocus={people.length === 0} />
            </section>
          )}
          <p className={styles.offline}>
            <Button kind="quiet" onPress={() => void attempt('app.closeLibrary', undefined)}>
              {t('library/who/another')}
            </Button>
          </p>
        </div>
      </main>
      <Notices>{carriedRuntime && <CarriedRuntime />}</Notices>
    </div>
  );
}
