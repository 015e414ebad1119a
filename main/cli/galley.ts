/** The command line's entry: `galley`, on plain Node. */
import { join } from 'node:path';
import { askSecret } from './ask-secret';
import { run } from './run';

// Whoever reads may have seen enough (`galley list | head`): the work goes on, its output goes nowhere.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

const io = {
  env: process.env,
  stdin: process.stdin,
  askSecret: process.stdin.isTTY ? (prompt: string) => askSecret(prompt) : null,
  out: (text: string | Uint8Array) => void process.stdout.write(text),
  err: (line: string) => void process.stderr.write(`${line}\n`),
  progress: process.stderr.isTTY ? (text: string) => void process.stderr.write(`\r${text}\u001b[K`) : null,
  worker: join(__dirname, 'worker.cjs'),
};

void run(process.argv.slice(2), io).then((status) => {
  process.exitCode = status;
});
