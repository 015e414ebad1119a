import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { v7 } from 'uuid';
import { describe, expect, it, onTestFinished } from 'vitest';
import { inlineJobs } from '../../../../main/library/jobs';
import { openLibrary } from '../../../../main/library/open-library';
import { openDesk } from '../../../helpers/record';
import { revise } from '../../../helpers/revise';
import { temporaryFolder } from '../../../helpers/temporary';

/** A thread that does jobs: it finds each claim's words gone, and names the job. */
const worker = `
  const { parentPort } = require('node:worker_threads');
  parentPort.on('message', ({ id, name, input }) => {
    const lost = { anchor: input.claim, state: 'gone', quote: name, sentence: '', revision: 1, candidates: [], count: 0 };
    parentPort.postMessage({ id, ok: true, value: [lost] });
  });`;
/** A thread that answers searches: it finds each claim's fact once more, and names the request. */
const searchThread = `
  const { parentPort } = require('node:worker_threads');
  parentPort.on('message', ({ id, name, input, close }) => {
    if (close) return parentPort.close();
    if (!name) return;
    const there = { start: 0, end: 5, words: name, figures: null, claim: input.claim };
    parentPort.postMessage({ id, ok: true, value: [there] });
  });`;

describe('what takes long to find out about a claim', () => {
  it('is asked of other threads, so that the one with the record answers others meanwhile', async () => {
    const folder = temporaryFolder();
    const scripts = { worker: join(folder, 'worker.cjs'), searchThread: join(folder, 'search.cjs') };
    writeFileSync(scripts.worker, worker);
    writeFileSync(scripts.searchThread, searchThread);
    const path = join(folder, 'library');
    const library = await openLibrary({ path, create: { name: 'Pier' }, ...scripts });
    onTestFinished(() => library.close());
    const claim = v7();
    expect(await library.call('claims.repeats', { claim }, null)).toMatchObject([
      { words: 'claims.repeats', claim },
    ]);
    expect(await library.call('claims.candidates', { claim }, null)).toMatchObject([
      { quote: 'candidates', anchor: claim },
    ]);
  });

  it('is found there as the record has it', async () => {
    const desk = openDesk();
    const article = desk.article(['The fire on the ferry killed 43 people off Sørholm. It burned on.']);
    const claim = desk.claim(article, 'The fire on the ferry killed 43 people');
    const { folder, databasePath, key } = desk.store;
    const candidates = () => inlineJobs().run('candidates', { folder, databasePath, key, claim });
    expect(await candidates()).toEqual([]);
    revise(desk, article, ['Nothing burned.']);
    expect(await candidates()).toMatchObject([{ state: 'gone', revision: 1 }]);
  });
});
