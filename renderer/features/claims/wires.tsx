/** From a line of text to the card beside it; heights are pixels from the top of the margin. */
import styles from './claims.module.css';
export interface Wire {
  claim: string;
  text: number;
  card: number;
  isOpen: boolean;
}

/** Farther than this a wire no longer leads the eye: the claim's number does it. */
const FARTHEST = 72;
/** How wide the wires' strip is, as drawn; the style sheet stretches it. */
const WIDTH = 24;

/** Lines that join each card with its text. */
export function Wires({ wires }: { wires: readonly Wire[] }) {
  return (
    <svg className={styles.wires} aria-hidden width={WIDTH} height="100%">
      {wires
        .filter(({ text, card }) => Math.abs(text - card) <= FARTHEST)
        .map(({ claim, text, card, isOpen }) => {
          const [from, to] = [Math.round(text) + 0.5, Math.round(card) + 0.5];
          return (
            <path
              key={claim}
              className={styles.wire}
              data-open={isOpen || undefined}
              d={`M0 ${from}H${WIDTH / 3}L${(WIDTH * 2) / 3} ${to}H${isOpen ? WIDTH : WIDTH + 6}`}
            />
          );
        })}
    </svg>
  );
}
