import type { SearchKind } from '@shared/domain/search';
import type { Change } from '../../store/apply';
import type { ReadDatabase } from '../../store/database';
import type { Table } from '../../store/tables';

/** Something of the index that may no longer say what the record says. */
export interface Dirty {
  kind: SearchKind;
  id: string;
}

type Owner = 'articleId' | 'claimId';

/**
 * What of the index a change of the record touches. What hangs on an article or a claim is touched with it where it
 * comes or goes: it is found only while that is there.
 */
export function dirtied(record: ReadDatabase, change: Change): Dirty[] {
  const { table, id } = change;
  const owner = (name: Owner): string[] => ownerOf(record, change, name);
  switch (table) {
    case 'article':
      return [{ kind: 'article', id }, ...(comesOrGoes(change) ? ofArticle(record, id) : [])];
    case 'revision':
    case 'assignment':
    case 'articleTag':
      return owner('articleId').map((article) => ({ kind: 'article', id: article }));
    case 'claim':
      return [
        { kind: 'claim', id },
        ...owner('articleId').map((article): Dirty => ({ kind: 'article', id: article })),
        ...(comesOrGoes(change) ? ofClaim(record, id) : []),
      ];
    case 'anchor':
      return owner('claimId').map((claim) => ({ kind: 'claim', id: claim }));
    case 'verdict':
      return owner('claimId').flatMap((claim): Dirty[] => [
        { kind: 'claim', id: claim },
        ...idsOf(record, 'SELECT articleId AS id FROM claim WHERE id = ?', claim, 'article'),
      ]);
    case 'source':
      return [
        { kind: 'source', id },
        ...idsOf(record, 'SELECT id FROM evidence WHERE sourceId = ?', id, 'evidence'),
        ...idsOf(record, 'SELECT id FROM note WHERE sourceId = ?', id, 'note'),
      ];
    case 'evidence':
      return [{ kind: 'evidence', id }];
    case 'note':
    case 'query':
    case 'remark':
      return [{ kind: 'note', id }];
    default:
      return [];
  }
}

const comesOrGoes = ({ before, after }: Change): boolean =>
  !before || !after || 'removedAt' in before || 'removedAt' in after;

/** The row that a row belongs to: named in the change where it makes the row or takes it away, else in the table. */
function ownerOf(record: ReadDatabase, { table, id, before, after }: Change, name: Owner): string[] {
  const named = [before?.[name], after?.[name]].filter((value) => typeof value === 'string');
  if (named.length > 0) return [...new Set(named)];
  const row = record.get<Record<Owner, string>>(
    `SELECT ${name} FROM "${table satisfies Table}" WHERE id = ?`,
    [id],
  );
  return row ? [row[name]] : [];
}

function idsOf(record: ReadDatabase, sql: string, id: string, kind: SearchKind): Dirty[] {
  return record.all<{ id: string }>(sql, [id]).map((row) => ({ kind, id: row.id }));
}

function ofClaim(record: ReadDatabase, claim: string): Dirty[] {
  return [
    ...idsOf(record, 'SELECT id FROM evidence WHERE claimId = ?', claim, 'evidence'),
    ...idsOf(record, 'SELECT id FROM note WHERE claimId = ?', claim, 'note'),
    ...idsOf(record, 'SELECT id FROM "query" WHERE claimId = ?', claim, 'note'),
  ];
}

function ofArticle(record: ReadDatabase, article: string): Dirty[] {
  const claims = idsOf(record, 'SELECT id FROM claim WHERE articleId = ?', article, 'claim');
  return [
    ...claims,
    ...claims.flatMap(({ id }) => ofClaim(record, id)),
    ...idsOf(record, 'SELECT id FROM remark WHERE articleId = ?', article, 'note'),
  ];
}
