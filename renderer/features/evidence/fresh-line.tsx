import type { Claim } from '@shared/domain/claim';
import { stances, type Grade, type Stance } from '@shared/domain/evidence';
import { t } from '@shared/text';
import { useAnswer } from '../../app/api';
import { run as runAction } from '../../app/keys/handlers';
import { useAction } from '../../app/keys/use-action';
import { choiceActions } from '../../app/keys/actions';
import { Key } from '../../ui/key';
import { useActions } from '../reading/actions';
import { useReadingStore } from '../reading/reading-store';
import { setFreshLinks, useFreshLinks } from './fresh-link';
import { rememberLink } from './last-link';
import { SourceName } from './source-name';
import { StanceIcon } from './stance-icon';
import controls from '../claims/controls.module.css';
import styles from './evidence.module.css';

/** The keys that still change what was linked with one key: digits the stance, `P` the grade. Draws them. */
export function FreshKeys() {
  const { run, say } = useActions();
  const store = useReadingStore();
  const { links, said } = useFreshLinks();

  const change = (fields: { stance?: Stance; grade?: Grade }) => {
    if (!said) return;
    const next = { ...said, ...fields };
    setFreshLinks(links, next);
    rememberLink(next);
    say(
      [t(`words/stance/${next.stance}`), next.grade && t(`words/grade/${next.grade}`)]
        .filter(Boolean)
        .join(', '),
    );
    for (const { evidence } of links) void run('evidence.edit', { evidence, fields });
  };
  /** Digits mean the reasons of a verdict while those are shown. */
  const choose = (index: number) => () => {
    const stance = stances[index];
    if (!stance || store.getState().panel !== null) return false;
    change({ stance });
    return true;
  };
  useAction('choose.1', choose(0));
  useAction('choose.2', choose(1));
  useAction('choose.3', choose(2));
  useAction('choose.4', choose(3));
  useAction('evidence.grade', () => change({ grade: said?.grade === 'primary' ? 'secondary' : 'primary' }));
  return (
    <span className={styles.freshKeys}>
      {stances.map((stance, i) => (
        <button
          key={stance}
          type="button"
          tabIndex={-1}
          className={controls.quietButton}
          aria-pressed={said?.stance === stance}
          title={t(`words/stance/${stance}`)}
          aria-label={t(`words/stance/${stance}`)}
          onClick={() => change({ stance })}
        >
          <Key action={choiceActions[i]} />
          <StanceIcon stance={stance} />
        </button>
      ))}
      <button
        type="button"
        tabIndex={-1}
        className={controls.quietButton}
        onClick={() => change({ grade: said?.grade === 'primary' ? 'secondary' : 'primary' })}
      >
        <Key action="evidence.grade" />
        {said?.grade ? t(`evidence/grade/${said.grade}`) : t('evidence/gradeLabel')}
      </button>
      <button
        type="button"
        tabIndex={-1}
        className={controls.quietButton}
        onClick={() => runAction('app.undo')}
      >
        <Key action="app.undo" />
        {t('sourcePane/takeBack')}
      </button>
    </span>
  );
}

/** What one key has just linked to a claim, in one line; nothing once that is settled or undone. */
export function FreshLine({ claim }: { claim: Claim }) {
  const { links } = useFreshLinks();
  const mine = links.find((link) => link.claim === claim.id);
  const answer = useAnswer('claims.evidence', { claim: claim.id }, { enabled: mine !== undefined });
  const link = mine && answer.data?.find(({ id }) => id === mine.evidence);
  if (!link) return null;
  return (
    <div className={styles.freshLine}>
      <span className={styles.freshWhat}>
        <StanceIcon stance={link.stance} />
        <span className={styles.freshWords}>
          {t('sourcePane/linked')}
          {': '}
          {link.excerpt ? (
            <q className={styles.evidenceExcerpt} dir="auto">
              {link.excerpt}
            </q>
          ) : (
            <SourceName source={link.source} />
          )}
        </span>
      </span>
      <FreshKeys />
    </div>
  );
}
