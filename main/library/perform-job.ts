import { lostPlaces } from './revisions/candidates';
import { carry } from './revisions/carry';
import { findPlaces } from './importing/find-places';
import { extract } from './intake/extract';
import { readCopy } from './intake/read-copy';
import { readRecord } from './intake/records/read-record';
import type { JobName, Jobs } from './job';
import { backUp } from './store/backup';
import { openReader, type ReadDatabase, type RecordPlace } from './store/database';
import { findDuplicates } from './store/queries/duplicate-sources';
import { compareRevisions } from './revisions/compare-revisions';
import { newSentencesSince } from './revisions/new-since';
import { verifyLibrary } from './store/verify';

/** Reads beside whoever writes. */
function reading<T>({ databasePath, key }: RecordPlace, read: (database: ReadDatabase) => T): T {
  const reader = openReader(databasePath, key);
  try {
    return read(reader);
  } finally {
    reader.close();
  }
}

type Performers = {
  [J in JobName]: (input: Jobs[J]['input']) => Jobs[J]['answer'] | Promise<Jobs[J]['answer']>;
};

const performers: Performers = {
  extract: (original) => extract(original),
  readCopy: (file) => readCopy(file),
  readRecord: (file) => readRecord(file),
  findPlaces: (wish) => findPlaces(wish),
  carry: (wish) => carry(wish),
  verify: (place) => reading(place, (reader) => verifyLibrary(reader, place.folder)),
  duplicates: (place) => reading(place, findDuplicates),
  compare: ({ before, after, ...place }) =>
    reading(place, (reader) => compareRevisions(reader, before, after)),
  newSentences: ({ databasePath, folder, key, ...wish }) =>
    reading({ databasePath, folder, key }, (reader) => newSentencesSince(reader, wish)),
  candidates: ({ claim, ...place }) => reading(place, (reader) => lostPlaces(reader, claim)),
  backup: ({ at, ...place }) => backUp(place, 'daily', new Date(at)),
};

/** Does a job, in whichever thread it is called. */
export async function perform<J extends JobName>(
  name: J,
  input: Jobs[J]['input'],
): Promise<Jobs[J]['answer']> {
  return performers[name](input);
}
