/** The library process: the entry that main forks as a utilityProcess. */
import { join } from 'node:path';
import { openLibrary } from './open-library';
import { serve } from './serve';
import { restoreLastBackup } from './store/backup';

serve(process.parentPort, {
  openLibrary,
  restoreLastBackup,
  worker: join(__dirname, 'worker.cjs'),
  searchThread: join(__dirname, 'search.cjs'),
});
