import { v7 } from 'uuid';
import { describe, expect, it } from 'vitest';
import { numberingOf } from '@shared/domain/numbering';
import type { Command, CommandInput, CommandType } from '@shared/domain/command';
import { changedBy, execute } from '../../../../../../main/library/execute';
import { listClaims, someClaims } from '../../../../../../main/library/store/queries/claims';
import { openDesk } from '../../../../../helpers/record';

const text = ['One of 20 rooms was painted, and 30 doors were closed; 40 windows stood open.'];

function claimed() {
  const desk = openDesk();
  const article = desk.article(text);
  const claims = ['20 rooms', '30 doors', '40 windows'].map((quote) => desk.claim(article, quote));
  const { database } = desk.store;
  return { desk, database, article: article.article, claims };
}

describe('some claims of an article', () => {
  it('are as they are among all of them, numbers included', () => {
    const { desk, database, article, claims } = claimed();
    desk.run('verdict.give', { claims: [claims[1]!], question: 'fact', value: 'verified' });
    desk.run('note.add', { note: v7(), claim: claims[1]!, text: 'seen' });
    const all = listClaims(database, article);
    const { claims: some, numbering } = someClaims(database, article, [claims[2]!, claims[1]!]);
    expect(some).toEqual([all[1], all[2]]);
    expect(numbering).toBe(numberingOf(all));
  });

  it('are only those that are there, and tell that one has gone', () => {
    const { desk, database, article, claims } = claimed();
    const before = numberingOf(listClaims(database, article));
    desk.run('claim.remove', { claims: [claims[0]!] });
    const answer = someClaims(database, article, [claims[0]!, claims[1]!]);
    expect(answer.claims.map(({ id, number }) => [id, number])).toEqual([[claims[1], '1']]);
    expect(answer.numbering).not.toBe(before);
    expect(someClaims(database, v7(), claims).claims).toEqual([]);
  });
});

describe('what a change names', () => {
  it('is the claim, also where only a part of it changes', () => {
    const { desk, database, claims } = claimed();
    const [claim] = claims;
    const named = <T extends CommandType>(type: T, input: CommandInput<T>): string[] =>
      changedBy(execute(desk.record, { id: v7(), type, input } as Command, desk.ana), database).ids;
    const give = (value: 'verified' | 'opinion') =>
      named('verdict.give', { claims: [claim!], question: 'fact', value });
    expect(give('verified')).toContain(claim);
    // The row of the verdict is there already: the change itself holds nothing but what is new.
    expect(give('opinion')).toContain(claim);
    const [source, evidence] = [v7(), v7()];
    desk.run('source.add', { source, fields: { type: 'book', title: 'A count of rooms' } });
    const fields = { question: 'fact', stance: 'supports' } as const;
    expect(named('evidence.link', { source, links: [{ evidence, claim: claim! }], fields })).toContain(claim);
    expect(named('evidence.edit', { evidence, fields: { stance: 'disputes' } })).toContain(claim);
  });
});
