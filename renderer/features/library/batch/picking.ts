/** Something that can be on all, on some or on none of several articles: a tag, or someone's part in them. */
export interface PickItem {
  id: string;
  name: string;
  /** The heading that it stands under. */
  group: string | null;
  /** What else is to be said of it, quietly. */
  note: string | null;
  /** How many of the articles have it. */
  count: number;
}

export type Mark = 'all' | 'some' | 'none';

/** What is wished for: on all articles, or on none. */
export type Wishes = ReadonlyMap<string, boolean>;

/** How many items are drawn: who looks for another one types. */
export const MOST = 100;

export const markNow = ({ count }: PickItem, total: number): Mark =>
  count === 0 ? 'none' : count < total ? 'some' : 'all';

/** How an item will be, once the wishes are fulfilled. */
export function markOf(item: PickItem, total: number, wishes: Wishes): Mark {
  const wish = wishes.get(item.id);
  if (wish === undefined) return markNow(item, total);
  return wish ? 'all' : 'none';
}

/** On all, then on none; what was on some articles can be left so again. */
export function withNext(item: PickItem, total: number, wishes: Wishes): Map<string, boolean> {
  const now = markNow(item, total);
  const next: Record<Mark, Mark> =
    now === 'some' ? { some: 'all', all: 'none', none: 'some' } : { all: 'none', none: 'all', some: 'all' };
  const mark = next[markOf(item, total, wishes)];
  const after = new Map(wishes);
  if (mark === now) after.delete(item.id);
  else after.set(item.id, mark === 'all');
  return after;
}

const lower = (words: string): string => words.trim().toLocaleLowerCase();

/** The items that have what is typed in their names; those that begin with it first, within each heading. */
export function matching(items: readonly PickItem[], typed: string): PickItem[] {
  const words = lower(typed);
  if (words === '') return items.slice(0, MOST);
  const found = items.filter(({ name }) => lower(name).includes(words));
  const groups = [...new Set(found.map(({ group }) => group))];
  const begins = ({ name }: PickItem) => (lower(name).startsWith(words) ? 0 : 1);
  return groups
    .flatMap((group) => found.filter((item) => item.group === group).sort((a, b) => begins(a) - begins(b)))
    .slice(0, MOST);
}

/** Whether one of the items is called just this. */
export const isNamed = (items: readonly PickItem[], typed: string): boolean =>
  items.some(({ name }) => lower(name) === lower(typed));
