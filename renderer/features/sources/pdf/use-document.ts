import { useEffect, useState } from 'react';
import type { PDFDocumentProxy } from 'pdfjs-dist';
import { openDocument, type OpenDocument } from './open-document';

/** A PDF as far as it is open: with the size of its first page, which most of its pages have. */
export type DocumentState =
  | { is: 'opening' }
  | { is: 'failed' }
  | { is: 'open'; document: PDFDocumentProxy; size: { width: number; height: number } };

/** Opens a PDF while the component is there. `attempt` is counted up to try again. */
export function useDocument(bytes: Uint8Array, attempt: number): DocumentState {
  const [state, setState] = useState<DocumentState>({ is: 'opening' });
  useEffect(() => {
    let gone = false;
    let open: OpenDocument | null = null;
    const start = async () => {
      try {
        open = await openDocument(bytes);
        const page = gone ? null : await open.document.getPage(1);
        const size = page?.getViewport({ scale: 1 });
        if (!gone && size) setState({ is: 'open', document: open.document, size });
      } catch {
        if (!gone) setState({ is: 'failed' });
      }
      if (gone) open?.close();
    };
    void start();
    return () => {
      gone = true;
      open?.close();
      setState({ is: 'opening' });
    };
  }, [bytes, attempt]);
  return state;
}
