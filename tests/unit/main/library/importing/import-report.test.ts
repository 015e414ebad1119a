import fc from 'fast-check';
import { v7 } from 'uuid';
import { describe, expect, it } from 'vitest';
import type { WrittenReport } from '@shared/domain/report-record';
import { sha256 } from '../../../../../main/library/store/chain';
import { openBench, type Bench } from '../../../../helpers/open';
import {
  exported,
  importReport,
  lasting,
  openElsewhere,
  richArticle,
  type Elsewhere,
} from '../../../../helpers/reports';

const listed = async ({ library }: Elsewhere) => (await library.call('articles.list', {}, null)).rows;

async function rich(): Promise<{ bench: Bench; article: string; report: WrittenReport }> {
  const bench = await openBench();
  const article = await richArticle(bench);
  return { bench, article, report: await exported(bench.library, article, bench.ana) };
}

/** What the library holds, but for people and what no undo takes back. */
async function counts({ library }: Elsewhere): Promise<unknown> {
  const { articles, sources } = await library.call('library.info', undefined, null);
  return { articles, sources, people: (await library.call('people.list', undefined, null)).length };
}

describe('importing a Galley report', () => {
  it('brings in everything that it holds: exported again it says the same', async () => {
    const { article, report } = await rich();
    const elsewhere = await openElsewhere();
    const outcome = await importReport(elsewhere, report);
    expect(outcome).toMatchObject({ ok: true, article, notes: [] });
    const again = await exported(elsewhere.library, article, elsewhere.zoe);
    expect(lasting(again)).toEqual(lasting(report));
    expect(again.claims.flatMap(({ signOffs }) => signOffs.map(({ holds }) => holds))).toEqual([true, true]);
    expect((await elsewhere.library.call('library.verify', undefined, null)).problems).toEqual([]);
    // And once more, from there.
    const third = await openElsewhere();
    await importReport(third, again);
    expect(lasting(await exported(third.library, article, third.zoe))).toEqual(lasting(again));
  });

  it('says the same of any article', { timeout: 120_000 }, async () => {
    const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }).map((text) => `${text}.`);
    const paragraph = fc.array(
      fc.constantFrom('One', 'two', '3,4', '😀', 'e\u0301', 'שלום', '“so”', '12:30'),
      {
        minLength: 2,
        maxLength: 9,
      },
    );
    const claims = fc.array(
      fc.record({ from: fc.nat(), length: fc.integer({ min: 1, max: 30 }), act: fc.nat(7), words }),
      { maxLength: 8 },
    );
    await fc.assert(
      fc.asyncProperty(fc.array(paragraph, { minLength: 1, maxLength: 4 }), claims, async (blocks, marks) => {
        const bench = await openBench();
        const one = await bench.article(blocks.map((block) => `${block.join(' ')} end.`).join('\n\n'));
        for (const { from, length, act, words: said } of marks) {
          const start = from % (one.text.length - 1);
          const span = { start, end: Math.min(one.text.length, start + length) };
          if (one.text.slice(span.start, span.end).trim() === '') continue;
          const claim = v7();
          await bench.run('claim.mark', { claim, ...one, spans: [span] });
          if (act & 1)
            await bench.run('verdict.give', { claims: [claim], question: 'fact', value: 'verified' });
          if (act & 2) await bench.run('note.add', { note: v7(), claim, text: said });
          if (act & 4) {
            const source = v7();
            await bench.run('source.add', { source, fields: { type: 'book', title: said } });
            const links = [{ evidence: v7(), claim }];
            const fields = { question: 'fact', stance: 'supports', excerpt: said } as const;
            await bench.run('evidence.link', { source, links, fields });
          }
          if (act === 7) await bench.run('signoff.give', { claims: [claim], as: 'editor' });
        }
        const report = await exported(bench.library, one.article, bench.ana);
        const elsewhere = await openElsewhere();
        expect(await importReport(elsewhere, report)).toMatchObject({ ok: true });
        const again = await exported(elsewhere.library, one.article, elsewhere.zoe);
        expect(lasting(again)).toEqual(lasting(report));
        await bench.library.close();
        await elsewhere.library.close();
      }),
      { numRuns: 12 },
    );
  });

  it('keeps the file itself as the original', async () => {
    const { article, report } = await rich();
    const elsewhere = await openElsewhere();
    const text = JSON.stringify(report);
    await importReport(elsewhere, text);
    const { revision } = await elsewhere.library.call('articles.get', { article }, null);
    const original = await elsewhere.library.call('originals.read', { revision }, null);
    expect(new TextDecoder().decode(original.bytes)).toBe(text);
    expect(original).toMatchObject({ name: 'report.json', format: 'galley', encoding: 'utf-8' });
  });

  it('is one step of undo and redo; people and labels stay', async () => {
    const { article, report } = await rich();
    const elsewhere = await openElsewhere();
    const command = v7();
    await importReport(elsewhere, report, command);
    const full = lasting(await exported(elsewhere.library, article, elsewhere.zoe));
    await elsewhere.library.call('command.undo', { command: v7() }, elsewhere.zoe);
    expect(await listed(elsewhere)).toEqual([]);
    expect(await counts(elsewhere)).toEqual({ articles: 0, sources: 1, people: 3 });
    expect((await elsewhere.library.call('command.state', undefined, elsewhere.zoe)).undo).toBeNull();
    await elsewhere.library.call('command.redo', { command: v7() }, elsewhere.zoe);
    expect(lasting(await exported(elsewhere.library, article, elsewhere.zoe))).toEqual(full);
    expect((await elsewhere.library.call('library.verify', undefined, null)).problems).toEqual([]);
  });

  it('changes nothing when its command is repeated', async () => {
    const { article, report } = await rich();
    const elsewhere = await openElsewhere();
    const command = v7();
    const first = await importReport(elsewhere, report, command);
    expect(await importReport(elsewhere, report, command)).toEqual(first);
    expect((await listed(elsewhere)).map(({ id }) => id)).toEqual([article]);
  });

  it('refuses an article that is here already, and names it', async () => {
    const { bench, article, report } = await rich();
    const here = { library: bench.library, zoe: bench.ana, path: bench.path };
    const refused = await importReport(here, report);
    expect(refused).toMatchObject({ ok: false, error: { code: 'article-known', details: { article } } });
    expect(refused.ok || refused.error.message).toContain('“The old mole”');
  });

  it('comes in under other ids beside what was removed', async () => {
    const { bench, article, report } = await rich();
    await bench.run('article.remove', { articles: [article] });
    const here = { library: bench.library, zoe: bench.ana, path: bench.path };
    const outcome = await importReport(here, report);
    if (!outcome.ok) throw new Error(outcome.error.message);
    expect(outcome.article).not.toBe(article);
    const again = await exported(bench.library, outcome.article, bench.ana);
    expect(again.claims).toHaveLength(report.claims.length);
    // The sources are those that are here, so what was approved is the same.
    expect(again.sources.map(({ id }) => id).sort()).toEqual(report.sources.map(({ id }) => id).sort());
    expect(again.claims.flatMap(({ signOffs }) => signOffs)).toHaveLength(2);
  });

  it('takes a source of the library for the same only where it says the same of itself', async () => {
    const { report } = await rich();
    const elsewhere = await openElsewhere();
    const add = async (title: string, url: string) => {
      const source = v7();
      const input = { source, fields: { type: 'document', title, url, publishedAt: '1998' } } as const;
      await elsewhere.library.call('command.execute', { id: v7(), type: 'source.add', input }, elsewhere.zoe);
      return source;
    };
    await add('Harbour register, volume 4', 'https://example.org/register');
    const same = await add('Harbour register', 'https://example.org/register');
    const outcome = await importReport(elsewhere, report);
    const article = outcome.ok ? outcome.article : '';
    const again = await exported(elsewhere.library, article, elsewhere.zoe);
    expect(again.sources.find(({ confidential }) => !confidential)?.id).toBe(same);
    expect(await counts(elsewhere)).toMatchObject({ sources: 3 });
    // Another source was approved, so the sign-offs are gone and this is said.
    expect(outcome).toMatchObject({ ok: true, doubtful: true, notes: [{ code: 'sign-offs-left-out' }] });
    expect(again.claims.flatMap(({ signOffs }) => signOffs)).toEqual([]);
    expect(again.claims.filter(({ review }) => review === 'signed-off')).toEqual([]);
  });

  it('knows people by their names', async () => {
    const { article, report } = await rich();
    const elsewhere = await openElsewhere();
    const person = v7();
    const input = { person, name: 'Ben Okri', role: 'editor' } as const;
    await elsewhere.library.call('command.execute', { id: v7(), type: 'person.add', input }, person);
    await importReport(elsewhere, report);
    const { assigned } = await elsewhere.library.call('articles.get', { article }, null);
    expect(assigned).toEqual([{ person, as: 'editor' }]);
    const people = await elsewhere.library.call('people.list', undefined, null);
    expect(people.map(({ name }) => name).sort()).toEqual(['Ana Prado', 'Ben Okri', 'Zoe Marsh']);
  });

  it('brings a confidential source as its label, which can hold more and be purged', async () => {
    const { article, report } = await rich();
    expect(JSON.stringify(report)).not.toMatch(/Nordmann|Ola|said nothing/);
    const { library, zoe, ...rest } = await openElsewhere();
    await importReport({ library, zoe, ...rest }, report);
    const source = (await exported(library, article, zoe)).sources.find((one) => one.confidential)?.id ?? '';
    expect(await library.call('sources.reveal', { source }, zoe)).toMatchObject({
      title: 'Official A',
      label: 'Official A',
      level: 'not-for-attribution',
      url: null,
    });
    const edit = { source, fields: { contact: '+47 000' } };
    await library.call('command.execute', { id: v7(), type: 'source.edit', input: edit }, zoe);
    await library.call('command.execute', { id: v7(), type: 'source.purge', input: { source } }, zoe);
    expect((await library.call('library.verify', undefined, null)).problems).toEqual([]);
  });

  it('gives no hash of what a report leaves out', async () => {
    const bench = await openBench();
    const one = await bench.article('A title\n\nThe mole is long. The light is new, and it is lit.');
    const claim = await bench.claim(one, 'The light is new');
    const source = v7();
    const fields = {
      type: 'interview',
      title: 'Ola Nordmann',
      confidential: true,
      label: 'Official A',
    } as const;
    await bench.run('source.add', { source, fields });
    await bench.run('claim.edit', { claims: [claim], fields: { statement: 'Ola Nordmann says it is new' } });
    await bench.run('verdict.give', { claims: [claim], question: 'fact', value: 'verified' });
    await bench.run('signoff.give', { claims: [claim], as: 'legal' });
    const [masked] = (await exported(bench.library, one.article, bench.ana)).claims;
    expect(masked).toMatchObject({ statement: '[Official A] says it is new', signOffs: [{ hash: null }] });
  });
});

describe('a report that can’t be imported', () => {
  it('is refused with a code and leaves the library as it was', { timeout: 60_000 }, async () => {
    const { report } = await rich();
    const elsewhere = await openElsewhere();
    const before = await counts(elsewhere);
    const spoilt = (change: (copy: WrittenReport) => void): WrittenReport => {
      const copy = structuredClone(report);
      change(copy);
      return copy;
    };
    const [anchor] = report.claims[0]?.anchors ?? [];
    const wrong: Record<string, WrittenReport> = {
      'revision.textHash': spoilt(({ revision }) => (revision.text = revision.text.replace('900', '901'))),
      'revision.blocks': spoilt(({ revision }) => revision.blocks.splice(1, 1)),
      'revision.blocks.0': spoilt(({ revision }) => {
        revision.text = `  ${revision.text}`;
        revision.textHash = sha256(revision.text);
        for (const block of revision.blocks) {
          block.utf16.start += block.utf16.start === 0 ? 0 : 2;
          block.utf16.end += 2;
        }
      }),
      'revision.blocks.2.runs.0': spoilt(({ revision }) =>
        revision.blocks[2]?.runs.push({ type: 'strong', start: 0, end: 10_000 }),
      ),
      'revision.sentences.1': spoilt(({ revision }) => (revision.sentences[1] = 99_999)),
      'claims.0.anchors.0': spoilt(({ claims }) => (claims[0]!.anchors[0]!.utf16 = { start: 5, end: 9_999 })),
      'claims.0.anchors.0.utf16.start': spoilt(
        ({ claims }) => (claims[0]!.anchors[0]!.utf16 = { start: -1, end: 4 }),
      ),
      'claims.anchors': spoilt(({ claims }) => claims[1]!.anchors.push(anchor!)),
      'claims.0.parent': spoilt(({ claims }) => (claims[0]!.parent = claims[0]!.id)),
      'claims.0.verdicts': spoilt(({ claims }) => claims[0]!.verdicts.pop()),
      'claims.0.evidence.0': spoilt(({ claims }) => (claims[0]!.evidence[0]!.source = v7())),
      'claims.0': spoilt(({ claims }) => (claims[0]!.createdBy = v7())),
      'claims.0.statement': spoilt(({ claims }) => (claims[0]!.statement = 'half \ud83d')),
      'claims.1.review': spoilt(({ claims }) => (claims[1]!.review = 'done' as 'open')),
      'remarks.1.utf16': spoilt(({ remarks }) => (remarks[1]!.utf16 = { start: 90, end: 9_999 })),
      'sources.0.withheld': spoilt(({ sources }) => (sources[0]!.withheld = !sources[0]!.withheld)),
      'article.revision': spoilt(({ article }) => (article.revision = v7())),
    };
    for (const [where, copy] of Object.entries(wrong)) {
      const outcome = await importReport(elsewhere, copy);
      expect({ where, outcome }).toMatchObject({
        where,
        outcome: { ok: false, error: { code: 'input-unreadable', details: { where } } },
      });
    }
    const seal = spoilt(({ claims }) => (claims[0]!.statement = 'sealed:1:x'));
    expect(await importReport(elsewhere, seal)).toMatchObject({ error: { code: 'command-invalid' } });
    const newer = spoilt((copy) => (copy.schemaVersion = 2 as 1));
    const refused = await importReport(elsewhere, newer);
    expect(refused.ok || refused.error).toMatchObject({
      code: 'input-unreadable',
      message: expect.stringContaining('version 2') as string,
    });
    const cut = JSON.stringify(report).slice(0, -200);
    expect(await importReport(elsewhere, cut)).toMatchObject({ error: { code: 'input-unreadable' } });
    const huge = `${JSON.stringify(report).slice(0, -1)},"more":"${'x'.repeat(21 * 1024 * 1024)}"}`;
    expect(await importReport(elsewhere, huge)).toMatchObject({ error: { code: 'input-too-large' } });
    expect(await counts(elsewhere)).toEqual(before);
    expect((await elsewhere.library.call('library.verify', undefined, null)).problems).toEqual([]);
  });

  it('names confidential sources: they could not be forgotten', async () => {
    const { bench, article } = await rich();
    const named = await exported(bench.library, article, bench.ana, 'names');
    const outcome = await importReport(await openElsewhere(), named);
    expect(outcome).toMatchObject({ ok: false, error: { code: 'input-unreadable' } });
    expect(outcome.ok || outcome.error.message).toContain('Export it with labels');
  });

  it('says openly what is confidential here', async () => {
    const { bench, article, report } = await rich();
    const open = report.sources.find(({ confidential }) => !confidential)?.id ?? '';
    await bench.run('source.edit', { source: open, fields: { confidential: true, label: 'Register A' } });
    await bench.run('article.remove', { articles: [article] });
    const here = { library: bench.library, zoe: bench.ana, path: bench.path };
    const outcome = await importReport(here, report);
    expect(outcome).toMatchObject({ ok: false, error: { code: 'command-invalid' } });
    expect(outcome.ok || outcome.error.message).toContain('“Register A”');
  });

  it('has had pieces of it chosen otherwise; fields may be corrected', async () => {
    const { report } = await rich();
    const { library, zoe } = await openElsewhere();
    const bytes = new TextEncoder().encode(JSON.stringify(report));
    const { id: intake } = await library.call('intake.open', { name: 'report.json', bytes }, zoe);
    const pieces = [{ piece: 0, kept: false, role: 'headline' as const }];
    await expect(
      library.call('intake.store', { intake, command: v7(), choices: { pieces } }, zoe),
    ).rejects.toMatchObject({ code: 'command-invalid' });
    const data = { outlet: 'The Short View' };
    const stored = await library.call('intake.store', { intake, command: v7(), choices: { data } }, zoe);
    const { outlet, title } = await library.call(
      'articles.get',
      { article: stored.ok ? stored.article : '' },
      null,
    );
    expect({ outlet, title }).toEqual({ outlet: 'The Short View', title: 'The old mole' });
  });
});
