import { toCodePoints } from '@shared/domain/text';
import { detectAll } from 'tinyld';

/** How much of a text its language is detected from. */
const SAMPLE = 6000;
/** Fewer letters than this say nothing sure; scripts that only one language uses need less. */
const FEWEST_LETTERS = 60;
const FEWEST_OWN_SCRIPT = 12;
/** How much likelier than the next one a language must be. */
const MARGIN = 2;

/** Scripts that settle the language, or leave only a few to choose from. */
const OWN_SCRIPT =
  /[\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}\p{Script=Greek}\p{Script=Hebrew}\p{Script=Thai}\p{Script=Georgian}\p{Script=Armenian}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Bengali}\p{Script=Khmer}]/gu;
const LATIN = /\p{Script=Latin}+/gu;
const LETTERS = /\p{L}+/gu;

/** How many letters a pattern finds, which matches them in rows. */
const lengthOf = (sample: string, rows: RegExp): number =>
  (sample.match(rows) ?? []).reduce((sum, row) => sum + toCodePoints(row, row.length), 0);

/** How many letters there are, and how many of them are Latin ones. */
const countsIn = (sample: string): { letters: number; latin: number } => ({
  letters: lengthOf(sample, LETTERS),
  latin: lengthOf(sample, LATIN),
});

/** Languages that are never written in Latin letters in the press. */
const OTHER_LANGUAGES = new Set(
  'ar fa ur he yi hi mr ne bn pa gu ta te kn ml si th lo km my ka hy el ru uk be bg mk zh ja ko am'.split(
    ' ',
  ),
);

/**
 * The language of a text as a BCP 47 tag; `null` where the text is too short to tell, or two languages fit
 * alike. Serbian in Latin letters is none: it can't be told from Croatian and Bosnian.
 */
export function detectLanguage(text: string): string | null {
  const sample = text.slice(0, SAMPLE);
  const { letters, latin } = countsIn(sample);
  const own = sample.match(OWN_SCRIPT)?.length ?? 0;
  if (letters < FEWEST_LETTERS && own < FEWEST_OWN_SCRIPT) return null;
  const [first, second] = detectAll(sample);
  if (!first || (second && first.accuracy < second.accuracy * MARGIN)) return null;
  if (latin > letters / 2 && (first.lang === 'sr' || OTHER_LANGUAGES.has(first.lang))) return null;
  return first.lang;
}

/** Languages that are written in Latin letters as a rule are not what a text without any is in. */
const LATIN_LANGUAGES = new Set(
  'en de fr es pt it nl sv da no nb nn fi pl cs sk hu ro tr id ms vi hr sl et lv lt'.split(' '),
);

/**
 * The language that a page declares, as a BCP 47 tag. Templates declare what they like: a page in another
 * script than the declared language's is in the language detected from its text.
 */
export function declaredLanguage(
  values: readonly (string | null | undefined)[],
  text: string,
): string | null {
  let counted: ReturnType<typeof countsIn> | undefined;
  for (const value of values) {
    const tag = normalTag(value);
    if (!tag) continue;
    const { letters, latin } = (counted ??= countsIn(text.slice(0, SAMPLE)));
    const language = tag.split('-')[0] ?? '';
    const wrong =
      letters >= FEWEST_LETTERS &&
      ((latin < letters * 0.3 && LATIN_LANGUAGES.has(language)) ||
        (latin > letters * 0.95 && OTHER_LANGUAGES.has(language)));
    if (!wrong) return tag;
  }
  return detectLanguage(text);
}

/** `en_us` as `en-US`; `null` for what names no language. */
export function normalTag(value: string | null | undefined): string | null {
  const written = value
    ?.trim()
    .replaceAll('_', '-')
    .split(/[,;\s]/)[0];
  if (!written || /^(?:und|mul|zxx|x-default|c|posix)$/i.test(written)) return null;
  try {
    const tag = Intl.getCanonicalLocales(written)[0] ?? '';
    // `english` has the form of a tag, and is none.
    return /^[a-z]{2,3}(?:-|$)/.test(tag) ? tag : null;
  } catch {
    return null;
  }
}
