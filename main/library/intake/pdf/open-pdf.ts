import type { PDFDocumentProxy } from 'pdfjs-dist';
import { GalleyError } from '@shared/domain/errors';
import { t } from '@shared/text/index';
import { pdfjs } from './pdfjs';

/** An open PDF. */
export interface OpenPdf {
  document: PDFDocumentProxy;
  close: () => Promise<void>;
}

/** Hands pdf.js what a PDF names and doesn't hold. Fonts are for drawing; their measures are built in. */
class Supplies {
  async fetch({ kind, filename }: { kind: string; filename: string }): Promise<Uint8Array> {
    if (kind !== 'cMapUrl') throw new Error(`${filename} is not needed to read text.`);
    return (await import('./character-maps')).characterMap(filename);
  }
}

/**
 * Opens a PDF for reading its text: no scripts, no forms, nothing compiled, nothing fetched. Its bytes stay the
 * caller's. Throws `input-unreadable` for one that is damaged or locked with a password.
 */
export async function openPdf(bytes: Uint8Array): Promise<OpenPdf> {
  const { getDocument, VerbosityLevel } = await pdfjs();
  const task = getDocument({
    // pdf.js takes the bytes over.
    data: new Uint8Array(bytes),
    verbosity: VerbosityLevel.ERRORS,
    BinaryDataFactory: Supplies,
    useWorkerFetch: false,
    useSystemFonts: false,
    disableFontFace: true,
    isEvalSupported: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    useWasm: false,
    enableXfa: false,
  });
  const close = () => task.destroy();
  try {
    return { document: await task.promise, close };
  } catch (thrown) {
    await close();
    const locked = thrown instanceof Error && thrown.name === 'PasswordException';
    throw new GalleyError(
      'input-unreadable',
      t(locked ? 'intake/error/pdfLocked' : 'intake/error/pdfDamaged'),
      {
        reason: thrown instanceof Error ? thrown.message : '',
      },
    );
  }
}
