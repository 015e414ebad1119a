import { GalleyError } from '@shared/domain/errors';
import { Id } from '@shared/domain/ids';
import type { ArticleRow } from '@shared/ipc/contract';
import { t } from '@shared/text';
import type { Library } from '../library/api';

const PAGE = 1000;

/** All articles of a library, the last imported first, some at a time. */
export async function* allArticles(library: Library): AsyncGenerator<ArticleRow[]> {
  for (let after: Id | null = null; ;) {
    const rows: ArticleRow[] = await library.call('articles.walk', { after, limit: PAGE }, null);
    const last = rows.at(-1);
    if (!last) return;
    yield rows;
    after = last.id;
  }
}

/** The article that an id, the beginning of one, or an exact title means. Throws `not-found`. */
export async function articleOf(library: Library, wish: string): Promise<ArticleRow> {
  const id = Id.safeParse(wish.toLowerCase());
  if (id.success) return library.call('articles.get', { article: id.data }, null);
  const found = await library.call('articles.named', { name: wish }, null);
  const [one, another] = found;
  if (!one) throw new GalleyError('not-found', t('cli/problem/noArticle', { wish }));
  if (!another) return library.call('articles.get', { article: one.id }, null);
  const lines = found.map((article) => `${article.id}  ${article.title ?? t('words/notFound')}`);
  throw new GalleyError('not-found', [t('cli/problem/severalArticles', { wish }), ...lines].join('\n  '));
}
