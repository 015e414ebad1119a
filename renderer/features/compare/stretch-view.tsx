import type { CSSProperties, ReactNode } from 'react';
import { isQuiet } from '@shared/anchoring/change';
import type { Block, InlineRun } from '@shared/domain/block';
import { t } from '@shared/text';
import { cx } from '../../ui/cx';
import { piecesOf, type Piece } from '../reading/pieces';
import type { ComparedMark } from './claim-marks';
import type { Stretch } from './stretches';
import changed from '../../ui/changed.module.css';
import styles from './text.module.css';

/** Which change and which claim are at hand. */
export interface AtHand {
  /** The change's number in its row; -1 for the row itself. */
  hunk: number | null;
  claim: number | null;
}

interface StretchProps {
  text: string;
  block: Block;
  stretch: Stretch;
  marks: readonly ComparedMark[];
  atHand: AtHand;
  onClaim: (at: number) => void;
}

/** A custom property has no place in React's style type. */
const laneStyle = (lane: number) => ({ '--lane': lane }) as CSSProperties;

/** A block's emphasis as far as it lies in a stretch, counted from its beginning. */
function runsIn({ start: at, runs }: Block, { start, end }: Stretch): InlineRun[] {
  return runs.flatMap((run) => {
    const [from, to] = [Math.max(at + run.start, start), Math.min(at + run.end, end)];
    return from < to ? [{ ...run, start: from - start, end: to - start }] : [];
  });
}

/** A stretch of a text with its claims: as it is in both, struck out, or put in. */
export function StretchView({ text, block, stretch, marks, atHand, onClaim }: StretchProps) {
  const part = { start: stretch.start, end: stretch.end, runs: runsIn(block, stretch) };
  const drawn = piecesOf(text, part, marks).map((piece) => (
    <PieceView key={piece.start} piece={piece} atHand={atHand} onClaim={onClaim} />
  ));
  if (stretch.is === 'same') return drawn;
  const data = {
    className: cx(changed.changed, styles.changed),
    'data-hunk': stretch.hunk ?? undefined,
    'data-quiet': isQuiet(stretch.kinds) || undefined,
    'data-current': (stretch.hunk !== null && stretch.hunk === atHand.hunk) || undefined,
    title: stretch.kinds.map((kind) => t(`compare/kind/${kind}`)).join(', ') || undefined,
  };
  return stretch.is === 'removed' ? <del {...data}>{drawn}</del> : <ins {...data}>{drawn}</ins>;
}

interface PieceProps {
  piece: Piece<ComparedMark>;
  atHand: AtHand;
  onClaim: (at: number) => void;
}

function PieceView({ piece, atHand, onClaim }: PieceProps) {
  let drawn: ReactNode = piece.text;
  for (const run of piece.runs)
    drawn =
      run.type === 'emphasis' ? <em>{drawn}</em> : run.type === 'strong' ? <strong>{drawn}</strong> : drawn;
  for (const { at, lane, compared } of piece.marks.toReversed())
    drawn = (
      <span
        className={styles.claim}
        style={laneStyle(lane)}
        data-state={compared.state}
        data-current={at === atHand.claim || undefined}
      >
        {drawn}
      </span>
    );
  return (
    <>
      {drawn}
      {piece.tags.map(({ at, compared }) => (
        <button
          key={at}
          type="button"
          tabIndex={-1}
          className={styles.tag}
          data-state={compared.state}
          data-claim={at}
          data-current={at === atHand.claim || undefined}
          aria-label={t('compare/claim', {
            number: compared.number,
            state: t(`compare/state/${compared.state}`),
          })}
          onClick={() => onClaim(at)}
        >
          {compared.number}
          {compared.state !== 'exact' && <span>{t(`compare/state/${compared.state}`)}</span>}
        </button>
      ))}
    </>
  );
}
