import { EqualNot } from 'lucide-react';
import { useMemo } from 'react';
import type { Claim } from '@shared/domain/claim';
import { t } from '@shared/text';
import { useActions } from '../reading/actions';
import { placeNamer } from '../reading/place-name';
import { useReadArticle } from '../reading/read-article';
import colours from '../../ui/colours.module.css';
import styles from './disagreements.module.css';

/** What the places of a claim say differently, each pair in words; pressing it goes to the second place. */
export function Disagreements({ claim }: { claim: Claim }) {
  const { openCard } = useActions();
  const { revision } = useReadArticle();
  const nameOf = useMemo(() => placeNamer(revision.blocks), [revision]);
  if (!claim.disagrees) return null;
  const place = (id: string) => {
    const anchor = claim.anchors.find((one) => one.id === id);
    return anchor ? nameOf(anchor.start) : '';
  };
  return (
    <div className={styles.disagreements} role="group" aria-label={t('claims/figuresDisagree')}>
      <EqualNot aria-hidden className={colours.disputed} />
      <div>
        {claim.disagrees.map(({ anchors, figures }) => (
          <button
            key={anchors.join(' ')}
            type="button"
            className={styles.pair}
            onClick={() => openCard(claim.id, anchors[1])}
          >
            {t('claims/disagree', {
              place: place(anchors[0]),
              figure: figures[0],
              other: place(anchors[1]),
              otherFigure: figures[1],
            })}
          </button>
        ))}
      </div>
    </div>
  );
}
