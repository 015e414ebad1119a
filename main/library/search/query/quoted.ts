/** A piece of a query between quotation marks, with what stands before and behind it. */
export interface Quoted {
  /** Of the whole piece, signs included, in the query (UTF-16). */
  start: number;
  end: number;
  sign: '+' | '-' | '';
  /** As it was typed; empty without one. */
  field: string;
  inner: string;
  boost: number;
  /** Behind the closing mark: a `~`, which means nothing here. */
  distance: boolean;
}

/** A mark closes with one of its kind; papers of different countries turn them round. */
const quoted =
  /(?<![^\s(])([+-]?)(?:([\p{L}]+):\s*)?(?:["“”„‟]([^"“”„‟]*)["“”„‟]|[«»]([^«»]*)[«»])(?:\^(\d+))?(~\d*)?/gu;

/** The quoted pieces of a query. A mark that isn't closed is only punctuation. */
export function quotedPieces(text: string): Quoted[] {
  return [...text.matchAll(quoted)].map(({ 0: whole, index, ...part }) => ({
    start: index,
    end: index + whole.length,
    sign: (part[1] ?? '') as Quoted['sign'],
    field: part[2] ?? '',
    inner: part[3] ?? part[4] ?? '',
    boost: part[5] === undefined ? 1 : Number(part[5]),
    distance: part[6] !== undefined,
  }));
}
