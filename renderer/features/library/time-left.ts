import { t } from '@shared/text';
import type { ImportProgress } from './import-store';

/** Before this much is done, or this many milliseconds have passed, the rest can't be told. */
const FEW = 5;
const EARLY = 2_000;
const MINUTE = 60_000;

/** How long the rest of an import may take, in words; `null` while nobody can tell. */
export function timeLeft({ done, total, startedAt }: ImportProgress, now: number): string | null {
  const taken = now - startedAt;
  if (done < FEW || taken < EARLY || done >= total) return null;
  const left = (taken / done) * (total - done);
  if (left < MINUTE) return t('library/importing/underMinute');
  return t('library/importing/minutes', { count: Math.round(left / MINUTE) });
}
