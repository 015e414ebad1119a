import { t } from '@shared/text';

/** Two versions of a text, and where claims stand in the old one. */
export interface Pair {
  id: string | number;
  old: string;
  new: string;
  claims: { id: string | number; start: number; end: number }[];
}

/** The pair that a line holds, or what is wrong with it in a few words. */
export function readPair(line: string): Pair | { problem: string } {
  const problem = (what: 'json' | 'id' | 'texts' | 'claims') => ({ problem: t(`cli/problem/pair/${what}`) });
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return problem('json');
  }
  if (!isRecord(value)) return problem('json');
  const { id, old, new: now, claims } = value;
  if (!isId(id)) return problem('id');
  if (typeof old !== 'string' || typeof now !== 'string') return problem('texts');
  if (!Array.isArray(claims)) return problem('claims');
  const places: Pair['claims'] = [];
  for (const [at, claim] of claims.entries()) {
    const place = placeIn(old, claim);
    if (!place) return { problem: t('cli/problem/pair/claim', { number: at + 1 }) };
    places.push(place);
  }
  return { id, old, new: now, claims: places };
}

function placeIn(text: string, claim: unknown): Pair['claims'][number] | null {
  if (!isRecord(claim)) return null;
  const { id, start, end } = claim;
  if (!isId(id) || !isOffset(start) || !isOffset(end)) return null;
  return start < end && end <= text.length ? { id, start, end } : null;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isId = (value: unknown): value is string | number =>
  typeof value === 'string' || typeof value === 'number';
const isOffset = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;
