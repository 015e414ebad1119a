import { GalleyError } from '@shared/domain/errors';
import { t } from '@shared/text/index';
import { refuse, type Decide, type Decision } from './decision';
import type { ClaimRow, EvidenceRow, SourceRow } from './store/rows';
import { reveal } from './store/sealing';

/** What makes two links of one claim the same: what they take from where, as the answer to what. */
export function sameness({ keys }: Decision, row: EvidenceRow, question: string): string {
  const excerpt = reveal(keys, row.excerpt);
  const place = excerpt === null ? [reveal(keys, row.locator), row.copyId, reveal(keys, row.remark)] : [];
  return JSON.stringify([row.sourceId, question, excerpt, ...place]);
}

/**
 * A link as it is made for another claim. What is sealed stays so as it is: it is bound to the source's key and id,
 * and a purge finds every link of the source.
 */
export function linkFor(claim: ClaimRow, from: EvidenceRow, { by, at }: Decision) {
  const { id: _id, ...fields } = from;
  const link = { ...fields, claimId: claim.id, createdBy: by, createdAt: at, removedAt: null };
  // That someone said it says nothing about whether it is so, where nobody is said to have said it.
  const answers = from.question === 'fact' || claim.speaker !== null;
  return answers ? link : { ...link, question: 'fact', stance: 'context', grade: null };
}

/**
 * Links what other claims rest on to this claim, too; what it rests on already is left out. Refused when nothing is
 * left: with `source-purged` where that is because of a purge.
 */
export const reuseEvidence: Decide<'evidence.reuse'> = (decision, { claim: id, links }) => {
  const { draft } = decision;
  const claim = draft.live<ClaimRow>('claim', id);
  const standing = draft.find<EvidenceRow>('evidence', { claimId: id, removedAt: null });
  const known = new Set(standing.map((row) => sameness(decision, row, row.question)));
  let purged = false;
  let made = 0;
  for (const { from, evidence } of links) {
    const row = draft.live<EvidenceRow>('evidence', from);
    if (draft.live<SourceRow>('source', row.sourceId).purgedAt) {
      purged = true;
      continue;
    }
    const link = linkFor(claim, row, decision);
    const same = sameness(decision, row, link.question);
    if (known.has(same)) continue;
    known.add(same);
    draft.insert('evidence', evidence, link);
    made += 1;
  }
  if (made > 0) return;
  if (purged) throw new GalleyError('source-purged', t('record/source/purged'), { claim: id });
  refuse(t('record/evidence/reused'), { claim: id });
};
