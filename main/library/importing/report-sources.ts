import { duplicateSources, type ComparedSource } from '@shared/domain/duplicate-sources';
import type { Id } from '@shared/domain/ids';
import type { ReportedSource, ReportRecord } from '@shared/domain/report-record';
import { SourceFields } from '@shared/domain/source';
import { t } from '@shared/text/index';
import { refuse, type Decision } from '../decision';
import type { ReportPeople } from './report-people';
import { addSource } from '../sources';
import { stableId } from '../stable-id';
import type { ReadDatabase } from '../store/database';
import type { SourceRow } from '../store/rows';

/** The sources of a report: which each is here, and which have to be made. */
export interface ReportSources {
  of: (source: Id) => Id;
  open: { id: Id; source: ReportedSource }[];
  /** Only their labels are known. */
  confidential: { id: Id; source: ReportedSource }[];
}

/** What a report says of an open source, and the library of the same. */
const compared = ['type', 'creator', 'publisher', 'publishedAt', 'url', 'level', 'stake'] as const;

const asCompared = (source: ReportedSource): ComparedSource => ({
  ...source,
  type: source.type ?? 'document',
  title: source.name,
  details: null,
  files: [],
});

/**
 * A source of the library that is just what the report says: the one with that id, or one that may be the same by the
 * rules for duplicates and says the same of itself.
 */
function identical(database: ReadDatabase, source: ReportedSource): Id | null {
  const rows = database.all<SourceRow>(
    `SELECT * FROM source WHERE removedAt IS NULL AND confidential = 0 AND purgedAt IS NULL AND title IS ?
       AND ${compared.map((field) => `${field} IS ?`).join(' AND ')} ORDER BY createdAt, id`,
    [source.name, ...compared.map((field) => source[field])],
  );
  const same = rows.find(({ id }) => id === source.id);
  if (same) return same.id;
  const mine = { ...asCompared(source), id: stableId(source.id, 'of the report') };
  const alike = rows.find(
    (row) =>
      duplicateSources([{ ...asCompared(source), id: row.id, details: row.details, article: null }, mine])
        .length > 0,
  );
  return alike?.id ?? null;
}

/**
 * Finds the sources of a report in the library. A confidential one is known by its id only. Throws `command-invalid`
 * where the report says openly what is confidential here.
 */
export function sourcesFor(database: ReadDatabase, { sources }: ReportRecord, command: Id): ReportSources {
  const here = new Map(
    database
      .all<SourceRow>('SELECT * FROM source WHERE id IN (SELECT value FROM json_each(?))', [
        JSON.stringify(sources.map(({ id }) => id)),
      ])
      .map((row) => [row.id, row]),
  );
  const known = new Map<Id, Id>();
  const found: ReportSources = { of: (source) => known.get(source) ?? source, open: [], confidential: [] };
  for (const source of sources) {
    const row = here.get(source.id);
    if (row?.confidential && !source.confidential)
      refuse(t('record/report/confidentialHere', { label: row.label ?? '' }), { source: row.id });
    const usable = row?.confidential === 1 && !row.removedAt && !row.purgedAt;
    const same = source.confidential ? (usable ? source.id : null) : identical(database, source);
    const id = same ?? (row ? stableId(command, `source ${source.id}`) : source.id);
    known.set(source.id, id);
    if (same === null) (source.confidential ? found.confidential : found.open).push({ id, source });
  }
  return found;
}

/** Decides the sources that a report brings. */
export function addSources(
  decision: Decision,
  sources: readonly { id: Id; source: ReportedSource }[],
  people: ReportPeople,
): void {
  for (const { id, source } of sources) {
    const { name, confidential, creator, publisher, publishedAt, url, level, stake } = source;
    const fields = SourceFields.parse({
      ...{ creator, publisher, publishedAt, url, level, stake, confidential },
      // What it is was left out with all else; most who ask for it have been talked to.
      type: source.type ?? 'interview',
      title: name,
      label: confidential ? name : null,
      knownBy: source.knownBy.map(people.of),
    });
    addSource(decision, id, fields, null, source.createdAt);
  }
}
