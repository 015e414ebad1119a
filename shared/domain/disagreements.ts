import { z } from 'zod';
import { amountsIn } from './amounts';
import type { Anchor } from './anchor';
import { disagreement } from './figures-agree';
import { Id } from './ids';

/** Two places of one claim whose figures can't both be true, and those figures as they stand there. */
export const Disagreement = z.object({
  anchors: z.tuple([Id, Id]),
  figures: z.tuple([z.string(), z.string()]),
});
export type Disagreement = z.infer<typeof Disagreement>;

type Place = Pick<Anchor, 'id' | 'quote' | 'state'>;

/**
 * Where the places of one claim say different figures: each place beside the first one that it contradicts. Places
 * that stand nowhere now say nothing. `language` is the article's, BCP 47, or `null`.
 */
export function disagreementsOf(places: readonly Place[], language: string | null): Disagreement[] {
  const said = places
    .filter(({ state }) => state !== 'gone' && state !== 'ambiguous')
    .map(({ id, quote }) => ({ id, quote, amounts: amountsIn(quote, language) }));
  return said.flatMap((there, at): Disagreement[] => {
    for (const here of said.slice(0, at)) {
      const [a, b] = disagreement(here.amounts, there.amounts) ?? [];
      if (!a || !b) continue;
      const figures: [string, string] = [here.quote.slice(a.start, a.end), there.quote.slice(b.start, b.end)];
      return [{ anchors: [here.id, there.id], figures }];
    }
    return [];
  });
}
