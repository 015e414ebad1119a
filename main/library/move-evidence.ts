import { GalleyError } from '@shared/domain/errors';
import { t } from '@shared/text/index';
import { refuse, type Decide } from './decision';
import { linkFor, sameness } from './reuse-evidence';
import type { ClaimRow, EvidenceRow, SourceRow } from './store/rows';

/**
 * Takes links from their claims and makes them anew on another one, by whom and when they were made: so both histories
 * tell of it. Where that claim rests on it already, it is only taken away. Throws `source-purged`.
 */
export const moveEvidence: Decide<'evidence.move'> = (decision, { claim: id, links }) => {
  const { draft, at } = decision;
  const claim = draft.live<ClaimRow>('claim', id);
  const standing = draft.find<EvidenceRow>('evidence', { claimId: id, removedAt: null });
  const known = new Set(standing.map((row) => sameness(decision, row, row.question)));
  const moved = new Set<string>();
  for (const { from, evidence } of links) {
    if (moved.has(from)) continue;
    moved.add(from);
    const row = draft.live<EvidenceRow>('evidence', from);
    if (row.claimId === id) refuse(t('record/evidence/stays'), { evidence: from });
    if (draft.live<SourceRow>('source', row.sourceId).purgedAt)
      throw new GalleyError('source-purged', t('record/source/purged'), { source: row.sourceId });
    const { createdBy, createdAt } = row;
    const link = { ...linkFor(claim, row, decision), createdBy, createdAt };
    const same = sameness(decision, row, link.question);
    if (!known.has(same)) draft.insert('evidence', evidence, link);
    known.add(same);
    draft.updateRow('evidence', row, { removedAt: at });
  }
};
