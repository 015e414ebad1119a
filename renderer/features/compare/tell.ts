import type { ClaimCompared, Comparison } from '@shared/ipc/contract';
import { t } from '@shared/text';
import type { Stop } from './stops';

/** A change in words, for those who don't see it. */
export function tellStop({ rows, before, after }: Comparison, stops: readonly Stop[], at: number): string {
  const stop = stops[at];
  const row = stop && rows[stop.row];
  if (!stop || !row) return '';
  const hunk = stop.hunk === null ? undefined : row.hunks[stop.hunk];
  const slice = (side: 'before' | 'after') => {
    const { text, blocks } = { before, after }[side];
    const number = row[side];
    const place = hunk?.[side] ?? (number === null ? undefined : blocks[number]);
    return (place && text.slice(place.start, place.end).trim()) || t('compare/nothing');
  };
  return t('compare/told', {
    ...{ at: at + 1, of: stops.length, before: slice('before'), after: slice('after') },
    what: hunk
      ? hunk.kinds.map((kind) => t(`compare/kind/${kind}`)).join(', ')
      : whatRow(row.kind, row.before),
  });
}

function whatRow(kind: Comparison['rows'][number]['kind'], before: number | null): string {
  if (kind === 'moved') return t(before === null ? 'compare/row/movedHere' : 'compare/row/movedAway');
  return t(kind === 'added' ? 'compare/row/added' : 'compare/row/removed');
}

/** A claim's number and what became of it. */
export const tellClaim = (claim: ClaimCompared | undefined): string =>
  claim ? t('compare/claim', { number: claim.number, state: t(`compare/state/${claim.state}`) }) : '';
