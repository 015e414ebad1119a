import { findQuote } from '@shared/anchoring/quote';
import type { Span } from '@shared/domain/anchor';
import type { Command, CommandInput, CommandType } from '@shared/domain/command';
import { EvidenceFields } from '@shared/domain/evidence';
import type { Id } from '@shared/domain/ids';
import articleText from './article.md?raw';
import { sampleClaims, type SampleClaim } from './claims';
import { sampleSources, type SampleSource } from './sources';

/** The sample article as it would come from a writer: true events, told with mistakes that a checker is meant to find. */
export const sampleOriginal = { name: 'galley-sample.md', text: articleText } as const;

/** Two people who check it; both are invented. */
export const samplePeople = { checker: 'Ines Okafor', editor: 'Tomas Lindqvist' } as const;

type Role = keyof typeof samplePeople;
export interface SampleStep {
  by: Role;
  command: Command;
}

/**
 * What the two did to the article, in the order in which they did it. `ids` gives a stable id for a name: the
 * people have theirs under their roles, sources and claims under `source …` and `claim …`, each command under
 * a name of its own. `article.text` is the canonical text of the revision.
 */
export function sampleSteps(
  ids: (name: string) => Id,
  article: { article: Id; revision: Id; text: string },
): SampleStep[] {
  const steps: SampleStep[] = [];
  const step = <T extends CommandType>(by: Role, type: T, input: CommandInput<T>): void => {
    steps.push({ by, command: { id: ids(`step ${steps.length}`), type, input } as Command });
  };
  const source = (name: SampleSource): Id => ids(`source ${name}`);
  const claim = (name: string): Id => ids(`claim ${name}`);

  for (const as of ['checker', 'editor'] as const)
    step('editor', 'article.assign', { articles: [article.article], person: ids(as), as, on: true });
  for (const [name, fields] of Object.entries(sampleSources))
    step('checker', 'source.add', {
      source: source(name as SampleSource),
      fields: { ...fields, knownBy: fields.confidential ? [ids('checker')] : [] },
    });
  for (const one of sampleClaims) {
    step('checker', 'claim.mark', {
      claim: claim(one.name),
      article: article.article,
      revision: article.revision,
      spans: one.places.map((quote) => placeOf(article.text, quote)),
      kind: one.kind,
      ...(one.statement ? { statement: one.statement } : {}),
      ...(one.partOf ? { parent: claim(one.partOf) } : {}),
    });
    // Said for every claim, so that no guess about a speaker decides what the sample shows.
    step('checker', 'claim.edit', {
      claims: [claim(one.name)],
      fields: { attribution: one.attribution ?? null, legal: one.legal ?? false },
    });
    checked(one);
  }
  step('checker', 'remark.add', {
    remark: ids('remark'),
    article: article.article,
    revision: article.revision,
    span: placeOf(article.text, 'a measure that belonged to nobody'),
    kind: 'missing-context',
    text: 'Say that others had proposed a decimal measure before, or cut this.',
  });
  for (const one of sampleClaims)
    if (one.signedOff) step('editor', 'signoff.give', { claims: [claim(one.name)], as: 'editor' });
  return steps;

  function checked(one: SampleClaim): void {
    const claims = [claim(one.name)];
    (one.links ?? []).forEach(({ from, ...fields }, i) =>
      step('checker', 'evidence.link', {
        source: source(from),
        links: [{ evidence: ids(`evidence ${one.name} ${i}`), claim: claim(one.name) }],
        fields: EvidenceFields.parse({ question: 'fact', stance: 'supports', ...fields }),
      }),
    );
    for (const { question = 'fact', value, reason } of one.verdicts ?? [])
      step('checker', 'verdict.give', { claims, question, value, reason: reason ?? null });
    if (one.reopened) step('editor', 'verdict.reopen', { claims, question: 'fact', why: one.reopened });
    if (one.resolution) step('editor', 'claim.resolve', { claims, resolution: one.resolution });
    if (one.waitingOn) step('checker', 'claim.wait', { claims, on: one.waitingOn });
    if (one.query)
      step('checker', 'query.ask', { query: ids(`query ${one.name}`), claim: claim(one.name), ...one.query });
    (one.notes ?? []).forEach(({ audience, text, about }, i) =>
      step('checker', 'note.add', {
        note: ids(`note ${one.name} ${i}`),
        claim: claim(one.name),
        audience,
        text,
        ...(about ? { source: source(about) } : {}),
      }),
    );
  }
}

/** Where a quote of the sample stands: letter for letter, once. Anything else is a mistake in the sample. */
function placeOf(text: string, quote: string): Span {
  const [place, another] = findQuote(text, quote);
  if (!place || another) throw new Error(`The sample's quote “${quote}” does not stand in its text once.`);
  return place;
}
