import type { Person } from '@shared/domain/person';
import type { CommonOfArticles, Output } from '@shared/ipc/contract';
import { t } from '@shared/text';
import { formatCount } from '../../../ui/count';
import type { PickItem } from './picking';

/** All tags in use: first those that some of the articles have, then the others, each by their letters. */
export function tagItems(tags: Output<'articles.tags'>, common: CommonOfArticles): PickItem[] {
  const counts = new Map(common.tags.map(({ tag, articles }) => [tag, articles]));
  const items = tags.map(({ tag, articles }) => ({
    id: tag,
    name: tag,
    group: null,
    note: formatCount(articles),
    count: counts.get(tag) ?? 0,
  }));
  return [...items.filter(({ count }) => count > 0), ...items.filter(({ count }) => count === 0)];
}

export const parts = ['checker', 'editor'] as const;
export type Part = (typeof parts)[number];

/** Everyone, once for each part that they can have in an article. */
export function peopleItems(people: readonly Person[], common: CommonOfArticles): PickItem[] {
  return parts.flatMap((as) =>
    people.map((person) => ({
      id: `${as}/${person.id}`,
      name: person.name,
      group: t(`library/assign/${as}`),
      note: t(`words/role/${person.role}`),
      count: common.assigned.find((one) => one.as === as && one.person === person.id)?.articles ?? 0,
    })),
  );
}

/** Who, in which part, an item of `peopleItems` stands for. */
export function partOf(id: string): { as: Part; person: string } | null {
  const [as, person] = id.split('/');
  const part = parts.find((one) => one === as);
  return part && person ? { as: part, person } : null;
}
