/** Indexes the record in a folder and writes a dot after each step, until someone kills it: `script.cjs FOLDER`. */
import { writeSync } from 'node:fs';
import { join } from 'node:path';
import { INDEX_FILE } from '../../main/library/search/index/index-database';
import { Search } from '../../main/library/search/search';
import { openReader } from '../../main/library/store/database';
import { RECORD_FILE } from '../../main/library/store/open-store';

const [folder = ''] = process.argv.slice(2);
const search = new Search(openReader(join(folder, RECORD_FILE)), join(folder, INDEX_FILE), undefined);
for (const _ of search.work()) writeSync(1, '.');
search.close();
