import type { SearchHit } from '@shared/domain/search';
import { t } from '@shared/text';
import { json, libraryOptions, type CliCommand } from './command';
import { limitOf } from './limit';
import { withLibrary } from './with-library';

const LIMIT_USUAL = 20;
const LIMIT_MOST = 200;

/** `galley search`: what a query finds, by kind; of each kind the best first. */
export const search: CliCommand = {
  name: 'search',
  options: { ...libraryOptions, limit: { type: 'string' } },
  words: { min: 1, max: 1 },
  run: async (args, io) => {
    const [query = ''] = args.words;
    const limit = limitOf(args, LIMIT_USUAL, LIMIT_MOST);
    const { groups, problem } = await withLibrary(args, io, 'read', (library) =>
      library.call('search.find', { query, limit }, null),
    );
    if (problem) io.err(`query: ${problem.message}`);
    const counts = Object.fromEntries(groups.map(({ kind, count }) => [kind, count]));
    const results = groups.flatMap(({ hits }) => hits);
    if (args.flag('json')) io.out(json({ query, problem, counts, results }));
    else if (results.length === 0) io.err(t('cli/search/none'));
    else io.out(results.map((hit) => `${lineOf(hit)}\n`).join(''));
    return 0;
  },
};

function lineOf({ kind, form, id, score, name, snippets }: SearchHit): string {
  const [snippet] = snippets;
  const found = snippet ? snippet.text.replace(/\s+/gu, ' ') : '';
  return [form ?? kind, id, score.toFixed(3), name?.replace(/\s+/gu, ' ') ?? t('words/notFound'), found].join(
    '\t',
  );
}
