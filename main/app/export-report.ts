import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { app, shell, type BrowserWindow } from 'electron';
import { GalleyError } from '@shared/domain/errors';
import { markedFileName, type ReportFormat } from '@shared/domain/report';
import type { Output, Received } from '@shared/ipc/contract';
import { t } from '@shared/text/index';
import { ask } from './ask';
import type { CurrentLibrary } from './current-library';
import { exportReports } from './export-reports';
import { printToPdf } from './print';
import { recordReport } from './record-report';
import { writeWhole } from './write-file';

const extensions: Record<ReportFormat, string> = {
  html: 'html',
  pdf: 'pdf',
  json: 'json',
  jsonld: 'jsonld',
};

/** Exports reports, and remembers where the last one went. */
export class Exports {
  #last: string | null = null;

  /**
   * Builds a report, writes it where the user says, and records that it left the library with the hash of the
   * file. Throws `disk-full` or `export-failed`.
   */
  async write(
    current: CurrentLibrary,
    window: BrowserWindow | null,
    { article, format, variant, audience }: Received<'app.exportReport'>,
  ): Promise<Output<'app.exportReport'>> {
    await current.someone();
    const { readOnly } = await current.get('library.info', undefined);
    const report = await current.get('reports.build', { article, format, variant, audience });

    const { canceled, filePath } = await ask.save(window, {
      title: t('dialogs/export/title'),
      defaultPath: join(app.getPath('documents'), report.fileName),
      filters: [{ name: t(`dialogs/export/${format}`), extensions: [extensions[format]] }],
      properties: ['createDirectory', 'showOverwriteConfirmation'],
    });
    if (canceled || !filePath) return { cancelled: true, path: null };
    // Whatever name was typed, a file with names says that it holds them.
    const path = join(dirname(filePath), markedFileName(basename(filePath), variant));

    const bytes = format === 'pdf' ? await printToPdf(report.bytes) : report.bytes;
    await writeWhole(path, bytes);
    this.#last = path;
    // A library that can't be written can still be reported on; it just can't keep a note of it.
    if (!readOnly) await recordReport(current, { article, format, variant, audience }, path, bytes);
    return { cancelled: false, path };
  }

  /** Writes a report of each article into a folder that the user chooses. */
  async writeMany(
    current: CurrentLibrary,
    window: BrowserWindow | null,
    wish: Received<'app.exportReports'>,
  ): Promise<Output<'app.exportReports'>> {
    const { outcome, last } = await exportReports(current, window, wish);
    this.#last = last ?? this.#last;
    return outcome;
  }

  /** Shows the last export in the system's file manager. Throws `not-found` when it is gone. */
  showLast(): void {
    if (this.#last === null || !existsSync(this.#last))
      throw new GalleyError('not-found', t('dialogs/error/export-gone'));
    shell.showItemInFolder(this.#last);
  }
}
