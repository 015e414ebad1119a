import type { EarlierCheck } from '@shared/domain/earlier-check';
import { SourceFields } from '@shared/domain/source';
import { t } from '@shared/text/index';
import { refuse, type Deciders } from './decision';
import { addSource } from './sources';
import type { ClaimRow, EarlierCheckRow, SourceRow } from './store/rows';

/** The rows of checks by what they are called elsewhere; of several the one that has not been removed. */
function byExternalId(rows: readonly EarlierCheckRow[]): Map<string, EarlierCheckRow> {
  const known = new Map<string, EarlierCheckRow>();
  for (const row of rows) {
    const other = known.get(row.externalId);
    if (!other || (other.removedAt && !row.removedAt)) known.set(row.externalId, row);
  }
  return known;
}

export const earlierCheckDeciders: Deciders<
  'earlierCheck.add' | 'earlierCheck.remove' | 'earlierCheck.cite'
> = {
  // Thousands come at once, so what is known of them is read at once.
  'earlierCheck.add': ({ draft, at, by }, { checks }) => {
    // The last of those with one name says how it is.
    const given = new Map<string, EarlierCheck>(checks.map((check) => [check.externalId, check]));
    const known = byExternalId(draft.among('earlierCheck', 'externalId', given.keys()));
    for (const { id, externalId, ...fields } of given.values()) {
      const row = known.get(externalId);
      if (row) draft.updateRow('earlierCheck', row, { ...fields, removedAt: null });
      else
        draft.insert('earlierCheck', id, {
          externalId,
          ...fields,
          sourceId: null,
          importedBy: by,
          importedAt: at,
          removedAt: null,
        });
    }
  },

  'earlierCheck.remove': ({ draft, at }, { checks }) => {
    for (const check of draft.allLive<EarlierCheckRow>('earlierCheck', checks))
      draft.updateRow('earlierCheck', check, { removedAt: at });
  },

  'earlierCheck.cite': (decision, { check: id, claim, source: newSource, evidence, stance }) => {
    const { draft, at, by } = decision;
    const check = draft.live<EarlierCheckRow>('earlierCheck', id);
    draft.live<ClaimRow>('claim', claim);
    // One that was a source and was removed since becomes one anew.
    const standing = check.sourceId === null ? null : draft.row<SourceRow>('source', check.sourceId);
    const source = standing && !standing.removedAt ? standing.id : newSource;
    const cited = draft.find('evidence', { claimId: claim, sourceId: source, removedAt: null });
    if (cited.length > 0) refuse(t('record/earlierCheck/cited'), { check: id, claim });
    if (source !== standing?.id) {
      const { title, statement, url, date } = check;
      const fields = SourceFields.parse({
        type: 'web-page',
        title: title?.trim() ? title : statement,
        url,
        publishedAt: date,
      });
      addSource(decision, source, fields);
      draft.updateRow('earlierCheck', check, { sourceId: source });
    }
    draft.insert('evidence', evidence, {
      claimId: claim,
      sourceId: source,
      question: 'fact',
      stance,
      // A fact-check tells what others found out.
      grade: 'secondary',
      excerpt: null,
      locator: null,
      translation: null,
      translator: null,
      remark: null,
      askedWhom: null,
      askedAt: null,
      copyId: null,
      startOffset: null,
      endOffset: null,
      prefix: null,
      suffix: null,
      createdBy: by,
      createdAt: at,
      removedAt: null,
    });
  },
};
