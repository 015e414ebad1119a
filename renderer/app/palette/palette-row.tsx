import type { ReactNode } from 'react';
import { claimStanding } from '@shared/domain/verdict';
import { SourceName } from '../../features/evidence/source-name';
import { cx } from '../../ui/cx';
import { Key } from '../../ui/key';
import { VerdictIcon } from '../../ui/verdict-icon';
import type { Span } from './match';
import type { Choice } from './use-candidates';
import styles from './palette.module.css';

/** A text whose fitting parts stand out. */
function Fitting({ text, spans }: { text: string; spans: readonly Span[] }) {
  const parts: ReactNode[] = [];
  let from = 0;
  for (const { start, end } of spans) {
    parts.push(text.slice(from, start), <b key={start}>{text.slice(start, end)}</b>);
    from = end;
  }
  return (
    <>
      {parts}
      {text.slice(from)}
    </>
  );
}

interface RowProps {
  id: string;
  choice: Choice;
  spans: readonly Span[];
  isCurrent: boolean;
  onPoint: () => void;
  onChoose: () => void;
}

/** One row of the palette: what is checked in the serif, what Galley does in the grotesque. */
export function PaletteRow({ id, choice, spans, isCurrent, onPoint, onChoose }: RowProps) {
  const { claim, source, action, aside, text, group } = choice;
  const isText = group === 'claims' || group === 'articles' || group === 'sources';
  return (
    <div
      id={id}
      role="option"
      aria-selected={isCurrent}
      className={styles.row}
      // The focus stays in the field; and the mouse points when it moves, not when the list moves under it.
      onMouseDown={(event) => event.preventDefault()}
      onMouseMove={isCurrent ? undefined : onPoint}
      onClick={onChoose}
    >
      {claim && (
        <>
          <span className={styles.number}>{claim.number}</span>
          <VerdictIcon standing={claimStanding(claim.verdicts)} named />
        </>
      )}
      <span className={cx(styles.text, isText && styles.serif)} dir="auto">
        {source?.confidential ? <SourceName source={source} /> : <Fitting text={text} spans={spans} />}
      </span>
      {aside && <span className={styles.aside}>{aside}</span>}
      {action && (
        <span className={styles.key}>
          <Key action={action} />
        </span>
      )}
    </div>
  );
}
