import { v7 } from 'uuid';
import type { Claim } from '@shared/domain/claim';
import type { Command } from '@shared/domain/command';
import type { SourceType } from '@shared/domain/source';
import { verdictValues, type Question, type VerdictValue } from '@shared/domain/verdict';
import type { Galley } from '../e2e/app';
import { be, importText } from '../e2e/flows';
import { articleText } from './article-text';
import { claimSpans } from './claim-spans';
import { seeded } from './seeded';

/** What is in a library that is measured. */
export interface Filling {
  words: number;
  paragraphs: number;
  claims: number;
  sources: number;
}

/** How many commands travel to the window at a time. */
const BATCH = 100;
export const SEED = 1893;

/** Executes commands as the window does, one after the other. */
async function executeAll(galley: Galley, commands: readonly Command[]): Promise<void> {
  for (let from = 0; from < commands.length; from += BATCH) {
    const refused = await galley.page.evaluate(
      async (batch) => {
        for (const command of batch) {
          const answer = await window.galley.request('command.execute', command);
          if (!answer.ok) return `${command.type}: ${answer.error.message}`;
        }
        return null;
      },
      commands.slice(from, from + BATCH),
    );
    if (refused) throw new Error(refused);
  }
}

const types: readonly SourceType[] = ['document', 'dataset', 'article', 'interview', 'court-record'];
/** Of each ten claims: what they stand as. One keeps no verdict at all. */
const standings: readonly VerdictValue[] = [
  ...(['verified', 'verified', 'verified', 'verified', 'verified', 'verified'] as const),
  ...(['disputed', 'unverifiable', 'opinion', 'unchecked'] as const),
];

/** Verdicts of all kinds, spread over the claims; what someone is said to have said is verified. */
function verdictsFor(claims: readonly Claim[]): Command[] {
  const judged = claims.map(({ id, attribution }, i) => ({
    id,
    attribution,
    value: standings[(i * 7) % standings.length]!,
  }));
  const give = (question: Question, value: VerdictValue, of: typeof judged): Command[] =>
    of.length === 0
      ? []
      : [{ id: v7(), type: 'verdict.give', input: { claims: of.map(({ id }) => id), question, value } }];
  const values = verdictValues.filter((value) => value !== 'unchecked');
  return [
    ...values.flatMap((value) =>
      give(
        'fact',
        value,
        judged.filter((one) => one.value === value),
      ),
    ),
    ...give(
      'said',
      'verified',
      judged.filter((one) => one.attribution !== null),
    ),
  ];
}

/**
 * Fills an open library: an article of so many words with its claims (verdicts of all kinds, parts, overlaps,
 * notes), sources with evidence, and a short article beside it. Answers the article's id and revision.
 */
export async function fillLibrary(
  galley: Galley,
  filling: Filling,
): Promise<{ article: string; claims: string[] }> {
  const chance = seeded(SEED);
  await be(galley, 'Ana Prado');
  const markdown = articleText(chance, filling.words, filling.paragraphs);
  const article = await importText(galley, markdown, 'the-wall-at-harwick.md');
  const row = await galley.request('articles.get', { article });
  const revision = await galley.request('articles.revision', { revision: row.revision });
  const spans = claimSpans(revision, filling.claims, chance);
  const claims = spans.map(() => v7());
  await executeAll(
    galley,
    spans.map(({ start, end, within }, i): Command => ({
      id: v7(),
      type: 'claim.mark',
      input: {
        claim: claims[i]!,
        article,
        revision: revision.id,
        spans: [{ start, end }],
        parent: within === null ? null : claims[within]!,
      },
    })),
  );
  await executeAll(galley, verdictsFor(await galley.request('claims.list', { article })));
  const sources = Array.from({ length: filling.sources }, () => v7());
  await executeAll(
    galley,
    sources.flatMap((source, i): Command[] => [
      {
        id: v7(),
        type: 'source.add',
        input: {
          source,
          fields: { type: types[i % types.length]!, title: `Record ${i + 1} of the harbour board` },
        },
      },
      {
        id: v7(),
        type: 'evidence.link',
        input: {
          source,
          links: [0, 1, 2].map((n) => ({
            evidence: v7(),
            claim: claims[(i * 3 + n) % claims.length]!,
          })),
          fields: {
            question: 'fact',
            stance: chance.chance(0.8) ? 'supports' : 'disputes',
            grade: chance.chance(0.5) ? 'primary' : 'secondary',
            excerpt: 'as it stands in the minutes of that day',
            locator: `p. ${i + 1}`,
          },
        },
      },
    ]),
  );
  await executeAll(
    galley,
    claims
      .filter((_, i) => i % 4 === 0)
      .map((claim): Command => ({
        id: v7(),
        type: 'note.add',
        input: {
          note: v7(),
          claim,
          audience: 'checkers',
          text: 'Asked the archive for the second page of this.',
        },
      })),
  );
  await importText(galley, '# A short notice\n\nThe ferry runs every hour.', 'notice.md');
  return { article, claims };
}
