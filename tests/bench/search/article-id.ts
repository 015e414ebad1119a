/** The id of the article with a number, in the library and in Galley's index: a UUID that says which it is. */
export const articleId = (number: number): string =>
  `00000000-0000-7000-8000-${number.toString(16).padStart(12, '0')}`;

/** The number of an article's id. */
export const articleNumber = (id: string): number => parseInt(id.slice(-12), 16);
