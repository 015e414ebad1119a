import { useEffect, useState, type ReactNode } from 'react';
import styles from './quiet-wait.module.css';

/** What comes sooner than this, in ms, comes without being announced. */
const PATIENCE = 150;

/** Nothing for a moment, then a quiet line. */
export function QuietWait({ children }: { children: ReactNode }) {
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), PATIENCE);
    return () => clearTimeout(timer);
  }, []);
  return (
    <p className={styles.wait} role="status">
      {late && children}
    </p>
  );
}
