import { v7 } from 'uuid';
import { describe, expect, it } from 'vitest';
import { lostPlaces } from '../../../../main/library/revisions/candidates';
import { claimStates, listClaims } from '../../../../main/library/store/queries/claims';
import { blockerOf, isLeft } from '../../../../shared/domain/progress';
import { undecidedOf } from '../../../../shared/domain/to-decide';
import { openDesk, type Desk } from '../../../helpers/record';
import { revise } from '../../../helpers/revise';

type Made = ReturnType<Desk['article']>;

const first = [
  'The tower stands 330 metres tall.',
  'Some 300 workers built it, the guide said.',
  'It opened in 1889.',
];

function verified(desk: Desk, made: Made, quote: string): string {
  const claim = desk.claim(made, quote);
  desk.run('verdict.give', { claims: [claim], question: 'fact', value: 'verified' });
  return claim;
}

const claimOf = (desk: Desk, { article }: Made, id: string) =>
  listClaims(desk.store.database, article).find((claim) => claim.id === id)!;

const placesOf = (desk: Desk, claim: string) => lostPlaces(desk.store.database, claim);

const old = 'The firm made 5 million in 2019.';
const reworded = ['The firm made 6 million in 2019.', 'The firm made 7 million in 2019.'];

/** A claim with two places that fit equally well, each with other words. */
function ambiguous() {
  const desk = openDesk();
  const made = desk.article([old, 'It grew.']);
  const claim = verified(desk, made, old);
  const revision = revise(desk, made, [...reworded, 'It grew.']);
  return { desk, made, claim, revision };
}

/** The same with two places that say letter for letter what the claim said. */
function repeated() {
  const desk = openDesk();
  const made = desk.article(['A one.', 'X two three.', 'B four.']);
  const claim = verified(desk, made, 'X two three.');
  const { verdicts } = claimOf(desk, made, claim);
  const revision = revise(desk, made, ['A one.', 'X two three.', 'X two three.', 'B four.']);
  return { desk, made, claim, revision, verdicts };
}

function choose(desk: Desk, claim: string, revision: string, start: number, end: number): string {
  const [lost] = placesOf(desk, claim);
  const wish = { claim, anchor: v7(), revision, span: { start, end } };
  return desk.run('claim.anchor', { ...wish, instead: lost!.anchor });
}

describe('a place that could be several', () => {
  it('lists them in the order of the text, with their sentences and the old words', () => {
    const { desk, made, claim } = ambiguous();
    expect(undecidedOf(claimOf(desk, made, claim))).toBe('ambiguous');
    const [place, ...others] = placesOf(desk, claim);
    expect(others).toEqual([]);
    expect(place).toMatchObject({
      state: 'ambiguous',
      quote: old,
      sentence: old,
      ...{ revision: 1, count: 2 },
    });
    expect(place?.candidates.map(({ sentence }) => sentence)).toEqual(reworded);
    expect(place?.candidates[0]!.span.start).toBeLessThan(place!.candidates[1]!.span.start);
  });

  it('stays reopened with both wordings where the sentence chosen is another', () => {
    const { desk, made, claim, revision } = ambiguous();
    const { start, end } = placesOf(desk, claim)[0]!.candidates[1]!.span;
    choose(desk, claim, revision, start, end);
    const chosen = claimOf(desk, made, claim);
    expect(chosen.anchors).toMatchObject([{ start, state: 'edited' }]);
    expect(chosen.verdicts[0]?.reopened?.why).toContain('5 million');
    expect(chosen.verdicts[0]?.reopened?.why).toContain('7 million');
    expect(undecidedOf(chosen)).toBe('reopened');
    expect(placesOf(desk, claim)).toEqual([]);
  });

  it('keeps the verdict where words and sentence are as they were', () => {
    const { desk, made, claim, revision, verdicts } = repeated();
    const [place] = placesOf(desk, claim);
    expect(place?.candidates.map(({ isSame }) => isSame)).toEqual([true, true]);
    expect(claimOf(desk, made, claim).verdicts[0]?.reopened).not.toBeNull();
    const { start, end } = place!.candidates[1]!.span;
    choose(desk, claim, revision, start, end);
    expect(claimOf(desk, made, claim).verdicts).toEqual(verdicts);
    expect(undecidedOf(claimOf(desk, made, claim))).toBeNull();
    desk.record.undo(v7(), desk.ana, 'undo');
    expect(undecidedOf(claimOf(desk, made, claim))).toBe('ambiguous');
  });

  it('gives the claim its words as the statement, where that was the words before', () => {
    const { desk, made, claim, revision } = ambiguous();
    expect(claimOf(desk, made, claim).statement).toBe(old);
    const { start, end } = placesOf(desk, claim)[0]!.candidates[1]!.span;
    choose(desk, claim, revision, start, end);
    expect(claimOf(desk, made, claim).statement).toBe(reworded[1]);
    desk.record.undo(v7(), desk.ana, 'undo');
    expect(claimOf(desk, made, claim).statement).toBe(old);
  });

  it('stays in doubt where the statement was changed meanwhile', () => {
    const { desk, made, claim, revision } = repeated();
    desk.run('claim.edit', { claims: [claim], fields: { statement: 'X two four' } });
    const { start, end } = placesOf(desk, claim)[0]!.candidates[0]!.span;
    choose(desk, claim, revision, start, end);
    expect(undecidedOf(claimOf(desk, made, claim))).toBe('reopened');
  });

  it('is refused to take the place of one that is not lost', () => {
    const { desk, made, claim, revision } = ambiguous();
    const { start, end } = placesOf(desk, claim)[0]!.candidates[1]!.span;
    choose(desk, claim, revision, start, end);
    const [anchor] = claimOf(desk, made, claim).anchors;
    const again = { claim, anchor: v7(), revision, span: { start: 0, end: 3 }, instead: anchor!.id };
    expect(() => desk.run('claim.anchor', again)).toThrow(
      expect.objectContaining({ code: 'command-invalid' }),
    );
  });
});

function gone(judge: (desk: Desk, made: Made) => string) {
  const desk = openDesk();
  const made = desk.article(first);
  const claim = judge(desk, made);
  const revision = revise(desk, made, first.slice(0, 2));
  const now = () => claimOf(desk, made, claim);
  const cut = () => desk.run('claim.resolve', { claims: [claim], resolution: 'cut' });
  return { desk, made, claim, revision, now, cut };
}

describe('words that are gone', () => {
  it('are cut: nothing is left to decide, the verdict stays what it was, and undo takes that back', () => {
    const { desk, now, cut } = gone((one, made) => verified(one, made, 'It opened in 1889'));
    expect(undecidedOf(now())).toBe('gone');
    expect(blockerOf(now())).toBe('reopened');
    const { by, at } = now().verdicts[0]!;
    cut();
    expect(now()).toMatchObject({
      resolution: 'cut',
      verdicts: [{ value: 'verified', reopened: null, by, at }],
    });
    expect([undecidedOf(now()), blockerOf(now()), isLeft(now())]).toEqual([null, null, false]);
    desk.record.undo(v7(), desk.ana, 'undo');
    expect([undecidedOf(now()), blockerOf(now())]).toEqual(['gone', 'reopened']);
  });

  it('are cut although nobody had checked them or an answer is awaited', () => {
    const { desk, made, claim, now, cut } = gone((one, of) => one.claim(of, 'It opened in 1889'));
    desk.run('claim.wait', { claims: [claim], on: 'the archive' });
    expect([undecidedOf(now()), blockerOf(now()), isLeft(now())]).toEqual(['gone', 'waiting', true]);
    cut();
    expect([undecidedOf(now()), blockerOf(now()), isLeft(now())]).toEqual([null, null, false]);
    const [state] = claimStates(desk.store.database, [made.article]).get(made.article)!;
    expect(blockerOf(state!)).toBeNull();
  });

  it('stay cut whatever verdict is given afterwards, and are in doubt again when they are cut no longer', () => {
    const { desk, claim, now, cut } = gone((one, made) => verified(one, made, 'It opened in 1889'));
    cut();
    desk.run('verdict.give', { claims: [claim], question: 'fact', value: 'unverifiable' });
    expect(now().resolution).toBe('cut');
    desk.run('claim.resolve', { claims: [claim], resolution: null });
    expect(now().verdicts[0]?.reopened?.why).toContain('It opened in 1889.');
    expect(undecidedOf(now())).toBe('gone');
  });

  it('get a place by hand, and are cut no longer', () => {
    const { desk, claim, revision, now, cut } = gone((one, made) => verified(one, made, 'It opened in 1889'));
    cut();
    const [lost] = placesOf(desk, claim);
    expect(lost).toMatchObject({ state: 'gone', candidates: [], sentence: 'It opened in 1889.' });
    choose(desk, claim, revision, 0, 'The tower'.length);
    expect(now()).toMatchObject({ resolution: null, anchors: [{ state: 'edited', quote: 'The tower' }] });
    expect(undecidedOf(now())).toBe('reopened');
  });

  it('come back in a later draft, are found, and are decided anew', () => {
    const { desk, made, now, cut } = gone((one, of) => verified(one, of, 'It opened in 1889'));
    cut();
    revise(desk, made, [...first.slice(0, 2), 'Another sentence came.']);
    expect([now().resolution, undecidedOf(now())]).toEqual(['cut', null]);
    revise(desk, made, [...first.slice(0, 2), 'Another sentence came.', first[2]!]);
    expect(now()).toMatchObject({
      resolution: null,
      anchors: [{ quote: 'It opened in 1889' }],
      verdicts: [{ value: 'verified', reopened: { why: expect.stringContaining('is back') } }],
    });
    desk.record.undo(v7(), desk.ana, 'undo');
    expect([now().resolution, undecidedOf(now())]).toEqual(['cut', null]);
  });
});

describe('what stood in several places', () => {
  it('is found again in a later draft that leaves one of them', () => {
    const { desk, made, claim } = ambiguous();
    revise(desk, made, [reworded[0]!, 'It grew.']);
    const now = claimOf(desk, made, claim);
    expect(now.anchors).toMatchObject([{ quote: reworded[0] }]);
    expect(undecidedOf(now)).toBe('reopened');
  });
});
