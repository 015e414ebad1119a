/** A revision's text with the offsets at which its sentences begin. */
export interface Sentenced {
  text: string;
  sentences: readonly number[];
  /** BCP 47; `null` where it isn't known. */
  language: string | null;
}
