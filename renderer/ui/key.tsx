import type { ReactNode } from 'react';
import { t } from '@shared/text';
import { keysOf, type ActionId } from '../app/keys/actions';
import { chordLabel } from '../app/keys/chord';
import { isMac } from '../app/keys/platform';
import styles from './key.module.css';

interface KeyProps {
  /** The action whose (first) key is drawn. */
  action?: ActionId;
  /** A chord, for keys that belong to a component and to no action: `escape`. */
  chord?: string;
}

/** A key cap. It is for the eye only: what can be pressed says its key in `aria-keyshortcuts` or in its name. */
export function Key({ action, chord }: KeyProps) {
  const shown = chord ?? (action && keysOf(action)[0]);
  if (!shown) return null;
  return (
    <kbd className={styles.key} aria-hidden>
      {chordLabel(shown, isMac)}
    </kbd>
  );
}

interface HintProps {
  /** One or two actions that belong together, such as next and previous. */
  action?: ActionId | readonly ActionId[];
  chord?: string;
  /** In place of the first action's own words. */
  children?: ReactNode;
}

/** A key with what it does, for the line at the foot. */
export function Hint({ action, chord, children }: HintProps) {
  const of = action === undefined ? [] : typeof action === 'string' ? [action] : action;
  const first = of[0];
  return (
    <span className={styles.hint}>
      <span className={styles.caps}>
        {of.map((one) => (
          <Key key={one} action={one} />
        ))}
        {chord && <Key chord={chord} />}
      </span>
      {children ?? (first && t(`app/action/${first}`))}
    </span>
  );
}
