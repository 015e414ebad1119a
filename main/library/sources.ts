import { randomBytes } from 'node:crypto';
import { GalleyError } from '@shared/domain/errors';
import type { SourceChanges, SourceFields } from '@shared/domain/source';
import { t } from '@shared/text/index';
import { v7 } from 'uuid';
import { refuse, type Decision, type Deciders } from './decision';
import { mergeSources } from './merge-sources';
import type { Fields } from './store/apply';
import { KEY_BYTES } from './store/database';
import { carryOutPurge, decidePurge, redactedBy } from './store/purge';
import { familyOf, rowsEver } from './store/owned';
import type { FileRow, KeptCopyRow, SourceRow } from './store/rows';
import { seal, sealBytes, SEAL_OVERHEAD } from './store/sealing';
import { sealedColumns, type Table } from './store/tables';

/** The fields with whatever must be kept of a confidential source sealed under its key. */
export function sealed<F extends Record<string, string | number | null | undefined>>(
  table: Table,
  fields: F,
  source: string,
  key: Uint8Array,
): F {
  const columns = new Set(sealedColumns[table]);
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [
      name,
      columns.has(name) && typeof value === 'string' && value !== '' ? seal(key, source, value) : value,
    ]),
  ) as F;
}

/** The key of a confidential source; `null` for an open one. Refuses a purged one. */
export function keyOf({ draft, keys }: Decision, id: string): Uint8Array | null {
  const source = draft.live<SourceRow>('source', id);
  if (source.purgedAt) throw new GalleyError('source-purged', t('record/source/purged'));
  return source.confidential ? keys.of(id) : null;
}

function columnsOf(fields: SourceChanges): Record<string, string | number | null | undefined> {
  const { knownBy, confidential, ...plain } = fields;
  return {
    ...plain,
    knownBy: knownBy && JSON.stringify(knownBy),
    confidential: confidential === undefined ? undefined : Number(confidential),
  };
}

function newKey(decision: Decision, source: string): Uint8Array {
  const key = randomBytes(KEY_BYTES);
  decision.finish((database) =>
    database.run('INSERT INTO sourceKey (sourceId, key) VALUES (?, ?)', [source, key]),
  );
  return key;
}

/** What a confidential source is called when nobody gave it a label: never anything that tells who it is. */
const fallbackLabel = (): string => t('record/source/fallbackLabel');

/** Makes an open source confidential: its fields, its copies and all that stands in its evidence are sealed from now on. */
function makeConfidential(decision: Decision, id: string, fields: SourceChanges): void {
  const { draft, reading, files } = decision;
  const current = draft.row<SourceRow>('source', id);
  if (current.articleId) refuse(t('record/source/articleStaysOpen'), { source: id });
  if (draft.find('earlierCheck', { sourceId: id }).length > 0)
    refuse(t('record/source/checkStaysOpen'), { source: id });
  const key = newKey(decision, id);
  const next = { ...columnsOf(fields), label: fields.label ?? current.label ?? fallbackLabel() };
  draft.update('source', id, sealed('source', { ...sealable('source', current), ...next }, id, key));
  const family = familyOf(reading, id);
  for (const row of draft.among<SourceRow>('source', 'id', family))
    if (row.id !== id) draft.updateRow('source', row, sealed('source', sealable('source', row), id, key));
  for (const table of ['evidence', 'note'] as const)
    for (const row of draft.among<{ id: string }>(table, 'sourceId', family))
      draft.updateRow(table, row, sealed(table, sealable(table, row), id, key));
  for (const copy of draft.among<KeptCopyRow>('keptCopy', 'sourceId', family))
    sealCopy(decision, copy, id, key);
  // The event must not keep in `before` what it has just sealed.
  draft.changes.forEach((change) => {
    if (change.before) change.before = sealed(change.table, change.before, id, key);
  });
  // Those of copies that an undo took away lie on the disk, too.
  for (const { table, id: file } of rowsEver(reading, id)) if (table === 'file') files.discard(file);
  decision.recordAs('source.seal');
}

/** A file that is missing keeps nobody from sealing what is known; that it is missing is told as before. */
const lostFile = { sha256: '', bytes: SEAL_OVERHEAD };

/** Seals a kept copy: its text, and its file under another id, so that a crash leaves either the one or the other. */
function sealCopy({ draft, files }: Decision, copy: KeptCopyRow, source: string, key: Uint8Array): void {
  const { id: plainId, ...plain } = draft.row<FileRow>('file', copy.fileId);
  const { id: fileId, ...stored } = files.has(plainId)
    ? files.put(sealBytes(key, source, files.read({ id: plainId, sha256: plain.sha256 })))
    : { id: v7(), ...lostFile };
  const file = { ...plain, ...stored, sealedFor: source };
  draft.insert('file', fileId, sealed('file', file, source, key));
  const words = sealed('keptCopy', sealable('keptCopy', copy), source, key);
  draft.update('keptCopy', copy.id, { ...words, fileId });
  // Without what stood in the row: neither its name nor its hash may come into the log once more.
  draft.changes.push({ table: 'file', id: plainId, before: {}, after: null });
}

function sealable(table: Table, row: object): Fields {
  const columns = sealedColumns[table] ?? [];
  return Object.fromEntries(Object.entries(row as Fields).filter(([name]) => columns.includes(name)));
}

/**
 * Adds a source; answers its key, or `null` for an open one. `article` is the one that it is, if it is one; `since`:
 * when it was made known, for one that comes from elsewhere.
 */
export function addSource(
  decision: Decision,
  source: string,
  fields: SourceFields,
  article: string | null = null,
  since: string = decision.at,
): Uint8Array | null {
  const { draft, by } = decision;
  const row: Fields = {
    ...(columnsOf(fields) as Fields),
    label: fields.confidential ? (fields.label ?? fallbackLabel()) : fields.label,
    articleId: article,
    createdBy: by,
    createdAt: since,
    purgedAt: null,
    removedAt: null,
    mergedInto: null,
  };
  if (!fields.confidential) {
    draft.insert('source', source, row);
    return null;
  }
  const key = newKey(decision, source);
  draft.insert('source', source, sealed('source', row, source, key));
  // An undo would take away the row by which the source can be purged, and leave its key.
  decision.recordAs('source.confide');
  return key;
}

export const sourceDeciders: Deciders<
  'source.add' | 'source.edit' | 'source.remove' | 'source.merge' | 'source.purge'
> = {
  'source.add': (decision, { source, fields }) => void addSource(decision, source, fields),

  'source.edit': (decision, { source, fields }) => {
    const { draft } = decision;
    const key = keyOf(decision, source);
    const { confidential } = draft.row<SourceRow>('source', source);
    if (confidential && fields.confidential === false) refuse(t('record/source/staysConfidential'));
    if (!confidential && fields.confidential) makeConfidential(decision, source, fields);
    else
      draft.update(
        'source',
        source,
        key ? sealed('source', columnsOf(fields), source, key) : columnsOf(fields),
      );
  },

  'source.remove': ({ draft, at }, { source }) => {
    draft.live('source', source);
    if (draft.find('evidence', { sourceId: source, removedAt: null }).length > 0)
      refuse(t('record/source/inUse'), { source });
    draft.update('source', source, { removedAt: at });
  },

  'source.merge': mergeSources,

  'source.purge': ({ draft, at, finish, redacts, reading }, { source }) => {
    const row = draft.row<SourceRow>('source', source);
    if (!row.confidential) refuse(t('record/source/notConfidential'));
    if (row.purgedAt) throw new GalleyError('source-purged', t('record/source/purgedAlready'));
    const redacted = decidePurge(draft, reading, source, at);
    redacts(redactedBy(redacted));
    finish((database) => carryOutPurge(database, source, redacted));
  },
};
