/** The thread that answers searches, and builds the index between its answers. */
import { parentPort, workerData } from 'node:worker_threads';
import { errorData } from '@shared/domain/errors';
import { isLong, longAnswers, searchAnswers, type LongRequest } from './search/search-answers';
import { openSearch, type FromSearch, type SearchPlace, type ToSearch } from './search/searcher';

/** Between two tellings of the progress, in milliseconds. */
const TELL = 250;
/** How long steps are taken for one long answer before others get their turn, in milliseconds. */
const TURN = 8;
/** Things that are taken in, words and all, before an answer: what a person has just done must be found. */
const AT_ONCE = 40;

const port = parentPort;
if (!port) throw new Error('this runs in a thread of its own');
const search = openSearch(workerData as SearchPlace);
const post = (message: FromSearch): void => port.postMessage(message);

let work: Generator<void> | null = null;
let isStale = false;
let isScheduled = false;
let told = 0;
/** Who waits for the index to hold everything, and what they are told then. */
const waiting: { id: number; answer: () => unknown }[] = [];
/** Long answers that are being worked out, the next one first. */
const jobs: { id: number; steps: Generator<void, unknown> }[] = [];

function schedule(): void {
  if (isScheduled) return;
  isScheduled = true;
  setImmediate(() => {
    isScheduled = false;
    answerSome();
    step();
    if (jobs.length > 0 || work || isStale) schedule();
  });
}

/** One step of the work that there is. */
function step(): void {
  if (!work) {
    if (!isStale) return;
    isStale = false;
    work = search.work();
  }
  if (work.next().done) {
    work = null;
    if (told > 0) post({ progress: null });
    told = 0;
    if (!isStale) for (const { id, answer: told } of waiting.splice(0)) post({ id, ok: true, value: told() });
  } else if (performance.now() - told > TELL) {
    const state = search.state();
    // What takes one step isn't worth telling.
    if (told > 0 && state) post({ progress: state });
    told = performance.now();
  }
}

/** Some steps of the long answer whose turn it is. */
function answerSome(): void {
  const [job] = jobs;
  if (!job) return;
  const { id, steps } = job;
  const until = performance.now() + TURN;
  try {
    do {
      const { done, value } = steps.next();
      if (!done) continue;
      jobs.splice(jobs.indexOf(job), 1);
      return post({ id, ok: true, value });
    } while (performance.now() < until);
  } catch (thrown) {
    jobs.splice(jobs.indexOf(job), 1);
    post({ id, ok: false, error: errorData(thrown) });
  }
}

/** What someone looks at comes before what is counted for a whole article. */
function begin(id: number, name: LongRequest, input: unknown): void {
  const job = { id, steps: longAnswers[name](search, input as never) };
  if (name === 'claims.checkedBefore') jobs.push(job);
  else jobs.unshift(job);
  schedule();
}

/** What a person has just done is found: a few things are taken in before an answer. */
function catchUp(): void {
  search.refresh();
  while (search.queued(AT_ONCE) > 0 && search.queued(AT_ONCE) < AT_ONCE) {
    work ??= search.work();
    if (work.next().done) work = null;
  }
  if (search.queued(1) > 0) {
    isStale = true;
    schedule();
  }
}

/** Begins anew; whoever asked for it is answered when all is there, and others in the meantime. */
function rebuild(id: number): void {
  const began = performance.now();
  work = null;
  search.discard();
  isStale = true;
  const milliseconds = (): number => Math.round(performance.now() - began);
  waiting.push({ id, answer: () => ({ documents: search.size, milliseconds: milliseconds() }) });
  schedule();
}

function answer(message: ToSearch): void {
  if ('close' in message) {
    jobs.length = 0;
    work = null;
    isStale = false;
    search.close();
    port?.close();
    return;
  }
  if ('changed' in message) {
    isStale = true;
    return schedule();
  }
  if ('settled' in message) {
    isStale = true;
    waiting.push({ id: message.id, answer: () => null });
    return schedule();
  }
  const { id, name, input } = message;
  try {
    if (isLong(name)) return begin(id, name, input);
    if (name === 'search.rebuild') return rebuild(id);
    catchUp();
    post({ id, ok: true, value: searchAnswers[name](search, input as never) });
  } catch (thrown) {
    post({ id, ok: false, error: errorData(thrown) });
  }
}

port.on('message', answer);
