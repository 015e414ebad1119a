import type { KeyboardEvent } from 'react';
import { isMac } from '../../app/keys/platform';

/** What a key in the field means for the list. */
export type ListKey =
  | { is: 'step'; by: number }
  | { is: 'section'; direction: 1 | -1 }
  | { is: 'choose'; behind: boolean }
  | { is: 'remove' }
  | { is: 'leave' };

/** Rows of one page. */
const PAGE = 8;
const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1, PageDown: PAGE, PageUp: -PAGE };

/** What a key that is pressed in the field means; `null` where it is for the field itself. */
export function listKey(event: KeyboardEvent): ListKey | null {
  if (event.nativeEvent.isComposing) return null;
  const { key, altKey, ctrlKey, metaKey, shiftKey } = event;
  const mod = isMac ? metaKey : ctrlKey;
  if (altKey && (key === 'ArrowDown' || key === 'ArrowUp'))
    return { is: 'section', direction: key === 'ArrowDown' ? 1 : -1 };
  if (altKey || shiftKey) return null;
  if (ctrlKey && (key === 'n' || key === 'p')) return { is: 'step', by: key === 'n' ? 1 : -1 };
  if (key === 'Enter') return { is: 'choose', behind: mod };
  if (ctrlKey || metaKey) return null;
  const by = steps[key];
  if (by !== undefined) return { is: 'step', by };
  if (key === 'Delete') return { is: 'remove' };
  if (key === 'Escape') return { is: 'leave' };
  return null;
}
