import { useEffect, useRef, useState, type FocusEvent, type KeyboardEvent } from 'react';
import { facetItems } from './focus-facets';

const steps: Record<string, number> = { ArrowDown: 1, j: 1, ArrowUp: -1, k: -1 };

/**
 * One stop for Tab in the column, and arrows through its values. What was focused and is gone leaves the focus to
 * what stands in its place. `onLeave` is called by Escape.
 */
export function useFacetWalk(onLeave: () => void) {
  const [current, setCurrent] = useState<string | null>(null);
  const within = useRef<{ item: HTMLElement; place: number } | null>(null);

  useEffect(() => {
    if (!within.current || within.current.item.isConnected) return;
    const items = facetItems();
    const { place } = within.current;
    within.current = null;
    if (document.activeElement === document.body) (items[place] ?? items.at(-1))?.focus();
  });

  const onFocus = ({ target }: FocusEvent) => {
    const item = target.closest<HTMLElement>('[data-item]');
    if (!item) return;
    setCurrent(item.dataset['item'] ?? null);
    within.current = { item, place: facetItems().indexOf(item) };
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const { target, key } = event;
    if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return;
    if (key === 'Escape') {
      event.preventDefault();
      onLeave();
      return;
    }
    const isTyping = target instanceof HTMLInputElement;
    if (!(target instanceof HTMLElement) || (isTyping && target.type === 'date')) return;
    if (isTyping && !key.startsWith('Arrow')) return;
    const items = facetItems();
    const at = items.findIndex((item) => item === target);
    const step = steps[key];
    const to = step !== undefined ? at + step : key === 'Home' ? 0 : key === 'End' ? items.length - 1 : null;
    if (to === null) return;
    event.preventDefault();
    items[Math.max(0, Math.min(to, items.length - 1))]?.focus();
  };

  return {
    /** For the element around the values. */
    handlers: { onFocus, onKeyDown },
    /** For each value: whether Tab comes to it. */
    itemProps: (id: string, isFirst: boolean) => ({
      'data-item': id,
      tabIndex: current === id || (current === null && isFirst) ? 0 : -1,
    }),
  };
}
