import { commandInputs, type Command, type CommandType } from '@shared/domain/command';
import { GalleyError } from '@shared/domain/errors';
import type { Id } from '@shared/domain/ids';
import { t } from '@shared/text/index';
import type { ChangedKind } from './api';
import { deciders } from './deciders';
import type { Decide } from './decision';
import type { Change } from './store/apply';
import type { WriteDatabase } from './store/database';
import { Draft } from './store/draft';
import type { Payload } from './store/events';
import { personExists } from './store/queries/people';
import type { Record } from './store/record';
import { KeyRing, SEAL_MARK } from './store/sealing';
import type { Table } from './store/tables';

/**
 * Runs one command for a person and answers what it changed; nothing when its id was known already.
 * Throws `command-invalid`, `person-unknown`, `not-found` and whatever the command's decider refuses with.
 */
export function execute(record: Record, { id, type, input }: Command, by: Id): Change[] {
  if (!Object.hasOwn(commandInputs, type))
    throw new GalleyError('command-invalid', t('record/refused/noCommand', { type }));
  const parsed = commandInputs[type].safeParse(input);
  if (!parsed.success) throw new GalleyError('command-invalid', explain(type, parsed.error.issues));
  // Typed text must never be taken for something sealed.
  if (JSON.stringify(parsed.data).includes(`"${SEAL_MARK}`))
    throw new GalleyError('command-invalid', t('record/refused/sealMark', { mark: SEAL_MARK }));
  // Someone new says who they are with the first command: nobody else could.
  if (type !== 'person.add') refuseUnknown(record, by);
  const work: ((database: WriteDatabase) => void)[] = [];
  const recorded = { id, type: type as string, person: by };
  return record.execute(
    recorded,
    ({ database, at }) => {
      const draft = new Draft(database);
      const extra: Partial<Payload> = {};
      const decide = deciders[type] as Decide<CommandType>;
      decide(
        {
          draft,
          at,
          by,
          reading: database,
          keys: new KeyRing(database),
          finish: (step) => void work.push(step),
          recordAs: (other) => void (recorded.type = other),
          redacts: (redacted) => void (extra.redacted = redacted),
        },
        parsed.data,
      );
      return { changes: draft.changes, ...extra };
    },
    () => work.forEach((step) => step(record.database)),
  );
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
};

/** Which kinds of things changed, and the ids of those that lists are keyed by. */
export function changedBy(changes: readonly Change[]): { kinds: ChangedKind[]; ids: string[] } {
  const listed = changes.filter(({ table }) => ['article', 'claim', 'source', 'person'].includes(table));
  const owners = changes.flatMap(({ before, after }) => [before?.claimId, after?.claimId]);
  return {
    kinds: [...new Set(changes.map(({ table }) => kinds[table])), 'history'],
    ids: [
      ...new Set([
        ...listed.map(({ id }) => id),
        ...owners.filter((id): id is string => typeof id === 'string'),
      ]),
    ],
  };
}
