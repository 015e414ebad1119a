import {
  Check,
  CheckCheck,
  CircleDashed,
  CircleQuestionMark,
  Hourglass,
  MessageSquareQuote,
  RotateCcw,
  X,
  type LucideIcon,
} from 'lucide-react';
import type { Standing } from '@shared/domain/verdict';
import { t } from '@shared/text';
import styles from './colours.module.css';

/** What a claim can be seen to be: where it stands, or that it waits. */
export type Sign = Standing | 'waiting';

const icons: Record<Sign, LucideIcon> = {
  disputed: X,
  reopened: RotateCcw,
  waiting: Hourglass,
  unchecked: CircleDashed,
  verified: Check,
  unverifiable: CircleQuestionMark,
  opinion: MessageSquareQuote,
};

interface VerdictIconProps {
  standing: Sign;
  /** Pixels at 100 % text. */
  size?: 10 | 12 | 14 | 16;
  /** Two ticks: verified and signed off. */
  signed?: boolean;
  /** Names itself to screen readers; leave it out where words beside it say the same. */
  named?: boolean;
}

const strokes = { 10: 3, 12: 2.4, 14: 2, 16: 1.75 };

/** The sign of a standing, in its colour. */
export function VerdictIcon({ standing, size = 14, signed = false, named = false }: VerdictIconProps) {
  const Icon = signed && standing === 'verified' ? CheckCheck : icons[standing];
  const name = named ? { role: 'img', 'aria-label': t(`app/sign/${standing}`) } : { 'aria-hidden': true };
  return <Icon {...name} className={styles[standing]} size={`${size / 16}rem`} strokeWidth={strokes[size]} />;
}
