import type { EvidenceChanges } from '@shared/domain/evidence';
import { t } from '@shared/text/index';
import { refuse, type Decision, type Deciders } from './decision';
import { keyOf, sealed } from './sources';
import type { ClaimRow, EvidenceRow } from './store/rows';

function columnsOf(fields: EvidenceChanges): Record<string, string | null | undefined> {
  const { asked, ...plain } = fields;
  return {
    ...plain,
    ...(asked === undefined ? {} : { askedWhom: asked?.whom ?? null, askedAt: asked?.at ?? null }),
  };
}

function refuseWrongQuestion({ draft }: Decision, claim: string, question: string | undefined): void {
  const row = draft.live<ClaimRow>('claim', claim);
  if (question === 'said' && !row.speaker) refuse(t('record/source/noSpeaker'), { claim });
}

export const evidenceDeciders: Deciders<'evidence.link' | 'evidence.edit' | 'evidence.unlink'> = {
  'evidence.link': (decision, { source, links, fields }) => {
    const { draft, at, by } = decision;
    const key = keyOf(decision, source);
    const columns = columnsOf(fields);
    for (const { evidence, claim } of links) {
      refuseWrongQuestion(decision, claim, fields.question);
      const row = {
        claimId: claim,
        sourceId: source,
        ...(columns as Record<string, string | null>),
        askedWhom: columns.askedWhom ?? null,
        askedAt: columns.askedAt ?? null,
        copyId: null,
        startOffset: null,
        endOffset: null,
        prefix: null,
        suffix: null,
        createdBy: by,
        createdAt: at,
        removedAt: null,
      };
      draft.insert('evidence', evidence, key ? sealed('evidence', row, source, key) : row);
    }
  },

  'evidence.edit': (decision, { evidence, fields }) => {
    const { draft } = decision;
    const { claimId, sourceId } = draft.live<EvidenceRow>('evidence', evidence);
    refuseWrongQuestion(decision, claimId, fields.question);
    const key = keyOf(decision, sourceId);
    draft.update(
      'evidence',
      evidence,
      key ? sealed('evidence', columnsOf(fields), sourceId, key) : columnsOf(fields),
    );
  },

  'evidence.unlink': ({ draft, at }, { evidence }) => {
    draft.live('evidence', evidence);
    draft.update('evidence', evidence, { removedAt: at });
  },
};
