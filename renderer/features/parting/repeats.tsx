import { useMemo } from 'react';
import type { Claim } from '@shared/domain/claim';
import type { RepeatedFact } from '@shared/domain/repeated-fact';
import { t } from '@shared/text';
import { useAnswer } from '../../app/api';
import { useAriaKeys } from '../../app/keys/use-title';
import { cx } from '../../ui/cx';
import { Key } from '../../ui/key';
import { placeNamer } from '../reading/place-name';
import { useReadArticle } from '../reading/read-article';
import { useTakeRepeat } from './use-take-repeat';
import colours from '../../ui/colours.module.css';
import controls from '../claims/controls.module.css';
import facts from '../claims/facts.module.css';
import styles from './parting.module.css';

interface RowProps {
  claim: Claim;
  repeat: RepeatedFact;
  /** What stands there, as people at a desk call it. */
  place: string;
  /** The number of the claim that stands there. */
  other: string | undefined;
  /** The keys act on the first. */
  isFirst: boolean;
}

function RepeatRow({ claim, repeat, place, other, isFirst }: RowProps) {
  const { take, dismiss } = useTakeRepeat();
  const [takeKeys, dismissKeys] = [useAriaKeys('repeat.take'), useAriaKeys('repeat.apart')];
  const label = other === undefined ? t('parting/addPlace') : t('parting/joinWith', { number: other });
  return (
    <li className={styles.repeat}>
      <span className={facts.rowName}>{place}</span>
      <span className={styles.repeatWords}>
        <span className={facts.rowText} dir="auto">
          {repeat.words}
        </span>
        {repeat.figures && (
          <span className={cx(styles.differs, colours.disputed)}>
            {t('parting/differs', { there: repeat.figures[1], here: repeat.figures[0] })}
          </span>
        )}
      </span>
      <span className={styles.repeatActs}>
        <button
          type="button"
          className={controls.quietButton}
          aria-keyshortcuts={isFirst ? takeKeys : undefined}
          aria-label={t('parting/of', { what: label, place })}
          onClick={() => take(claim, repeat)}
        >
          {isFirst && <Key action="repeat.take" />}
          {label}
        </button>
        <button
          type="button"
          className={controls.quietButton}
          aria-keyshortcuts={isFirst ? dismissKeys : undefined}
          aria-label={t('parting/of', { what: t('parting/apart'), place })}
          onClick={() => dismiss(claim, repeat)}
        >
          {isFirst && <Key action="repeat.apart" />}
          {t('parting/apart')}
        </button>
      </span>
    </li>
  );
}

/** Other places of the article that say what the claim says: each can become a place of it, or be told apart. */
export function Repeats({ claim }: { claim: Claim }) {
  const { revision } = useReadArticle();
  const nameOf = useMemo(() => placeNamer(revision.blocks), [revision]);
  const { data: repeats = [] } = useAnswer('claims.repeats', { claim: claim.id });
  const { data: claims = [] } = useAnswer('claims.list', { article: claim.article });
  if (repeats.length === 0) return null;
  return (
    <div>
      <div className={controls.rowHead}>{t('parting/alsoSaid')}</div>
      <ul className={styles.repeats} aria-label={t('parting/alsoSaidOf', { number: claim.number })}>
        {repeats.map((repeat, at) => (
          <RepeatRow
            key={repeat.start}
            claim={claim}
            repeat={repeat}
            place={nameOf(repeat.start)}
            other={claims.find(({ id }) => id === repeat.claim)?.number}
            isFirst={at === 0}
          />
        ))}
      </ul>
    </div>
  );
}
