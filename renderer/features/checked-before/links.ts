import type { SimilarClaim } from '@shared/domain/earlier-check';
import type { Evidence, Stance } from '@shared/domain/evidence';
import type { Source } from '@shared/domain/source';

/** A source that an earlier claim rests on, with all links to it that say the same. */
export interface EarlierSource {
  source: Source;
  stance: Stance;
  links: readonly string[];
}

/** What an earlier claim rests on: each source once for each thing it says. */
export function sourcesOf({ evidence }: Pick<SimilarClaim, 'evidence'>): EarlierSource[] {
  const groups = new Map<string, { source: Source; stance: Stance; links: string[] }>();
  for (const { id, source, stance } of evidence) {
    const name = `${stance} ${source.id}`;
    const group = groups.get(name);
    if (group) group.links.push(id);
    else groups.set(name, { source, stance, links: [id] });
  }
  return [...groups.values()];
}

/** The link to a fact-check made elsewhere, where the claim cites it: known by its address, or by what it is called. */
export function citationOf(
  check: Pick<SimilarClaim, 'from' | 'url' | 'title' | 'statement'>,
  links: readonly Evidence[],
): Evidence | null {
  if (check.from !== 'elsewhere') return null;
  const name = check.title?.trim() ? check.title : check.statement;
  return (
    links.find(({ source }) =>
      check.url ? source.url === check.url : !source.url && source.name === name,
    ) ?? null
  );
}
