import { v7 } from 'uuid';
import { describe, expect, it } from 'vitest';
import type { Claim } from '@shared/domain/claim';
import { listClaims } from '../../../../main/library/store/queries/claims';
import { claimHistory } from '../../../../main/library/store/queries/history';
import { differingTables, replayed } from '../../../../main/library/store/replay';
import { openDesk } from '../../../helpers/record';

const refused = expect.objectContaining({ code: 'command-invalid' }) as Error;
const words = 'The tower was built in 1884, and it has 212 steps';

function setUp() {
  const desk = openDesk();
  const article = desk.article([`${words}. Tall it is.`, 'Old, too.']);
  const claim = desk.claim(article, words);
  const list = (): Claim[] => listClaims(desk.store.database, article.article);
  const split = (before: string, of = claim, into = v7()): string => {
    const anchor = list().find(({ id }) => id === of)?.anchors[0]?.id ?? v7();
    desk.run('claim.split', { claim: of, anchor, at: article.text.indexOf(before), into });
    return into;
  };
  return { desk, article, claim, list, split };
}

describe('splitting a claim', () => {
  it('gives the rest of the words to a new claim with speaker, flags and checker, which nobody has judged', () => {
    const { desk, claim, list, split } = setUp();
    desk.run('claim.edit', {
      claims: [claim],
      fields: {
        ...{ legal: true, priority: true, assignee: desk.ben, asOf: '2026' },
        attribution: { speaker: 'The guide', form: 'paraphrase' },
      },
    });
    desk.run('verdict.give', { claims: [claim], question: 'fact', value: 'verified' });
    const into = split('and it has');
    const [first, second] = list();
    expect(list()).toHaveLength(2);
    expect(first).toMatchObject({ id: claim, statement: 'The tower was built in 1884' });
    expect(second).toMatchObject({
      ...{ id: into, statement: 'and it has 212 steps', legal: true, priority: true, assignee: desk.ben },
      ...{ asOf: '2026', attribution: { speaker: 'The guide', form: 'paraphrase' } },
    });
    expect([first?.anchors, second?.anchors].map((places) => places?.map(({ quote }) => quote))).toEqual([
      ['The tower was built in 1884'],
      ['and it has 212 steps'],
    ]);
    expect(second?.verdicts.map(({ question, value }) => [question, value])).toEqual([
      ['fact', 'unchecked'],
      ['said', 'unchecked'],
    ]);
  });

  it('reopens the verdict with both wordings, voids the sign-off, and keeps evidence and notes where they were', () => {
    const { desk, claim, list, split } = setUp();
    const source = v7();
    desk.run('source.add', { source, fields: { type: 'book', title: 'A book' } });
    desk.run('evidence.link', {
      ...{ source, links: [{ evidence: v7(), claim }] },
      fields: { question: 'fact', stance: 'supports' },
    });
    desk.run('note.add', { note: v7(), claim, text: 'Ask them' });
    desk.run('verdict.give', { claims: [claim], question: 'fact', value: 'verified' });
    desk.run('signoff.give', { claims: [claim], as: 'editor' }, desk.ben);
    split('and it has');
    const [first, second] = list();
    expect(first).toMatchObject({ notes: 1, evidence: { supports: 1 }, signOffs: [{ holds: false }] });
    expect(second).toMatchObject({ notes: 0, evidence: { supports: 0 }, signOffs: [] });
    expect(first?.verdicts[0]).toMatchObject({ value: 'verified', by: desk.ana });
    expect(first?.verdicts[0]?.reopened?.why).toContain(words);
    expect(first?.verdicts[0]?.reopened?.why).toContain('The tower was built in 1884');
  });

  it('leaves a statement that someone wrote, and takes parts along to the words that they are a part of', () => {
    const { desk, article, claim, list, split } = setUp();
    const part = v7();
    const start = article.text.indexOf('212');
    const span = { start, end: start + 3 };
    desk.run('claim.mark', { ...article, claim: part, spans: [span], parent: claim });
    desk.run('claim.edit', { claims: [claim], fields: { statement: 'Its age and its steps' } });
    const into = split('and it has');
    expect(list().map(({ id, parent, statement }) => [id, parent, statement])).toEqual([
      [claim, null, 'Its age and its steps'],
      [into, null, 'and it has 212 steps'],
      [part, into, '212'],
    ]);
  });

  it('is one step of undo, and both histories tell of it', () => {
    const { desk, claim, list, split } = setUp();
    desk.run('verdict.give', { claims: [claim], question: 'fact', value: 'verified' });
    const before = list();
    const into = split('and it has');
    const tells = (of: string) =>
      claimHistory(desk.store.database, of)
        .at(-1)
        ?.changes.filter(({ field }) => field.startsWith('split'))
        .map(({ field, to }) => [field, to]);
    expect(tells(claim)).toEqual([['splitOff', 'and it has 212 steps']]);
    expect(tells(into)).toEqual([['splitFrom', words]]);
    const after = list();
    desk.record.undo(v7(), desk.ana, 'undo');
    expect(list()).toEqual(before);
    desk.record.undo(v7(), desk.ana, 'redo');
    expect(list()).toEqual(after);
    const { database } = desk.store;
    expect(differingTables(database, replayed(database))).toEqual([]);
  });

  it('is refused where nothing would be left, and for places of other claims', () => {
    const { desk, article, claim, list, split } = setUp();
    expect(() => split('The tower')).toThrow(refused);
    const other = desk.claim(article, 'Old');
    const anchor = list().find(({ id }) => id === other)?.anchors[0]?.id ?? '';
    expect(() => desk.run('claim.split', { claim, anchor, at: 20, into: v7() })).toThrow(refused);
    expect(list()).toHaveLength(2);
  });
});
