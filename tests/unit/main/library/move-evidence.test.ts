import { v7 } from 'uuid';
import { describe, expect, it } from 'vitest';
import { listEvidence } from '../../../../main/library/store/queries/evidence';
import { claimHistory } from '../../../../main/library/store/queries/history';
import { KeyRing } from '../../../../main/library/store/sealing';
import { openDesk } from '../../../helpers/record';

const refused = expect.objectContaining({ code: 'command-invalid' }) as Error;

function setUp(confidential = false) {
  const desk = openDesk();
  const article = desk.article();
  const [from, to] = [desk.claim(article, '330 metres'), desk.claim(article, '300 workers')];
  const [source, evidence] = [v7(), v7()];
  const fields = { type: 'book' as const, title: 'A book', confidential, label: 'Official A' };
  desk.run('source.add', { source, fields });
  desk.run('evidence.link', {
    ...{ source, links: [{ evidence, claim: from }] },
    fields: { question: 'fact', stance: 'supports', excerpt: 'It is 330 metres.', locator: 'p. 3' },
  });
  const of = (claim: string) => listEvidence(desk.store.database, new KeyRing(desk.store.database), claim);
  const move = (claim: string, link: string) =>
    desk.run('evidence.move', { claim, links: [{ from: link, evidence: v7() }] });
  return { desk, from, to, evidence, of, move };
}

describe('moving evidence', () => {
  it.each([false, true])('takes it to the other claim as it is; confidential: %s', (confidential) => {
    const { desk, from, to, evidence, of, move } = setUp(confidential);
    const before = of(from);
    move(to, evidence);
    expect(of(from)).toEqual([]);
    const [moved] = of(to);
    expect(moved).toMatchObject({ excerpt: 'It is 330 metres.', locator: 'p. 3', stance: 'supports' });
    for (const claim of [from, to])
      expect(claimHistory(desk.store.database, claim).at(-1)).toMatchObject({ type: 'evidence.move' });
    desk.record.undo(v7(), desk.ana, 'undo');
    expect(of(from)).toEqual(before);
    expect(of(to)).toEqual([]);
  });

  it('makes nothing twice, and refuses what is there already', () => {
    const { from, to, desk, evidence, of, move } = setUp();
    desk.run('evidence.reuse', { claim: to, links: [{ from: evidence, evidence: v7() }] });
    expect(() => move(from, evidence)).toThrow(refused);
    move(to, evidence);
    expect(of(from)).toEqual([]);
    expect(of(to)).toHaveLength(1);
  });
});
