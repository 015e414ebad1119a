import { Fragment, useMemo } from 'react';
import type { Span } from '@shared/domain/anchor';
import { wordingPieces, type WordingPiece } from './wording';
import changed from '../../ui/changed.module.css';
import styles from './claims.module.css';

interface WordingViewProps {
  old: string;
  proposed: string;
  /** Which words of the later one are meant. */
  quote?: Span | undefined;
  /** What the two are written in, where it is known. */
  language?: string | null | undefined;
}

/** A proposed or later wording with what it changes in an old one. */
export function WordingView({ old, proposed, quote, language }: WordingViewProps) {
  const pieces = useMemo(
    () => wordingPieces(old.trim(), proposed.trim(), { quote: quote ?? null, language: language ?? null }),
    [old, proposed, quote, language],
  );
  return (
    <p className={styles.claimWording} dir="auto">
      {pieces.map((piece, at) => (
        <Fragment key={at}>
          {/* Read aloud or copied, the old and the new word are two. */}
          {piece.is === 'added' && pieces[at - 1]?.is === 'removed' && ' '}
          <PieceView piece={piece} />
        </Fragment>
      ))}
    </p>
  );
}

function PieceView({ piece: { is, text, isGrave, isQuote } }: { piece: WordingPiece }) {
  const words = isQuote ? <span className={styles.quoteIn}>{text}</span> : text;
  if (is === 'same') return words;
  const data = { className: changed.changed, 'data-quiet': !isGrave || undefined };
  return is === 'removed' ? <del {...data}>{words}</del> : <ins {...data}>{words}</ins>;
}
