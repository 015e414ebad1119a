import { join } from 'node:path';
import type { Id } from '@shared/domain/ids';
import { sentenceStarts } from '@shared/domain/sentences';
import { joinBlocks } from '@shared/domain/text';
import { v7 } from 'uuid';
import { openLibrary } from '../../../main/library/open-library';
import { stableId } from '../../../main/library/stable-id';
import { backUp } from '../../../main/library/store/backup';
import type { Change, Fields } from '../../../main/library/store/apply';
import { sha256 } from '../../../main/library/store/chain';
import { openStore, RECORD_FILE } from '../../../main/library/store/open-store';
import type { Table } from '../../../main/library/store/tables';
import { seeded, type Seeded } from '../seeded';
import { articleId } from './article-id';
import type { BenchArticle, Corpus } from './corpus';

const SEED = 100_000;
/** Articles of one event: as many as an import of a folder brings at once. */
const BATCH = 500;
/** Of so many articles one has claims, tags or someone who works on it; the others are kept for reference. */
const CHECKED = 25;
const MINUTE = 60_000;
const FIRST = Date.UTC(2020, 0, 1);

const names = ['Ana Prado', 'Ben Osei', 'Carla Weiss', 'Dev Rao', 'Elif Kaya'];
export const outlets = [
  'Reuter',
  'The Long View',
  'Harwick Post',
  'Daily Ledger',
  'Northern Wire',
  'City Desk',
  '',
];
export const sections = ['Markets', 'Commodities', 'Politics', 'Companies', 'World', ''];
const tags = ['budget', 'trade', 'oil', 'grain', 'interest rates', 'follow up'];
const kinds = ['figure', 'event', 'quotation', 'name', 'date'];
const verdicts = ['verified', 'verified', 'disputed', 'unverifiable', 'unchecked'];

/**
 * Makes a library of the first `size` articles of a corpus in an empty folder, without the commands that would take an
 * hour for it, but with real events: its chain verifies, and a replay gives the same tables. One article in
 * twenty-five is under check, with claims, verdicts, people and tags. It has the backup of the day.
 */
export async function fillLibrary(folder: string, corpus: Corpus, size: number): Promise<void> {
  const library = await openLibrary({ path: folder, create: { name: 'The Long View' } });
  const people: Id[] = names.map(() => v7());
  for (const [at, person] of people.entries())
    await library.call(
      'command.execute',
      { id: v7(), type: 'person.add', input: { person, name: names[at]!, role: 'checker' } },
      person,
    );
  await library.close();
  const store = openStore({ folder });
  try {
    const chance = seeded(SEED);
    const file = v7();
    for (const { first, articles } of corpus.chunks(size, BATCH))
      store.record?.execute({ id: v7(), type: 'article.add', person: people[0]! }, ({ at }) => ({
        changes: [
          ...(first === 0 ? [original(file, at)] : []),
          ...articles.flatMap((article, n) => rowsOf(first + n, article, { file, people, chance })),
        ],
      }));
  } finally {
    store.close();
  }
  backUp({ folder, databasePath: join(folder, RECORD_FILE), key: undefined }, 'daily');
}

interface Around {
  file: Id;
  people: readonly Id[];
  chance: Seeded;
}

const inserted = (table: Table, id: Id, after: Fields): Change => ({ table, id, before: null, after });

/** All articles name one original: nothing that is measured reads it. */
function original(file: Id, at: string): Change {
  return inserted('file', file, {
    sha256: sha256(''),
    bytes: 0,
    name: 'wire.txt',
    mediaType: 'text/plain',
    sealedFor: null,
    createdAt: at,
  });
}

function rowsOf(number: number, { title, text }: BenchArticle, { file, people, chance }: Around): Change[] {
  const id = articleId(number);
  const revision = stableId(id, 'revision 1');
  const at = new Date(FIRST + number * MINUTE).toISOString();
  const isChecked = number % CHECKED === 0;
  const paragraphs = text.split('\n\n');
  const blocks = [title, ...paragraphs];
  const whole = joinBlocks(blocks);
  const starts = isChecked
    ? sentenceStarts(whole.text, whole.spans, 'en')
    : whole.spans.map(({ start }) => start);
  const published = new Date(Date.UTC(1987, 0, 1) + (number % (365 * 24)) * 60 * MINUTE).toISOString();
  return [
    inserted('article', id, {
      ...{
        title,
        byline: null,
        outlet: chance.pick(outlets) || null,
        section: chance.pick(sections) || null,
      },
      ...{ publishedAt: published, modifiedAt: null, language: 'en', url: null },
      ...{ standing: isChecked ? 'check' : 'reference', review: 'open', closesAt: null, revision },
      ...{ importedAt: at, importedBy: people[number % people.length]!, removedAt: null },
    }),
    inserted('revision', revision, {
      ...{ articleId: id, number: 1, text: whole.text, textHash: sha256(whole.text) },
      ...{ sentences: JSON.stringify(starts), fileId: file, format: 'text', notes: '[]', createdAt: at },
    }),
    ...whole.spans.map(({ start, end }, ord) =>
      inserted('block', stableId(revision, `block ${ord}`), {
        ...{ revisionId: revision, ord, role: ord === 0 ? 'headline' : 'paragraph', level: null },
        ...{ startOffset: start, endOffset: end, imageId: null },
        runs: '[]',
      }),
    ),
    ...(isChecked ? workOn(id, { revision, text: whole.text, starts, at, people, chance }) : []),
  ];
}

interface Checked extends Omit<Around, 'file'> {
  revision: Id;
  text: string;
  starts: readonly number[];
  at: string;
}

/** Who checks an article, its tag, and its claims with their verdicts. */
function workOn(article: Id, { revision, text, starts, at, people, chance }: Checked): Change[] {
  const tag = chance.pick(tags);
  const own = (what: string): Id => stableId(article, what);
  const spans = starts.slice(1, 4).map((start, n) => ({ start, end: (starts[n + 2] ?? text.length) - 1 }));
  return [
    inserted('assignment', own('assignment'), {
      articleId: article,
      personId: chance.pick(people),
      role: 'checker',
    }),
    inserted('articleTag', stableId(article, `tag ${tag}`), { articleId: article, tag }),
    ...spans.flatMap(({ start, end }, n) => {
      const claim = own(`claim ${n}`);
      const quote = text.slice(start, end).trimEnd();
      const value = chance.pick(verdicts);
      return [
        inserted('claim', claim, {
          ...{
            articleId: article,
            parentId: null,
            statement: quote,
            kind: chance.pick(kinds),
            kindGuessed: 1,
          },
          ...{ speaker: null, form: null, asOf: null, legal: chance.below(10) === 0 ? 1 : 0, priority: 0 },
          ...{ assigneeId: null, waitingOn: null, waitingSince: null, waitingUntil: null, resolution: null },
          ...{ review: 'open', createdBy: people[0]!, createdAt: at, removedAt: null },
        }),
        inserted('anchor', own(`anchor ${n}`), {
          ...{
            claimId: claim,
            revisionId: revision,
            startOffset: start,
            endOffset: start + quote.length,
            quote,
          },
          ...{
            prefix: text.slice(Math.max(0, start - 64), start),
            suffix: text.slice(start + quote.length).slice(0, 64),
          },
          ...{ sentence: quote, state: 'exact', fromId: null },
        }),
        inserted('verdict', own(`verdict ${n}`), {
          ...{ claimId: claim, question: 'fact', value, reason: null, reopenedAt: null, reopenedWhy: null },
          ...{
            givenBy: value === 'unchecked' ? null : chance.pick(people),
            givenAt: value === 'unchecked' ? null : at,
          },
        }),
      ];
    }),
  ];
}
