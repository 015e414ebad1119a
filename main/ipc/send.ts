import type { WebContents } from 'electron';
import { eventChannel } from '@shared/ipc/channels';
import { events, type EventData, type EventName } from '@shared/ipc/contract';

/** Tells a page something. What doesn't fit the contract is a bug of ours and throws. */
export function send<E extends EventName>(to: WebContents, name: E, data: EventData<E>): void {
  if (!to.isDestroyed()) to.send(eventChannel, name, events[name].parse(data));
}
