import { fold } from './fold';
import type { PluginLanguage } from './lunr-languages';

/**
 * Snowball's stemmers know an ending by its accents (`ación`), and words reach them without. So an ending that has
 * accents gets them back, where it can hardly be read otherwise: `educacion` and `educación` are both stemmed as
 * `educación`. The endings are those in the stemmer's own tables, from this length on, since shorter ones are too
 * often the end of another word (Italian `erà` in `camera`).
 */
const leastLength = 4;

/**
 * Shorter endings that are worth it, since plurals and participles hang on them. Portuguese plurals become the
 * singular on the way (`nações`, `nação`), which its stemmer leaves apart.
 */
const more: Partial<Record<PluginLanguage, Record<string, string>>> = {
  es: { ion: 'ión' },
  fr: { ees: 'ées', ee: 'ée', ies: 'iés', ie: 'ié' },
  hu: { bol: 'ból', rol: 'ról', tol: 'tól', nal: 'nál', nel: 'nél', ert: 'ért', kent: 'ként' },
  pl: { ow: 'ów' },
  pt: { acoes: 'ação', coes: 'ção', oes: 'ão', aos: 'ão', aes: 'ão', cao: 'ção', ao: 'ão' },
};

/** What gives a folded word of a language the accents of its ending back. */
export function restorer(language: PluginLanguage, accented: readonly string[]): (word: string) => string {
  const endings = new Map(Object.entries(more[language] ?? {}));
  for (const ending of accented.map(spelled)) {
    const folded = fold(ending);
    if (ending.length >= leastLength && folded !== ending && !endings.has(folded))
      endings.set(folded, ending);
  }
  const longest = Math.max(0, ...[...endings.keys()].map((ending) => ending.length));
  return (word) => {
    for (let length = Math.min(longest, word.length - 1); length > 1; length -= 1) {
      const ending = endings.get(word.slice(-length));
      if (ending !== undefined) return word.slice(0, -length) + ending;
    }
    return word;
  };
}

/** The Portuguese stemmer writes a tilde behind its vowel while it works. */
function spelled(ending: string): string {
  return ending.replaceAll('a~', 'ã').replaceAll('o~', 'õ');
}
