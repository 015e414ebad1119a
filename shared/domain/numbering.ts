/** What numbering needs of a claim: its place (`null` when it stands nowhere in this revision) and its parent. */
export interface Numbered {
  id: string;
  parent: string | null;
  place: { start: number; end: number } | null;
}

/** A claim and its number. */
export interface ClaimNumber {
  id: string;
  number: string;
}

/** How claims are numbered, as one text: two lists have the same where they hold the same claims under the same numbers. */
export function numberingOf(claims: readonly ClaimNumber[]): string {
  return claims.map(({ id, number }) => `${id} ${number}`).join('\n');
}

const beyond = { start: Number.MAX_SAFE_INTEGER, end: 0 };

/** Earlier first; of two that start together the longer; ids decide the rest, so that the order is total. */
function byPlace(a: Numbered, b: Numbered): number {
  const left = a.place ?? beyond;
  const right = b.place ?? beyond;
  return left.start - right.start || right.end - left.end || (a.id < b.id ? -1 : 1);
}

/**
 * Numbers claims in the order of the text: `1`, `2` …; a part is numbered under its claim: `2.1`.
 * Answers the ids in reading order of the numbers, each part directly behind its claim, n log n.
 * A part whose claim is not among them is numbered as a claim.
 */
export function numberClaims(claims: readonly Numbered[]): ClaimNumber[] {
  const known = new Set(claims.map((claim) => claim.id));
  const children = new Map<string | null, Numbered[]>();
  for (const claim of [...claims].sort(byPlace)) {
    const parent =
      claim.parent !== null && known.has(claim.parent) && claim.parent !== claim.id ? claim.parent : null;
    const siblings = children.get(parent);
    if (siblings) siblings.push(claim);
    else children.set(parent, [claim]);
  }
  const numbered: ClaimNumber[] = [];
  const visit = (parent: string | null, prefix: string): void => {
    (children.get(parent) ?? []).forEach((claim, index) => {
      const number = `${prefix}${index + 1}`;
      numbered.push({ id: claim.id, number });
      visit(claim.id, `${number}.`);
    });
  };
  visit(null, '');
  return numbered;
}
