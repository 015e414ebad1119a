import type { Claim } from '@shared/domain/claim';
import type { Stance } from '@shared/domain/evidence';
import type { Question } from '@shared/domain/verdict';

/**
 * What one key says of a source for a claim. Context and a search that found nothing are repeated as they were said;
 * whether the source supports or disputes follows the verdict, since the one of the claim before says nothing about
 * this claim. Nobody has judged it yet: it supports, as the next key most often says.
 */
export function stanceFor(
  claim: Pick<Claim, 'verdicts'>,
  question: Question,
  last: Stance | undefined,
): Stance {
  if (last === 'context' || last === 'nothing-found') return last;
  const asked = claim.verdicts.find((verdict) => verdict.question === question) ?? claim.verdicts[0];
  return asked?.value === 'disputed' && !asked.reopened ? 'disputes' : 'supports';
}
