import type { ClaimFilter } from '../claims/claim-filter';

/** Where one was in an article: coming back leads there again, for as long as the window is open. */
export interface Remembered {
  anchor: number;
  focus: number;
  scrollTop: number;
  filter: ClaimFilter;
}

const places = new Map<string, Remembered>();

/** Keeps where one is in a revision. */
export function remember(revision: string, place: Remembered): void {
  places.set(revision, place);
}

/** Where one was in a revision, if one was there. */
export const remembered = (revision: string): Remembered | undefined => places.get(revision);
