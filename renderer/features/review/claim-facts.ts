import type { Claim, SignOff } from '@shared/domain/claim';
import type { Id } from '@shared/domain/ids';
import type { Person } from '@shared/domain/person';
import { undecidedOf } from '@shared/domain/to-decide';
import { standingOf } from '@shared/domain/verdict';
import { t } from '@shared/text';
import type { Sign } from '../../ui/verdict-icon';
import { evidenceBrief } from '../claims/brief';
import { placed } from '../claims/placed';
import { when, whenBriefly } from '../claims/when';

/** Whether a resolution has something to say: a verdict that disputes and is not in doubt itself. */
export function isDisputed(claim: Claim): boolean {
  return claim.verdicts.some((verdict) => verdict.value === 'disputed' && !verdict.reopened);
}

/** Whether an approval of this kind holds. */
export function isSignedOff(claim: Claim, as: SignOff['as']): boolean {
  return claim.signOffs.some((signOff) => signOff.as === as && signOff.holds);
}

/** The signs of a claim's verdicts, `fact` first; what waits shows that in place of being unchecked. */
export function signsOf(claim: Claim): Sign[] {
  return claim.verdicts.map((verdict) => {
    const standing = standingOf(verdict);
    return standing === 'unchecked' && claim.waiting ? 'waiting' : standing;
  });
}

function signOffLine(claim: Claim, nameOf: (id: Id) => string): string[] {
  const names = (those: readonly SignOff[]) => those.map((signOff) => nameOf(signOff.by)).join(', ');
  const lines: string[] = [];
  const holding = claim.signOffs.filter((signOff) => signOff.holds);
  const editors = holding.filter((signOff) => signOff.as === 'editor');
  const legal = holding.filter((signOff) => signOff.as === 'legal');
  const void_ = claim.signOffs.filter((signOff) => !signOff.holds);
  if (editors.length > 0) lines.push(t('review/claim/signedOff', { names: names(editors) }));
  if (legal.length > 0) lines.push(t('review/claim/legalSignedOff', { names: names(legal) }));
  if (void_.length > 0) lines.push(t('review/claim/signOffVoid', { names: names(void_) }));
  return lines;
}

/** What stands below a claim: why it stands as it does, on whom it waits, what became of it, who approved it. */
export function factsLine(claim: Claim, people: readonly Person[]): string {
  const nameOf = (id: Id) => people.find((person) => person.id === id)?.name ?? '–';
  const parts = [evidenceBrief(claim)];
  for (const verdict of claim.verdicts) {
    if (!verdict.reopened) continue;
    const was = t('review/claim/was', { verdict: t(`words/verdict/${verdict.value}`).toLowerCase() });
    parts.push(verdict.at ? `${was} ${when(verdict.at)}` : was);
  }
  for (const { figures } of claim.disagrees ?? []) {
    const [here, there] = figures;
    parts.push(t('review/claim/figures', { here, there }));
  }
  if (claim.resolution) parts.push(t(`words/resolution/${claim.resolution}`).toLowerCase());
  if (claim.waiting) {
    const { on, since, until } = claim.waiting;
    parts.push(
      until
        ? t('review/claim/waitsUntil', { on, until: when(until) })
        : t('review/claim/waits', { on, since: whenBriefly(since) }),
    );
  }
  if (claim.openQueries > 0) parts.push(t('review/claim/query', { count: claim.openQueries }));
  if (claim.review === 'sent-back') parts.push(t('review/claim/sentBack'));
  const places = placed(claim);
  if (places.length > 1) parts.push(t('review/claim/places', { count: places.length }));
  if (undecidedOf(claim) === 'ambiguous') parts.push(t('review/claim/ambiguous'));
  else if (places.length === 0 && claim.resolution !== 'cut') parts.push(t('review/claim/nowhere'));
  return [...parts, ...signOffLine(claim, nameOf)].join('; ');
}
