import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { v7 } from 'uuid';
import { describe, expect, it } from 'vitest';
import type { KnownArticle } from '@shared/domain/intake';
import type { LibraryEvent } from '../../../../../main/library/api';
import { stableId } from '../../../../../main/library/stable-id';
import { openReader } from '../../../../../main/library/store/database';
import { RECORD_FILE } from '../../../../../main/library/store/open-store';
import { bytesOf, openBench, type Bench } from '../../../../helpers/open';
import { temporaryFolder } from '../../../../helpers/temporary';

const original = (name: string, text = `${name}\n\nThe tower called ${name} stands 330 metres tall.`) => ({
  command: v7(),
  name,
  bytes: bytesOf(text),
});
const page = (url: string, text: string) =>
  `<html><head><title>A mast</title><link rel="canonical" href="${url}"></head><body><article><h1>A mast</h1><p>${text}</p></article></body></html>`;
const titles = async (bench: Bench) =>
  (await bench.ask('articles.list', { sort: 'title' })).rows.map(({ title }) => title);
const codes = (outcomes: { ok: boolean }[]) =>
  outcomes.map((outcome) => ('error' in outcome ? (outcome.error as { code: string }).code : 'ok'));
const undo = (bench: Bench) => bench.ask('command.undo', { command: v7() });

describe('an import of several requests', () => {
  it('is one step of undo', async () => {
    const bench = await openBench();
    const batch = v7();
    await bench.ask('articles.import', { originals: [original('a'), original('b')], batch });
    await bench.ask('articles.import', { originals: [original('c')], batch });
    expect(await titles(bench)).toHaveLength(3);
    expect((await bench.ask('command.state', undefined)).undo).toMatchObject({ count: 3 });
    await undo(bench);
    expect(await titles(bench)).toEqual([]);
  });

  it('is a step anew after its person did something else, and stays one from there on', async () => {
    const bench = await openBench();
    const batch = v7();
    await bench.ask('articles.import', { originals: [original('a')], batch });
    const source = v7();
    await bench.run('source.add', { source, fields: { type: 'document', title: 'A file' } });
    await bench.ask('articles.import', { originals: [original('b')], batch });
    await bench.ask('articles.import', { originals: [original('c')], batch });
    await undo(bench);
    expect(await titles(bench)).toEqual(['a']);
    await undo(bench);
    expect((await bench.ask('sources.list', {})).count).toBe(0);
    await undo(bench);
    expect(await titles(bench)).toEqual([]);
  });

  it('records its requests in their order, also when they come at once', async () => {
    const bench = await openBench();
    const batch = v7();
    const answers = await Promise.all(
      ['a b c d', 'e f', 'g'].map((names) =>
        bench.ask('articles.import', { originals: names.split(' ').map((name) => original(name)), batch }),
      ),
    );
    expect(answers.flat().every(({ ok }) => ok)).toBe(true);
    const { rows } = await bench.ask('articles.list', { sort: 'imported', reversed: true });
    expect(rows.map(({ title }) => title)).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'g']);
  });

  it('changes nothing when a request is repeated', async () => {
    const bench = await openBench();
    const request = { originals: [original('a'), original('b')], batch: v7(), known: 'refuse' as const };
    const first = await bench.ask('articles.import', request);
    expect(await bench.ask('articles.import', request)).toEqual(first);
    expect(await titles(bench)).toHaveLength(2);
  });

  it('records several together, each as an event of its own, and one that fails is left out alone', async () => {
    const bench = await openBench();
    const originals = ['a', 'b', 'c', 'd'].map((name) => original(name));
    // A folder in the place of the file that is to be kept.
    const file = stableId(originals[1]?.command ?? '', 'file');
    mkdirSync(join(bench.path, 'files', file.slice(0, 2), file, 'in the way'), { recursive: true });
    const outcomes = await bench.ask('articles.import', { originals });
    expect(codes(outcomes)).toEqual(['ok', 'disk-full', 'ok', 'ok']);
    expect(await titles(bench)).toEqual(['a', 'c', 'd']);
    expect((await bench.ask('command.state', undefined)).undo).toMatchObject({ count: 3 });
    rmSync(join(bench.path, 'files', file.slice(0, 2), file), { recursive: true });
    expect(codes(await bench.ask('articles.import', { originals }))).toEqual(['ok', 'ok', 'ok', 'ok']);
    expect(await titles(bench)).toEqual(['a', 'b', 'c', 'd']);
    expect(await bench.ask('library.verify', undefined)).toMatchObject({ ok: true, files: 4 });
    expect(readdirSync(join(bench.path, 'files', 'incoming'))).toEqual([]);
  });

  it('tells what has changed once it is stored', async () => {
    const path = temporaryFolder();
    const seen: number[] = [];
    const onEvent = ({ name }: LibraryEvent) => {
      if (name !== 'library.changed') return;
      const reader = openReader(join(path, RECORD_FILE));
      seen.push(reader.get<{ n: number }>('SELECT count(*) AS n FROM article')?.n ?? 0);
      reader.close();
    };
    const bench = await openBench(path, { onEvent });
    seen.length = 0;
    await bench.ask('articles.import', { originals: [original('a'), original('b')] });
    expect(seen.at(-1)).toBe(2);
    expect(seen.every((count) => count > 0)).toBe(true);
  });

  it('puts its articles where they are wanted', async () => {
    const bench = await openBench();
    await bench.ask('articles.import', { originals: [original('a')], standing: 'reference' });
    const { rows } = await bench.ask('articles.list', {});
    expect(rows).toMatchObject([{ standing: 'reference' }]);
  });
});

describe('a cancelled import', () => {
  it('keeps what is in, records nothing more, and undo takes back the rest', async () => {
    const batch = v7();
    let cancelling: Promise<unknown> | undefined;
    const onEvent = (event: LibraryEvent) => {
      if (event.name === 'import.progress' && event.data.done > 0)
        cancelling = bench.ask('import.cancel', { batch });
    };
    const bench = await openBench(undefined, { onEvent });
    const names = Array.from({ length: 12 }, (_, at) => `article ${at}`);
    const outcomes = await bench.ask('articles.import', {
      originals: names.map((name) => original(name)),
      batch,
    });
    await cancelling;
    const came = codes(outcomes);
    // Those that were recorded together stay together.
    const stored = came.indexOf('import-cancelled');
    expect(stored).toBeGreaterThanOrEqual(1);
    expect(stored).toBeLessThanOrEqual(8);
    expect(came.slice(0, stored).every((code) => code === 'ok')).toBe(true);
    expect(came.slice(stored).every((code) => code === 'import-cancelled')).toBe(true);
    expect(await titles(bench)).toHaveLength(came.filter((code) => code === 'ok').length);
    await undo(bench);
    expect(await titles(bench)).toEqual([]);
  });

  it('says nothing of another import', async () => {
    const bench = await openBench();
    await bench.ask('import.cancel', { batch: v7() });
    const outcomes = await bench.ask('articles.import', { originals: [original('a')], batch: v7() });
    expect(codes(outcomes)).toEqual(['ok']);
  });
});

describe('an original that the library has', () => {
  it('is refused with the article that it is, by its bytes, its text, or its address', async () => {
    const bench = await openBench();
    const url = 'https://example.org/mast';
    const first = {
      ...original('a.html', page(url, 'The mast is 40 metres tall, and it was put up in 1911.')),
    };
    const imported = await bench.ask('articles.import', { originals: [first] });
    const article = imported[0]?.ok ? imported[0].article : '';
    const again = [
      { ...first, command: v7() },
      original('b.html', page(url, 'The mast is 40 metres tall,  and it was put up in 1911.')),
      original('c.html', page(url, 'The mast is 50 metres tall, and it was put up in 1911.')),
    ];
    const outcomes = await bench.ask('articles.import', { originals: again, known: 'refuse' });
    expect(codes(outcomes)).toEqual(['article-known', 'article-known', 'article-known']);
    const known = outcomes.map(
      (outcome) => (!outcome.ok ? outcome.error.details?.['known'] : undefined) as KnownArticle | undefined,
    );
    expect(known).toEqual(
      ['original', 'text', 'address'].map((same) => ({ article, title: 'A mast', revision: 1, same })),
    );
    expect(await titles(bench)).toHaveLength(1);
  });

  it('is recognised within the same import', async () => {
    const bench = await openBench();
    const one = original('a');
    const outcomes = await bench.ask('articles.import', {
      originals: [one, { ...one, command: v7(), name: 'a copy' }],
      known: 'refuse',
    });
    expect(codes(outcomes)).toEqual(['ok', 'article-known']);
  });

  it('comes in all the same where that is wanted', async () => {
    const bench = await openBench();
    const one = original('a');
    await bench.ask('articles.import', { originals: [one] });
    const outcomes = await bench.ask('articles.import', { originals: [{ ...one, command: v7() }] });
    expect(codes(outcomes)).toEqual(['ok']);
    expect(await titles(bench)).toHaveLength(2);
  });

  it('becomes the next revision of its article where that is wanted', async () => {
    const bench = await openBench();
    const url = 'https://example.org/mast';
    const first = original('a.html', page(url, 'The mast is 40 metres tall, and it was put up in 1911.'));
    const [imported] = await bench.ask('articles.import', { originals: [first] });
    const draft = original('b.html', page(url, 'The mast is 50 metres tall, and it was put up in 1911.'));
    const request = { originals: [draft, original('c')], known: 'revise' as const };
    const outcomes = await bench.ask('articles.import', request);
    expect(codes(outcomes)).toEqual(['ok', 'ok']);
    const article = imported?.ok ? imported.article : '';
    expect(outcomes[0]).toMatchObject({ article });
    expect(await bench.ask('articles.get', { article })).toMatchObject({ revisionNumber: 2 });
    expect(await titles(bench)).toHaveLength(2);
    expect(await bench.ask('articles.import', request)).toEqual(outcomes);
    await undo(bench);
    expect(await bench.ask('articles.get', { article })).toMatchObject({ revisionNumber: 1 });
  });

  it('is new again once its import was taken back, or its article removed', async () => {
    const bench = await openBench();
    const bring = async () => {
      const [outcome] = await bench.ask('articles.import', { originals: [original('a')], known: 'refuse' });
      return outcome?.ok ? outcome.article : null;
    };
    expect(await bring()).not.toBeNull();
    await undo(bench);
    const article = await bring();
    expect(article).not.toBeNull();
    await bench.run('article.remove', { articles: [article ?? ''] });
    expect(await bring()).not.toBeNull();
  });
});

describe('originals that are to be sources', () => {
  it('become a source each, with themselves as the kept copy, as one step of undo', async () => {
    const bench = await openBench();
    const batch = v7();
    const mail =
      'From: Ana <ana@example.org>\nSubject: The mast\nTo: Ben <ben@example.org>\nMIME-Version: 1.0\nDate: Mon, 1 Jan 2024 10:00:00 +0000\n\nIt is 40 metres.';
    const captions = '1\n00:00:01,000 --> 00:00:02,000\nIt is 40 metres tall.\n';
    await bench.ask('sources.import', { originals: [original('notes on a mast.txt')], batch });
    const outcomes = await bench.ask('sources.import', {
      originals: [original('a.eml', mail), original('talk.srt', captions), original('empty.txt', '')],
      batch,
    });
    expect(codes(outcomes)).toEqual(['ok', 'ok', 'input-empty']);
    const { rows } = await bench.ask('sources.list', { sort: 'name' });
    expect(rows.map(({ type, copies }) => [type, copies]).sort()).toEqual([
      ['document', 1],
      ['message', 1],
      ['recording', 1],
    ]);
    await undo(bench);
    expect((await bench.ask('sources.list', {})).count).toBe(0);
  });

  it('are refused where an open source has the same file or the same text', async () => {
    const bench = await openBench();
    const [one, sealed] = [original('a.txt'), original('b.txt')];
    await bench.ask('sources.import', { originals: [one] });
    await bench.keep('b.txt', sealed.bytes, v7(), {
      ...{ type: 'document', title: 'Papers', confidential: true, label: 'Official A' },
    });
    const again = [
      { ...one, command: v7() },
      { ...original('c.txt', `${new TextDecoder().decode(one.bytes)}\n`) },
      // Whether a confidential source has it is nobody's to know.
      { ...sealed, command: v7() },
    ];
    const outcomes = await bench.ask('sources.import', { originals: again, known: 'refuse' });
    expect(codes(outcomes)).toEqual(['source-known', 'source-known', 'ok']);
    expect(outcomes[0]).toMatchObject({ error: { details: { known: { same: 'original' } } } });
    expect(outcomes[1]).toMatchObject({ error: { details: { known: { same: 'text' } } } });
  });
});
