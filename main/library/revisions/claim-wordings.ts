import type { Change } from '@shared/anchoring/change';
import type { AnchorState } from '@shared/domain/anchor';
import type { PlaceWordings, Wording, WordingStep } from '@shared/domain/claim-wordings';
import { sentenceAround } from '@shared/domain/sentences';
import { isLost } from '@shared/domain/to-decide';
import type { ReadDatabase } from '../store/database';
import type { AnchorRow, RevisionRow } from '../store/rows';

type Place = AnchorRow & Pick<RevisionRow, 'number' | 'createdAt'> & { isCurrent: 0 | 1 };
type Text = Pick<RevisionRow, 'id' | 'text'> & { starts: number[] };

/**
 * What became of each place of a claim that the current text has, or has lost, from the revision in which it was first
 * marked; in the order of the text.
 */
export function claimWordings(database: ReadDatabase, claim: string): PlaceWordings[] {
  const places = database.all<Place>(
    `SELECT anchor.*, number, revision.createdAt, article.revision = revision.id AS isCurrent
     FROM anchor JOIN revision ON revision.id = revisionId JOIN article ON article.id = articleId
     WHERE claimId = ? ORDER BY startOffset, anchor.id`,
    [claim],
  );
  const byId = new Map(places.map((place) => [place.id, place]));
  const chains = places
    .filter(({ isCurrent }) => isCurrent === 1)
    .map((place) => {
      const chain: Place[] = [];
      for (let at: Place | undefined = place; at; at = byId.get(at.fromId ?? '')) chain.unshift(at);
      return { anchor: place.id, chain };
    });
  const all = chains.flatMap(({ chain }) => chain);
  const texts = textsOf(database, all);
  const byHand = chosenByHand(database, all);
  return chains.map(({ anchor, chain }) => ({
    anchor,
    steps: chain.map((place, index): WordingStep => {
      const { revisionId, number, createdAt, state, changes } = place;
      return {
        ...{ revision: revisionId, number, createdAt },
        state: index === 0 ? null : (state as AnchorState),
        byHand: index > 0 && !isLost(place) && byHand.has(place.id),
        wording: isLost(place) ? null : wordingOf(place, texts.get(revisionId)),
        kinds: [...new Set((JSON.parse(changes) as Change[]).map(({ what }) => what))],
      };
    }),
  }));
}

/** The texts in which these places stand, each read once. */
function textsOf(database: ReadDatabase, places: readonly Place[]): Map<string, Text> {
  const ids = new Set(places.filter((place) => !isLost(place)).map(({ revisionId }) => revisionId));
  const rows = database.all<Pick<RevisionRow, 'id' | 'text' | 'sentences'>>(
    'SELECT id, text, sentences FROM revision WHERE id IN (SELECT value FROM json_each(?))',
    [JSON.stringify([...ids])],
  );
  return new Map(
    rows.map(({ id, text, sentences }) => [id, { id, text, starts: JSON.parse(sentences) as number[] }]),
  );
}

function wordingOf({ startOffset: start, endOffset: end }: Place, found: Text | undefined): Wording | null {
  if (!found || start >= end) return null;
  const around = sentenceAround(found.text, found.starts, start, end);
  // What was marked with white space around it sticks out of its sentence.
  const [from, to] = [Math.max(start, around.start), Math.min(end, around.end)];
  const quote = { start: from - around.start, end: to - around.start };
  return { sentence: found.text.slice(around.start, around.end), quote };
}

/** Which of these places a person chose or, where that was undone, had chosen something for. */
function chosenByHand(database: ReadDatabase, places: readonly Place[]): Set<string> {
  const rows = database.all<{ id: string }>(
    `SELECT DISTINCT entityId AS id FROM touched JOIN event USING (position)
     WHERE entity = 'anchor' AND entityId IN (SELECT value FROM json_each(?))
       AND type = 'claim.anchor' AND effect <> 'undo'`,
    [JSON.stringify(places.map(({ id }) => id))],
  );
  return new Set(rows.map(({ id }) => id));
}
