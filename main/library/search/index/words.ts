import type { WriteDatabase } from '../../store/database';

/** Words as numbers, for columns: each has one number for as long as the index lives. 0 is the empty word. */
export class Words {
  readonly #database: WriteDatabase;
  readonly #kind: number;
  readonly #numbers = new Map<string, number>([['', 0]]);
  readonly #words: string[] = [''];

  constructor(database: WriteDatabase, kind: number) {
    this.#database = database;
    this.#kind = kind;
    for (const { word } of database.all<{ word: string }>(
      'SELECT word FROM word WHERE kind = ? ORDER BY number',
      [kind],
    )) {
      this.#numbers.set(word, this.#words.length);
      this.#words.push(word);
    }
  }

  get count(): number {
    return this.#words.length;
  }

  word(number: number): string {
    return this.#words[number] ?? '';
  }

  /** The number of a word, or `undefined`. */
  find(word: string): number | undefined {
    return this.#numbers.get(word);
  }

  /** The number of a word, a new one where it has none. In a transaction of the caller. */
  ensure(word: string): number {
    const known = this.#numbers.get(word);
    if (known !== undefined) return known;
    const number = this.#words.length;
    this.#database.run('INSERT INTO word (kind, number, word) VALUES (?, ?, ?)', [this.#kind, number, word]);
    this.#numbers.set(word, number);
    this.#words.push(word);
    return number;
  }
}
