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
    await withLibrary(args, io, 'read', async (library) => {
      if (args.flag('json')) {
        const articles: ArticleRow[] = [];
        for await (const article of allArticles(library)) articles.push(article);
        io.out(json(articles));
        return;
      }
      let none = true;
      for await (const article of allArticles(library)) {
        none = false;
        io.out(`${lineOf(article)}\n`);
      }
      if (none) io.err(t('cli/list/none'));
    });
    return 0;
  },
};

function lineOf({ id, title, counts }: ArticleRow): string {
  const claims = t('cli/list/claims', { count: counts.claims });
  const blockers = t('cli/list/blockers', { count: counts.blockers });
  return [id, claims, blockers, title ?? t('words/notFound')].join('\t');
}
