import type { ReactNode } from 'react';
import { t } from '@shared/text';
import type { ActionId } from '../app/keys/actions';
import { chordLabel } from '../app/keys/chord';
import { useKeys, useKeysInForce } from '../app/keys/keys-in-force';
import { isMac } from '../app/keys/platform';
import styles from './key.module.css';

interface KeyProps {
  /** The action whose (first) key is drawn. */
  action?: ActionId;
  /** A chord, for keys that belong to a component and to no action: `escape`. */
  chord?: string;
}

function Cap({ chord }: { chord: string }) {
  return (
    <kbd className={styles.key} aria-hidden>
      {chordLabel(chord, isMac)}
    </kbd>
  );
}

function ActionKey({ action }: { action: ActionId }) {
  const [chord] = useKeys(action);
  return chord !== undefined && <Cap chord={chord} />;
}

/**
 * A key cap; nothing for an action without a key that acts. It is for the eye only: what can be pressed says its key
 * in `aria-keyshortcuts` or in its name.
 */
export function Key({ action, chord }: KeyProps) {
  if (chord !== undefined) return <Cap chord={chord} />;
  return action && <ActionKey action={action} />;
}

interface HintProps {
  /** One or two actions that belong together, such as next and previous. */
  action?: ActionId | readonly ActionId[];
  chord?: string;
  /** Its words stand there without a key, too: it can be pressed. */
  always?: boolean;
  /** In place of the first action's own words. */
  children?: ReactNode;
}

/** A key with what it does, for the line at the foot. */
export function Hint({ action, chord, always = false, children }: HintProps) {
  const of = action === undefined ? [] : typeof action === 'string' ? [action] : action;
  const first = of[0];
  const hasKey = useKeysInForce(({ acting }) => of.some((one) => acting[one].length > 0));
  // A command can be pressed without a key; a line about a key can't do without.
  if (!hasKey && chord === undefined && !always) return null;
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
