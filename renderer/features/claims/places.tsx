import { useMemo } from 'react';
import type { Anchor } from '@shared/domain/anchor';
import type { Claim } from '@shared/domain/claim';
import { t } from '@shared/text';
import { Key } from '../../ui/key';
import { useActions } from '../reading/actions';
import { placeNamer } from '../reading/place-name';
import { useReadArticle } from '../reading/read-article';
import { placed } from './placed';
import controls from './controls.module.css';
import styles from './facts.module.css';

/** Where a claim stands in the text. One place alone says nothing: it is where the card is. */
export function Places({ claim }: { claim: Claim }) {
  const { run, openCard, focusCard } = useActions();
  const { revision } = useReadArticle();
  const nameOf = useMemo(() => placeNamer(revision.blocks), [revision]);
  const { anchors } = claim;
  if (anchors.length < 2) return null;
  const stands = new Set(placed(claim).map(({ id }) => id));
  const name = (anchor: Anchor) =>
    stands.has(anchor.id) ? nameOf(anchor.start) : t(`claims/anchorState/${anchor.state}`);
  const remove = (anchor: Anchor) => {
    void run('claim.unanchor', { anchor: anchor.id });
    focusCard();
  };
  return (
    <div>
      <div className={controls.rowHead}>
        {t('claims/places', { count: anchors.length })}
        <span className={controls.quiet}>
          <Key action="claim.place" /> {t('claims/placeAdds')}
        </span>
      </div>
      <ul className={styles.rows} aria-label={t('claims/placesOf', { number: claim.number })}>
        {[...anchors]
          .sort((a, b) => a.start - b.start)
          .map((anchor) => (
            <li key={anchor.id}>
              <button
                type="button"
                className={styles.part}
                disabled={!stands.has(anchor.id)}
                onClick={() => openCard(claim.id, anchor.id)}
              >
                <span className={styles.rowName}>{name(anchor)}</span>
                <span className={styles.rowText} dir="auto">
                  {anchor.quote}
                </span>
              </button>
              <button
                type="button"
                className={controls.linkButton}
                aria-label={t('claims/removePlace', { place: name(anchor) })}
                onClick={() => remove(anchor)}
              >
                {t('claims/remove')}
              </button>
            </li>
          ))}
      </ul>
    </div>
  );
}
