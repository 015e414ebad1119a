const ENTER = /[\r\n\u0004]/;
const INTERRUPT = '\u0003';
const ERASE = /[\u0008\u007f]/;

/** Asks at the terminal for a line that isn't shown. Ctrl+C ends Galley as it does elsewhere. */
export async function askSecret(prompt: string): Promise<string> {
  const { stdin, stderr } = process;
  stderr.write(prompt);
  stdin.setRawMode(true);
  stdin.setEncoding('utf8');
  stdin.resume();
  try {
    return await new Promise((done) => {
      let typed: string[] = [];
      stdin.on('data', (text: string) => {
        for (const sign of text) {
          if (sign === INTERRUPT) process.kill(process.pid, 'SIGINT');
          if (ENTER.test(sign)) return done(typed.join(''));
          typed = ERASE.test(sign) ? typed.slice(0, -1) : [...typed, sign];
        }
      });
    });
  } finally {
    stdin.setRawMode(false);
    stdin.pause();
    stdin.removeAllListeners('data');
    stderr.write('\n');
  }
}
