import { v7 } from 'uuid';
import { describe, expect, it } from 'vitest';
import type { CommentUse, IntakeChoices } from '@shared/domain/intake';
import { openBench, type Bench } from '../../../../helpers/open';
import { baseline } from '../intake/baseline';
import { commentsPart, docx, from, p, r, to } from '../intake/docx/write-docx';

/** Numbers of the comments in `bridge.docx`, by what they say. */
const [ACCOUNTS, MONEY, DRAWINGS, SPELLING, PARISH, DOI] = [0, 1, 2, 3, 4, 5];

const opened = (bench: Bench) =>
  bench.ask('intake.open', { name: 'bridge.docx', bytes: new Uint8Array(baseline('bridge.docx')) });

/** Stores the draft with these comments; answers its article. */
async function stored(
  bench: Bench,
  comments: [number, CommentUse][],
  { command = v7(), revises = null as string | null, pieces = [] as IntakeChoices['pieces'] } = {},
): Promise<string> {
  const { id: intake } = await opened(bench);
  const choices = { pieces, comments: comments.map(([comment, as]) => ({ comment, as })) };
  const outcome = await bench.ask('intake.store', { intake, command, choices, revises });
  if (!outcome.ok) throw new Error(outcome.error.message);
  return outcome.article;
}

async function quotesOf(bench: Bench, article: string): Promise<string[]> {
  const claims = await bench.ask('claims.list', { article });
  return claims.flatMap(({ anchors }) => anchors.map(({ quote }) => quote));
}

describe('comments that are chosen', () => {
  it('become queries, notes and evidence on claims of the words that they are about', async () => {
    const bench = await openBench();
    const article = await stored(bench, [
      [MONEY, 'query'],
      [SPELLING, 'note'],
      [ACCOUNTS, 'evidence'],
    ]);
    const claims = await bench.ask('claims.list', { article });
    const byQuote = new Map(claims.map((claim) => [claim.anchors[0]?.quote, claim]));
    expect([...byQuote.keys()]).toEqual([
      'The bridge over the Alder was begun in 1921 and cost 41,000 pounds.',
      '41,000 pounds',
      'Otto Lindqvist',
    ]);
    expect(claims.flatMap(({ verdicts }) => verdicts.map(({ value }) => value))).toEqual(
      Array(3).fill('unchecked'),
    );
    expect(await bench.ask('queries.ofArticle', { article })).toMatchObject([
      {
        claim: byQuote.get('41,000 pounds')?.id,
        text: 'Which year’s money?\nSee the town’s accounts.',
        state: 'open',
      },
    ]);
    expect(await bench.ask('notes.ofArticle', { article })).toMatchObject([
      { claim: byQuote.get('Otto Lindqvist')?.id, text: 'Desk: Spelling?', audience: 'checkers' },
    ]);
    const [first] = claims;
    expect(await bench.ask('claims.evidence', { claim: first?.id ?? '' })).toMatchObject([
      {
        question: 'fact',
        stance: 'context',
        grade: null,
        remark: expect.stringContaining('footnote'),
        source: {
          type: 'web-page',
          name: 'Town of Alder Cross, accounts for 1922, page 7.',
          url: 'https://example.org/accounts-1922.pdf',
          level: 'on-record',
          confidential: false,
        },
      },
    ]);
  });

  it('go with the article in one undo, and come back with it', async () => {
    const bench = await openBench();
    const article = await stored(bench, [
      [MONEY, 'query'],
      [DOI, 'evidence'],
    ]);
    const undone = await bench.ask('command.undo', { command: v7() });
    expect(undone.undo?.type).not.toBe('article.add');
    expect(await bench.ask('claims.list', { article })).toEqual([]);
    expect((await bench.ask('sources.list', { limit: 10 })).count).toBe(0);
    await bench.ask('command.redo', { command: v7() });
    expect(await quotesOf(bench, article)).toHaveLength(2);
    expect((await bench.ask('library.verify', undefined)).problems).toEqual([]);
  });

  it('make nothing twice when the command comes again', async () => {
    const bench = await openBench();
    const command = v7();
    const article = await stored(bench, [[MONEY, 'query']], { command });
    expect(await stored(bench, [[MONEY, 'query']], { command })).toBe(article);
    expect(await bench.ask('queries.ofArticle', { article })).toHaveLength(1);
  });

  it('share a claim where they are about the same words, and a source where they name the same', async () => {
    const bench = await openBench();
    const article = await stored(bench, [
      [MONEY, 'query'],
      [MONEY, 'note'],
      [MONEY, 'note'],
    ]);
    expect(await quotesOf(bench, article)).toEqual(['41,000 pounds']);
    expect(await bench.ask('notes.ofArticle', { article })).toHaveLength(1);
    await stored(bench, [[DRAWINGS, 'evidence']]);
    await stored(bench, [[DRAWINGS, 'evidence']]);
    const sources = await bench.ask('sources.list', { limit: 10 });
    expect(sources.rows).toMatchObject([{ url: 'https://example.org/drawings', uses: 2 }]);
  });

  it('are not said to be left out any more', async () => {
    const bench = await openBench();
    const notesOf = async (comments: [number, CommentUse][]) => {
      const { revision } = await bench.ask('articles.get', { article: await stored(bench, comments) });
      const { notes } = await bench.ask('articles.revision', { revision });
      return notes.map(({ code, message }) => (code === 'comments-left-out' ? message : code));
    };
    expect(await notesOf([[MONEY, 'note']])).toEqual([
      'changes-accepted',
      expect.stringContaining('4 comments were left out'),
    ]);
    const all = [MONEY, DRAWINGS, SPELLING, PARISH, 6].map((n): [number, CommentUse] => [n, 'note']);
    expect(await notesOf(all)).toEqual(['changes-accepted']);
  });

  it('follow their blocks when others are taken out, and go with their own', async () => {
    const bench = await openBench();
    const pieces = [2, 6].map((piece) => ({ piece, kept: false, role: 'paragraph' as const }));
    const article = await stored(
      bench,
      [
        [MONEY, 'query'],
        [SPELLING, 'query'],
        [99, 'query'],
      ],
      { pieces },
    );
    expect(await quotesOf(bench, article)).toEqual(['Otto Lindqvist']);
  });

  it('stand on a claim of the article that is revised, where it has the same words', async () => {
    const bench = await openBench();
    const article = await stored(bench, [[SPELLING, 'note']]);
    await stored(
      bench,
      [
        [SPELLING, 'query'],
        [MONEY, 'query'],
      ],
      { revises: article },
    );
    const claims = await bench.ask('claims.list', { article });
    expect(claims.map(({ statement }) => statement)).toEqual(['41,000 pounds', 'Otto Lindqvist']);
    expect(await bench.ask('queries.ofArticle', { article })).toHaveLength(2);
  });

  it('may not look like something sealed', async () => {
    const bench = await openBench();
    const body = p(from(0) + r('A word') + to(0));
    const bytes = new Uint8Array(docx(body, { 'word/comments.xml': commentsPart('sealed:1:AAAA') }));
    const { id: intake } = await bench.ask('intake.open', { name: 'a.docx', bytes });
    const choices = { comments: [{ comment: 0, as: 'query' as const }] };
    await expect(bench.ask('intake.store', { intake, command: v7(), choices })).rejects.toMatchObject({
      code: 'command-invalid',
    });
  });
});
