import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** Where a claim really stands in the newer text; `skip` where that can't be told. */
export type Truth =
  | { kind: 'same'; start: number; end: number }
  | { kind: 'edited'; start: number; end: number; numberChanged: boolean; negationChanged: boolean }
  | { kind: 'gone' | 'skip' };

export interface JudgedClaim {
  id: string;
  start: number;
  end: number;
  truth: Truth;
}

/** Two versions of a text, with claims of the old one. */
export interface JudgedPair {
  id: string;
  old: string;
  new: string;
  claims: JudgedClaim[];
}

/** The pairs of a file: a JSON object a line, also packed. */
export function readPairs(path: string): JudgedPair[] {
  const bytes = readFileSync(path);
  const text = (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString('utf8');
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as JudgedPair);
}
