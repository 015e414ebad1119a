/** What is written in pdf.js, and what stands there instead. */
const changes = [
  // Where it reads an operator, and where it begins with the text of a page or of a form shown on it.
  [
    'const opSpec = EvaluatorPreprocessor.opMap[cmd];',
    "globalThis.pdfReads?.('operator', this.stateManager.stateStack.length);\n$&",
  ],
  ['const twoLastChars = [" ", " "];', "globalThis.pdfReads?.('form', 0);\n$&"],
  // Pages that are fetched before somebody asks for them: who asks is told of the damage.
  [
    'pageDictCache.put(lastKid, xref.fetchAsync(lastKid));',
    'const ahead = xref.fetchAsync(lastKid);\nahead.catch(() => {});\npageDictCache.put(lastKid, ahead);',
  ],
];

/**
 * Makes pdf.js fit for files that mean harm or are damaged:
 *
 * - It has no bound on what it reads of a page: a form that shows another twice, forty times over, never ends, and each
 *   state that is saved makes the next slower. So it tells whoever reads pages what it reads, and how deep in saved
 *   states it stands; `main/library/intake/pdf/work.ts` listens.
 * - It fetches pages ahead and leaves that behind when the file can't be opened: a failure that nobody waits for ends a
 *   thread of Node, and with it the next file's reading.
 *
 * @returns {{name: string, transform(code: string, id: string): {code: string, map: null} | null}} a plugin of Vite
 */
export const pdfWorker = () => ({
  name: 'pdf-worker',
  transform(code, id) {
    if (!/pdfjs-dist[\\/]legacy[\\/]build[\\/]pdf\.worker\.mjs$/.test(id)) return null;
    let changed = code;
    for (const [written = '', instead = ''] of changes) {
      if (changed.split(written).length !== 2) throw new Error('pdf.js is written in another way now.');
      changed = changed.replace(written, instead);
    }
    return { code: changed, map: null };
  },
});
