import { v7 } from 'uuid';
import { describe, expect, it } from 'vitest';
import type { Claim } from '@shared/domain/claim';
import { listClaims } from '../../../../main/library/store/queries/claims';
import { claimHistory } from '../../../../main/library/store/queries/history';
import { differingTables, replayed } from '../../../../main/library/store/replay';
import { openDesk } from '../../../helpers/record';

const refused = expect.objectContaining({ code: 'command-invalid' }) as Error;

function setUp() {
  const desk = openDesk();
  const article = desk.article([
    'A tower of 1884',
    'The tower was built in 1884, and it has 212 steps. In 1884 it was new.',
  ]);
  const list = (): Claim[] => listClaims(desk.store.database, article.article);
  const mark = (quote: string) => desk.claim(article, quote);
  const verify = (...claims: string[]) =>
    desk.run('verdict.give', { claims, question: 'fact', value: 'verified' });
  const quotes = (claim?: Claim) => claim?.anchors.map(({ quote }) => quote);
  return { desk, article, list, mark, verify, quotes };
}

const built = 'The tower was built in 1884';
const steps = 'and it has 212 steps';

describe('joining claims', () => {
  it('makes places that meet in a sentence one, and reopens what was said of fewer words', () => {
    const { desk, list, mark, verify, quotes } = setUp();
    const [into, other] = [mark(built), mark(steps)];
    verify(into);
    desk.run('signoff.give', { claims: [into], as: 'editor' }, desk.ben);
    desk.run('claim.join', { into, claims: [other] });
    const [one, none] = list();
    expect(none).toBeUndefined();
    expect(one).toMatchObject({ id: into, statement: `${built}, ${steps}`, signOffs: [{ holds: false }] });
    expect(quotes(one)).toEqual([`${built}, ${steps}`]);
    expect(one?.verdicts).toMatchObject([{ value: 'verified', by: desk.ana }]);
    expect(one?.verdicts[0]?.reopened?.why).toContain(`“${built}” (Verified), “${steps}” (Unchecked)`);
  });

  it('keeps places apart that do not meet, and a verdict that all have', () => {
    const { desk, list, mark, verify, quotes } = setUp();
    const [into, other] = [mark('A tower of 1884'), mark(built)];
    verify(into, other);
    desk.run('claim.join', { into, claims: [other] });
    const [one] = list();
    expect(quotes(one)).toEqual(['A tower of 1884', built]);
    expect(one).toMatchObject({
      statement: 'A tower of 1884',
      verdicts: [{ value: 'verified', reopened: null }],
    });
  });

  it('reopens verdicts that differ, takes one that only the other had, and says whose they were', () => {
    const { desk, list, mark, verify } = setUp();
    const [into, other] = [mark('A tower of 1884'), mark(built)];
    verify(other);
    desk.run('claim.join', { into, claims: [other] });
    const [verdict] = list()[0]?.verdicts ?? [];
    expect(verdict).toMatchObject({ value: 'verified', by: desk.ana });
    expect(verdict?.reopened?.why).toContain(`“${built}” (Verified)`);
  });

  it('keeps evidence, notes, queries, waiting, flags and speaker of both', () => {
    const { desk, list, mark } = setUp();
    const [into, other] = [mark(built), mark(steps)];
    const source = v7();
    desk.run('source.add', { source, fields: { type: 'book', title: 'A book' } });
    for (const claim of [into, other]) {
      desk.run('evidence.link', {
        ...{ source, links: [{ evidence: v7(), claim }] },
        fields: { question: 'fact', stance: 'supports', locator: claim },
      });
      desk.run('note.add', { note: v7(), claim, text: claim });
      desk.run('query.ask', { query: v7(), claim, text: claim });
    }
    desk.run('claim.wait', { claims: [into], on: 'The office', until: '2026-03-01T00:00:00.000Z' });
    desk.run('claim.wait', { claims: [other], on: 'The guide', until: '2026-02-01T00:00:00.000Z' });
    desk.run('claim.edit', { claims: [into], fields: { priority: true, asOf: '2026' } });
    desk.run('claim.edit', {
      claims: [other],
      fields: { legal: true, attribution: { speaker: 'The guide', form: 'paraphrase' } },
    });
    desk.run('verdict.give', { claims: [other], question: 'said', value: 'verified' });
    const since = list()[0]?.waiting?.since;
    desk.run('claim.join', { into, claims: [other] });
    expect(list()).toMatchObject([
      {
        ...{ id: into, notes: 2, openQueries: 2, evidence: { supports: 2 } },
        waiting: { on: 'The office; The guide', since, until: '2026-02-01T00:00:00.000Z' },
        ...{ legal: true, priority: true, asOf: '2026', attribution: { speaker: 'The guide' } },
      },
    ]);
    const said = list()[0]?.verdicts.find(({ question }) => question === 'said');
    expect(said).toMatchObject({ value: 'verified', reopened: { why: expect.any(String) as string } });
  });

  it('is one step of undo that brings both back, and its history says who the other was', () => {
    const { desk, list, mark, verify } = setUp();
    const [into, other] = [mark(built), mark(steps)];
    verify(into, other);
    const before = list();
    desk.run('claim.join', { into, claims: [other] });
    const joined = claimHistory(desk.store.database, into).at(-1);
    expect(joined).toMatchObject({ type: 'claim.join' });
    expect(joined?.changes.filter(({ field }) => field === 'joined')).toMatchObject([
      { id: other, to: steps },
    ]);
    const after = list();
    desk.record.undo(v7(), desk.ana, 'undo');
    expect(list()).toEqual(before);
    desk.record.undo(v7(), desk.ana, 'redo');
    expect(list()).toEqual(after);
    const { database } = desk.store;
    expect(differingTables(database, replayed(database))).toEqual([]);
  });

  it('hangs parts on what is left, also where it was a part itself', () => {
    const { desk, article, list, mark } = setUp();
    const [whole, other] = [mark(`${built}, ${steps}`), mark('In 1884 it was new')];
    const part = (quote: string, parent: string) => {
      const claim = v7();
      const start = article.text.indexOf(quote);
      desk.run('claim.mark', { ...article, claim, spans: [{ start, end: start + quote.length }], parent });
      return claim;
    };
    const [inner, innermost, of] = [part(steps, whole), '', part('new', other)];
    const deepest = part('212', inner) + innermost;
    desk.run('claim.join', { into: deepest, claims: [whole, other] });
    expect(new Map(list().map(({ id, parent }) => [id, parent]))).toEqual(
      new Map([
        [deepest, null],
        [inner, deepest],
        [of, deepest],
      ]),
    );
  });

  it('is refused for the claim itself and for claims of another article', () => {
    const { desk, mark } = setUp();
    const into = mark(built);
    const elsewhere = desk.claim(desk.article(), '330 metres');
    expect(() => desk.run('claim.join', { into, claims: [into] })).toThrow(refused);
    expect(() => desk.run('claim.join', { into, claims: [elsewhere] })).toThrow(refused);
  });
});
