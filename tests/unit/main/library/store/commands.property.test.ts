import fc from 'fast-check';
import { v7 } from 'uuid';
import { describe, expect, it } from 'vitest';
import { GalleyError } from '@shared/domain/errors';
import { claimKinds, resolutions } from '@shared/domain/claim';
import { questions, verdictValues } from '@shared/domain/verdict';
import { audiences } from '@shared/domain/note';
import { stances } from '@shared/domain/evidence';
import { SourceFromCopy } from '@shared/domain/source';
import { differingTables, replayed, rowsOfTable } from '../../../../../main/library/store/replay';
import { tables, type Table } from '../../../../../main/library/store/tables';
import { verifyLibrary } from '../../../../../main/library/store/verify';
import { openDesk, type Desk } from '../../../../helpers/record';

/** One wish, made of numbers that pick among what is there when its turn comes. */
type Wish = { act: number; pick: number; other: number; flag: boolean; text: string };

const wish: fc.Arbitrary<Wish> = fc.record({
  act: fc.nat(),
  pick: fc.nat(),
  other: fc.nat(),
  flag: fc.boolean(),
  text: fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' }).map((text) => `${text}.`),
});

const of = <T>(list: readonly T[], index: number): T | undefined => list[index % (list.length || 1)];

/** Turns wishes into commands on whatever exists; a refusal is a result like any other. */
function player(desk: Desk): (wish: Wish) => void {
  const article = desk.article();
  const claims: string[] = [];
  const sources: string[] = [];
  const ids = (table: Table): string[] =>
    rowsOfTable(desk.store.database, table).map((row) => row.id as string);
  const acts: ((wish: Wish, by: string) => void)[] = [
    ({ pick, other }, by) => {
      const start = pick % (article.text.length - 1);
      const end = Math.min(article.text.length, start + 1 + (other % 40));
      const claim = v7();
      const parent = other % 3 === 0 ? (of(claims, other) ?? null) : null;
      desk.run('claim.mark', { claim, ...article, spans: [{ start, end }], parent }, by);
      claims.push(claim);
    },
    ({ pick, other, flag }, by) =>
      desk.run(
        'verdict.give',
        {
          claims: [of(claims, pick)!],
          question: of(questions, Number(flag))!,
          value: of(verdictValues, other)!,
        },
        by,
      ),
    ({ pick, other, flag, text }, by) =>
      desk.run(
        'claim.edit',
        {
          claims: [of(claims, pick)!],
          fields: {
            statement: text,
            kind: of(claimKinds, other)!,
            legal: flag,
            attribution: flag ? { speaker: text, form: 'direct' } : null,
          },
        },
        by,
      ),
    ({ pick, other }, by) =>
      desk.run('claim.resolve', { claims: [of(claims, pick)!], resolution: of(resolutions, other)! }, by),
    ({ pick, flag, text }, by) =>
      desk.run('claim.wait', { claims: [of(claims, pick)!], on: flag ? text : null }, by),
    ({ pick }, by) => desk.run('claim.remove', { claims: [of(claims, pick)!] }, by),
    ({ flag, text }, by) => {
      const source = v7();
      desk.run('source.add', { source, fields: { type: 'book', title: text, confidential: flag } }, by);
      sources.push(source);
    },
    ({ pick, other, text }, by) =>
      desk.run(
        'evidence.link',
        {
          source: of(sources, other)!,
          links: [{ evidence: v7(), claim: of(claims, pick)! }],
          fields: { question: 'fact', stance: of(stances, other)!, excerpt: text },
        },
        by,
      ),
    ({ pick, text }, by) =>
      desk.run('evidence.edit', { evidence: of(ids('evidence'), pick)!, fields: { excerpt: text } }, by),
    ({ pick }, by) => desk.run('evidence.unlink', { evidence: of(ids('evidence'), pick)! }, by),
    ({ pick, other, text }, by) =>
      desk.run(
        'note.add',
        { note: v7(), claim: of(claims, pick)!, audience: of(audiences, other)!, text },
        by,
      ),
    ({ pick, text }, by) => desk.run('note.edit', { note: of(ids('note'), pick)!, text }, by),
    ({ pick, text }, by) => desk.run('query.ask', { query: v7(), claim: of(claims, pick)!, text }, by),
    ({ pick, text }, by) => desk.run('query.settle', { query: of(ids('query'), pick)!, answer: text }, by),
    ({ text, flag }, by) =>
      desk.run(
        'remark.add',
        {
          remark: v7(),
          article: article.article,
          revision: article.revision,
          span: flag ? { start: 1, end: 5 } : null,
          kind: 'fairness',
          text,
        },
        by,
      ),
    ({ pick, flag }, by) =>
      desk.run(flag ? 'signoff.give' : 'signoff.withdraw', { claims: [of(claims, pick)!], as: 'editor' }, by),
    ({ text, flag }, by) =>
      desk.run(
        'article.edit',
        { article: article.article, fields: flag ? { title: text } : { outlet: text } },
        by,
      ),
    ({ flag }, by) =>
      desk.run(
        'article.assign',
        { articles: [article.article], person: desk.ben, as: 'editor', on: flag },
        by,
      ),
    ({ pick, text, flag }, by) => {
      const source = flag ? v7() : of(sources, pick);
      if (!source) return;
      desk.keep(source, text, flag ? SourceFromCopy.parse({}) : null, by);
      if (flag) sources.push(source);
    },
    ({ pick }, by) => desk.run('copy.remove', { copy: of(ids('keptCopy'), pick)! }, by),
    (_wish, by) => {
      const source = v7();
      desk.run('source.addArticle', { source, copy: v7(), article: article.article }, by);
      sources.push(source);
    },
    ({ pick, other, flag }, by) => {
      const copy = of(rowsOfTable(desk.store.database, 'keptCopy'), other);
      if (!copy) return;
      const place = { copy: copy.id as string, span: flag ? { start: 0, end: 1 + (other % 4) } : null };
      const claim = of(claims, pick)!;
      const fields = { question: 'fact' as const, stance: 'supports' as const, place };
      const links = [{ evidence: v7(), claim }];
      desk.run('evidence.link', { source: copy.sourceId as string, links, fields }, by);
    },
    ({ pick }, by) =>
      desk.run('evidence.edit', { evidence: of(ids('evidence'), pick)!, fields: { place: null } }, by),
    ({ pick, text }, by) =>
      desk.run('source.edit', { source: of(sources, pick)!, fields: { title: text } }, by),
    (_wish, by) => desk.run('article.read', { article: article.article, revision: article.revision }, by),
    ({ text, flag }, by) =>
      desk.run(
        'article.tag',
        { articles: [article.article], add: flag ? [text] : [], remove: flag ? [] : [text, 'a.', 'A.'] },
        by,
      ),
    ({ pick, text, flag }, by) => {
      const search = of(ids('savedSearch'), pick);
      if (flag || !search) desk.run('search.save', { search: v7(), name: text, query: text, filter: {} }, by);
      else if (pick % 2) desk.run('search.rename', { search, name: text }, by);
      else desk.run('search.remove', { search }, by);
    },
    ({ pick, other, flag }, by) =>
      desk.run(
        'source.merge',
        {
          into: of(sources, pick)!,
          sources: [of(sources, other)!, ...(flag ? [of(sources, other + 1)!] : [])],
        },
        by,
      ),
    ({ pick, other }, by) =>
      desk.run(
        'evidence.reuse',
        { claim: of(claims, pick)!, links: [{ from: of(ids('evidence'), other)!, evidence: v7() }] },
        by,
      ),
    ({ pick, other, text }, by) => {
      const check = { id: v7(), externalId: `e${pick % 3}`, statement: text, title: null, verdict: null };
      const checks = [check, { ...check, id: v7(), externalId: `e${other % 3}` }];
      desk.run('earlierCheck.add', { checks: checks.map((one) => ({ ...one, date: null, url: null })) }, by);
    },
    ({ pick, other, flag }, by) => {
      const check = of(ids('earlierCheck'), pick)!;
      const source = v7();
      if (!flag) desk.run('earlierCheck.remove', { checks: [check] }, by);
      else {
        const claim = of(claims, other)!;
        desk.run('earlierCheck.cite', { check, claim, source, evidence: v7(), stance: 'disputes' }, by);
        sources.push(source);
      }
    },
    ({ pick, other }, by) => {
      const anchor = of(rowsOfTable(desk.store.database, 'anchor'), pick);
      if (!anchor) return;
      const into = v7();
      const { id, claimId, startOffset } = anchor as { id: string; claimId: string; startOffset: number };
      const at = startOffset + 1 + (other % 20);
      desk.run('claim.split', { claim: claimId, anchor: id, at, into }, by);
      claims.push(into);
    },
    ({ pick, other, flag }, by) =>
      desk.run(
        'claim.join',
        {
          into: of(claims, pick)!,
          claims: [of(claims, other)!, ...(flag ? [of(claims, other + 1)!] : [])],
        },
        by,
      ),
    ({ pick, other }, by) =>
      desk.run(
        'evidence.move',
        { claim: of(claims, pick)!, links: [{ from: of(ids('evidence'), other)!, evidence: v7() }] },
        by,
      ),
    ({ pick, text }, by) =>
      desk.run('claim.apart', { claim: of(claims, pick)!, apart: v7(), words: text }, by),
  ];
  return (next) => {
    const by = next.other % 4 === 0 ? desk.ben : desk.ana;
    try {
      // Claims and sources more often than the rest, so that there is something to work on.
      const common = [0, 0, 0, 0, 0, 6, 6, 6, 7, 7, 7, 19, 19, 22, 22, 27, 27, 28, 30, 30, 31, 31];
      const chosen = next.act % (acts.length + common.length);
      acts[chosen < acts.length ? chosen : common[chosen - acts.length]!]!(next, by);
    } catch (thrown) {
      if (!(thrown instanceof GalleyError)) throw thrown;
    }
  };
}

/** Everything in the tables but confidential sources: adding one can't be undone. */
const snapshot = (desk: Desk): string =>
  JSON.stringify(
    tables.map((table) => [
      table,
      rowsOfTable(desk.store.database, table).filter((row) => row.confidential !== 1),
    ]),
  );

/** Undoes in the order in which things were done, whoever did them; answers how many units there were. */
function undoEverything(desk: Desk): number {
  for (let done = 0; ; done += 1) {
    const last = desk.store.database.get<{ person: string }>(
      'SELECT person FROM undoable WHERE undone = 0 ORDER BY position DESC LIMIT 1',
    );
    if (!last) return done;
    desk.record.undo(v7(), last.person);
  }
}

describe('any sequence of commands', () => {
  it('gives the same tables in replay, a chain that verifies, and nothing left when all is undone', () => {
    fc.assert(
      fc.property(fc.array(wish, { minLength: 1, maxLength: 40 }), (wishes) => {
        const desk = openDesk();
        const empty = snapshot(desk);
        const play = player(desk);
        wishes.forEach(play);

        const copy = replayed(desk.store.database);
        expect(differingTables(desk.store.database, copy)).toEqual([]);
        expect(copy.all('SELECT * FROM undoable')).toEqual(desk.store.database.all('SELECT * FROM undoable'));
        copy.close();

        undoEverything(desk);
        expect(snapshot(desk)).toBe(empty);
        expect(verifyLibrary(desk.store.database, desk.store.folder).problems).toEqual([]);
        desk.store.close();
      }),
      { numRuns: 60 },
    );
  });

  it('is done again as it was by one person’s redo', () => {
    fc.assert(
      fc.property(fc.array(wish, { minLength: 1, maxLength: 25 }), (wishes) => {
        const desk = openDesk();
        const play = player(desk);
        wishes.map((one) => ({ ...one, other: one.other * 4 + 1 })).forEach(play);
        const full = snapshot(desk);
        const units = undoEverything(desk);
        for (let n = 0; n < units; n += 1) desk.record.undo(v7(), desk.ana, 'redo');
        expect(snapshot(desk)).toBe(full);
        desk.store.close();
      }),
      { numRuns: 40 },
    );
  });
});
