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
      const articles: ArticleRow[] = [];
      let none = true;
      for await (const rows of allArticles(library)) {
        none = false;
        if (args.flag('json')) articles.push(...rows);
        else io.out(rows.map((article) => `${lineOf(article)}\n`).join(''));
      }
      if (args.flag('json')) io.out(json(articles));
      else if (none) io.err(t('cli/list/none'));
    });
    return 0;
  },
};

function lineOf({ id, title, counts }: ArticleRow): string {
  const claims = t('cli/list/claims', { count: counts.claims });
  const blockers = t('cli/list/blockers', { count: counts.blockers });
  return [id, claims, blockers, title ?? t('words/notFound')].join('\t');
}
