const SIGNS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...{ '0': '⁰', '1': '¹', '2': '²', '3': '³', '4': '⁴', '5': '⁵', '6': '⁶', '7': '⁷', '8': '⁸', '9': '⁹' },
    ...{ '+': '⁺', '-': '⁻', '−': '⁻', '–': '⁻', '(': '⁽', ')': '⁾' },
  }),
);
/** Figures, with what may stand among them. */
const FIGURES = /^[\s\d+\-−–(),;*]*\d[\s\d+\-−–(),;*]*$/u;

/**
 * What is set raised, written so that it stays apart from the figure before it: 10⁶ is not 106, and a year with the
 * number of a note not 18841. Letters stay as they are, as in `3rd`.
 */
export const raised = (text: string): string =>
  FIGURES.test(text) ? text.replace(/./gu, (sign) => SIGNS.get(sign) ?? sign) : text;
