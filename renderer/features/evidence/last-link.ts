import type { Grade, Stance } from '@shared/domain/evidence';
import type { Source } from '@shared/domain/source';

/** The source that was linked last, and what was said of it: what `R` repeats. */
export interface LastLink {
  source: Source;
  stance: Stance;
  grade: Grade | null;
}

let last: LastLink | null = null;

/** Remembers a link for as long as the window is open. */
export function rememberLink(link: LastLink): void {
  last = link;
}

/** The last link of this window, if there was one. */
export const lastLink = (): LastLink | null => last;
