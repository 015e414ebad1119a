import type { articleSorts } from '@shared/ipc/contract';
import type { ReadDatabase } from '../../store/database';
import { fold } from '../analysis/fold';
import type { Kinds } from '../kinds';
import type { Order } from './best';

export type ArticleSort = (typeof articleSorts)[number];

/** Sorts articles by what lists show of them. What isn't known is last, whichever way round. */
export class ArticleOrder {
  readonly #record: ReadDatabase;
  readonly #kinds: Kinds;
  /** Titles as they are sorted, by number: read when someone sorts by them for the first time. */
  #titles: Map<number, string> | null = null;

  constructor(record: ReadDatabase, kinds: Kinds) {
    this.#record = record;
    this.#kinds = kinds;
  }

  /** Titles may have changed. */
  forget(): void {
    this.#titles = null;
  }

  /** The order of a list. `score` is that of a query. */
  by(sort: ArticleSort, reversed: boolean, score: (number: number) => number): Order {
    const { table } = this.#kinds.article;
    const { imported, published, closing } = table.columns;
    const sign = reversed ? -1 : 1;
    const times = (column: Float64Array, direction: 1 | -1): Order => {
      return (a, b) => {
        const [one, other] = [column[a]!, column[b]!];
        if (one === other) return 0;
        if (one === -Infinity) return 1;
        if (other === -Infinity) return -1;
        return (one - other) * direction * sign;
      };
    };
    const words = (of: (number: number) => string): Order => {
      return (a, b) => {
        const [one, other] = [of(a), of(b)];
        if (one === other) return 0;
        if (one === '') return 1;
        if (other === '') return -1;
        return (one < other ? -1 : 1) * sign;
      };
    };
    const orders: Record<ArticleSort, () => Order> = {
      relevance: () => (a, b) => (score(b) - score(a)) * sign,
      imported: () => times(imported, -1),
      published: () => times(published, -1),
      closing: () => times(closing, 1),
      title: () => {
        const titles = (this.#titles ??= this.#readTitles());
        return words((number) => titles.get(number) ?? '');
      },
      outlet: () => {
        const outlets = this.#outlets();
        return words((number) => outlets[table.columns.outlet[number]!] ?? '');
      },
    };
    const first = orders[sort]();
    const latest = times(imported, -1);
    return (a, b) => first(a, b) || latest(a, b) * sign || table.compareIds(a, b);
  }

  #outlets(): string[] {
    const { words } = this.#kinds.article;
    return Array.from({ length: words.count }, (_, number) => fold(words.word(number)));
  }

  #readTitles(): Map<number, string> {
    const { table } = this.#kinds.article;
    const numbers = new Map<string, number>();
    for (let number = 0; number < table.count; number += 1) numbers.set(table.id(number), number);
    const titles = new Map<number, string>();
    for (const { id, title } of this.#record.all<{ id: string; title: string | null }>(
      'SELECT id, title FROM article WHERE removedAt IS NULL',
    )) {
      const number = numbers.get(id);
      // Quotation marks and the like at the beginning of a headline say nothing about where one looks for it.
      if (number !== undefined) titles.set(number, fold(title ?? '').replace(/^[^\p{L}\p{N}]+/u, ''));
    }
    return titles;
  }
}
