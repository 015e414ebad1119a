import { v7 } from 'uuid';
import { describe, expect, it } from 'vitest';
import { openBench } from '../../../helpers/open';

describe('figures that disagree between the places of a claim', () => {
  it('are told with the claim, block its article, stand in both reports, and go when they agree', async () => {
    const bench = await openBench();
    const text = '# Ferry fire kills 43\n\nThe fire killed 34 people on Monday.\n\nIt burned for a day.';
    const original = { command: v7(), name: 'fire.md', bytes: new TextEncoder().encode(text) };
    await bench.ask('articles.import', { originals: [original] });
    const { rows } = await bench.ask('articles.list', {});
    const { id: article, revision } = rows[0]!;
    const { text: read } = await bench.ask('articles.revision', { revision });
    const at = (words: string) => ({ start: read.indexOf(words), end: read.indexOf(words) + words.length });
    const claim = v7();
    const spans = [at('Ferry fire kills 43'), at('The fire killed 34 people')];
    await bench.run('claim.mark', { claim, article, revision, spans });
    await bench.run('verdict.give', { claims: [claim], question: 'fact', value: 'verified' });

    const [told] = await bench.ask('claims.list', { article });
    const anchors = told?.anchors.map(({ id }) => id);
    expect(told?.disagrees).toEqual([{ anchors, figures: ['43', '34'] }]);
    expect((await bench.ask('articles.get', { article })).counts).toMatchObject({ blockers: 1, left: 1 });
    const report = async (format: 'html' | 'json') =>
      new TextDecoder().decode((await bench.ask('reports.build', { article, format })).bytes);
    expect((await report('html')).replace(/<[^>]*>/g, '')).toMatch(/headline says 43, paragraph 1 says 34/i);
    expect((JSON.parse(await report('json')) as { claims: unknown[] }).claims).toMatchObject([
      { disagrees: [{ anchors, figures: ['43', '34'] }] },
    ]);

    await bench.run('claim.unanchor', { anchor: anchors?.[0] ?? '' });
    const [agreed] = await bench.ask('claims.list', { article });
    expect(agreed).not.toHaveProperty('disagrees');
    expect((await bench.ask('articles.get', { article })).counts).toMatchObject({ blockers: 0, left: 0 });
    expect(JSON.parse(await report('json'))).not.toHaveProperty('claims.0.disagrees');
  });
});
