import { t } from '@shared/text';
import { useNotices } from '../../app/notices';
import { takeRecords, type RecordBytes } from '../records/records';
import type { ImportEnd } from './import-store';
import { broughtBy, showFiles } from './show-imported';

/** An import that has ended, with the files of it that may hold claims: they are asked about, and not in. */
export interface Ended extends ImportEnd {
  records: readonly RecordBytes[];
}

/** How an import ended, in words: `312 articles imported. 12 files are not in.` */
function wordsOf(ended: Ended): string {
  const left = ended.outcomes.filter(({ outcome }) => !outcome.ok).length;
  const sentences = [
    broughtBy(ended),
    left > 0 ? t('library/importing/left', { count: left }) : '',
    ended.records.length > 0 ? t('library/importing/toAsk', { count: ended.records.length }) : '',
  ];
  return sentences.filter((sentence) => sentence !== '').join(' ');
}

/**
 * Shows how an import ended, and asks about what may hold claims; `asArticles` imports what holds none. Where the window
 * was used for something else meanwhile, nothing comes between: that is told, and shown when it is wanted.
 */
export async function endImport(
  ended: Ended,
  wasUsed: boolean,
  asArticles: (files: readonly RecordBytes[]) => Promise<void>,
): Promise<void> {
  const { outcomes, records } = ended;
  if (outcomes.length + records.length === 0) return;
  const show = async () => {
    if (outcomes.length > 0) showFiles(ended);
    await takeRecords(records, asArticles);
  };
  if (!wasUsed) return show();
  const stays = records.length > 0 || outcomes.some(({ outcome }) => !outcome.ok);
  useNotices
    .getState()
    .tell(wordsOf(ended), { label: t('library/importing/show'), act: () => void show(), stays });
}
