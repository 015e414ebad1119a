import { v7 } from 'uuid';
import { describe, expect, it } from 'vitest';
import type { Evidence } from '@shared/domain/evidence';
import { listEvidence } from '../../../../main/library/store/queries/evidence';
import { claimHistory } from '../../../../main/library/store/queries/history';
import { isSealed, KeyRing } from '../../../../main/library/store/sealing';
import { openDesk, type Desk } from '../../../helpers/record';

const notFound = expect.objectContaining({ code: 'not-found' }) as Error;
const refused = expect.objectContaining({ code: 'command-invalid' }) as Error;
const purged = expect.objectContaining({ code: 'source-purged' }) as Error;

interface Scene {
  desk: Desk;
  /** Someone said it, and nobody did. */
  said: string;
  plain: string;
  evidence: (claim: string) => Evidence[];
  reuse: (claim: string, from: readonly string[]) => void;
}

function setUp(): Scene {
  const desk = openDesk();
  const article = desk.article();
  const later = desk.article(['The tower stands 330 metres tall, and so it does.']);
  const said = desk.claim(article, '“the tallest structure in the world”');
  const plain = desk.claim(later, '330 metres');
  desk.run('claim.edit', {
    claims: [said],
    fields: { attribution: { speaker: 'The guide', form: 'direct' } },
  });
  desk.run('claim.edit', { claims: [plain], fields: { attribution: null } });
  return {
    desk,
    said,
    plain,
    evidence: (claim) => listEvidence(desk.store.database, new KeyRing(desk.store.database), claim),
    reuse: (claim, from) =>
      void desk.run('evidence.reuse', { claim, links: from.map((id) => ({ from: id, evidence: v7() })) }),
  };
}

function link(desk: Desk, claim: string, confidential = false): { source: string; evidence: string } {
  const [source, evidence] = [v7(), v7()];
  desk.run('source.add', {
    source,
    fields: { type: 'book', title: 'A book', confidential, label: 'Official A' },
  });
  const copy = desk.keep(source, 'It stands 330 metres tall.');
  desk.run('evidence.link', {
    source,
    links: [{ evidence, claim }],
    fields: {
      question: 'fact',
      stance: 'disputes',
      grade: 'primary',
      place: { copy, span: { start: 10, end: 20 } },
      locator: 'p. 3',
      translation: '330 Meter',
      remark: 'See the plate',
      asked: { whom: 'The keeper', at: '2026-01-02T10:00:00.000Z' },
    },
  });
  return { source, evidence };
}

describe('reusing evidence', () => {
  it('links all that is said of a link to the other claim, with its place, by whoever does it now', () => {
    const { desk, said, plain, evidence, reuse } = setUp();
    link(desk, said);
    const [from] = evidence(said);
    reuse(plain, [from!.id]);
    const [made] = evidence(plain);
    expect(made).toEqual({
      ...from!,
      id: made!.id,
      claim: plain,
      at: made!.at,
      source: { ...from!.source, uses: 2 },
    });
    expect(made!.id).not.toBe(from!.id);
    expect(made!.at > from!.at).toBe(true);
    expect(claimHistory(desk.store.database, plain).at(-1)).toMatchObject({ type: 'evidence.reuse' });
    desk.record.undo(v7(), desk.ana);
    expect(evidence(plain)).toEqual([]);
    desk.record.undo(v7(), desk.ana, 'redo');
    expect(evidence(plain)).toEqual([made]);
  });

  it('makes context of what says who said it, where the claim is nobody’s', () => {
    const { desk, said, plain, evidence, reuse } = setUp();
    const { source } = link(desk, plain);
    const id = v7();
    desk.run('evidence.link', {
      source,
      links: [{ evidence: id, claim: said }],
      fields: { question: 'said', stance: 'supports', grade: 'primary', excerpt: 'he said so' },
    });
    reuse(plain, [id]);
    expect(evidence(plain)[1]).toMatchObject({ question: 'fact', stance: 'context', grade: null });
  });

  it('leaves out what the claim rests on already, and is refused when nothing is left', () => {
    const { desk, said, plain, evidence, reuse } = setUp();
    const { evidence: one } = link(desk, said);
    const { evidence: two } = link(desk, said);
    reuse(plain, [one, one]);
    reuse(plain, [one, two]);
    expect(evidence(plain)).toHaveLength(2);
    expect(() => reuse(plain, [two, one])).toThrow(refused);
    expect(() => reuse(said, [one])).toThrow(refused);
  });

  it('tells links without an excerpt apart by what they say instead', () => {
    const { desk, said, plain, evidence, reuse } = setUp();
    const source = v7();
    desk.run('source.add', { source, fields: { type: 'book', title: 'A book' } });
    const ids = ['p. 3', 'p. 10'].map((locator) => {
      const id = v7();
      const fields = { question: 'fact', stance: 'supports', locator } as const;
      desk.run('evidence.link', { source, links: [{ evidence: id, claim: said }], fields });
      return id;
    });
    reuse(plain, ids);
    expect(evidence(plain).map(({ locator }) => locator)).toEqual(['p. 3', 'p. 10']);
    expect(() => reuse(plain, ids)).toThrow(refused);
  });

  it('refuses what has been unlinked, and a claim that has been removed', () => {
    const { desk, said, plain, reuse } = setUp();
    const { evidence: id } = link(desk, said);
    desk.run('evidence.unlink', { evidence: id });
    expect(() => reuse(plain, [id])).toThrow(notFound);
    desk.record.undo(v7(), desk.ana);
    desk.run('claim.remove', { claims: [plain] });
    expect(() => reuse(plain, [id])).toThrow(notFound);
  });

  it('keeps the words of a confidential source sealed, and a purge takes them from both claims', () => {
    const { desk, said, plain, evidence, reuse } = setUp();
    const { source, evidence: id } = link(desk, said, true);
    reuse(plain, [id]);
    expect(evidence(plain)[0]).toMatchObject({
      excerpt: '330 metres',
      remark: 'See the plate',
      locator: 'p. 3',
    });
    expect(() => reuse(plain, [id])).toThrow(refused);
    const stored = () =>
      desk.store.database.all<{ excerpt: string }>('SELECT excerpt FROM evidence ORDER BY id');
    expect(stored().every(({ excerpt }) => isSealed(excerpt))).toBe(true);
    desk.run('source.purge', { source });
    expect(stored()).toEqual([{ excerpt: null }, { excerpt: null }]);
    expect(evidence(plain)[0]).toMatchObject({ excerpt: null, remark: null, place: null });
    expect(() => reuse(plain, [id])).toThrow(purged);
  });
});
