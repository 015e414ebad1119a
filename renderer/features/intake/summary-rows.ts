import { claimOutcomes, type CarriedClaim, type RevisionSummary } from '@shared/domain/revision-summary';

/** What the rows of a summary are about, in the order in which someone has to look at them. */
export const summaryGroups = ['gone', 'ambiguous', 'reopened', 'new', 'remarks', 'carried'] as const;
export type SummaryGroup = (typeof summaryGroups)[number];

/** The counts at the top, in the order of the words for them. */
export const summaryCounts = [...claimOutcomes, 'new'] as const;

/** One line of a summary: a group's heading, a claim, a new sentence, or a remark. */
export type SummaryRow =
  | { is: 'heading'; key: string; group: SummaryGroup; count: number }
  | { is: 'claim'; key: string; claim: CarriedClaim }
  | { is: 'sentence'; key: string; text: string }
  | { is: 'remark'; key: string; quote: string; text: string };

type Told = Pick<RevisionSummary, 'claims' | 'newSentences' | 'remarks'>;

function linesOf(group: SummaryGroup, { claims, newSentences, remarks }: Told): SummaryRow[] {
  if (group === 'new')
    return newSentences.map(({ start, text }) => ({ is: 'sentence', key: `new ${start}`, text }));
  if (group === 'remarks')
    return remarks.map(({ remark, quote, text }) => ({ is: 'remark', key: remark, quote, text }));
  return claims
    .filter(({ outcome }) => outcome === group)
    .map((claim) => ({ is: 'claim', key: claim.claim, claim }));
}

/** The lines of a summary, what needs a look first; a group without lines is left out. */
export const rowsOfSummary = (summary: Told): SummaryRow[] =>
  summaryGroups.flatMap((group) => {
    const lines = linesOf(group, summary);
    return lines.length === 0
      ? []
      : [{ is: 'heading' as const, key: group, group, count: lines.length }, ...lines];
  });
