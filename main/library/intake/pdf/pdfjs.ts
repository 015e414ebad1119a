import type * as Pdfjs from 'pdfjs-dist';

/** What pdf.js looks for when it is loaded, though only drawing uses it: Galley draws in the window alone. */
const drawing = ['DOMMatrix', 'ImageData', 'Path2D'];

let loaded: Promise<typeof Pdfjs> | null = null;

async function load(): Promise<typeof Pdfjs> {
  const globals = globalThis as Record<string, unknown>;
  for (const name of drawing) globals[name] ??= function nothing() {};
  // The module of its worker puts itself into `globalThis.pdfjsWorker`, where pdf.js looks before it would import
  // a file by its path: there is none in a bundle.
  await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
  return import('pdfjs-dist/legacy/build/pdf.mjs');
}

/** pdf.js, loaded when the first PDF is read: it is larger than the rest of the library. */
export const pdfjs = (): Promise<typeof Pdfjs> => (loaded ??= load());
