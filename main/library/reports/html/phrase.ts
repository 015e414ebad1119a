import { t, type TextKey } from '@shared/text';
import { join, type Content } from './markup';

/** A sentence of the catalogue whose values may be HTML: a name isolated by direction, a link. */
export function phrase(key: TextKey, values: Record<string, Content>): Content {
  const names = Object.keys(values);
  // U+0000 stands in no text of the record and in none of the catalogue.
  const slots = Object.fromEntries(names.map((name, i) => [name, `\u0000${i}\u0000`]));
  const parts = t(key, slots).split('\u0000');
  return join(parts.map((part, i) => (i % 2 === 0 ? part : values[names[Number(part)] ?? ''])));
}
