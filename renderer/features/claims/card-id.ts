/** The id of the element of a claim's card, for whoever takes the focus there. */
export const cardId = (claim: string): string => `claim-card-${claim}`;

/** Takes the focus into the statement on a claim's open card. */
export function editStatement(claim: string): void {
  document.getElementById(cardId(claim))?.querySelector<HTMLElement>('textarea[data-statement]')?.focus();
}
