import { html, Markup, type Content } from './markup';

/** One line of waves, long enough for any word, 5 px each. */
const LENGTH = 160;
const line = `M0 2q1.25-2.6 2.5 0${'t2.5 0'.repeat(LENGTH * 2)}`;

/** The wave once, to be used by `waved`. */
export const waveShape = (): Markup => html`<path id="wave" d="${line}" />`;

/** What may stand on one line as a whole: a word with what follows it, or one sign of a script without spaces. */
const unbroken =
  /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]\p{M}*|(?:(?![\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}])[^\s\-–—/])+[-–—/]*\s*|[\s\-–—/]+/gu;

/**
 * Text with a drawn wave under each word, one for each lane, that only paper shows: browsers put a wavy
 * underline into a PDF as a coarse picture, so there it is a path, clipped to the word.
 */
export function waved(text: string, lanes: readonly number[]): Content {
  if (lanes.length === 0) return text;
  // Without white space between the elements: it would stand in the text.
  const waves = lanes.map(
    (lane) =>
      new Markup(
        `<svg class="wave w${Math.min(lane, 3)}" aria-hidden="true" focusable="false"><use href="#wave"/></svg>`,
      ),
  );
  return (text.match(unbroken) ?? []).map((word) => html`<span class="w">${word}${waves}</span>`);
}
