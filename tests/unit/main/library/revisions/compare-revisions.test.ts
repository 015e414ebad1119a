import { v7 } from 'uuid';
import { describe, expect, it } from 'vitest';
import { compareRevisions } from '../../../../../main/library/revisions/compare-revisions';
import { listRevisions } from '../../../../../main/library/store/queries/revisions';
import { openDesk, type Desk } from '../../../../helpers/record';
import { revise } from '../../../../helpers/revise';

const first = [
  'The tower stands 330 metres tall.',
  'Some 300 workers built it, the guide said.',
  'It opened in 1889.',
];
const second = ['The tower stands 324 metres tall, with its aerial.', 'It opened in 1889.'];

/** An article of two drafts, with a claim for each quote of the first. */
function drafted(desk: Desk, texts: readonly string[] = second) {
  const made = desk.article(first);
  const claims = ['330 metres', '300 workers', 'opened in 1889'].map((quote) => desk.claim(made, quote));
  revise(desk, made, texts, desk.ben);
  return { ...made, claims };
}

const idsOf = (desk: Desk, article: string) =>
  listRevisions(desk.store.database, article).map(({ id }) => id);

function compare(desk: Desk, article: string, from = 0, to = 1) {
  const ids = idsOf(desk, article);
  return compareRevisions(desk.store.database, ids[from]!, ids[to]!);
}

describe('the revisions of an article', () => {
  it('are listed with who brought them, how long they are and how much is new', () => {
    const desk = openDesk();
    const { article } = drafted(desk);
    expect(listRevisions(desk.store.database, article)).toMatchObject([
      { number: 1, by: desk.ana, words: 18, changedBlocks: null, format: 'text', name: 'a.txt' },
      { number: 2, by: desk.ben, words: 13, changedBlocks: 1 },
    ]);
  });

  it('are not those of an article that is gone', () => {
    expect(() => listRevisions(openDesk().store.database, v7())).toThrow(
      expect.objectContaining({ code: 'not-found' }),
    );
  });
});

describe('two revisions beside each other', () => {
  it('have rows, and each claim with its place on both sides and what became of it', () => {
    const desk = openDesk();
    const { article, claims } = drafted(desk);
    const { before, after, rows, claims: compared } = compare(desk, article);
    expect([before.number, after.number]).toEqual([1, 2]);
    expect(rows.map(({ kind }) => kind)).toContain('changed');
    const of = (at: number) => compared.find(({ claim }) => claim === claims[at]);
    expect(of(0)).toMatchObject({ state: 'edited', kinds: ['number', 'wording'] });
    expect(after.text.slice(of(0)?.after?.start, of(0)?.after?.end)).toBe('324 metres');
    expect(of(1)).toMatchObject({ state: 'gone', after: null });
    expect(before.text.slice(of(1)?.before?.start, of(1)?.before?.end)).toBe('300 workers');
    expect(of(2)?.before).not.toBeNull();
    expect(of(2)?.after).not.toBeNull();
  });

  it('say that a claim is new where the first of the two had none', () => {
    const desk = openDesk();
    const { article } = drafted(desk);
    const { after } = compare(desk, article);
    const claim = desk.claim({ article, revision: after.id, text: after.text }, 'with its aerial');
    expect(compare(desk, article).claims.find((one) => one.claim === claim)).toMatchObject({
      state: 'new',
      before: null,
    });
  });

  it('can be compared the other way round: what is gone is new, and what was edited still is', () => {
    const desk = openDesk();
    const { article, claims } = drafted(desk);
    const states = new Map(compare(desk, article, 1, 0).claims.map(({ claim, state }) => [claim, state]));
    expect(states.get(claims[0]!)).toBe('edited');
    expect(states.get(claims[1]!)).toBe('new');
  });

  it('can lie several drafts apart: a wording that was changed and changed back is exact', () => {
    const desk = openDesk();
    const { article, claims } = drafted(desk, [first[0]!.replace('330', '324'), first[1]!, first[2]!]);
    revise(desk, { article }, first);
    const { rows, claims: compared } = compare(desk, article, 0, 2);
    expect(rows.every(({ kind }) => kind === 'same')).toBe(true);
    expect(compared.find(({ claim }) => claim === claims[0])).toMatchObject({ state: 'exact', kinds: [] });
    expect(compare(desk, article, 1, 2).claims.find(({ claim }) => claim === claims[0])?.state).toBe(
      'edited',
    );
  });

  it('are of one article', () => {
    const desk = openDesk();
    const [one, other] = [desk.article(first), desk.article(second)];
    expect(() => compareRevisions(desk.store.database, one.revision, other.revision)).toThrow(
      expect.objectContaining({ code: 'revisions-unrelated' }),
    );
  });
});
