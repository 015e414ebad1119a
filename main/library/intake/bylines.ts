import { wordCount } from './words';

/** `By`, in the languages of the desk. */
const BY =
  /^(?:(?:story|report|reported|reporting|written|words|text|analysis|opinion|posted|published|article)\s+)?(?:by|von|par|por|di|door|av|af|tekst|autor(?:a|in)?|auteur|autore|автор|текст|автори?|oleh)\s*:?\s+(?=\S)/iu;
const LABELLED =
  /^(?:authors?|words|text|reporter|writer|correspondent|autor(?:a|in)?|auteur|autore|автор|текст)\s*[:：]\s*/iu;
const NAME_WORD =
  "(?:\\p{Lu}[\\p{L}\\p{M}’'.-]*|de|da|do|dos|del|della|di|du|van|von|der|den|ter|bin|ibn|al|el|la|le|y|e)";
const NAMES = new RegExp(
  `^${NAME_WORD}(?:\\s+${NAME_WORD}){0,5}(?:\\s*(?:,|and|und|et|y|e|og|och|en|i|и|та|&)\\s+${NAME_WORD}(?:\\s+${NAME_WORD}){0,5}){0,6}$`,
  'u',
);
/** What may stand behind the names: a post, an agency, an address. */
const POST =
  /\s*(?:,|\||\/|[–—-]|\bin\b|\bfor\b|\(|@|[^\s@]+@)\s*(?:(?:[\p{L}'’-]+\s+){0,4}(?:(?:writer|reporter|correspondent|editor|columnist|contributor|journalist|producer)s?|bureau|staff|team|desk|korrespondent(?:in)?|redakteur(?:in)?|redaktion|journaliste|correspondante?|corresponsal|redactora?|editora?|correspondente|repórter|corrispondente|корреспондент)\b|(?:reuters|afp|ap|dpa|efe|tass|the associated press|associated press|bloomberg)\b|\S+@\S+).*$/iu;

/** A name alone, also in capitals: two to five words. */
const NAME_ALONE =
  /^\p{Lu}[\p{L}\p{M}’'.-]+(?:\s+(?:\p{Lu}[\p{L}\p{M}’'.-]*|de|da|del|van|von|der|den|bin|al|la)){1,4}$/u;

/** A line's authors without the word before them: `By Jane Roe and Ann Poe` gives `Jane Roe and Ann Poe`. */
export function readByline(line: string): string | null {
  const text = line.trim();
  if (text.length > 160 || wordCount(text) > 20) return null;
  const start = LABELLED.exec(text) ?? BY.exec(text);
  if (!start) return null;
  const rest = text.slice(start[0].length).trim();
  const names = rest
    .replace(POST, '')
    .replace(/[.,;|]+$/, '')
    .trim();
  return names !== '' &&
    wordCount(names) <= 12 &&
    (NAMES.test(names) || /^[\p{Lu}\p{M}\s.,&’'-]+$/u.test(names))
    ? names
    : null;
}

/** Whether a line may be nothing but a person's name. */
export const isName = (line: string): boolean => line.length <= 60 && NAME_ALONE.test(line.trim());

/** Whether a line is a person's name and whom the person writes for: `Jane Roe, The Harrow Courier`. */
export function isNamedPost(line: string): boolean {
  const [name = '', post = '', ...more] = line.split(/\s*[,|]\s*/);
  return more.length === 0 && post !== '' && wordCount(post) <= 6 && /^\p{Lu}/u.test(post) && isName(name);
}

/** An author's name as metadata give it, without `By` and without an address; `null` if it names nobody. */
export function authorName(value: string): string | null {
  const text = value.trim().replace(/\s+/g, ' ');
  if (text === '' || text.length > 200 || /^https?:|^www\.|^@/.test(text)) return null;
  // Behind the name pages put the post, the agency, an address, a time, the number of articles.
  const name = text
    .replace(BY, '')
    .replace(/\s*(?:[|•·@<(]|https?:|\d).*$/u, '')
    .replace(POST, '')
    .replace(/\s*<?\S+@\S+>?$/, '')
    // A site's address behind the name says where the person writes.
    .replace(/\s*,\s*[\w-]+\.(?:com|org|net|co\.\w\w|[a-z]{2})$/iu, '')
    .replace(/[\s,;:–—-]+$/u, '');
  return name === '' || /^(?:admin(?:istrator)?|guest|editor|staff|unknown|null|undefined|n\/a)$/i.test(name)
    ? null
    : name;
}
