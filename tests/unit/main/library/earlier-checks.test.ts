import { v7 } from 'uuid';
import { describe, expect, it } from 'vitest';
import type { EarlierCheck } from '@shared/domain/earlier-check';
import { listEvidence } from '../../../../main/library/store/queries/evidence';
import { findSources, getSource } from '../../../../main/library/store/queries/sources';
import { KeyRing } from '../../../../main/library/store/sealing';
import { openDesk, type Desk } from '../../../helpers/record';

const notFound = expect.objectContaining({ code: 'not-found' }) as Error;
const refused = expect.objectContaining({ code: 'command-invalid' }) as Error;

const check = (externalId: string, fields: Partial<EarlierCheck> = {}): EarlierCheck => ({
  id: v7(),
  externalId,
  statement: `Statement ${externalId}`,
  title: `Title ${externalId}`,
  verdict: 'False',
  date: '2021-03-04',
  url: `https://checks.example/${externalId}`,
  ...fields,
});

const rows = (desk: Desk) =>
  desk.store.database.all<Record<string, string | null>>(
    'SELECT * FROM earlierCheck WHERE removedAt IS NULL ORDER BY externalId',
  );
const events = (desk: Desk): number =>
  desk.store.database.get<{ n: number }>('SELECT count(*) AS n FROM event')!.n;

describe('fact-checks made elsewhere', () => {
  it('are added in one step, and undo takes all of them back', () => {
    const desk = openDesk();
    const before = events(desk);
    desk.run('earlierCheck.add', { checks: [check('a'), check('b', { title: null, date: null })] });
    expect(events(desk)).toBe(before + 1);
    expect(rows(desk)).toEqual([
      expect.objectContaining({ externalId: 'a', verdict: 'False', importedBy: desk.ana, sourceId: null }),
      expect.objectContaining({ externalId: 'b', title: null, date: null }),
    ]);
    desk.record.undo(v7(), desk.ana);
    expect(rows(desk)).toEqual([]);
    desk.record.undo(v7(), desk.ana, 'redo');
    expect(rows(desk)).toHaveLength(2);
  });

  it('are brought up to date when they come again, and left alone when nothing differs', () => {
    const desk = openDesk();
    const first = check('a');
    desk.run('earlierCheck.add', { checks: [first, check('b')] });
    const before = events(desk);
    desk.run('earlierCheck.add', { checks: [{ ...first, id: v7() }] });
    expect(events(desk)).toBe(before);
    desk.run('earlierCheck.add', { checks: [{ ...first, id: v7(), verdict: 'Mostly false' }] });
    expect(rows(desk)[0]).toMatchObject({ id: first.id, verdict: 'Mostly false' });
    desk.record.undo(v7(), desk.ana);
    expect(rows(desk)[0]).toMatchObject({ id: first.id, verdict: 'False' });
  });

  it('of one name in one command count as the last of them says', () => {
    const desk = openDesk();
    desk.run('earlierCheck.add', {
      checks: [check('a', { verdict: 'True' }), check('a', { verdict: 'Mixed' })],
    });
    expect(rows(desk).map(({ verdict }) => verdict)).toEqual(['Mixed']);
  });

  it('are removed, and come back when they are added again', () => {
    const desk = openDesk();
    const one = check('a');
    desk.run('earlierCheck.add', { checks: [one, check('b')] });
    desk.run('earlierCheck.remove', { checks: [one.id] });
    expect(rows(desk).map(({ externalId }) => externalId)).toEqual(['b']);
    expect(() => desk.run('earlierCheck.remove', { checks: [one.id] })).toThrow(notFound);
    desk.record.undo(v7(), desk.ana);
    desk.run('earlierCheck.remove', { checks: [one.id] });
    desk.run('earlierCheck.add', { checks: [check('a')] });
    expect(rows(desk)[0]).toMatchObject({ id: one.id, externalId: 'a' });
  });

  it('need a statement', () => {
    const desk = openDesk();
    expect(() => desk.run('earlierCheck.add', { checks: [check('a', { statement: ' ' })] })).toThrow(refused);
  });
});

describe('citing one', () => {
  function setUp() {
    const desk = openDesk();
    const article = desk.article();
    const [claim, other] = ['330 metres', 'Some 300 workers'].map((quote) => desk.claim(article, quote));
    const one = check('a');
    desk.run('earlierCheck.add', { checks: [one, check('b', { title: null, url: null })] });
    const cite = (of: string, id = one.id): string => {
      const source = v7();
      desk.run('earlierCheck.cite', { check: id, claim: of, source, evidence: v7(), stance: 'disputes' });
      return source;
    };
    const evidence = (of: string) => listEvidence(desk.store.database, new KeyRing(desk.store.database), of);
    return { desk, claim: claim!, other: other!, one, cite, evidence };
  }

  it('makes it a source and links it, in one step', () => {
    const { desk, claim, cite, evidence } = setUp();
    const source = cite(claim);
    expect(evidence(claim)).toEqual([
      expect.objectContaining({ question: 'fact', stance: 'disputes', grade: 'secondary', excerpt: null }),
    ]);
    expect(getSource(desk.store.database, source)).toMatchObject({
      type: 'web-page',
      name: 'Title a',
      url: 'https://checks.example/a',
      publishedAt: '2021-03-04',
      uses: 1,
    });
    expect(rows(desk)[0]).toMatchObject({ sourceId: source });
    desk.record.undo(v7(), desk.ana);
    expect([evidence(claim), findSources(desk.store.database, '', 9)]).toEqual([[], []]);
    expect(rows(desk)[0]).toMatchObject({ sourceId: null });
    desk.record.undo(v7(), desk.ana, 'redo');
    expect(evidence(claim)).toHaveLength(1);
  });

  it('is titled by its statement where it has no title', () => {
    const { desk, claim, cite } = setUp();
    const source = cite(claim, rows(desk)[1]!.id!);
    expect(getSource(desk.store.database, source)).toMatchObject({ name: 'Statement b', url: null });
  });

  it('takes the source that it is already, once a claim', () => {
    const { claim, other, cite, evidence } = setUp();
    const source = cite(claim);
    cite(other);
    expect(evidence(other)[0]!.source).toMatchObject({ id: source, uses: 2 });
    expect(() => cite(other)).toThrow(refused);
  });

  it('takes the source that its source became, and makes another one where that was removed', () => {
    const { desk, claim, other, cite, evidence } = setUp();
    const source = cite(claim);
    const into = v7();
    desk.run('source.add', { source: into, fields: { type: 'article', title: 'The check, as printed' } });
    desk.run('source.merge', { into, sources: [source] });
    cite(other);
    expect(evidence(other)[0]!.source.id).toBe(into);
    [...evidence(claim), ...evidence(other)].forEach(({ id }) =>
      desk.run('evidence.unlink', { evidence: id }),
    );
    desk.run('source.remove', { source: into });
    const anew = cite(other);
    expect(evidence(other)[0]!.source).toMatchObject({ id: anew, name: 'Title a' });
  });

  it('is refused for one that was removed', () => {
    const { desk, claim, one, cite } = setUp();
    desk.run('earlierCheck.remove', { checks: [one.id] });
    expect(() => cite(claim)).toThrow(notFound);
  });

  it('keeps its source open: it was published', () => {
    const { desk, claim, cite } = setUp();
    const source = cite(claim);
    expect(() => desk.run('source.edit', { source, fields: { confidential: true, label: 'A' } })).toThrow(
      refused,
    );
  });
});
