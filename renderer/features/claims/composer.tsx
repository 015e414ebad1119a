import { useEffect, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { t } from '@shared/text';
import { Key } from '../../ui/key';
import controls from './controls.module.css';
import styles from './claims.module.css';

interface ComposerProps {
  label: string;
  /** What the main button says. */
  action: string;
  /** Whether there is anything to send. */
  ready: boolean;
  onSend: () => void;
  onClose: () => void;
  children: ReactNode;
}

/**
 * A small form: Ctrl+Enter sends it, Escape closes it and keeps what was typed. What is marked `data-first`, or its
 * first field, takes the focus.
 */
export function Composer({ label, action, ready, onSend, onClose, children }: ComposerProps) {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    const first = form.current?.querySelector<HTMLElement>('[data-first]');
    (first ?? form.current?.querySelector<HTMLElement>('textarea, input'))?.focus({ preventScroll: true });
    // The card moves to its new height first.
    const frame = requestAnimationFrame(() => form.current?.scrollIntoView({ block: 'nearest' }));
    return () => cancelAnimationFrame(frame);
  }, []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      onClose();
    } else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      event.stopPropagation();
      if (ready) onSend();
    }
  };
  return (
    <form
      ref={form}
      className={styles.claimComposer}
      aria-label={label}
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault();
        if (ready) onSend();
      }}
    >
      {children}
      <div className={styles.composerActs}>
        <button type="submit" className={controls.mainButton} disabled={!ready}>
          {action} <Key chord="mod+enter" />
        </button>
        <button type="button" className={controls.quietButton} onClick={onClose}>
          <Key chord="escape" />
          {t('claims/close')}
        </button>
      </div>
    </form>
  );
}
