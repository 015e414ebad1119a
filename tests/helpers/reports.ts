import type { WrittenReport } from '@shared/domain/report-record';
import type { ImportOutcome } from '@shared/ipc/contract';
import { v7 } from 'uuid';
import { onTestFinished } from 'vitest';
import type { Library } from '../../main/library/api';
import { openLibrary } from '../../main/library/open-library';
import { bytesOf, type Bench } from './open';
import { temporaryFolder } from './temporary';

/** Another library, in which only Zoe works. */
export interface Elsewhere {
  library: Library;
  zoe: string;
  path: string;
}

export async function openElsewhere(): Promise<Elsewhere> {
  const path = temporaryFolder();
  const library = await openLibrary({ path, create: { name: 'Elsewhere' } });
  onTestFinished(() => library.close().catch(() => undefined));
  const zoe = v7();
  const input = { person: zoe, name: 'Zoe Marsh', role: 'editor' } as const;
  await library.call('command.execute', { id: v7(), type: 'person.add', input }, zoe);
  return { library, zoe, path };
}

/** An article's JSON, as it is written. */
export async function exported(
  library: Library,
  article: string,
  by: string,
  variant: 'labels' | 'names' = 'labels',
): Promise<WrittenReport> {
  const { bytes } = await library.call('reports.build', { article, format: 'json', variant }, by);
  return JSON.parse(new TextDecoder().decode(bytes)) as WrittenReport;
}

/** Imports a report, or whatever is in place of it. */
export async function importReport(
  { library, zoe }: Elsewhere,
  report: unknown,
  command = v7(),
): Promise<ImportOutcome> {
  const text = typeof report === 'string' ? report : JSON.stringify(report, null, 2);
  const original = { command, name: 'report.json', bytes: bytesOf(text) };
  const [outcome] = await library.call('articles.import', { originals: [original] }, zoe);
  if (!outcome) throw new Error('no outcome');
  return outcome;
}

/**
 * What a report and the report of what it was imported as have in common. Left out: when and by whom it was exported
 * and imported, the original (it is the report now), what is counted over the whole library, people who did nothing
 * in it; and what stays behind: kept copies, the history of verdicts, notes that were withheld, what was purged.
 */
export function lasting(report: WrittenReport): unknown {
  const { exportedAt: _at, exportedBy: _by, copies: _copies, ...rest } = report;
  const used = JSON.stringify([report.claims, report.remarks, report.sources, report.article.assigned]);
  return {
    ...rest,
    article: { ...report.article, importedAt: null },
    revision: { ...report.revision, original: null },
    people: report.people.filter(({ id }) => used.includes(id)),
    claims: report.claims.map((claim) => ({
      ...claim,
      history: [],
      notesWithheld: 0,
      evidence: claim.evidence.map((link) => ({ ...link, place: null })),
    })),
    sources: report.sources.map((source) => ({
      ...source,
      copies: 0,
      uses: 0,
      article: null,
      purged: false,
    })),
  };
}

/** An article with everything that a report can hold. */
export async function richArticle(bench: Bench): Promise<string> {
  const { ana } = bench;
  const article: Bench['article'] = (text) => bench.article(text);
  const claim: Bench['claim'] = (of, quote) => bench.claim(of, quote);
  const run: Bench['run'] = (type, input) => bench.run(type, input);
  const one = await article(
    'The old mole\n\nBy Ana Prado\n\nThe mole is 900 metres long, the mayor said. The light is new.\n\nIt cost 4 million crowns 🏗️, “far too much” by 2020.',
  );
  const ben = v7();
  await run('person.add', { person: ben, name: 'Ben Okri', role: 'editor' });
  const long = await claim(one, 'The mole is 900 metres long');
  const cost = await claim(one, 'It cost 4 million crowns 🏗️');
  const light = await claim(one, 'The light is new');
  await run('claim.mark', {
    claim: v7(),
    article: one.article,
    revision: one.revision,
    spans: [{ start: one.text.indexOf('4 million'), end: one.text.indexOf('4 million') + 9 }],
    parent: cost,
  });
  await run('claim.edit', {
    claims: [long],
    fields: {
      attribution: { speaker: 'the mayor', form: 'paraphrase' },
      legal: true,
      asOf: '2020-05',
      proposed: 'The mole is 890 metres long',
      assignee: ben,
    },
  });
  await run('verdict.give', { claims: [long], question: 'fact', value: 'disputed', reason: 'imprecise' });
  await run('verdict.give', { claims: [long], question: 'said', value: 'verified' });
  await run('verdict.give', { claims: [light], question: 'fact', value: 'verified' });
  await run('verdict.give', { claims: [cost], question: 'fact', value: 'unverifiable', reason: 'no-source' });
  await run('verdict.reopen', { claims: [cost], question: 'fact', why: 'New figures' });
  await run('claim.resolve', { claims: [long], resolution: 'corrected' });
  await run('claim.wait', { claims: [cost], on: 'the harbour office', until: '2026-12-01T10:00:00.000Z' });
  const [register, official] = [v7(), v7()];
  const document = {
    type: 'document',
    title: 'Harbour register',
    url: 'https://example.org/register',
  } as const;
  await run('source.add', { source: register, fields: { ...document, publishedAt: '1998' } });
  const secret = {
    type: 'interview',
    title: 'Ola Nordmann',
    confidential: true,
    label: 'Official A',
  } as const;
  await run('source.add', {
    source: official,
    fields: { ...secret, level: 'not-for-attribution', knownBy: [ana] },
  });
  await run('evidence.link', {
    source: register,
    links: [{ evidence: v7(), claim: long }],
    fields: {
      ...{ question: 'fact', stance: 'disputes', grade: 'primary', excerpt: '890 metres', locator: 'p. 4' },
      ...{ translation: '890 m', translator: 'Ana', remark: 'Measured in 1998' },
    },
  });
  await run('evidence.link', {
    source: register,
    links: [{ evidence: v7(), claim: light }],
    fields: { question: 'fact', stance: 'supports', grade: 'secondary' },
  });
  await run('evidence.link', {
    source: official,
    links: [{ evidence: v7(), claim: cost }],
    fields: {
      ...{ question: 'fact', stance: 'nothing-found', excerpt: 'He said nothing' },
      asked: { whom: 'Ola', at: '2026-01-04T10:00:00.000Z' },
    },
  });
  await run('note.add', { note: v7(), claim: long, audience: 'legal', text: 'Careful.\nTwo lines.' });
  await run('note.add', { note: v7(), claim: cost, text: 'He is called Ola', source: official });
  const query = v7();
  await run('query.ask', {
    query,
    claim: long,
    text: 'From where?',
    proposed: '890',
    due: '2026-12-02T09:00:00.000Z',
  });
  await run('query.settle', { query, answer: 'The mayor' });
  await run('query.ask', { query: v7(), claim: cost, text: 'Which year?' });
  const remark = { article: one.article, kind: 'loaded-term', text: 'Too much?' } as const;
  const at = one.text.indexOf('far too much');
  await run('remark.add', {
    ...remark,
    remark: v7(),
    revision: one.revision,
    span: { start: at, end: at + 12 },
  });
  await run('remark.add', { ...remark, remark: v7(), revision: null, span: null, kind: 'fairness' });
  await run('signoff.give', { claims: [light], as: 'editor' });
  await run('signoff.give', { claims: [long], as: 'legal' });
  await run('claim.review', { claims: [cost], state: 'sent-back' });
  await run('article.assign', { articles: [one.article], person: ben, as: 'editor', on: true });
  await run('article.edit', {
    article: one.article,
    fields: { outlet: 'The Long  View', publishedAt: '2026-11', closesAt: '2026-12-03T18:00:00.000Z' },
  });
  await run('article.review', { article: one.article, state: 'submitted' });
  return one.article;
}
