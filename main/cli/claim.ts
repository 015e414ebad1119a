import { findQuote } from '@shared/anchoring/quote';
import type { Span } from '@shared/domain/anchor';
import type { Revision } from '@shared/domain/article';
import type { Claim } from '@shared/domain/claim';
import type { Command } from '@shared/domain/command';
import { GalleyError } from '@shared/domain/errors';
import { mayAnswer, questions, verdictValues } from '@shared/domain/verdict';
import type { ArticleRow } from '@shared/ipc/contract';
import { t } from '@shared/text';
import { v7 } from 'uuid';
import { articleOf } from './articles';
import { claimsFrom } from './claims-from';
import { choice, json, libraryOptions, misused, type CliCommand } from './command';
import { personOf, withLibrary } from './with-library';

/** How much text is shown on either side of each place of a quote. */
const AROUND = 40;

/** `galley claim ARTICLE --quote TEXT`: marks a claim, and gives it a verdict when one is said; `--from FILE`: all of a table. */
export const claim: CliCommand = {
  name: 'claim',
  options: {
    ...libraryOptions,
    quote: { type: 'string' },
    statement: { type: 'string' },
    verdict: { type: 'string' },
    question: { type: 'string' },
    from: { type: 'string' },
  },
  words: { min: 1, max: 1 },
  run: async (args, io) => {
    const from = args.text('from');
    if (from !== undefined) return claimsFrom(args, io, from);
    const quote = args.text('quote');
    if (!quote) throw misused(t('cli/command/claim/usage'));
    const value = choice(args, 'verdict', verdictValues);
    const question = choice(args, 'question', questions) ?? 'fact';
    if (value && !mayAnswer(question, value))
      throw misused(t('cli/problem/mayNotAnswer', { value, question }));
    const statement = args.text('statement');
    const marked = await withLibrary(args, io, 'write', async (library) => {
      const article = await articleOf(library, args.words[0] ?? '');
      const revision = await library.call('articles.revision', { revision: article.revision }, null);
      const span = onlyPlace(article, revision, quote);
      const by = await personOf(args, library);
      const execute = (command: Command) => library.call('command.execute', command, by);
      const id = v7();
      await execute({
        id: v7(),
        type: 'claim.mark',
        input: { claim: id, article: article.id, revision: revision.id, spans: [span], statement },
      });
      if (value) {
        try {
          await execute({ id: v7(), type: 'verdict.give', input: { claims: [id], question, value } });
        } catch (thrown) {
          // Both or none: what was asked for in one line is not left half done.
          await library.call('command.undo', { command: v7() }, by);
          throw thrown;
        }
      }
      const claims = await library.call('claims.list', { article: article.id }, null);
      return claims.find((one) => one.id === id);
    });
    if (marked) io.out(args.flag('json') ? json(written(marked)) : readable(marked));
    return 0;
  },
};

/** The one place of a quote; throws `text-mismatch` when it has none or several. */
function onlyPlace(article: ArticleRow, { text }: Revision, quote: string): Span {
  const title = article.title ?? article.id;
  const places = findQuote(text, quote);
  const [place] = places;
  if (!place) throw new GalleyError('text-mismatch', t('cli/problem/quoteNotFound', { title }));
  if (places.length === 1) return place;
  const problem = t('cli/problem/quoteSeveral', { count: places.length, title });
  const lines = places.map(({ start, end }) => {
    const before = text.slice(Math.max(0, start - AROUND), start);
    return `… ${before}[${text.slice(start, end)}]${text.slice(end, end + AROUND)} …`.replace(/\s+/g, ' ');
  });
  throw new GalleyError('text-mismatch', [problem, ...lines].join('\n  '), { places });
}

function written({ id, number, article, statement, kind, attribution, anchors, verdicts }: Claim) {
  const places = anchors.map(({ start, end, quote }) => ({ start, end, quote }));
  const answers = verdicts.map(({ question, value, reason }) => ({ question, value, reason }));
  return { id, number, article, statement, kind, attribution, places, verdicts: answers };
}

const readable = ({ id, number, statement }: Claim): string =>
  `${id}\t${t('cli/claim/marked', { number, statement })}\n`;
