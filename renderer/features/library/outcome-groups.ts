import { KnownArticle, KnownSource } from '@shared/domain/intake';
import type { FileOutcome } from '@shared/ipc/contract';

/** In the order in which they are shown: what someone has to do something about comes first. */
export const outcomeGroups = ['failed', 'known', 'left', 'doubtful', 'done'] as const;
export type OutcomeGroup = (typeof outcomeGroups)[number];

/** A line of the list: the heading of a group, or a file in it. */
export type OutcomeLine =
  | { group: OutcomeGroup; heading: true; files: readonly FileOutcome[] }
  | { group: OutcomeGroup; heading: false; file: FileOutcome };

export function groupOf({ outcome }: FileOutcome): OutcomeGroup {
  if (outcome.ok) return 'article' in outcome && outcome.doubtful ? 'doubtful' : 'done';
  const { code } = outcome.error;
  if (code === 'article-known' || code === 'source-known') return 'known';
  return code === 'import-cancelled' ? 'left' : 'failed';
}

/** The files group by group, each under its heading. */
export function linesOf(outcomes: readonly FileOutcome[]): OutcomeLine[] {
  const groups = new Map<OutcomeGroup, FileOutcome[]>();
  for (const one of outcomes) {
    const group = groupOf(one);
    const files = groups.get(group);
    if (files) files.push(one);
    else groups.set(group, [one]);
  }
  return outcomeGroups.flatMap((group): OutcomeLine[] => {
    const files = groups.get(group);
    if (!files) return [];
    return [
      { group, heading: true, files },
      ...files.map((file) => ({ group, heading: false as const, file })),
    ];
  });
}

/** What of the library a file became, or is already; `null` where there is nothing to open. */
export function targetOf({ outcome }: FileOutcome): { article: string } | { source: string } | null {
  if (outcome.ok) return 'article' in outcome ? { article: outcome.article } : { source: outcome.source };
  const known = outcome.error.details?.['known'];
  const article = KnownArticle.safeParse(known);
  if (article.success) return { article: article.data.article };
  const source = KnownSource.safeParse(known);
  return source.success ? { source: source.data.source } : null;
}
