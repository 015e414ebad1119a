import { BrowserWindow } from 'electron';
import { GalleyError } from '@shared/domain/errors';
import { t } from '@shared/text/index';
import { log } from './log';
import { traceOf } from '../library/trace';
import { sealed } from './sealed';
import { ShownDocuments } from './shown-documents';

/** A report is one file: its styles, fonts and images are inside it. */
const reports = new ShownDocuments(
  'paper',
  "default-src 'none'; img-src data:; font-src data:; style-src 'unsafe-inline'",
);

const inches = (millimetres: number) => millimetres / 25.4;

/** Chromium fills in the classes. The footer is a page of its own: it has no styles but these. */
function footer(): string {
  const number = t('dialogs/export/page', {
    page: '<span class="pageNumber"></span>',
    pages: '<span class="totalPages"></span>',
  });
  return (
    '<div style="width: 100%; margin: 0 18mm; display: flex; justify-content: space-between; gap: 12pt; ' +
    'font: 7.5pt Inter, Helvetica, Arial, sans-serif; color: #5b6066">' +
    '<span class="title" style="overflow: hidden; white-space: nowrap; text-overflow: ellipsis"></span>' +
    `<span style="white-space: nowrap">${number}</span></div>`
  );
}

/**
 * Prints a self-contained page to a tagged PDF on A4 with an outline and numbered pages, in a hidden window
 * without scripts, preload or network. Throws `export-failed`.
 * @param html UTF-8
 */
export async function printToPdf(html: Uint8Array): Promise<Uint8Array> {
  const report = reports.add({ contentType: 'text/html; charset=utf-8', bytes: html });
  const window = new BrowserWindow({
    show: false,
    webPreferences: { ...sealed, session: reports.session, javascript: false, devTools: false },
  });
  try {
    await window.loadURL(report.url);
    return await window.webContents.printToPDF({
      pageSize: 'A4',
      margins: { top: inches(18), bottom: inches(20), left: inches(18), right: inches(18) },
      printBackground: true,
      displayHeaderFooter: true,
      // Left out, Chromium writes the date and the title of its own there.
      headerTemplate: '<span></span>',
      footerTemplate: footer(),
      generateTaggedPDF: true,
      generateDocumentOutline: true,
    });
  } catch (error) {
    log('print', traceOf(error));
    throw new GalleyError('export-failed', t('dialogs/error/print-failed'));
  } finally {
    report.forget();
    window.destroy();
  }
}
