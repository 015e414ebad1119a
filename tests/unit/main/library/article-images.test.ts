import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { v7 } from 'uuid';
import { describe, expect, it } from 'vitest';
import { coverageOf, surveyOf } from '@shared/domain/coverage';
import { openBench, type Bench } from '../../../helpers/open';
import { baseline } from './intake/baseline';

const original = (name: string) => ({ name, bytes: new Uint8Array(baseline(name)) });

/** Imports a document with two pictures, one of them without words; answers what the library says of it. */
async function pictured(bench: Bench, name = 'pictured.docx') {
  const [outcome] = await bench.ask('articles.import', { originals: [{ command: v7(), ...original(name) }] });
  if (!outcome?.ok) throw new Error(outcome?.error.message);
  const { revision } = await bench.ask('articles.get', { article: outcome.article });
  const { text, blocks, sentences } = await bench.ask('articles.revision', { revision });
  const figures = blocks.filter(({ role }) => role === 'figure');
  return { article: outcome.article, revision, text, blocks, sentences, figures };
}

/** All files under the library's folder of files. */
const filesOf = ({ path }: Bench): string[] =>
  readdirSync(join(path, 'files'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

describe('the pictures of an article', () => {
  it('are kept with their blocks, and answered one by one', async () => {
    const bench = await openBench();
    const { figures, text } = await pictured(bench);
    expect(figures.map(({ image, start, end }) => [image, text.slice(start, end)])).toEqual([
      [{ width: 640, height: 400 }, 'The white tower of Old Mole with two red bands'],
      [{ width: 480, height: 320 }, ''],
    ]);
    const [tower, harbour] = await Promise.all(
      figures.map(({ id }) => bench.ask('articles.image', { block: id })),
    );
    expect(tower?.mediaType).toBe('image/png');
    expect(Buffer.from(tower?.bytes ?? []).equals(baseline('tower.png'))).toBe(true);
    expect(harbour?.mediaType).toBe('image/jpeg');
    expect(filesOf(bench)).toHaveLength(3);
    expect(await bench.ask('library.verify', undefined)).toMatchObject({ ok: true, files: 3 });
  });

  it('are none of a block without one', async () => {
    const bench = await openBench();
    const { blocks } = await pictured(bench);
    const title = blocks.find(({ role }) => role === 'headline')?.id ?? '';
    await expect(bench.ask('articles.image', { block: title })).rejects.toMatchObject({ code: 'not-found' });
  });

  it('go with an import that is taken back, and come again', async () => {
    const bench = await openBench();
    const { figures } = await pictured(bench);
    const [picture] = figures.map(({ id }) => id);
    await bench.ask('command.undo', { command: v7() });
    await expect(bench.ask('articles.image', { block: picture ?? '' })).rejects.toMatchObject({
      code: 'not-found',
    });
    expect(await bench.ask('library.verify', undefined)).toMatchObject({ ok: true, files: 0 });
    await bench.ask('command.redo', { command: v7() });
    expect((await bench.ask('articles.image', { block: picture ?? '' })).mediaType).toBe('image/png');
    expect(await bench.ask('library.verify', undefined)).toMatchObject({ ok: true, files: 3 });
  });

  it('that are lost are told by the check of the library, and a report comes without them', async () => {
    const bench = await openBench();
    const { article } = await pictured(bench);
    const report = async (format: 'html' | 'json') => {
      const wish = { article, format, variant: 'labels' as const, audience: null };
      return Buffer.from((await bench.ask('reports.build', wish)).bytes).toString();
    };
    expect((await report('html')).match(/<img /g)).toHaveLength(2);
    const json = JSON.parse(await report('json')) as { revision: { blocks: { image?: object }[] } };
    expect(json.revision.blocks.flatMap(({ image }) => image ?? [])).toEqual([
      {
        mediaType: 'image/png',
        width: 640,
        height: 400,
        sha256: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
      },
      {
        mediaType: 'image/jpeg',
        width: 480,
        height: 320,
        sha256: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
      },
    ]);
    for (const file of filesOf(bench)) rmSync(file);
    expect((await bench.ask('library.verify', undefined)).problems).toHaveLength(3);
    expect(await report('html')).not.toContain('<img ');
  });

  it('are shown before anything is stored, and only what is stored is kept', async () => {
    const bench = await openBench();
    const intake = await bench.ask('intake.open', original('pictured.odt'));
    expect(intake.extraction.images.map((image) => Object.keys(image).sort())).toEqual(
      Array(2).fill(['height', 'mediaType', 'name', 'width']),
    );
    const shown = await bench.ask('intake.image', { intake: intake.id, image: 0 });
    expect(Buffer.from(shown.bytes).equals(baseline('tower.png'))).toBe(true);
    await expect(bench.ask('intake.image', { intake: intake.id, image: 2 })).rejects.toMatchObject({
      code: 'not-found',
    });
    const figure = intake.extraction.blocks.findIndex(({ image }) => image === 0);
    const choices = { pieces: [{ piece: figure, kept: false, role: 'figure' as const }] };
    const outcome = await bench.ask('intake.store', { intake: intake.id, command: v7(), choices });
    expect(outcome.ok).toBe(true);
    expect(filesOf(bench)).toHaveLength(2);
  });

  it('of a saved page are found again when it is read anew', async () => {
    const bench = await openBench();
    const saved = baseline('pictured.html')
      .toString()
      .replaceAll('"tower.png"', '"pictured_files/tower.png"');
    const companions = [{ name: 'pictured_files/tower.png', bytes: new Uint8Array(baseline('tower.png')) }];
    const page = {
      command: v7(),
      name: 'pictured.html',
      bytes: new Uint8Array(Buffer.from(saved)),
      companions,
    };
    const [outcome] = await bench.ask('articles.import', { originals: [page] });
    const intake = await bench.ask('intake.reopen', { article: outcome?.ok ? outcome.article : '' });
    expect(intake.extraction.images).toMatchObject([{ name: 'pictured_files/tower.png', width: 640 }]);
  });

  it('without words leave room for claims, searching and coverage around them', async () => {
    const bench = await openBench();
    const { article, revision, text, blocks, sentences } = await pictured(bench);
    for (const quote of ['31 metres high', 'Tomas Brandt', 'The white tower of Old Mole'])
      await bench.claim({ article, revision, text }, quote);
    const claims = await bench.ask('claims.list', { article });
    expect(claims.map(({ anchors }) => anchors[0]?.quote)).toEqual([
      'The white tower of Old Mole',
      '31 metres high',
      'Tomas Brandt',
    ]);
    expect(claims[0]?.kind).toBe('image');
    // A claim across a picture without words keeps both sides.
    const start = text.indexOf('31 metres high');
    const end = text.indexOf('Harbour master') + 'Harbour master'.length;
    const across = v7();
    await bench.run('claim.mark', { claim: across, article, revision, spans: [{ start, end }] });
    const found = (await bench.ask('claims.list', { article })).find(({ id }) => id === across);
    expect(found?.anchors[0]).toMatchObject({ start, end });
    const survey = surveyOf({ text, blocks, sentences }, 'en');
    expect(coverageOf(survey, claims).figures.every((figure) => figure.start < figure.end)).toBe(true);
    expect(blocks.every((block) => block.start <= block.end && block.end <= text.length)).toBe(true);
    expect(sentences.every((at) => at < text.length)).toBe(true);
  });

  it('that a new revision has, too, are kept once', async () => {
    const bench = await openBench();
    const { article } = await pictured(bench);
    const intake = await bench.ask('intake.reopen', { article });
    const outcome = await bench.ask('intake.store', { intake: intake.id, command: v7(), revises: article });
    expect(outcome.ok).toBe(true);
    const { revision } = await bench.ask('articles.get', { article });
    const { number, blocks } = await bench.ask('articles.revision', { revision });
    expect(number).toBe(2);
    const figures = blocks.filter(({ image }) => image);
    expect(figures).toHaveLength(2);
    expect((await bench.ask('articles.image', { block: figures[0]?.id ?? '' })).mediaType).toBe('image/png');
    expect(filesOf(bench)).toHaveLength(3);
    expect(await bench.ask('library.verify', undefined)).toMatchObject({ ok: true, files: 3 });
    await bench.ask('command.undo', { command: v7() });
    expect(await bench.ask('library.verify', undefined)).toMatchObject({ ok: true, files: 3 });
  });
});
