import { useEffect } from 'react';
import { useAnswer } from '../../app/api';
import { holdsWords, withoutWords, type EvidenceDraft } from './draft';

/** Empties a form whose source was purged: what was destroyed must not stay where it could be copied from. */
export function useForgetPurged(draft: EvidenceDraft, onChange: (draft: EvidenceDraft) => void): void {
  const { choice } = draft;
  const isKnown = choice.is === 'known';
  const source = useAnswer(
    'sources.get',
    { source: isKnown ? choice.source.id : '' },
    { enabled: isKnown },
  ).data;
  const isLeft = source?.purged === true && holdsWords(draft);
  useEffect(() => {
    if (isLeft) onChange(withoutWords(draft));
  });
}
