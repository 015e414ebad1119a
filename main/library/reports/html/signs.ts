import type { Claim, Waiting } from '@shared/domain/claim';
import type { Stance } from '@shared/domain/evidence';
import { claimStanding, standingOf, type Standing, type Verdict } from '@shared/domain/verdict';
import { t } from '@shared/text';
import { dayText } from './dates';
import { icon, type IconName } from './icons';
import { foreign, html, type Content } from './markup';
import { phrase } from './phrase';

/** The sign of each standing: with the colour and the line under the text, the third of the three. */
const signs: Record<Sign, IconName> = {
  disputed: 'x',
  reopened: 'rotate-ccw',
  unchecked: 'circle-dashed',
  unverifiable: 'circle-question-mark',
  opinion: 'message-square-quote',
  verified: 'check',
  waiting: 'hourglass',
};

/** What a claim is shown as: nobody need look at an unchecked claim that waits for an answer. */
export type Sign = Standing | 'waiting';

export function signOf(claim: Pick<Claim, 'verdicts' | 'waiting'>): Sign {
  const standing = claimStanding(claim.verdicts);
  return standing === 'unchecked' && claim.waiting ? 'waiting' : standing;
}

export const signWord = (sign: Sign): string =>
  sign === 'waiting' ? t('report/stands/waiting') : t(`words/verdict/${sign}`);

export const signIcon = (sign: Sign): Content => icon(signs[sign]);

/** The sign in its colour, without words. */
export const signMark = (sign: Sign): Content => html`<span class="c-${sign}">${signIcon(sign)}</span>`;

/** `Disputed, wrong`. */
export function verdictWords(verdict: Pick<Verdict, 'value' | 'reason'>): string {
  const word = t(`words/verdict/${verdict.value}`);
  return verdict.reason ? `${word}, ${t(`words/reason/${verdict.reason}`)}` : word;
}

/** Sign and words of one answer: of a reopened one the sign says so, and so do the words. */
export function verdictSign(verdict: Verdict): Content {
  const standing = standingOf(verdict);
  const words = verdict.reopened ? t('words/verdict/reopened') : verdictWords(verdict);
  return html`<span class="sign c-${standing}">${signIcon(standing)}<b>${words}</b></span>`;
}

const stanceSigns: Record<Stance, { icon: IconName; colour: string }> = {
  supports: { icon: 'check', colour: 'c-verified' },
  disputes: { icon: 'x', colour: 'c-disputed' },
  context: { icon: 'minus', colour: 'mid' },
  'nothing-found': { icon: 'search-x', colour: 'c-unverifiable' },
};

export function stanceSign(stance: Stance): Content {
  const sign = stanceSigns[stance];
  return html`<span class="sign ${sign.colour}"
    >${icon(sign.icon)}<b>${t(`words/stance/${stance}`)}</b></span
  >`;
}

/** `waiting on Navy archive, since 12 June 2026`. */
export function waitingWords({ on, since, until }: Waiting): Content {
  const values = { whom: foreign(on), since: dayText(since) };
  return until === null
    ? phrase('report/claims/waitingOn', values)
    : phrase('report/claims/waitingUntil', { ...values, until: dayText(until) });
}
