import type { ReactNode, Ref } from 'react';
import { Button as AriaButton, type ButtonProps as AriaProps } from 'react-aria-components';
import type { ActionId } from '../app/keys/actions';
import { cx } from './cx';
import { Key } from './key';
import styles from './button.module.css';

export interface ButtonProps extends Omit<AriaProps, 'children' | 'className' | 'style'> {
  /**
   * `primary`: the one thing to do next, at most one in a view. `plain`: any other. `quiet`: no box until the mouse
   * or the focus is there. `danger`: destroys something for good.
   */
  kind?: 'primary' | 'plain' | 'quiet' | 'danger';
  /** Shows the key of this action behind the words. */
  action?: ActionId;
  /** The words are for screen readers and the tooltip only; `children` is an icon. */
  iconLabel?: string;
  className?: string;
  ref?: Ref<HTMLButtonElement>;
  children: ReactNode;
}

/** A button. `onPress` acts for mouse, touch, Enter and Space alike. */
export function Button({ kind = 'plain', action, iconLabel, className, children, ...rest }: ButtonProps) {
  return (
    <AriaButton
      {...rest}
      aria-label={rest['aria-label'] ?? iconLabel}
      data-primary={kind === 'primary' || undefined}
      className={cx(styles.button, styles[kind], iconLabel && styles.icon, className)}
    >
      {children}
      {action && <Key action={action} />}
    </AriaButton>
  );
}
