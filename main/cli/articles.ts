import { GalleyError } from '@shared/domain/errors';
import { Id } from '@shared/domain/ids';
import type { ArticleRow } from '@shared/ipc/contract';
import { t } from '@shared/text';
import type { Library } from '../library/api';

const PAGE = 200;
/** Shorter beginnings of an id than this are taken for a title only. */
const PREFIX = 4;

/** All articles of a library, the last imported first. */
export async function allArticles(library: Library): Promise<ArticleRow[]> {
  const articles: ArticleRow[] = [];
  for (;;) {
    const { count, rows } = await library.call(
      'articles.list',
      { offset: articles.length, limit: PAGE },
      null,
    );
    articles.push(...rows);
    if (rows.length === 0 || articles.length >= count) return articles;
  }
}

/** The article that an id, the beginning of one, or an exact title means. Throws `not-found`. */
export async function articleOf(library: Library, wish: string): Promise<ArticleRow> {
  const id = Id.safeParse(wish.toLowerCase());
  if (id.success) return library.call('articles.get', { article: id.data }, null);
  const title = wish.normalize('NFC').trim();
  const prefix = wish.length >= PREFIX ? wish.toLowerCase() : null;
  const all = await allArticles(library);
  const titled = all.filter((article) => article.title?.trim() === title);
  const found =
    titled.length > 0 ? titled : all.filter((article) => prefix !== null && article.id.startsWith(prefix));
  const [one, another] = found;
  if (!one) throw new GalleyError('not-found', t('cli/problem/noArticle', { wish }));
  if (!another) return one;
  const lines = found.map((article) => `${article.id}  ${article.title ?? t('words/notFound')}`);
  throw new GalleyError('not-found', [t('cli/problem/severalArticles', { wish }), ...lines].join('\n  '));
}
