import type { CommandInput, CommandType } from '@shared/domain/command';
import type { ProcessInput, ProcessOutput, ProcessRequest } from '@shared/ipc/contract';
import { v7 } from 'uuid';
import { onTestFinished } from 'vitest';
import type { Library, OpenOptions } from '../../main/library/api';
import type { Web } from '../../main/library/fetch/web';
import { openLibrary } from '../../main/library/open-library';
import { temporaryFolder } from './temporary';

/** An open library with someone who works in it, asked as the window asks it. */
export interface Bench {
  library: Library;
  path: string;
  ana: string;
  /** Asks as Ana. */
  ask<K extends ProcessRequest>(name: K, input: ProcessInput<K>): Promise<ProcessOutput<K>>;
  /** Runs a command as Ana. */
  run<T extends CommandType>(type: T, input: CommandInput<T>, id?: string): Promise<void>;
  /** Imports a text; answers its ids and its canonical text. */
  article(text: string): Promise<{ article: string; revision: string; text: string }>;
  /** Marks the first place of this quote as a claim; answers its id. */
  claim(article: { article: string; revision: string; text: string }, quote: string): Promise<string>;
  /** Keeps a file as a copy of a source, which is made where `add` is given; answers the copy's id. */
  keep(
    name: string,
    bytes: Uint8Array | string,
    source: string,
    add?: ProcessInput<'copies.keep'>['add'],
  ): Promise<string>;
}

export const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new Uint8Array(Buffer.from(text));

/** Opens a new library, or one that is there; it is closed with the test. */
export async function openBench(
  path = temporaryFolder(),
  options: Partial<OpenOptions> = {},
  web: Partial<Web> = {},
): Promise<Bench> {
  const library = await openLibrary({ path, create: { name: 'Long View' }, ...options }, web);
  onTestFinished(() => library.close().catch(() => undefined));
  const ana = v7();
  const ask: Bench['ask'] = (name, input) => library.call(name, input, ana);
  const run: Bench['run'] = async (type, input, id = v7()) => {
    await ask('command.execute', { id, type, input });
  };
  await run('person.add', { person: ana, name: 'Ana Prado', role: 'checker' });
  return {
    library,
    path,
    ana,
    ask,
    run,
    async article(text) {
      const original = { command: v7(), name: 'article.txt', bytes: bytesOf(text) };
      const [outcome] = await ask('articles.import', { originals: [original] });
      if (!outcome?.ok) throw new Error(outcome?.error.message);
      const { revision } = await ask('articles.get', { article: outcome.article });
      return {
        article: outcome.article,
        revision,
        text: (await ask('articles.revision', { revision })).text,
      };
    },
    async claim({ article, revision, text }, quote) {
      const claim = v7();
      const start = text.indexOf(quote);
      await run('claim.mark', { claim, article, revision, spans: [{ start, end: start + quote.length }] });
      return claim;
    },
    async keep(name, bytes, source, add = null) {
      const copy = v7();
      const plain = typeof bytes === 'string' ? bytesOf(bytes) : new Uint8Array(bytes);
      await ask('copies.keep', { command: v7(), source, add, copy, name, bytes: plain });
      return copy;
    },
  };
}
