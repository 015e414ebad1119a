import { extract } from './intake/extract';
import { readCopy } from './intake/read-copy';
import type { JobName, Jobs } from './job';
import { backUp } from './store/backup';
import { openReader } from './store/database';
import { verifyLibrary } from './store/verify';

type Performers = {
  [J in JobName]: (input: Jobs[J]['input']) => Jobs[J]['answer'] | Promise<Jobs[J]['answer']>;
};

const performers: Performers = {
  extract: (original) => extract(original),
  readCopy: (file) => readCopy(file),
  verify({ databasePath, key, folder }) {
    const reader = openReader(databasePath, key);
    try {
      return verifyLibrary(reader, folder);
    } finally {
      reader.close();
    }
  },
  backup: ({ at, ...place }) => backUp(place, 'daily', new Date(at)),
};

/** Does a job, in whichever thread it is called. */
export async function perform<J extends JobName>(
  name: J,
  input: Jobs[J]['input'],
): Promise<Jobs[J]['answer']> {
  return performers[name](input);
}
