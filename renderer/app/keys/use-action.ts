import { useEffect, useRef } from 'react';
import type { ActionId } from './actions';
import { bind, type Handler } from './handlers';

/**
 * Binds an action while the component is there. A handler that answers `false` did nothing, and the key goes on:
 * to what was bound before, then to the element.
 */
export function useAction(action: ActionId, handler: Handler, { enabled = true } = {}): void {
  const latest = useRef(handler);
  useEffect(() => {
    latest.current = handler;
  });
  useEffect(() => (enabled ? bind(action, () => latest.current()) : undefined), [action, enabled]);
}
