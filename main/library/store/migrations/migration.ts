/** One step of the schema. Immutable once released: a later change is a later migration. */
export interface Migration {
  /** 1, 2, 3 … without a gap; stored as the database's `user_version`. */
  number: number;
  /** The file's name without its number. */
  name: string;
  up: string;
}
