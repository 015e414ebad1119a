import { Check, Info, SearchX, X, type LucideIcon } from 'lucide-react';
import type { Stance } from '@shared/domain/evidence';
import { cx } from '../../ui/cx';
import colours from '../../ui/colours.module.css';
import styles from './evidence.module.css';

const icons: Record<
  Stance,
  { icon: LucideIcon; colour: 'verified' | 'disputed' | 'opinion' | 'unverifiable' }
> = {
  supports: { icon: Check, colour: 'verified' },
  disputes: { icon: X, colour: 'disputed' },
  context: { icon: Info, colour: 'opinion' },
  'nothing-found': { icon: SearchX, colour: 'unverifiable' },
};

/** The sign of what a source says about a claim. */
export function StanceIcon({ stance }: { stance: Stance }) {
  const { icon: Icon, colour } = icons[stance];
  return <Icon aria-hidden className={cx(styles.stanceIcon, colours[colour])} />;
}
