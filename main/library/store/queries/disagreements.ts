import type { Anchor } from '@shared/domain/anchor';
import { disagreementsOf, type Disagreement } from '@shared/domain/disagreements';
import type { ReadDatabase } from '../database';

interface Place {
  id: string;
  claimId: string;
  quote: string;
  state: string;
  language: string | null;
}

/** Where figures disagree between the places of a claim in the current text, by claim, for the claims of some articles. */
export function disagreementsIn(
  database: ReadDatabase,
  articles: readonly string[],
): Map<string, Disagreement[]> {
  const here = `anchor JOIN article ON article.revision = anchor.revisionId
    WHERE article.id IN (SELECT value FROM json_each(?))`;
  const asked = JSON.stringify(articles);
  const places = database.all<Place>(
    `SELECT anchor.id, claimId, quote, state, language FROM ${here}
       AND claimId IN (SELECT claimId FROM ${here} GROUP BY claimId HAVING count(*) > 1)
     ORDER BY startOffset, endOffset DESC, anchor.id`,
    [asked, asked],
  );
  const groups = new Map<string, Place[]>();
  for (const place of places) groups.set(place.claimId, [...(groups.get(place.claimId) ?? []), place]);
  const found = new Map<string, Disagreement[]>();
  for (const [claim, group] of groups) {
    const said = group.map(({ id, quote, state }) => ({ id, quote, state: state as Anchor['state'] }));
    const disagreements = disagreementsOf(said, group[0]?.language ?? null);
    if (disagreements.length > 0) found.set(claim, disagreements);
  }
  return found;
}
