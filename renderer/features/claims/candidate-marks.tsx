import { useLayoutEffect, useMemo, useState, type RefObject } from 'react';
import type { Claim } from '@shared/domain/claim';
import { t } from '@shared/text';
import { choiceActions } from '../../app/keys/actions';
import { Key } from '../../ui/key';
import { firstLineRect } from '../reading/caret-place';
import { useTinted } from '../reading/find/use-tinted';
import { useGeometry } from '../reading/geometry';
import { useLostPlaces } from './use-lost-places';
import styles from './lost-places.module.css';

interface MarksProps {
  /** The open claim. */
  claim: Claim;
  articleRef: RefObject<HTMLElement | null>;
  /** The element that the signs are placed in. */
  stripRef: RefObject<HTMLElement | null>;
}

/** In the text, the places in which an ambiguous claim may stand: tinted, each with the digit that chooses it. */
export function CandidateMarks({ claim, articleRef, stripRef }: MarksProps) {
  const { numbered, choose } = useLostPlaces(claim);
  const places = useGeometry((geometry) => geometry.places);
  const height = useGeometry((geometry) => geometry.height);
  const drawn = useGeometry((geometry) => geometry.drawn);
  const [spots, setSpots] = useState<readonly (DOMRect | null)[]>([]);
  const candidates = numbered?.candidates;
  const spans = useMemo(() => candidates?.map(({ span }) => span) ?? [], [candidates]);
  useTinted(articleRef, 'candidate', spans);

  useLayoutEffect(() => {
    const [root, base] = [articleRef.current, stripRef.current];
    if (!root || !base) return;
    const { left, top } = base.getBoundingClientRect();
    setSpots(
      spans.map(({ start }) => {
        const rect = firstLineRect(root, start);
        return rect && new DOMRect(rect.left - left, rect.top - top, 0, 0);
      }),
    );
  }, [articleRef, stripRef, spans, places, height, drawn]);

  return (
    <div className={styles.spots}>
      {numbered?.candidates.map((candidate, index) => {
        const [spot, action] = [spots[index], choiceActions[index]];
        if (!spot || !action) return null;
        const { start } = candidate.span;
        return (
          <button
            key={start}
            type="button"
            // The card has the same list for the keyboard.
            tabIndex={-1}
            className={styles.spot}
            style={{ left: spot.x, top: spot.y }}
            title={t('claims/lost/here', { number: claim.number })}
            aria-label={t('claims/lost/here', { number: claim.number })}
            onClick={() => choose(numbered, candidate)}
          >
            <Key action={action} />
          </button>
        );
      })}
    </div>
  );
}
