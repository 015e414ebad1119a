import type { PDFDocumentProxy } from 'pdfjs-dist';
import workerUrl from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url';

/** A PDF that can be drawn. */
export interface OpenDocument {
  document: PDFDocumentProxy;
  close: () => void;
}

/** A folder of what PDFs name and don't hold; it is built beside the page. */
const supplies = (folder: string) => new URL(`pdf/${folder}/`, document.baseURI).href;

/**
 * Opens a PDF for drawing, in a worker of its own that ends with it. No scripts, no forms, nothing compiled; what
 * is fetched are files of the page. Its bytes stay the caller's.
 */
export async function openDocument(bytes: Uint8Array): Promise<OpenDocument> {
  const { getDocument, PDFWorker, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const port = new Worker(workerUrl, { type: 'module' });
  const worker = PDFWorker.create({ port, verbosity: VerbosityLevel.ERRORS });
  const task = getDocument({
    worker,
    // pdf.js takes the bytes over.
    data: new Uint8Array(bytes),
    verbosity: VerbosityLevel.ERRORS,
    cMapUrl: supplies('cmaps'),
    standardFontDataUrl: supplies('standard_fonts'),
    wasmUrl: supplies('wasm'),
    // Its way of fetching in the worker needs a newer Chromium than the one that must do.
    useWorkerFetch: false,
    // The window's policy allows neither evaluation nor WebAssembly; the decoders have versions without.
    isEvalSupported: false,
    useWasm: false,
    enableXfa: false,
  });
  const close = () => {
    void task.destroy().finally(() => {
      worker.destroy();
      port.terminate();
    });
  };
  try {
    return { document: await task.promise, close };
  } catch (thrown) {
    close();
    throw thrown;
  }
}
