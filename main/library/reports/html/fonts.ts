import interCyrillic from '@fontsource-variable/inter/files/inter-cyrillic-wght-normal.woff2?inline';
import interGreek from '@fontsource-variable/inter/files/inter-greek-wght-normal.woff2?inline';
import interLatinExt from '@fontsource-variable/inter/files/inter-latin-ext-wght-normal.woff2?inline';
import interLatin from '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?inline';
import serifCyrillicItalic from '@fontsource-variable/source-serif-4/files/source-serif-4-cyrillic-wght-italic.woff2?inline';
import serifCyrillic from '@fontsource-variable/source-serif-4/files/source-serif-4-cyrillic-wght-normal.woff2?inline';
import serifGreekItalic from '@fontsource-variable/source-serif-4/files/source-serif-4-greek-wght-italic.woff2?inline';
import serifGreek from '@fontsource-variable/source-serif-4/files/source-serif-4-greek-wght-normal.woff2?inline';
import serifLatinExtItalic from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-ext-wght-italic.woff2?inline';
import serifLatinExt from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-ext-wght-normal.woff2?inline';
import serifLatinItalic from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-italic.woff2?inline';
import serifLatin from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2?inline';

/** Source Serif 4 and Inter, both under the SIL Open Font License 1.1, in the subsets that Fontsource cuts. */
interface Subset {
  /** The code points that the subset is for, as CSS says them. */
  range: string;
  serif: string;
  serifItalic: string;
  sans: string;
}

const subsets: Record<'latin' | 'latinExt' | 'cyrillic' | 'greek', Subset> = {
  latin: {
    range:
      'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD',
    serif: serifLatin,
    serifItalic: serifLatinItalic,
    sans: interLatin,
  },
  latinExt: {
    range:
      'U+0100-0130,U+0132-0151,U+0154-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF',
    serif: serifLatinExt,
    serifItalic: serifLatinExtItalic,
    sans: interLatinExt,
  },
  cyrillic: {
    range: 'U+0301,U+0400-045F,U+0490-0491,U+04B0-04B1,U+2116',
    serif: serifCyrillic,
    serifItalic: serifCyrillicItalic,
    sans: interCyrillic,
  },
  greek: {
    range: 'U+0370-0377,U+037A-037F,U+0384-038A,U+038C,U+038E-03A1,U+03A3-03FF',
    serif: serifGreek,
    serifItalic: serifGreekItalic,
    sans: interGreek,
  },
};

/** Whether a text has a character of a CSS `unicode-range`. */
function hasCharacterOf(range: string, text: string): boolean {
  const classes = range.replace(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?,?/g, (_, from: string, to?: string) =>
    to === undefined ? `\\u{${from}}` : `\\u{${from}}-\\u{${to}}`,
  );
  return new RegExp(`[${classes}]`, 'u').test(text);
}

/** The `@font-face` rules that a page needs: the Latin faces, and of the others those with letters in it. */
export function fontFaces(page: string): string {
  const italic = /<(em|cite|i)\b/.test(page);
  return Object.values(subsets)
    .filter(({ range }) => hasCharacterOf(range, page))
    .flatMap(({ range, serif, serifItalic, sans }) => [
      fontFace('Source Serif 4', 'normal', '200 900', serif, range),
      ...(italic ? [fontFace('Source Serif 4', 'italic', '200 900', serifItalic, range)] : []),
      fontFace('Inter', 'normal', '100 900', sans, range),
    ])
    .join('');
}

const fontFace = (family: string, style: string, weight: string, data: string, range: string) =>
  `@font-face{font-family:"${family}";font-style:${style};font-weight:${weight};font-display:block;src:url("${data}") format("woff2");unicode-range:${range}}\n`;
