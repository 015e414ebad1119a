import type { ArticleRow } from '@shared/ipc/contract';
import { t } from '@shared/text';
import { allArticles } from './articles';
import { json, libraryOptions, type CliCommand } from './command';
import { withLibrary } from './with-library';

/** `galley list`: the articles, the last imported first. */
export const list: CliCommand = {
  name: 'list',
  options: libraryOptions,
  words: { min: 0, max: 0 },
  run: async (args, io) => {
    const articles = await withLibrary(args, io, 'read', allArticles);
    if (args.flag('json')) io.out(json(articles));
    else if (articles.length === 0) io.err(t('cli/list/none'));
    else io.out(articles.map((article) => `${lineOf(article)}\n`).join(''));
    return 0;
  },
};

function lineOf({ id, title, counts }: ArticleRow): string {
  const claims = t('cli/list/claims', { count: counts.claims });
  const blockers = t('cli/list/blockers', { count: counts.blockers });
  return [id, claims, blockers, title ?? t('words/notFound')].join('\t');
}
