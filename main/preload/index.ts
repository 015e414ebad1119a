/**
 * Puts `window.galley` into the page: the only way out of the sandbox. It hands names and values on and
 * nothing else; main checks the sender, the name, the input and the answer of every request.
 */
import { contextBridge, ipcRenderer } from 'electron';
import type { Bridge } from '@shared/ipc/bridge';
import { eventChannel, requestChannel } from '@shared/ipc/channels';

type Listener = (data: never) => void;
const listeners = new Map<string, Set<Listener>>();

// One listener for all: the page may have many, and Electron warns of a leak at eleven. The page never gets
// Electron's own event, which carries the way back into main.
ipcRenderer.on(eventChannel, (_event, name: string, data: unknown) => {
  for (const listener of listeners.get(name) ?? []) listener(data as never);
});

const bridge: Bridge = {
  request: (name, input) => ipcRenderer.invoke(requestChannel, name, input),
  on: (name, listener) => {
    const ours = listeners.get(name) ?? new Set();
    listeners.set(name, ours.add(listener));
    return () => {
      ours.delete(listener);
    };
  },
};

contextBridge.exposeInMainWorld('galley', bridge);
