import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { v7 } from 'uuid';
import { describe, expect, it } from 'vitest';
import { bytesOf, openBench, type Bench } from '../../../helpers/open';
import { writePdf } from '../../../helpers/write-pdf';

const tower = 'A tower in the town\n\nThe tower stands 330 metres tall, and two million people saw it.\n';
const page = `<!doctype html><html lang="en"><head><title>On towers</title>
  <meta name="author" content="Ida Mensah"><meta property="og:site_name" content="The Almanac">
  <meta property="article:published_time" content="2025-03-02"></head>
  <body><article><h1>On towers</h1><p>The tower was measured at 324 metres in 2020, antenna included, by the
  surveyors of the town, who did so again in 2022.</p><p>It has been painted nineteen times.</p></article></body></html>`;

const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 73, 72, 68, 82]);

const refused = (code: string): object => expect.objectContaining({ code }) as object;

/** A link of a claim to a place in a copy. */
async function link(
  bench: Bench,
  {
    claim,
    source,
    copy,
    span,
    excerpt = null,
  }: {
    claim: string;
    source: string;
    copy: string;
    span: { start: number; end: number } | null;
    excerpt?: string | null;
  },
): Promise<string> {
  const evidence = v7();
  await bench.run('evidence.link', {
    source,
    links: [{ evidence, claim }],
    fields: { question: 'fact', stance: 'supports', excerpt, place: { copy, span } },
  });
  return evidence;
}

const spanOf = (text: string, words: string): { start: number; end: number } => {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
};

describe('keeping a copy', () => {
  it('reads a saved page, makes the source of what the page says, and is undone as one step', async () => {
    const bench = await openBench();
    const source = v7();
    const copy = v7();
    const wish = { command: v7(), source, add: {}, copy, name: 'towers.html', bytes: bytesOf(page) };
    const kept = await bench.ask('copies.keep', wish);
    expect(kept.source).toMatchObject({
      ...{ id: source, type: 'web-page', name: 'On towers', creator: 'Ida Mensah' },
      ...{ publisher: 'The Almanac', publishedAt: '2025-03-02', copies: 1, article: null },
    });
    expect(kept.copy).toMatchObject({
      ...{ id: copy, source, form: 'page', name: 'towers.html', mediaType: 'text/html' },
      ...{ bytes: bytesOf(page).length, pages: null, hasText: true },
    });
    const read = await bench.ask('copies.get', { copy });
    expect(read.format).toBe('html');
    expect(read.language).toBe('en');
    const [headline, paragraph] = read.blocks;
    expect(read.text?.slice(headline!.start, headline!.end)).toBe('On towers');
    expect(paragraph).toMatchObject({ role: 'paragraph', page: null });
    expect(read.text?.slice(paragraph!.start, paragraph!.end)).toMatch(/^The tower was measured/);

    // Asked again after a crash, it changes nothing and answers the same.
    expect(await bench.ask('copies.keep', wish)).toEqual(kept);
    expect(await bench.ask('copies.list', { source })).toEqual([kept.copy]);

    expect((await bench.ask('command.state', undefined)).undo).toMatchObject({ type: 'copy.keep', count: 1 });
    await bench.ask('command.undo', { command: v7() });
    await expect(bench.ask('sources.get', { source })).rejects.toEqual(refused('not-found'));
    await bench.ask('command.redo', { command: v7() });
    expect(await bench.ask('copies.get', { copy })).toEqual(read);
    expect((await bench.ask('library.verify', undefined)).problems).toEqual([]);
  });

  it('lets what is given stand before what the copy says, and names a silent file by its name', async () => {
    const bench = await openBench();
    const [named, silent] = [v7(), v7()];
    const add = { title: 'Mine', type: 'document' as const, url: 'https://example.org/a', creator: 'I' };
    await bench.keep('towers.html', page, named, add);
    expect(await bench.ask('sources.get', { source: named })).toMatchObject({
      ...{ name: 'Mine', type: 'document', url: 'https://example.org/a', creator: 'I' },
      publisher: 'The Almanac',
    });
    await bench.keep('notes of 2 May.old.png', png, silent, {});
    expect(await bench.ask('sources.get', { source: silent })).toMatchObject({
      ...{ name: 'notes of 2 May.old', type: 'image', creator: null },
    });
  });

  it('keeps another copy of a source that is there, the newest listed first', async () => {
    const bench = await openBench();
    const source = v7();
    const first = await bench.keep('a.txt', 'The first text of it.', source, {});
    const second = await bench.keep('b.txt', 'The second text of it.', source);
    expect((await bench.ask('copies.list', { source })).map(({ id }) => id)).toEqual([second, first]);
    expect(await bench.ask('sources.get', { source })).toMatchObject({ copies: 2 });
    await expect(bench.keep('b.txt', 'Words.', v7())).rejects.toEqual(refused('not-found'));
  });

  it('knows a picture by its first bytes and not by its name, and has no text of it', async () => {
    const bench = await openBench();
    const source = v7();
    const copy = await bench.keep('scan.txt', png, source, {});
    expect(await bench.ask('copies.get', { copy })).toMatchObject({
      ...{ form: 'image', mediaType: 'image/png', text: null, blocks: [], hasText: false, format: null },
    });
    expect(await bench.ask('sources.get', { source })).toMatchObject({ type: 'image', name: 'scan' });
    expect((await bench.ask('copies.bytes', { copy })).bytes).toEqual(png);
    await expect(bench.keep('a.png', 'Words that are no picture.', v7(), {})).resolves.toBeTypeOf('string');
  });

  it('reads a PDF page by page', async () => {
    const bench = await openBench();
    const source = v7();
    const pages = ['The tower stands in the town.', 'It is 330 metres tall.'].map((text) => [
      { text, x: 72, y: 700 },
    ]);
    const bytes = writePdf({ pages, info: { Title: 'A survey', Author: 'I. Mensah' } });
    const copy = await bench.keep('survey.bin', bytes, source, {});
    const read = await bench.ask('copies.get', { copy });
    expect(read).toMatchObject({ form: 'pdf', mediaType: 'application/pdf', pages: 2, hasText: true });
    expect(read.blocks.map((block) => [block.page, read.text?.slice(block.start, block.end)])).toEqual([
      [1, 'The tower stands in the town.'],
      [2, 'It is 330 metres tall.'],
    ]);
    expect(await bench.ask('sources.get', { source })).toMatchObject({
      name: 'A survey',
      creator: 'I. Mensah',
    });
    expect((await bench.ask('copies.bytes', { copy })).bytes).toEqual(new Uint8Array(bytes));
  });

  it('has no text of a PDF without words', async () => {
    const bench = await openBench();
    const copy = await bench.keep('scan.pdf', writePdf({ pages: [[], []] }), v7(), {});
    expect(await bench.ask('copies.get', { copy })).toMatchObject({
      pages: 2,
      hasText: false,
      text: null,
      blocks: [],
    });
  });

  it.each([
    ['a.svg', '<svg xmlns="http://www.w3.org/2000/svg"><text>Words</text></svg>', 'format-unknown'],
    [
      'a.txt',
      '<?xml version="1.0"?><!-- x --><svg:svg xmlns:svg="http://www.w3.org/2000/svg"/>',
      'format-unknown',
    ],
    [
      'a.html',
      '<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "x"><svg><text>a</text></svg>',
      'format-unknown',
    ],
    ['a.txt', '', 'input-empty'],
    ['a.zip', 'PK\u0003\u0004 and so on', 'input-binary'],
    ['a.txt', 'This says sealed:1: somewhere.', 'input-unreadable'],
  ])('refuses %s (%s), and leaves the library as it was', async (name, content, code) => {
    const bench = await openBench();
    await expect(bench.keep(name, content, v7(), {})).rejects.toEqual(refused(code));
    expect(await bench.ask('sources.find', {})).toEqual([]);
    expect(existsSync(join(bench.path, 'files'))).toBe(false);
  });

  it('takes the file away again when the command is refused', async () => {
    const bench = await openBench();
    const [source, copy] = [v7(), v7()];
    const wish = { source, add: {}, copy, name: 'a.txt', bytes: bytesOf('Some words of it.') };
    await bench.ask('copies.keep', { ...wish, command: v7() });
    const files = (): string[] =>
      readdirSync(join(bench.path, 'files'), { recursive: true, encoding: 'utf8' }).filter(
        (f) => f.length > 3,
      );
    const before = files();
    // The id of the copy is taken.
    await expect(bench.ask('copies.keep', { ...wish, add: null, command: v7() })).rejects.toThrow();
    expect(files()).toEqual(before);
  });

  it('answers bytes only of pictures and PDFs', async () => {
    const bench = await openBench();
    const copy = await bench.keep('towers.html', page, v7(), {});
    await expect(bench.ask('copies.bytes', { copy })).rejects.toEqual(refused('format-unknown'));
    await expect(bench.ask('copies.get', { copy: v7() })).rejects.toEqual(refused('not-found'));
  });
});

describe('an article as a source', () => {
  it('has the article’s data, and its text of now as the copy', async () => {
    const bench = await openBench();
    const { article, text } = await bench.article(tower);
    await bench.run('article.edit', { article, fields: { byline: 'Ida Mensah', publishedAt: '2024-05' } });
    expect((await bench.ask('sources.candidates', { words: 'tower' })).articles.map(({ id }) => id)).toEqual([
      article,
    ]);
    const [source, copy] = [v7(), v7()];
    await bench.run('source.addArticle', { source, copy, article });
    expect(await bench.ask('sources.get', { source })).toMatchObject({
      ...{ type: 'article', name: 'A tower in the town', creator: 'Ida Mensah', publishedAt: '2024-05' },
      ...{ article, copies: 1 },
    });
    const read = await bench.ask('copies.get', { copy });
    expect(read).toMatchObject({ form: 'page', format: 'text', text, name: 'article.txt', pages: null });
    expect(read.blocks.map(({ start, end }) => text.slice(start, end)).join('\n\n')).toBe(text);

    const found = await bench.ask('sources.candidates', { words: 'tower' });
    expect(found).toMatchObject({ articles: [], sources: [{ id: source }] });
    await expect(bench.run('source.addArticle', { source: v7(), copy: v7(), article })).rejects.toEqual(
      refused('command-invalid'),
    );
    await expect(bench.run('source.edit', { source, fields: { confidential: true } })).rejects.toEqual(
      refused('command-invalid'),
    );
    await bench.run('source.remove', { source });
    await bench.run('source.addArticle', { source: v7(), copy: v7(), article });
    expect((await bench.ask('library.verify', undefined)).problems).toEqual([]);
  });
});

describe('candidates', () => {
  it('come with the best first: sources and articles that hold every word', async () => {
    const bench = await openBench();
    await bench.article(
      'The tower of the north\n\nIt is tall, and it has been so since it was built there.\n',
    );
    await bench.article('A tower in the town\n\nIt is tall, and it has been so since it was built there.\n');
    await bench.article('Bridges\n\nThey are long, and they have been so since they were built there.\n');
    const titles = async (words: string): Promise<(string | null)[]> =>
      (await bench.ask('sources.candidates', { words })).articles.map(({ title }) => title);
    expect(await titles('the tower')).toEqual(['The tower of the north', 'A tower in the town']);
    expect(await titles('north tower')).toEqual(['The tower of the north']);
    expect(await titles('tower')).toEqual(['A tower in the town', 'The tower of the north']);
    expect(await titles('')).toHaveLength(3);
    expect((await bench.ask('sources.candidates', { words: '', limit: 1 })).articles).toHaveLength(1);
    expect(await titles('100%')).toEqual([]);
  });
});

describe('the sources of an article', () => {
  it('are those that its claims rest on, the last linked first', async () => {
    const bench = await openBench();
    const article = await bench.article(tower);
    const claim = await bench.claim(article, '330 metres');
    const other = await bench.claim(article, 'two million');
    const [a, b, c] = [v7(), v7(), v7()];
    for (const source of [a, b, c])
      await bench.run('source.add', { source, fields: { type: 'book', title: source } });
    const linked = async (source: string, of: string): Promise<void> =>
      bench.run('evidence.link', {
        source,
        links: [{ evidence: v7(), claim: of }],
        fields: { question: 'fact', stance: 'supports' },
      });
    await linked(a, claim);
    await linked(b, claim);
    await linked(c, other);
    await linked(a, claim);
    const ids = async (): Promise<string[]> =>
      (await bench.ask('sources.ofArticle', { article: article.article })).map(({ id }) => id);
    expect(await ids()).toEqual([a, c, b]);
    await bench.run('claim.remove', { claims: [other] });
    expect(await ids()).toEqual([a, b]);
  });
});

describe('notes and queries of an article', () => {
  it('are those of all its claims, oldest first', async () => {
    const bench = await openBench();
    const article = await bench.article(tower);
    const [one, two] = [await bench.claim(article, '330 metres'), await bench.claim(article, 'two million')];
    await bench.run('note.add', { note: v7(), claim: two, text: 'first' });
    await bench.run('note.add', { note: v7(), claim: one, text: 'second' });
    await bench.run('query.ask', { query: v7(), claim: two, text: 'Who counted?' });
    await bench.run('query.ask', { query: v7(), claim: one, text: 'Who measured?' });
    const of = { article: article.article };
    expect((await bench.ask('notes.ofArticle', of)).map(({ text }) => text)).toEqual(['first', 'second']);
    expect((await bench.ask('queries.ofArticle', of)).map(({ text }) => text)).toEqual([
      'Who counted?',
      'Who measured?',
    ]);
  });
});

describe('an excerpt', () => {
  async function setUp() {
    const bench = await openBench();
    const article = await bench.article(tower);
    const claim = await bench.claim(article, '330 metres');
    const source = v7();
    const copy = await bench.keep('towers.html', page, source, {});
    const text = (await bench.ask('copies.get', { copy })).text!;
    const evidenceOf = async () => (await bench.ask('claims.evidence', { claim }))[0]!;
    return { bench, article, claim, source, copy, text, evidenceOf };
  }

  it('is the copy’s text at its place', async () => {
    const { bench, claim, source, copy, text, evidenceOf } = await setUp();
    const span = spanOf(text, '324 metres in 2020, antenna included');
    const evidence = await link(bench, { claim, source, copy, span });
    expect(await evidenceOf()).toMatchObject({
      excerpt: '324 metres in 2020, antenna included',
      place: { copy, span },
    });
    // What was left out stays; no excerpt takes the text of the place.
    await bench.run('evidence.edit', { evidence, fields: { remark: 'at last' } });
    expect(await evidenceOf()).toMatchObject({ remark: 'at last', place: { copy, span } });
    const shorter = spanOf(text, '324 metres');
    await bench.run('evidence.edit', { evidence, fields: { place: { copy, span: shorter }, excerpt: null } });
    expect(await evidenceOf()).toMatchObject({ excerpt: '324 metres', place: { copy, span: shorter } });
    await bench.run('evidence.edit', { evidence, fields: { place: null, excerpt: 'in other words' } });
    expect(await evidenceOf()).toMatchObject({ excerpt: 'in other words', place: null });
    expect((await bench.ask('library.verify', undefined)).problems).toEqual([]);
  });

  it('may break its lines elsewhere, and is refused where it says something else', async () => {
    const { bench, claim, source, copy, text, evidenceOf } = await setUp();
    const span = spanOf(text, '324 metres in 2020');
    const evidence = await link(bench, { claim, source, copy, span, excerpt: ' 324\nmetres  in 2020 ' });
    expect((await evidenceOf()).excerpt).toBe(' 324\nmetres  in 2020 ');
    await expect(link(bench, { claim, source, copy, span, excerpt: '325 metres in 2020' })).rejects.toEqual(
      refused('text-mismatch'),
    );
    for (const fields of [
      { excerpt: '325 metres in 2020' },
      { place: { copy, span: spanOf(text, 'nineteen') } },
    ])
      await expect(bench.run('evidence.edit', { evidence, fields })).rejects.toEqual(
        refused('text-mismatch'),
      );
  });

  it('is refused outside the text, in a copy of another source, and where there is nothing to select', async () => {
    const { bench, claim, source, copy, text } = await setUp();
    const wrong = refused('command-invalid');
    const end = text.length;
    await expect(
      link(bench, { claim, source, copy, span: { start: end - 1, end: end + 1 } }),
    ).rejects.toEqual(wrong);
    const gap = text.indexOf('\n\n');
    await expect(link(bench, { claim, source, copy, span: { start: gap, end: gap + 2 } })).rejects.toEqual(
      wrong,
    );
    const [other, picture] = [v7(), await bench.keep('scan.png', png, source)];
    const theirs = await bench.keep('a.txt', 'Other words of another source.', other, {});
    await expect(link(bench, { claim, source, copy: theirs, span: { start: 0, end: 5 } })).rejects.toEqual(
      wrong,
    );
    await expect(link(bench, { claim, source, copy: picture, span: { start: 0, end: 5 } })).rejects.toEqual(
      wrong,
    );
    // A picture has no words to select, so the excerpt is typed.
    await link(bench, { claim, source, copy: picture, span: null, excerpt: 'the sign says 330 m' });
  });

  it('keeps 64 code units on either side, and no half of a character', async () => {
    const { bench, claim } = await setUp();
    const source = v7();
    const words = `${'x'.repeat(40)}😀${'y'.repeat(63)}TARGET${'z'.repeat(63)}😀 end`;
    const copy = await bench.keep('a.txt', words, source, {});
    const text = (await bench.ask('copies.get', { copy })).text!;
    await link(bench, { claim, source, copy, span: spanOf(text, 'TARGET') });
    const [entry] = (await bench.ask('claims.history', { claim })).slice(-1);
    const field = (name: string): unknown => entry?.changes.find((change) => change.field === name)?.to;
    expect(field('prefix')).toBe('y'.repeat(63));
    expect(field('suffix')).toBe('z'.repeat(63));
  });

  it('keeps its copy from being removed', async () => {
    const { bench, claim, source, copy, text } = await setUp();
    const evidence = await link(bench, { claim, source, copy, span: spanOf(text, '324 metres') });
    await expect(bench.run('copy.remove', { copy })).rejects.toEqual(refused('command-invalid'));
    await bench.run('evidence.unlink', { evidence });
    await bench.run('copy.remove', { copy });
    expect(await bench.ask('copies.list', { source })).toEqual([]);
    expect(await bench.ask('sources.get', { source })).toMatchObject({ copies: 0 });
    await expect(link(bench, { claim, source, copy, span: spanOf(text, '324 metres') })).rejects.toEqual(
      refused('not-found'),
    );
    await bench.ask('command.undo', { command: v7() });
    expect(await bench.ask('copies.list', { source })).toHaveLength(1);
  });

  it('is listed with those of all articles in the order of the text, each with its claim’s number', async () => {
    const { bench, article, claim, source, copy, text } = await setUp();
    const later = await bench.claim(article, 'two million');
    const elsewhere = await bench.article(
      'Another piece\n\nIt was painted 19 times, they say, over the years.\n',
    );
    const theirs = await bench.claim(elsewhere, '19 times');
    await link(bench, { claim: theirs, source, copy, span: spanOf(text, 'painted nineteen times') });
    const whole = await link(bench, { claim: later, source, copy, span: spanOf(text, '324 metres in 2020') });
    const part = await link(bench, { claim, source, copy, span: spanOf(text, '324 metres') });
    await link(bench, { claim, source, copy, span: null });
    const excerpts = await bench.ask('copies.excerpts', { copy });
    expect(excerpts.map(({ evidence, number, articleTitle }) => [evidence, number, articleTitle])).toEqual([
      [whole, '2', 'A tower in the town'],
      [part, '1', 'A tower in the town'],
      [expect.any(String), '1', 'Another piece'],
    ]);
    expect(excerpts[1]).toMatchObject({
      claim,
      statement: '330 metres',
      span: spanOf(text, '324 metres'),
      copy,
    });
    await bench.run('claim.remove', { claims: [claim] });
    expect((await bench.ask('copies.excerpts', { copy })).map(({ number }) => number)).toEqual(['1', '1']);
  });

  it('does not void a sign-off by its place alone', async () => {
    const { bench, article, claim, source, copy, text } = await setUp();
    const evidence = v7();
    const excerpt = '324 metres';
    const fields = { question: 'fact' as const, stance: 'supports' as const, excerpt };
    await bench.run('evidence.link', { source, links: [{ evidence, claim }], fields });
    await bench.run('verdict.give', { claims: [claim], question: 'fact', value: 'verified' });
    await bench.run('signoff.give', { claims: [claim], as: 'editor' });
    await bench.run('evidence.edit', { evidence, fields: { place: { copy, span: spanOf(text, excerpt) } } });
    const [listed] = await bench.ask('claims.list', { article: article.article });
    expect(listed?.signOffs).toMatchObject([{ holds: true }]);
  });
});

describe('a proposed wording and the assigned', () => {
  it('are told with claim and article', async () => {
    const bench = await openBench();
    const article = await bench.article(tower);
    const claim = await bench.claim(article, '330 metres');
    await bench.run('claim.edit', { claims: [claim], fields: { proposed: '324 metres' } });
    expect(await bench.ask('claims.list', { article: article.article })).toMatchObject([
      { proposed: '324 metres' },
    ]);
    const assign = { articles: [article.article], person: bench.ana, on: true };
    await bench.run('article.assign', { ...assign, as: 'editor' });
    await bench.run('article.assign', { ...assign, as: 'checker' });
    expect((await bench.ask('articles.get', { article: article.article })).assigned).toEqual([
      { person: bench.ana, as: 'checker' },
      { person: bench.ana, as: 'editor' },
    ]);
  });
});
