import { v7 } from 'uuid';
import { describe, expect, it } from 'vitest';
import { finish } from '../../../../main/library/search/search-answers';
import { listClaims } from '../../../../main/library/store/queries/claims';
import { repeatsOf } from '../../../../main/library/store/queries/repeats';
import { differingTables, replayed } from '../../../../main/library/store/replay';
import { openDesk } from '../../../helpers/record';

function setUp() {
  const desk = openDesk();
  const article = desk.article(
    ['Ferry fire off Sørholm kills 43', 'The fire on the ferry killed 43 people off Sørholm. It burned on.'],
    ['headline', 'paragraph'],
  );
  const claim = desk.claim(article, 'The fire on the ferry killed 43 people');
  const { database } = desk.store;
  return { desk, article, claim, database, repeats: () => finish(repeatsOf(database, claim)) };
}

describe('other places that say what a claim says', () => {
  it('are offered until they are places of it', () => {
    const { desk, article, claim, repeats } = setUp();
    const [headline] = repeats();
    expect(repeats()).toEqual([
      { start: 0, end: 31, words: 'Ferry fire off Sørholm kills 43', figures: null, claim: null },
    ]);
    const span = { start: headline?.start ?? 0, end: headline?.end ?? 0 };
    desk.run('claim.anchor', { claim, anchor: v7(), revision: article.revision, span });
    expect(repeats()).toEqual([]);
  });

  it('are not offered again once they were told apart, until that is undone', () => {
    const { desk, claim, database, repeats } = setUp();
    const before = repeats();
    desk.run('claim.apart', { claim, apart: v7(), words: before[0]?.words ?? '' });
    expect(repeats()).toEqual([]);
    expect(differingTables(database, replayed(database))).toEqual([]);
    desk.record.undo(v7(), desk.ana);
    expect(repeats()).toEqual(before);
  });

  it('name the claim that stands there, which can become one with it; its own parts are none', () => {
    const { desk, article, claim, database, repeats } = setUp();
    const other = desk.claim(article, 'Ferry fire off Sørholm kills 43');
    expect(repeats()).toMatchObject([{ claim: other }]);
    desk.run('claim.join', { into: claim, claims: [other] });
    expect(repeats()).toEqual([]);
    expect(listClaims(database, article.article)[0]?.anchors).toHaveLength(2);
    desk.record.undo(v7(), desk.ana);
    desk.run('claim.remove', { claims: [other] });
    const part = v7();
    desk.run('claim.mark', { ...article, claim: part, spans: [{ start: 0, end: 31 }], parent: claim });
    expect(repeats()).toEqual([]);
  });
});
