import type { EventEmitter } from 'node:events';

const ENTER = /[\r\n\u0004]/;
const INTERRUPT = '\u0003';
const ERASE = /[\u0008\u007f]/;

/** As much of a terminal as asking needs. */
export interface Terminal {
  stdin: Pick<EventEmitter, 'on' | 'off'> & {
    setRawMode: (raw: boolean) => unknown;
    setEncoding: (encoding: 'utf8') => unknown;
    resume: () => unknown;
    pause: () => unknown;
  };
  stderr: { write: (text: string) => unknown };
  interrupt: () => void;
}

const ours: Terminal = {
  stdin: process.stdin,
  stderr: process.stderr,
  interrupt: () => process.kill(process.pid, 'SIGINT'),
};

/** Asks at the terminal for a line that isn't shown. Ctrl+C ends Galley as it does elsewhere. */
export async function askSecret(
  prompt: string,
  { stdin, stderr, interrupt }: Terminal = ours,
): Promise<string> {
  stderr.write(prompt);
  stdin.setRawMode(true);
  stdin.setEncoding('utf8');
  stdin.resume();
  return new Promise((done) => {
    let typed: string[] = [];
    const end = () => {
      stdin.off('data', listen);
      stdin.setRawMode(false);
      stdin.pause();
      stderr.write('\n');
    };
    const listen = (text: string) => {
      for (const sign of text) {
        if (sign === INTERRUPT) {
          end();
          interrupt();
          return;
        }
        if (ENTER.test(sign)) {
          end();
          done(typed.join(''));
          return;
        }
        typed = ERASE.test(sign) ? typed.slice(0, -1) : [...typed, sign];
      }
    };
    stdin.on('data', listen);
  });
}
