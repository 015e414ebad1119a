import { reanchor, type OldPlace, type Reanchored } from '@shared/anchoring/reanchor';
import { t } from '@shared/text';
import { anchoredText } from './anchored-text';
import type { CliCommand } from './command';
import { linesOf } from './lines';
import { readPair } from './pair';

/** `galley reanchor PAIRS`: where the claims of one version of a text stand in the next; a line each, in order. */
export const reanchorPairs: CliCommand = {
  name: 'reanchor',
  options: {},
  words: { min: 1, max: 1 },
  run: async ({ words: [path = ''] }, io) => {
    let status = 0;
    let number = 0;
    for await (const line of linesOf(path)) {
      number += 1;
      if (line.trim() === '') continue;
      const pair = readPair(line);
      if ('problem' in pair) {
        io.err(`input-row: ${t('cli/problem/pairLine', { line: number, path, reason: pair.problem })}`);
        status = 1;
        continue;
      }
      // Ids are answered as they came: a number stays one.
      const places = pair.claims.map(({ start, end }, at): OldPlace => ({ id: String(at), start, end }));
      const found = reanchor(anchoredText(pair.old), anchoredText(pair.new), places);
      const claims = found.map((one, at) => ({ id: pair.claims[at]?.id, ...written(one) }));
      io.out(`${JSON.stringify({ id: pair.id, claims })}\n`);
    }
    return status;
  },
};

/** What changed is named once, wherever it stands. */
function written({ state, start, end, changes }: Reanchored) {
  return { state, start, end, changes: [...new Set(changes.map(({ what }) => what))] };
}
