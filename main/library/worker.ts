/** The thread that does the library's jobs: receives one, does it, answers it. */
import { parentPort } from 'node:worker_threads';
import type { Extraction } from '@shared/domain/article';
import { errorData } from '@shared/domain/errors';
import type { JobMessage, JobReply, Jobs, JobName } from './job';
import { perform } from './perform-job';

/** The pictures change threads instead of being copied: each has its bytes for itself. */
const imagesOf = ({ images }: Extraction): ArrayBuffer[] =>
  images.map(({ bytes }) => bytes.buffer).filter((buffer) => buffer instanceof ArrayBuffer);

async function answer({ id, name, input }: JobMessage): Promise<void> {
  let reply: JobReply;
  try {
    reply = { id, ok: true, value: await perform(name, input as Jobs[JobName]['input']) };
  } catch (thrown) {
    reply = { id, ok: false, error: errorData(thrown) };
  }
  parentPort?.postMessage(reply, reply.ok && name === 'extract' ? imagesOf(reply.value as Extraction) : []);
}

parentPort?.on('message', (message: JobMessage) => void answer(message));
