import type { Grade, Stance } from '@shared/domain/evidence';
import type { Source } from '@shared/domain/source';

/** What was said of a source. */
export interface Said {
  stance: Stance;
  grade: Grade | null;
}

/** A source that was linked, and what was said of it: what `R` repeats. */
export interface LastLink extends Said {
  source: Source;
}

/** By source; the one that was linked last comes last. */
const links = new Map<string, LastLink>();

/** Remembers a link for as long as the window is open. */
export function rememberLink(link: LastLink): void {
  links.delete(link.source.id);
  links.set(link.source.id, link);
}

/** The last link of this window, if there was one. */
export const lastLink = (): LastLink | null => [...links.values()].at(-1) ?? null;

/** What was last said of a source in this window, if anything was. */
export const lastSaid = (source: string): Said | null => links.get(source) ?? null;
