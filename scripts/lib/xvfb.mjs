import { spawn } from 'node:child_process';
import { Refusal } from './say.mjs';

/**
 * Runs something with a virtual display where there is no real one.
 * @template T
 * @param {boolean} needed
 * @param {(env: Record<string, string>) => Promise<T>} work gets what to add to the environment
 * @returns {Promise<T>}
 */
export async function withDisplay(needed, work) {
  if (!needed) return work({});
  // -displayfd takes the first free number and writes it to that descriptor once the display answers.
  const server = spawn(
    'Xvfb',
    ['-displayfd', '3', '-screen', '0', '1920x1200x24', '-nolisten', 'tcp', '-noreset'],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
  );
  try {
    const number = await new Promise((resolve, reject) => {
      const refuse = () => reject(new Refusal('The virtual display (Xvfb) did not start.'));
      server.once('error', refuse).once('close', refuse);
      server.stdio[3]?.once('data', (data) => resolve(String(data).trim()));
    });
    return await work({ DISPLAY: `:${number}` });
  } finally {
    server.removeAllListeners('close').kill();
  }
}
