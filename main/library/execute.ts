import { commandInputs, type Command, type CommandType } from '@shared/domain/command';
import { GalleyError } from '@shared/domain/errors';
import type { Id } from '@shared/domain/ids';
import { t } from '@shared/text/index';
import type { ChangedKind } from './api';
import { deciders } from './deciders';
import type { CommandFiles, Decide, Decision } from './decision';
import type { Change } from './store/apply';
import type { ReadDatabase, WriteDatabase } from './store/database';
import { carryOutDiscards, planDiscard } from './store/discards';
import { Draft } from './store/draft';
import type { Payload } from './store/events';
import { hasFile, putFile, readFile, removeFile } from './store/files';
import { personExists } from './store/queries/people';
import type { Record } from './store/record';
import { KeyRing, SEAL_MARK } from './store/sealing';
import type { Table } from './store/tables';

/**
 * Runs one command for a person and answers what it changed; nothing when its id was known already. Commands of one
 * batch are undone together.
 * Throws `command-invalid`, `person-unknown`, `not-found` and whatever the command's decider refuses with.
 */
export function execute(
  record: Record,
  { id, type, input }: Command,
  by: Id,
  batch: Id | null = null,
): Change[] {
  if (!Object.hasOwn(commandInputs, type))
    throw new GalleyError('command-invalid', t('record/refused/noCommand', { type }));
  const parsed = commandInputs[type].safeParse(input);
  if (!parsed.success) throw new GalleyError('command-invalid', explain(type, parsed.error.issues));
  refuseSealMark(parsed.data);
  // Someone new says who they are with the first command: nobody else could.
  if (type !== 'person.add') refuseUnknown(record, by);
  const decide = deciders[type] as Decide<CommandType>;
  return carryOut(record, { id, type, person: by, ...(batch ? { batch } : {}) }, (decision) =>
    decide(decision, parsed.data),
  );
}

/** Text must never be taken for something sealed. Throws `command-invalid`. */
export function refuseSealMark(input: unknown): void {
  if (JSON.stringify(input).includes(`"${SEAL_MARK}`))
    throw new GalleyError('command-invalid', t('record/refused/sealMark', { mark: SEAL_MARK }));
}

/** Runs a decision as one event and answers what it changed; nothing when its id was known already. */
export function carryOut(
  record: Record,
  command: { id: Id; type: string; person: Id; batch?: Id },
  decide: (decision: Decision) => void,
): Change[] {
  const work: ((database: WriteDatabase) => void)[] = [];
  const recorded = { ...command };
  const put: string[] = [];
  const discarded: string[] = [];
  const files: CommandFiles = {
    has: (id) => hasFile(record.folder, id),
    read: (file) => readFile(record.folder, file),
    put(bytes, id) {
      const file = putFile(record.folder, bytes, id, record.staged.take(bytes));
      put.push(file.id);
      return file;
    },
    discard: (id) => void discarded.push(id),
  };
  try {
    const changes = record.execute(
      recorded,
      ({ database, at }) => {
        const draft = new Draft(database);
        const extra: Partial<Payload> = {};
        decide({
          draft,
          at,
          by: command.person,
          reading: database,
          keys: new KeyRing(database),
          files,
          finish: (step) => void work.push(step),
          recordAs: (other) => void (recorded.type = other),
          redacts: (redacted) => void (extra.redacted = redacted),
        });
        return { changes: draft.changes, ...extra };
      },
      () => {
        work.forEach((step) => step(record.database));
        discarded.forEach((id) => planDiscard(record.database, id));
      },
    );
    if (discarded.length > 0) carryOutDiscards(record.database, record.folder);
    return changes;
  } catch (thrown) {
    put.forEach((id) => removeFile(record.folder, id));
    throw thrown;
  }
}

/** Throws `person-unknown` unless the person is one of the library's people. */
export function refuseUnknown(record: Record, by: Id): void {
  if (!personExists(record.database, by))
    throw new GalleyError('person-unknown', t('record/refused/unknownPerson'));
}

function explain(type: string, issues: readonly { path: PropertyKey[]; message: string }[]): string {
  const what = issues
    .map(({ path, message }) => `${path.map(String).join('.') || 'input'}: ${message}`)
    .join('; ');
  return t('record/refused/badCommand', { type, what });
}

const kinds: { [T in Table]: ChangedKind } = {
  library: 'library',
  replica: 'library',
  person: 'people',
  file: 'articles',
  article: 'articles',
  revision: 'articles',
  block: 'articles',
  assignment: 'articles',
  claim: 'claims',
  anchor: 'claims',
  verdict: 'claims',
  source: 'sources',
  keptCopy: 'sources',
  evidence: 'claims',
  note: 'claims',
  query: 'claims',
  remark: 'remarks',
  signOff: 'claims',
  report: 'articles',
  articleTag: 'articles',
  savedSearch: 'searches',
  earlierCheck: 'earlierChecks',
  apart: 'claims',
};

/** What belongs to a claim. A change of such a row names the claim only where it makes the row or takes it away. */
const partsOfClaims: readonly Table[] = ['anchor', 'verdict', 'evidence', 'note', 'query', 'signOff'];

function claimOf({ table, id, before, after }: Change, database: ReadDatabase): string[] {
  if (!partsOfClaims.includes(table) || before?.claimId || after?.claimId) return [];
  const row = database.get<{ claimId: string | null }>(`SELECT claimId FROM "${table}" WHERE id = ?`, [id]);
  return row?.claimId ? [row.claimId] : [];
}

/** What says something of an article in a list. */
const partsOfArticles: readonly Table[] = ['assignment', 'articleTag'];

/** Which kinds of things changed, and the ids of those that lists are keyed by. */
export function changedBy(
  changes: readonly Change[],
  database: ReadDatabase,
): { kinds: ChangedKind[]; ids: string[] } {
  const listed = changes.filter(({ table }) => ['article', 'claim', 'source', 'person'].includes(table));
  const owners = changes.flatMap(({ table, before, after }) => [
    ...[before?.claimId, after?.claimId],
    ...[before?.sourceId, after?.sourceId],
    ...(partsOfArticles.includes(table) ? [before?.articleId, after?.articleId] : []),
  ]);
  return {
    kinds: [...new Set(changes.map(({ table }) => kinds[table])), 'history'],
    ids: [
      ...new Set([
        ...listed.map(({ id }) => id),
        ...owners.filter((id): id is string => typeof id === 'string'),
        ...changes.flatMap((change) => claimOf(change, database)),
      ]),
    ],
  };
}
