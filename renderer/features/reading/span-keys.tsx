import { useAction } from '../../app/keys/use-action';
import { useActions } from './actions';
import { useReadingStore } from './reading-store';
import type { SpanEvents } from './use-span-events';

/** Binds the keys for places and remarks, and for the list of all that was written; draws nothing. */
export function SpanKeys({ events }: { events: SpanEvents }) {
  const store = useReadingStore();
  const actions = useActions();
  useAction('claim.place', events.addPlace);
  useAction('remark.add', events.remark);
  useAction('notes.list', () => {
    // The list takes the focus itself.
    if (store.getState().side === 'notes') actions.turnTo('margin');
    else store.setState({ side: 'notes' });
  });
  return null;
}
