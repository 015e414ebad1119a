import type { Extraction } from '@shared/domain/article';
import type { BlockRole } from '@shared/domain/block';
import type { Command, CommandInput, CommandType } from '@shared/domain/command';
import type { SourceFromCopy } from '@shared/domain/source';
import { joinBlocks } from '@shared/domain/text';
import { v7 } from 'uuid';
import { onTestFinished } from 'vitest';
import { keepCopy } from '../../main/library/copies';
import { carryOut, execute } from '../../main/library/execute';
import { articleIds, decideArticle } from '../../main/library/importing/import-article';
import type { CopyReading } from '../../main/library/intake/read-copy';
import { Draft } from '../../main/library/store/draft';
import { putFile } from '../../main/library/store/files';
import { openStore, type Store } from '../../main/library/store/open-store';
import type { Record } from '../../main/library/store/record';
import { temporaryFolder } from './temporary';

/** A clock that moves on by a second each time it is asked. */
export function steadyClock(start = '2026-01-05T09:00:00.000Z'): () => Date {
  let now = Date.parse(start);
  return () => new Date((now += 1000));
}

/** An open record in a folder of its own, with someone who works in it. */
export interface Desk {
  store: Store;
  record: Record;
  ana: string;
  ben: string;
  /** Runs a command as Ana, or as someone else; answers its id. */
  run<T extends CommandType>(type: T, input: CommandInput<T>, by?: string, id?: string): string;
  /** Adds an article of these paragraphs; answers its ids and its text. */
  article(
    paragraphs?: readonly string[],
    roles?: readonly BlockRole[],
  ): { article: string; revision: string; text: string };
  /** Keeps a plain text as a copy of a source, which is made where `add` is given; answers the copy's id. */
  keep(source: string, text: string, add?: SourceFromCopy | null, by?: string): string;
  /** Marks the first place of this quote as a claim. */
  claim(article: { article: string; revision: string; text: string }, quote: string): string;
}

const paragraphs = [
  'The tower stands 330 metres tall.',
  'It was “the tallest structure in the world” until 1930, the guide said. Some 300 workers built it.',
];

export function extractionOf(texts: readonly string[], roles: readonly BlockRole[] = []): Extraction {
  const blocks = texts.map((text, index) => ({
    role: roles[index] ?? 'paragraph',
    text,
    level: null,
    runs: [],
  }));
  const { text } = joinBlocks(texts);
  return {
    title: 'A tower',
    byline: null,
    outlet: 'The Paper',
    section: null,
    publishedAt: '2026-01-04',
    modifiedAt: null,
    language: 'en',
    url: null,
    format: 'text',
    blocks,
    images: [],
    left: [],
    text,
    articleBody: text,
    comments: [],
    changes: null,
    notes: [],
  };
}

/** Opens a new record, or one that is there; it is closed with the test. */
export function openDesk(folder = temporaryFolder(), now = steadyClock(), key?: Uint8Array): Desk {
  const store = openStore({ folder, create: true, now, ...(key ? { key } : {}) });
  const close = store.close.bind(store);
  let open = true;
  store.close = () => {
    if (open) close();
    open = false;
  };
  onTestFinished(() => store.close());
  const record = store.record!;
  const run: Desk['run'] = (type, input, by = ana, id = v7()) => {
    execute(record, { id, type, input } as Command, by);
    return id;
  };
  const [ana, ben] = [v7(), v7()];
  run('person.add', { person: ana, name: 'Ana Prado', role: 'checker' }, ana);
  run('person.add', { person: ben, name: 'Ben Okri', role: 'editor' }, ben);
  return {
    store,
    record,
    ana,
    ben,
    run,
    article(texts = paragraphs, roles = []) {
      const command = v7();
      const extraction = extractionOf(texts, roles);
      const { article, revision, file } = articleIds(command);
      const kept = putFile(folder, new TextEncoder().encode(extraction.text), file);
      record.execute({ id: command, type: 'article.add', person: ana }, ({ database, at }) => {
        const draft = new Draft(database);
        decideArticle(draft, command, extraction, { ...kept, name: 'a.txt' }, { at, by: ana });
        return { changes: draft.changes };
      });
      return { article, revision, text: extraction.text };
    },
    keep(source, text, add = null, by = ana) {
      const [command, copy] = [v7(), v7()];
      const reading: CopyReading = {
        ...{ form: 'text', format: 'text', mediaType: 'text/plain', text, pages: null },
        blocks: [{ role: 'paragraph', level: null, start: 0, end: text.length, runs: [], page: null }],
        ...{ language: null, title: null, creator: null, publisher: null, publishedAt: null, url: null },
      };
      const wish = { source, add, copy, file: v7(), name: `${text}.txt`, bytes: Buffer.from(text), reading };
      carryOut(record, { id: command, type: 'copy.keep', person: by }, (decision) =>
        keepCopy(decision, wish),
      );
      return copy;
    },
    claim({ article, revision, text }, quote) {
      const claim = v7();
      const start = text.indexOf(quote);
      run('claim.mark', { claim, article, revision, spans: [{ start, end: start + quote.length }] });
      return claim;
    },
  };
}
