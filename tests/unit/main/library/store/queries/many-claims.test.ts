import { createHash } from 'node:crypto';
import { v7 } from 'uuid';
import { describe, expect, it } from 'vitest';
import { approvalHash, approvalHashes } from '../../../../../../main/library/store/queries/approval';
import { claimNumbers, listClaims } from '../../../../../../main/library/store/queries/claims';
import { listExcerpts } from '../../../../../../main/library/store/queries/copies';
import { claimHistories, claimHistory } from '../../../../../../main/library/store/queries/history';
import type { ReadDatabase } from '../../../../../../main/library/store/database';
import { gatherReport } from '../../../../../../main/library/report-model';
import { KeyRing } from '../../../../../../main/library/store/sealing';
import { openDesk, type Desk } from '../../../../../helpers/record';

/** A database that counts how often it is asked. */
function counting(database: ReadDatabase): { database: ReadDatabase; asked: () => number } {
  let n = 0;
  return {
    asked: () => n,
    database: {
      all: (sql, parameters) => ((n += 1), database.all(sql, parameters)),
      get: (sql, parameters) => ((n += 1), database.get(sql, parameters)),
      close: () => undefined,
    },
  };
}

/** An article with this many claims, each with evidence, a note, a verdict and a sign-off. */
function claimed(desk: Desk, count: number): { article: string; claims: string[]; source: string } {
  const sentences = Array.from({ length: count }, (_, n) => `Sentence ${n} counts ${n * 7} things.`);
  const article = desk.article([sentences.join(' ')]);
  const claims = sentences.map((_, n) => desk.claim(article, `counts ${n * 7} things`));
  const source = v7();
  desk.run('source.add', { source, fields: { type: 'book', title: 'A count of things' } });
  const links = claims.map((claim) => ({ evidence: v7(), claim }));
  desk.run('evidence.link', {
    source,
    links,
    fields: { question: 'fact', stance: 'supports', excerpt: 'so many', locator: 'p. 3' },
  });
  for (const claim of claims) desk.run('note.add', { note: v7(), claim, text: 'looked at' });
  desk.run('verdict.give', { claims, question: 'fact', value: 'verified' });
  desk.run('signoff.give', { claims, as: 'editor' }, desk.ben);
  return { article: article.article, claims, source };
}

describe('what a sign-off approves', () => {
  it('is hashed as it always was, or every sign-off would be void', () => {
    const desk = openDesk();
    const { claims, source } = claimed(desk, 2);
    const approved = [
      { statement: 'counts 7 things' },
      [{ quote: 'counts 7 things', sentence: 'Sentence 1 counts 7 things.' }],
      [{ question: 'fact', value: 'verified', reason: null, reopened: 0 }],
      [
        {
          ...{ sourceId: source, question: 'fact', stance: 'supports', grade: null, excerpt: 'so many' },
          ...{ locator: 'p. 3', translation: null, remark: null },
        },
      ],
    ];
    const hash = createHash('sha256').update(JSON.stringify(approved)).digest('hex');
    expect(approvalHash(desk.store.database, claims[1]!)).toBe(hash);
    expect(approvalHashes(desk.store.database, claims).get(claims[1]!)).toBe(hash);
  });

  it('is worked out for all claims with as many questions to the record as for one', () => {
    const desk = openDesk();
    const few = claimed(desk, 2);
    const many = claimed(desk, 30);
    const asked = (article: string): number => {
      const { database, asked: total } = counting(desk.store.database);
      expect(listClaims(database, article).every(({ signOffs }) => signOffs[0]?.holds)).toBe(true);
      return total();
    };
    expect(asked(many.article)).toBe(asked(few.article));
  });
});

describe('the histories of many claims', () => {
  it('are each what the history of the one claim is', () => {
    const desk = openDesk();
    const { claims } = claimed(desk, 12);
    desk.run('verdict.give', { claims: claims.slice(3, 9), question: 'fact', value: 'disputed' });
    desk.record.undo(v7(), desk.ana);
    desk.run('claim.remove', { claims: [claims[4]!] });
    const all = claimHistories(desk.store.database, claims);
    for (const claim of claims) expect(all.get(claim)).toEqual(claimHistory(desk.store.database, claim));
    const types = all.get(claims[4]!)?.map(({ type, effect }) => `${effect} ${type}`);
    expect(types).toEqual([
      ...['do claim.mark', 'do evidence.link', 'do note.add', 'do verdict.give', 'do signoff.give'],
      ...['do verdict.give', 'undo verdict.give', 'do claim.remove'],
    ]);
    // A command for many tells of this claim alone.
    const linked = all.get(claims[4]!)?.[1]?.changes.filter(({ field }) => field === 'claimId');
    expect(linked).toMatchObject([{ to: claims[4] }]);
  });

  it('make a report of many claims ask hardly more than one of few', () => {
    const desk = openDesk();
    const few = claimed(desk, 2);
    const many = claimed(desk, 30);
    const asked = (article: string): number => {
      const { database, asked: total } = counting(desk.store.database);
      const request = { article, variant: 'labels', audience: null, by: desk.ana } as const;
      const { claims } = gatherReport(database, new KeyRing(database), { ...request, at: 'now' });
      for (const { evidence, notes, history, claim } of claims) {
        expect(evidence.map((link) => link.claim)).toEqual([claim.id]);
        expect(notes.map((note) => note.claim)).toEqual([claim.id]);
        expect(history).toHaveLength(1);
      }
      return total();
    };
    // Each claim was marked, and got its note, by a command of its own.
    expect(asked(many.article) - asked(few.article)).toBeLessThanOrEqual(2 * 28);
  });
});

describe('the numbers of claims', () => {
  it('are those of the list, parts and removed claims included', () => {
    const desk = openDesk();
    const article = desk.article(['One and two and three. Four and five.']);
    const [one] = ['One and two and three', 'five'].map((quote) => desk.claim(article, quote));
    const start = article.text.indexOf('two');
    const part = { claim: v7(), parent: one!, spans: [{ start, end: start + 3 }] };
    desk.run('claim.mark', { ...part, article: article.article, revision: article.revision });
    desk.run('claim.remove', { claims: [desk.claim(article, 'Four')] });
    const listed = listClaims(desk.store.database, article.article);
    expect(listed.map(({ number }) => number)).toEqual(['1', '1.1', '2']);
    expect([...claimNumbers(desk.store.database, article.article)]).toEqual(
      listed.map(({ id, number }) => [id, number]),
    );
  });

  it('are not counted anew for each excerpt', () => {
    const desk = openDesk();
    const { claims } = claimed(desk, 20);
    const [source, copy] = [v7(), v7()];
    const other = desk.article(['A book of numbers, and of what they count.']);
    desk.run('source.addArticle', { source, copy, article: other.article });
    desk.run('evidence.link', {
      source,
      links: claims.map((claim) => ({ evidence: v7(), claim })),
      fields: { question: 'fact', stance: 'context', place: { copy, span: { start: 2, end: 6 } } },
    });
    const { database, asked } = counting(desk.store.database);
    expect(listExcerpts(database, copy).map(({ number }) => number)).toEqual(
      claims.map((_, n) => String(n + 1)),
    );
    expect(asked()).toBe(4);
  });
});
