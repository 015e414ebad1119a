import { useEffect, useLayoutEffect, useRef } from 'react';
import type { Intake } from '@shared/domain/intake';
import { t } from '@shared/text';
import { attempt, request } from '../../app/api';
import { PdfOriginal } from './pdf-original';
import type { ShownPiece } from './rows';
import { wordsToFind } from './words-to-find';
import styles from './intake.module.css';

interface OriginalPartProps {
  intake: Intake;
  /** The piece at hand: the original shows where it stands. */
  piece: ShownPiece | null;
  /** A page of its own process would lie above a dialog. Its place stays, so that what was read does. */
  isCovered: boolean;
}

/** The original beside what was read of it. */
export function OriginalPart({ intake, piece, isCovered }: OriginalPartProps) {
  return (
    <section className={styles.original} aria-label={t('intakeScreen/original')}>
      {intake.view === 'pdf' ? (
        <PdfOriginal intake={intake.id} page={piece?.page ?? null} />
      ) : (
        !isCovered && <PageOriginal intake={intake.id} piece={piece} />
      )}
    </section>
  );
}

/**
 * The place that main covers with the page: it has a process of its own, which no script of it or of ours can reach.
 * Main is told where the place is whenever that changes.
 */
function PageOriginal({ intake, piece }: { intake: string; piece: ShownPiece | null }) {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = place.current;
    if (!element) return;
    const tell = () => {
      const { left, top, width, height } = element.getBoundingClientRect();
      const at = {
        x: Math.round(left),
        y: Math.round(top),
        width: Math.round(width),
        height: Math.round(height),
      };
      void attempt('app.showPage', { intake, at });
    };
    // It also tells the first place.
    const sizes = new ResizeObserver(tell);
    sizes.observe(element);
    window.addEventListener('resize', tell);
    return () => {
      sizes.disconnect();
      window.removeEventListener('resize', tell);
      void attempt('app.showPage', null);
    };
  }, [intake]);

  const words = piece ? wordsToFind(piece.text) : '';
  useEffect(() => {
    // What can't be shown any more has said so already.
    request('app.findInPage', { words }).catch(() => undefined);
  }, [words]);
  return <div ref={place} className={styles.page} />;
}
