import { useEffect, useRef, type ReactNode } from 'react';
import { t } from '@shared/text';
import { Button } from '../../../ui/button';
import { Key } from '../../../ui/key';
import styles from './details.module.css';

interface AskProps {
  question: string;
  /** What the button says that does it. */
  yes: string;
  /** It destroys something for good. */
  danger?: boolean;
  /** Whether all that is asked for is given. */
  ready?: boolean;
  onYes: () => void;
  onCancel: () => void;
  children: ReactNode;
}

/** A question in the place where it arose, with what follows from a yes. Escape says no. */
export function Ask({ question, yes, danger = false, ready = true, onYes, onCancel, children }: AskProps) {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('input, button')?.focus({ preventScroll: true });
    form.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <form
      ref={form}
      className={styles.ask}
      aria-label={question}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
        event.preventDefault();
        event.stopPropagation();
        onCancel();
      }}
      onSubmit={(event) => {
        event.preventDefault();
        // It may stand in a dialog that was opened from a form.
        event.stopPropagation();
        if (ready) onYes();
      }}
    >
      <p className={styles.question}>{question}</p>
      {children}
      <div className={styles.askActs}>
        <Button type="submit" kind={danger ? 'danger' : 'plain'} isDisabled={!ready}>
          {yes}
        </Button>
        <Button kind="quiet" onPress={onCancel}>
          <Key chord="escape" />
          {t('sources/cancel')}
        </Button>
      </div>
    </form>
  );
}
