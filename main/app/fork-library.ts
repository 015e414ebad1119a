import { join } from 'node:path';
import { app, utilityProcess } from 'electron';
import type { Result } from '@shared/domain/errors';
import { t } from '@shared/text/index';
import { failure, type FromProcess, type ToProcess } from '../library/process-messages';
import type { Child } from './library-process';

/** Starts a library process. It holds no library until it is told to open one. */
export function forkLibrary(): Child {
  const child = utilityProcess.fork(join(__dirname, 'library.cjs'), [], {
    serviceName: 'Galley library',
    // What it prints when it dies may quote the record, so in an installed Galley it goes nowhere.
    stdio: app.isPackaged ? 'ignore' : 'inherit',
  });
  return {
    postMessage: (message: ToProcess) => child.postMessage(message),
    onMessage: (listener: (message: FromProcess) => void) => child.on('message', listener),
    onExit: (listener) => child.once('exit', listener),
    kill: () => {
      const { pid } = child;
      child.kill();
      try {
        // The line above asks politely, which a process that hangs doesn't always hear.
        if (pid !== undefined) process.kill(pid, 'SIGKILL');
      } catch {
        // It is gone already.
      }
    },
  };
}

/** Restores the last backup of a library beside it, in a process of its own. Answers the new folder. */
export function restoreBackup(path: string): Promise<Result<string>> {
  return new Promise((resolve) => {
    const child = forkLibrary();
    child.onMessage((message) => {
      if (!('result' in message)) return;
      resolve(message.result as Result<string>);
      child.kill();
    });
    child.onExit(() =>
      resolve(failure({ code: 'process-stopped', message: t('dialogs/error/restore-stopped') })),
    );
    child.postMessage({ id: 1, restore: { path } });
  });
}
