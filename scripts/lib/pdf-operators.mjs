/** Where pdf.js reads an operator, and where it begins with the text of a page or of a form shown on it. */
const places = [
  {
    code: 'const opSpec = EvaluatorPreprocessor.opMap[cmd];',
    told: "globalThis.pdfReads?.('operator', this.stateManager.stateStack.length);\n",
  },
  { code: 'const twoLastChars = [" ", " "];', told: "globalThis.pdfReads?.('form', 0);\n" },
];

/**
 * pdf.js has no bound on what it reads of a page: a form that shows another twice, forty times over, never ends, and
 * each state that is saved makes the next slower. So it tells whoever reads pages what it reads, and how deep in saved
 * states it stands; `main/library/intake/pdf/work.ts` listens.
 * @returns {{name: string, transform(code: string, id: string): {code: string, map: null} | null}} a plugin of Vite
 */
export const pdfOperators = () => ({
  name: 'pdf-operators',
  transform(code, id) {
    if (!/pdfjs-dist[\\/]legacy[\\/]build[\\/]pdf\.worker\.mjs$/.test(id)) return null;
    let told = code;
    for (const place of places) {
      if (told.split(place.code).length !== 2)
        throw new Error('pdf.js reads its operators in another way now.');
      told = told.replace(place.code, place.told + place.code);
    }
    return { code: told, map: null };
  },
});
