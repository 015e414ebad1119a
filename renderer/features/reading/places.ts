import { timeCode } from '@shared/domain/time-code';
import { t } from '@shared/text';

interface Placed {
  id: string;
  page?: number | null | undefined;
  time?: number | undefined;
}

/**
 * What stands beside a block instead of its number, by the block's id: when it was said in a recording, and the page
 * of the original where a new one begins.
 */
export function placesOf(blocks: readonly Placed[]): Map<string, string> {
  const places = new Map<string, string>();
  let open: number | null = null;
  for (const { id, page, time } of blocks) {
    if (time !== undefined) places.set(id, timeCode(time));
    else if (page && page !== open) places.set(id, t('reading/page', { page }));
    open = page ?? null;
  }
  return places;
}
