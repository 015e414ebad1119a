/** The id of the element of a claim's card, for whoever takes the focus there. */
export const cardId = (claim: string): string => `claim-card-${claim}`;
