import type { Claim } from '@shared/domain/claim';
import { t } from '@shared/text';

type Briefed = Pick<Claim, 'evidence' | 'verdicts'>;

/**
 * What stands behind a claim in a few words: the reasons of its verdicts, then its evidence, as
 * `quote altered, 2 primary, 1 disputes`. A reopened verdict's reason comes instead of everything else.
 */
export function evidenceBrief(claim: Briefed): string {
  const reopened = claim.verdicts.find((verdict) => verdict.reopened)?.reopened;
  if (reopened) return reopened.why;
  const { primary, secondary, supports, disputes, context, nothingFound } = claim.evidence;
  const parts = claim.verdicts.flatMap(({ reason }) => (reason ? [t(`words/reason/${reason}`)] : []));
  if (primary > 0) parts.push(t('claims/brief/primary', { count: primary }));
  if (secondary > 0) parts.push(t('claims/brief/secondary', { count: secondary }));
  if (supports > 0 && primary + secondary === 0) parts.push(t('claims/brief/supports', { count: supports }));
  if (disputes > 0) parts.push(t('claims/brief/disputes', { count: disputes }));
  if (nothingFound > 0) parts.push(t('claims/brief/nothingFound', { count: nothingFound }));
  if (context > 0 && supports + disputes === 0) parts.push(t('claims/brief/context', { count: context }));
  return parts.length > 0 ? parts.join(', ') : t('claims/brief/none');
}

/** Whose claim it is: who it is assigned to, or who last judged it. */
export function workerOf(claim: Pick<Claim, 'verdicts' | 'assignee'>): string | null {
  if (claim.assignee) return claim.assignee;
  const judged = claim.verdicts.filter((verdict) => verdict.by !== null && verdict.at !== null);
  return judged.sort((a, b) => (a.at ?? '').localeCompare(b.at ?? '')).at(-1)?.by ?? null;
}
