import { describe, expect, it } from 'vitest';
import { articlesNamed, walkArticles } from '../../../../../../main/library/store/queries/article-walk';
import { openDesk } from '../../../../../helpers/record';

describe('walking through the articles', () => {
  it('comes by each once, the last imported first, also where several came at one instant', () => {
    const at = new Date('2026-01-05T09:00:00.000Z');
    const desk = openDesk(undefined, () => at);
    const ids = Array.from({ length: 7 }, () => desk.article().article);
    desk.run('article.remove', { articles: [ids[3]!] });
    const walked: string[] = [];
    for (let after: string | null = null; ;) {
      const rows = walkArticles(desk.store.database, after, 2);
      const last = rows.at(-1);
      if (!last) break;
      walked.push(...rows.map(({ id }) => id));
      after = last.id;
    }
    expect(walked).toEqual(
      ids
        .filter((id) => id !== ids[3])
        .sort()
        .reverse(),
    );
  });

  it('begins with the last imported', () => {
    const desk = openDesk();
    const [first, second] = [desk.article().article, desk.article().article];
    expect(walkArticles(desk.store.database, null, 9).map(({ id }) => id)).toEqual([second, first]);
    expect(walkArticles(desk.store.database, second, 9).map(({ id }) => id)).toEqual([first]);
  });
});

describe('articles by name', () => {
  it('are those of the whole title, else of the beginning of an id', () => {
    const desk = openDesk();
    const [one, two] = [desk.article().article, desk.article().article];
    desk.run('article.edit', { article: two, fields: { title: ' Élan ' } });
    const named = (name: string) => articlesNamed(desk.store.database, name).map(({ id }) => id);
    expect(named('A tower')).toEqual([one]);
    expect(named('Élan'.normalize('NFD'))).toEqual([two]);
    expect(named('A tow')).toEqual([]);
    expect(named(one.slice(0, -1).toUpperCase())).toEqual([one]);
    expect(named(one.slice(0, 3))).toEqual([]);
    expect(named('%___')).toEqual([]);
    desk.run('article.remove', { articles: [one] });
    expect(named('A tower')).toEqual([]);
  });
});
