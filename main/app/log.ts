import { join } from 'node:path';
import { app, dialog } from 'electron';
import logger from 'electron-log/node';
import { t } from '@shared/text/index';
import { traceOf } from '../library/trace';

/**
 * Writes a line to the log, a file on this machine that goes nowhere by itself. Only names of requests, codes
 * and places in the code may stand in it: nothing of an article, of a source, of a person, and no paths of
 * libraries, so that a user can hand it on without reading it through.
 */
export function log(where: string, what: string): void {
  logger.error(`${where}: ${what}`);
}

/** Logs what nobody caught, and says so: Electron would show the message, which may quote the record. */
export function logStrays(): void {
  process.on('uncaughtException', (thrown) => {
    log('main', traceOf(thrown));
    dialog.showErrorBox(t('dialogs/failed'), t('dialogs/bug'));
  });
  process.on('unhandledRejection', (thrown) => log('main', traceOf(thrown)));
}

/** Says where the log lies. Before this, nothing may be logged. */
export function openLog(): void {
  // Without a name it looks for a package.json, and an installed app may lie where there is none.
  logger.transports.file.setAppName(app.getName());
  logger.transports.console.level = false;
  logger.transports.remote.level = false;
  logger.transports.file.resolvePathFn = () => join(app.getPath('logs'), 'main.log');
}
