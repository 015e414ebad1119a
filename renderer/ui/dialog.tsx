import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { t } from '@shared/text';
import { Button } from './button';
import { cx } from './cx';
import { useSelectionAside } from './use-selection-aside';
import styles from './dialog.module.css';

interface DialogProps {
  title: string;
  /** Closed by Escape, its cross, and a click beside it (unless something was typed: see `keep`). */
  onClose: () => void;
  /** A click beside it doesn't close it: for dialogs that hold something typed. */
  keep?: boolean;
  /** There is nothing in it to go to by Tab, so the text itself takes the focus and can be scrolled by key. */
  isText?: boolean;
  /** `full` takes the whole window below its title; what is in it fills it and scrolls by itself. */
  size?: 'small' | 'medium' | 'wide' | 'large' | 'full';
  /** Buttons at the foot, the main one last. */
  footer?: ReactNode;
  children: ReactNode;
}

/** A dialog over the window. It takes the focus, and gives it back when it goes. Draw it only while it is open. */
export function Dialog({
  title,
  onClose,
  keep = false,
  isText = false,
  size = 'medium',
  footer,
  children,
}: DialogProps) {
  useSelectionAside();
  return (
    <ModalOverlay
      isOpen
      isDismissable={!keep}
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
      className={cx(styles.veil, size === 'full' && styles.filled)}
    >
      <Modal className={cx(styles.sheet, styles[size])}>
        <AriaDialog className={styles.dialog}>
          <header className={styles.head}>
            <Heading slot="title" className={styles.title}>
              {title}
            </Heading>
            <Button kind="quiet" iconLabel={t('app/close')} onPress={onClose}>
              <X aria-hidden size="1rem" />
            </Button>
          </header>
          <div className={styles.body} tabIndex={isText ? 0 : undefined}>
            {children}
          </div>
          {footer && <footer className={styles.foot}>{footer}</footer>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
