import { Id } from './ids';

const PREFIX = 'urn:uuid:';

/** The name of an article that has no address, for files that other programs read. */
export const articleName = (article: Id): string => `${PREFIX}${article}`;

/** The article that such a name means; `null` for any other name. */
export function articleNamed(name: string): Id | null {
  const id = Id.safeParse(name.startsWith(PREFIX) ? name.slice(PREFIX.length) : null);
  return id.success ? id.data : null;
}
