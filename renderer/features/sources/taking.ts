import { t } from '@shared/text';
import { urlIn } from '../evidence/draft';

/** What of a file this needs; a File of the page has it. */
export interface TakenFile {
  name: string;
  size: number;
  arrayBuffer: () => Promise<ArrayBuffer>;
}

/** What was dropped or pasted: files, an address, or text. */
export type Taken =
  | { is: 'files'; files: readonly TakenFile[] }
  | { is: 'address'; url: string }
  | { is: 'text'; text: string };

/** What of a drop or a clipboard decides. */
export interface Transfer {
  files: Iterable<TakenFile>;
  getData: (type: string) => string;
}

/** What a drop or a paste brings; `null` where there is nothing to take. Files come before what names them. */
export function takenFrom(transfer: Transfer): Taken | null {
  const files = [...transfer.files];
  if (files.length > 0) return { is: 'files', files };
  const text = transfer.getData('text/plain') || transfer.getData('text/uri-list');
  if (text.trim() === '') return null;
  const url = urlIn(text);
  return url ? { is: 'address', url } : { is: 'text', text };
}

/** Longer text than this was not meant as a source's name. */
const LONGEST_NAME = 200;

/** Whether pasted text is the text of a source and no name or address to find one by. */
export function isPassage(text: string): boolean {
  return !urlIn(text) && (text.trim().includes('\n') || text.trim().length > LONGEST_NAME);
}

/** A file of pasted text. Its name shows in the list of copies. */
export function textFile(text: string): { name: string; bytes: Uint8Array<ArrayBuffer> } {
  return { name: `${t('sourcePane/pastedText')}.txt`, bytes: new TextEncoder().encode(text) };
}
