import { t } from '@shared/text';
import { matchWords, queryWords } from '../../palette/match';
import type { ActionId } from '../actions';
import { chordLabel } from '../chord';
import { actionsIn, groupColumns, type Group } from '../groups';
import type { KeyMap } from '../key-map';

/** Whether a query is how the caps of a key read, or begin to: `ctrl k`, `⌘k`, `v`. */
function fitsKey(query: string, chord: string, mac: boolean): boolean {
  const plain = (text: string) => text.toLowerCase().replaceAll(/[\s+]+/g, ' ');
  return plain(chordLabel(chord, mac)).startsWith(plain(query));
}

/** The actions whose words, group or keys fit a query, by columns and groups; all of them for an empty one. */
export function findActions(
  query: string,
  map: KeyMap,
  mac: boolean,
): { group: Group; found: ActionId[] }[][] {
  const asked = query.trim();
  const words = queryWords(asked);
  const fits = (group: Group) => (action: ActionId) =>
    asked === '' ||
    map[action].some((chord) => fitsKey(asked, chord, mac)) ||
    (words.length > 0 && matchWords(words, `${t(`app/action/${action}`)} ${t(`keys/group/${group}`)}`));
  return groupColumns
    .map((groups) =>
      groups
        .map((group) => ({ group, found: actionsIn(group).filter(fits(group)) }))
        .filter(({ found }) => found.length > 0),
    )
    .filter((column) => column.length > 0);
}
