import { useRef } from 'react';
import { t } from '@shared/text';
import { useAnswer } from '../../app/api';
import { useNear } from '../reading/pictures/use-near';
import { PICTURE_KEPT, usePictureUrl } from '../reading/pictures/use-picture';
import { useIntake } from './intake-store';
import styles from './intake.module.css';

/** The picture of a piece, small: enough to tell which it is. */
export function PieceImage({ image, words }: { image: number; words: string }) {
  const ref = useRef<HTMLSpanElement>(null);
  const intake = useIntake((state) => state.intake);
  const facts = intake?.extraction.images[image];
  const isNear = useNear(ref);
  const { data } = useAnswer(
    'intake.image',
    // The same number is another picture where tracked changes are read otherwise.
    { intake: intake?.id ?? '', image, changes: intake?.extraction.changes?.as ?? null },
    { enabled: isNear && intake !== null, staleTime: Infinity, gcTime: PICTURE_KEPT },
  );
  const url = usePictureUrl(data);
  if (!facts) return null;
  return (
    <span ref={ref} className={styles.pieceImage}>
      {url && <img src={url} alt={words || t('reading/pictureAlone')} draggable={false} />}
    </span>
  );
}
