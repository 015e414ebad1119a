import type { ActionId } from '../../app/keys/actions';
import { useAriaKeys } from '../../app/keys/use-title';
import { cx } from '../../ui/cx';
import { Key } from '../../ui/key';
import styles from './claims.module.css';

interface ActProps {
  action: ActionId;
  label: string;
  pressed?: boolean;
  className?: string | undefined;
  disabled?: boolean;
  onClick: () => void;
}

/** Something that can be done with claims, with its key. */
export function Act({ action, label, pressed, className, disabled, onClick }: ActProps) {
  const keys = useAriaKeys(action);
  return (
    <button
      type="button"
      className={cx(styles.act, className)}
      aria-pressed={pressed}
      aria-keyshortcuts={keys}
      disabled={disabled}
      onClick={onClick}
    >
      <Key action={action} />
      {label}
    </button>
  );
}
