import { ProgressBar as AriaProgressBar } from 'react-aria-components';
import styles from './progress-bar.module.css';

interface ProgressBarProps {
  label: string;
  value: number;
  max: number;
  /** What is done so far, in words: `12 of 40`. */
  text: string;
}

/** How far long work has come. */
export function ProgressBar({ label, value, max, text }: ProgressBarProps) {
  return (
    <AriaProgressBar aria-label={label} value={value} maxValue={max} valueLabel={text} className={styles.bar}>
      {({ percentage }) => (
        <>
          <span className={styles.track}>
            <span className={styles.done} style={{ width: `${percentage ?? 0}%` }} />
          </span>
          <span className={styles.text}>{text}</span>
        </>
      )}
    </AriaProgressBar>
  );
}
