import { v7 } from 'uuid';
import { describe, expect, it } from 'vitest';
import { finish } from '../../../../../../main/library/search/search-answers';
import { SimilarClaims } from '../../../../../../main/library/search/similar/similar-claims';
import { openDesk, type Desk } from '../../../../../helpers/record';

const tower = 'The harbour tower stands 330 metres tall.';
const bridge = 'The river bridge was closed for fifteen days.';

function addCheck(desk: Desk, statement: string, externalId = 'x1'): string {
  const id = v7();
  const check = {
    id,
    externalId,
    statement,
    title: 'Tower?',
    verdict: 'Mostly true',
    date: '2020-05-01',
    url: null,
  };
  desk.run('earlierCheck.add', { checks: [check] });
  return id;
}

function open() {
  const desk = openDesk();
  const one = desk.article([tower, bridge]);
  const other = desk.article([`Experts say: ${tower}`, 'Nothing else.']);
  const first = desk.claim(one, tower);
  const second = desk.claim(other, tower);
  const judge = (...claims: string[]) =>
    desk.run('verdict.give', { claims, question: 'fact', value: 'verified' });
  judge(first, second);
  const similar = new SimilarClaims(desk.store.database);
  const ids = (claim: string) => finish(similar.similar({ claim, limit: 10 })).map(({ id }) => id);
  return { desk, one, other, first, second, similar, ids, judge };
}

describe('similar', () => {
  it('answers claims of other articles and checks made elsewhere, with what is known of them', () => {
    const { desk, one, first, second, similar } = open();
    const check = addCheck(desk, 'The tower in the harbour is 330 metres tall');
    desk.run('verdict.give', { claims: [first], question: 'fact', value: 'disputed', reason: 'wrong' });
    const source = v7();
    desk.run('source.add', { source, fields: { type: 'document', title: 'Plans', level: 'on-record' } });
    const evidence = v7();
    desk.run('evidence.link', {
      source,
      links: [{ evidence, claim: first }],
      fields: { question: 'fact', stance: 'disputes' },
    });
    const found = finish(similar.similar({ claim: second, limit: 10 }));
    expect(found.find(({ id }) => id === first)).toMatchObject({
      from: 'library',
      statement: tower,
      title: 'A tower',
      article: one.article,
      standing: 'disputed',
      date: expect.stringMatching(/^2026-01-05T/) as string,
      externalId: null,
      evidence: [{ id: evidence, stance: 'disputes', source: { id: source, name: 'Plans' } }],
    });
    expect(found.find(({ id }) => id === check)).toMatchObject({
      from: 'elsewhere',
      externalId: 'x1',
      verdict: 'Mostly true',
      date: '2020-05-01',
      standing: null,
      article: null,
      evidence: [],
    });
  });

  it('a confidential source is its label', () => {
    const { desk, first, second, similar } = open();
    const source = v7();
    desk.run('source.add', {
      source,
      fields: {
        type: 'interview',
        title: 'Secret Name',
        level: 'background',
        confidential: true,
        label: 'An engineer',
      },
    });
    desk.run('evidence.link', {
      source,
      links: [{ evidence: v7(), claim: first }],
      fields: { question: 'fact', stance: 'supports', excerpt: 'secret words about zeppelins' },
    });
    const found = finish(similar.similar({ claim: second, limit: 10 }));
    expect(JSON.stringify(found)).not.toContain('Secret Name');
    expect(found[0]?.evidence[0]?.source.name).toBe('An engineer');
    expect(finish(similar.find({ texts: ['secret words about zeppelins'], limit: 5 }))).toEqual([[]]);
  });

  it('a claim is similar to neither itself, its parts, nor its whole', () => {
    const { desk, one, first, second, ids, judge } = open();
    const part = v7();
    desk.run('claim.mark', {
      claim: part,
      article: one.article,
      revision: one.revision,
      spans: [{ start: 0, end: tower.indexOf(' tall') }],
      parent: first,
    });
    judge(part);
    expect(ids(first)).toEqual([second]);
    expect(ids(part)).toEqual([second]);
    expect(ids(second).toSorted()).toEqual([first, part].toSorted());
  });

  it('follows what changes, goes and comes back', () => {
    const { desk, other, first, second, ids } = open();
    expect(ids(first)).toEqual([second]);
    desk.run('claim.edit', { claims: [second], fields: { statement: 'Elephants can swim' } });
    desk.run('claim.edit', { claims: [first], fields: { statement: 'Elephants swim' } });
    expect(ids(first)).toEqual([second]);
    desk.run('article.remove', { articles: [other.article] });
    expect(ids(first)).toEqual([]);
  });

  it('forgets a check that was removed', () => {
    const { desk, similar } = open();
    const check = addCheck(desk, 'Zeppelins are made of cheese');
    const found = () => finish(similar.find({ texts: ['zeppelins of cheese'], limit: 5 })).flat();
    expect(found().map(({ id }) => id)).toEqual([check]);
    desk.run('earlierCheck.remove', { checks: [check] });
    expect(found()).toEqual([]);
  });

  it('leaves out a claim that nobody has judged or given evidence', () => {
    const { desk, first, second, other, similar, ids } = open();
    desk.run('verdict.give', { claims: [first], question: 'fact', value: 'unchecked' });
    expect(ids(second)).toEqual([]);
    expect(finish(similar.checkedBefore({ article: other.article }))).toEqual({});
    const source = v7();
    desk.run('source.add', { source, fields: { type: 'document', title: 'Plans', level: 'on-record' } });
    desk.run('evidence.link', {
      source,
      links: [{ evidence: v7(), claim: first }],
      fields: { question: 'fact', stance: 'context' },
    });
    expect(ids(second)).toEqual([first]);
    expect(finish(similar.checkedBefore({ article: other.article }))).toEqual({ [second]: 1 });
  });

  it('loads the collection once for two who ask at the same time', () => {
    const { first, second, similar, one } = open();
    const counting = similar.checkedBefore({ article: one.article });
    counting.next();
    expect(finish(similar.similar({ claim: first, limit: 10 })).map(({ id }) => id)).toEqual([second]);
    expect(finish(counting)).toEqual({ [first]: 1 });
  });

  it('refuses a claim that is not there', () => {
    const { similar } = open();
    expect(() => finish(similar.similar({ claim: v7(), limit: 3 }))).toThrow(
      expect.objectContaining({ code: 'not-found' }),
    );
  });
});

describe('checkedBefore', () => {
  it('counts what surely says the same, and leaves out claims without any', () => {
    const { desk, one, first, similar } = open();
    desk.claim(one, bridge);
    expect(finish(similar.checkedBefore({ article: one.article }))).toEqual({ [first]: 1 });
    addCheck(desk, tower);
    expect(finish(similar.checkedBefore({ article: one.article }))).toEqual({ [first]: 2 });
  });

  it('counts anew where a claim comes, changes or goes', () => {
    const { desk, one, first, second, similar } = open();
    const counts = () => finish(similar.checkedBefore({ article: one.article }));
    const same = desk.claim(one, bridge);
    expect(counts()).toEqual({ [first]: 1 });
    desk.run('claim.edit', { claims: [second], fields: { statement: bridge } });
    // Its quote still says what the first one says.
    expect(counts()).toEqual({ [first]: 1, [same]: 1 });
    desk.run('claim.remove', { claims: [second] });
    expect(counts()).toEqual({});
  });
});

describe('find', () => {
  it('answers each text, posts as well', () => {
    const { first, second, similar } = open();
    const [posts, none] = finish(
      similar.find({
        texts: ['OMG the #HarbourTower is 330 metres!! pic.twitter.com/x', 'quantum'],
        limit: 1,
      }),
    );
    expect([first, second]).toContain(posts?.[0]?.id);
    expect(posts).toHaveLength(1);
    expect(none).toEqual([]);
  });
});
