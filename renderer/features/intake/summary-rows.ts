import { claimOutcomes, type CarriedClaim, type RevisionSummary } from '@shared/domain/revision-summary';

/** What the rows of a summary are about, in the order in which someone has to look at them. */
export const summaryGroups = ['gone', 'ambiguous', 'reopened', 'new', 'remarks', 'carried'] as const;
export type SummaryGroup = (typeof summaryGroups)[number];

/** The counts at the top, in the order of the words for them. */
export const summaryCounts = [...claimOutcomes, 'new'] as const;

/** One line of a summary: a group's heading, a claim, a new sentence, or a remark. */
export type SummaryRow =
  { is: 'heading'; key: string; group: SummaryGroup; count: number } | ({ key: string; line: number } & Line);

/** What a line that can be walked to says. */
export type Line =
  | { is: 'claim'; claim: CarriedClaim }
  | { is: 'sentence'; text: string }
  | { is: 'remark'; quote: string; text: string };

type Told = Pick<RevisionSummary, 'claims' | 'newSentences' | 'remarks'>;

function linesOf(group: SummaryGroup, { claims, newSentences, remarks }: Told): Line[] {
  if (group === 'new') return newSentences.map(({ text }) => ({ is: 'sentence', text }));
  if (group === 'remarks') return remarks.map(({ quote, text }) => ({ is: 'remark', quote, text }));
  return claims.filter(({ outcome }) => outcome === group).map((claim) => ({ is: 'claim', claim }));
}

/** The rows of a summary, what needs a look first; a group without lines is left out. Lines are numbered from 0. */
export function rowsOfSummary(summary: Told): SummaryRow[] {
  let line = 0;
  return summaryGroups.flatMap((group) => {
    const lines = linesOf(group, summary);
    if (lines.length === 0) return [];
    const rows = lines.map((one) => ({ key: `line ${line}`, line: line++, ...one }));
    return [{ is: 'heading' as const, key: group, group, count: lines.length }, ...rows];
  });
}

/** So many rows are drawn together. */
const STRETCH = 20;

/** Rows in stretches that are drawn or left out as one. */
export const stretchesOf = (rows: readonly SummaryRow[]): SummaryRow[][] =>
  Array.from({ length: Math.ceil(rows.length / STRETCH) }, (_, at) =>
    rows.slice(at * STRETCH, (at + 1) * STRETCH),
  );
