/**
 * How well and how fast articles are taken out of saved pages, by Galley and by Readability alone, in one run:
 * `extraction.cjs FOLDER`, where `truth.json` gives `{id: {url, articleBody}}` and `pages/` holds `id.html.gz`.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { gunzipSync } from 'node:zlib';
import { readers, type ReaderName } from './readers';
import { scoreAll, scorePage } from './score';

interface Task {
  folder: string;
  name: ReaderName;
  /** Which of how many threads this is. */
  part: number;
  of: number;
}

/** How often each page is read while the clock runs. */
const TIMES = 3;
const WORST = 5;

function pagesIn(folder: string) {
  const truth = JSON.parse(readFileSync(join(folder, 'truth.json'), 'utf8')) as Record<
    string,
    { url?: string; articleBody: string }
  >;
  return Object.entries(truth).map(([id, { url = id, articleBody }]) => ({
    url,
    articleBody,
    bytes: gunzipSync(readFileSync(join(folder, 'pages', `${id}.html.gz`))),
  }));
}

/** One thread's share of the work: warms up on all pages, says so, and reads its pages when it is told to. */
async function work({ folder, name, part, of }: Task): Promise<void> {
  const pages = pagesIn(folder);
  for (const { bytes } of pages) await readers[name](bytes);
  parentPort?.once('message', () => {
    void (async () => {
      for (let time = 0; time < TIMES; time++)
        for (const [i, { bytes }] of pages.entries()) if (i % of === part) await readers[name](bytes);
      parentPort?.postMessage('done');
    })();
  });
  parentPort?.postMessage('ready');
}

const said = (worker: Worker) =>
  new Promise<void>((resolve, reject) => {
    worker.once('message', () => resolve());
    worker.once('error', reject);
  });

/** Pages a second that some threads read together. */
async function speed(folder: string, name: ReaderName, of: number, pages: number): Promise<number> {
  const workers = Array.from(
    { length: of },
    (_, part) => new Worker(process.argv[1] ?? '', { workerData: { folder, name, part, of } satisfies Task }),
  );
  await Promise.all(workers.map(said));
  const started = performance.now();
  const done = Promise.all(workers.map(said));
  for (const worker of workers) worker.postMessage('go');
  await done;
  const seconds = (performance.now() - started) / 1000;
  await Promise.all(workers.map((worker) => worker.terminate()));
  return (pages * TIMES) / seconds;
}

async function main([folder = '']: readonly string[]): Promise<void> {
  const pages = pagesIn(folder);
  process.stdout.write(`${pages.length} pages\n`);
  for (const name of Object.keys(readers) as ReaderName[]) {
    const scores = [];
    for (const { bytes, articleBody, url } of pages)
      scores.push({ url, ...scorePage(articleBody, await readers[name](bytes)) });
    const { f1, precision, recall } = scoreAll(scores);
    const one = await speed(folder, name, 1, pages.length);
    const two = await speed(folder, name, 2, pages.length);
    process.stdout.write(
      `  ${name.padEnd(12)} F1 ${f1.toFixed(3)}  precision ${precision.toFixed(3)}  recall ${recall.toFixed(3)}` +
        `   pages a second: ${one.toFixed(1)} on one thread, ${two.toFixed(1)} on two\n`,
    );
    for (const worst of scores.sort((a, b) => a.f1 - b.f1).slice(0, WORST))
      process.stdout.write(`    ${worst.f1.toFixed(3)} ${worst.url}\n`);
  }
}

void (isMainThread ? main(process.argv.slice(2)) : work(workerData as Task));
