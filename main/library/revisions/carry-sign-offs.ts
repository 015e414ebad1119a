import { isLost } from '@shared/domain/to-decide';
import { v7 } from 'uuid';
import { touchedPlace, type CarriedAnchor } from './carry-claims';
import type { Decision } from '../decision';
import { approvalHashes } from '../store/queries/approval';
import type { SignOffRow } from '../store/rows';

/**
 * Carries sign-offs over into the next revision where nothing but style changed: what was approved has another hash
 * then, so a sign-off that held is given anew, with the old hash beside the new one, by whom and when it was given. Any
 * other change leaves it as it is, and its hash doesn't match any more.
 */
export function carrySignOffs(
  { draft, at, reading }: Decision,
  claims: ReadonlyMap<string, readonly CarriedAnchor[]>,
): void {
  const untouched = new Map([...claims].filter(([, places]) => !touchedPlace(places)));
  const given = draft
    .among<SignOffRow>('signOff', 'claimId', untouched.keys())
    .filter(({ withdrawnAt }) => withdrawnAt === null);
  const signed = [...new Set(given.map(({ claimId }) => claimId))];
  const before = approvalHashes(reading, signed);
  const after = approvalHashes(reading, signed, sentencesOf(untouched));
  for (const row of given) {
    const [was, is] = [before.get(row.claimId), after.get(row.claimId)];
    if (row.hash !== was || is === undefined || is === was) continue;
    draft.updateRow('signOff', row, { withdrawnAt: at });
    draft.insert('signOff', v7(), {
      claimId: row.claimId,
      role: row.role,
      hash: is,
      carriedFrom: was,
      givenBy: row.givenBy,
      givenAt: row.givenAt,
      withdrawnAt: null,
    });
  }
}

/** What will be approved of each claim's places, in the order that they will have. */
const sentencesOf = (claims: ReadonlyMap<string, readonly CarriedAnchor[]>) =>
  new Map(
    [...claims].map(([claim, places]) => [
      claim,
      places
        .filter(({ row, place }) => !isLost(place ?? row))
        .map(({ fields }) => fields)
        .sort((a, b) => a.startOffset - b.startOffset || a.endOffset - b.endOffset)
        .map(({ quote, sentence }) => ({ quote, sentence })),
    ]),
  );
