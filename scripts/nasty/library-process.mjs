import { createRequire } from 'node:module';
import { join } from 'node:path';
import { root } from '../lib/places.mjs';

/**
 * The built library process within this one, asked as main asks it.
 * @returns {(message: Record<string, unknown>) => Promise<any>} rejects with what it answers as an error
 */
export function libraryProcess() {
  /** @type {Map<number, { resolve: (value: unknown) => void, reject: (error: unknown) => void }>} */
  const asked = new Map();
  /** @type {(event: { data: unknown }) => void} */
  let receive = () => undefined;
  Object.assign(process, {
    parentPort: {
      on: (/** @type {string} */ _, /** @type {typeof receive} */ listener) => (receive = listener),
      postMessage: (/** @type {any} */ { id, result }) => {
        const waiting = asked.get(id);
        asked.delete(id);
        if (result?.ok) waiting?.resolve(result.value);
        else waiting?.reject(new Error(`${result?.error.code}: ${result?.error.message}`));
      },
    },
  });
  createRequire(import.meta.url)(join(root, 'out', 'main', 'library.cjs'));
  let id = 0;
  return (message) =>
    new Promise((resolve, reject) => {
      id += 1;
      // Its threads keep no process alive.
      const alive = setInterval(() => undefined, 60_000);
      const settle = (/** @type {(value: any) => void} */ done) => (/** @type {unknown} */ value) => {
        clearInterval(alive);
        done(value);
      };
      asked.set(id, { resolve: settle(resolve), reject: settle(reject) });
      receive({ data: { id, ...message } });
    });
}
