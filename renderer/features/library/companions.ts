import { filesNamed } from '@shared/domain/companion-folder';
import type { Companion } from '@shared/domain/image';
import type { FileAt } from './dropped-files';

const MiB = 1024 ** 2;
/** How large one picture may be, and all that come with a page. */
const LIMIT = 20 * MiB;
const TOGETHER = 64 * MiB;
/** Endings of what a page has beside its pictures: programs, styles, fonts, frames. */
const NO_PICTURE = /\.(?:m?js|css|html?|json|xml|svg|woff2?|ttf|otf|mp[34]|webm|download)$/i;

/** What of a file this needs; a File of the page has it. */
interface Readable {
  size: number;
  arrayBuffer: () => Promise<ArrayBuffer>;
}

/** The pictures that a page's markup names among the files that were dropped with it. What can't be read is left out. */
export async function readCompanions(
  page: Uint8Array,
  files: readonly FileAt<Readable>[],
): Promise<Companion[]> {
  const [folder] = files[0]?.path.split('/') ?? [];
  if (folder === undefined) return [];
  const named = new Set(filesNamed(new TextDecoder().decode(page), folder).map((name) => name.normalize()));
  const companions: Companion[] = [];
  let left = TOGETHER;
  for (const { path, file } of files) {
    if (!named.has(path.normalize()) || NO_PICTURE.test(path) || file.size > Math.min(LIMIT, left)) continue;
    const bytes = await file.arrayBuffer().catch(() => null);
    if (!bytes) continue;
    left -= file.size;
    companions.push({ name: path, bytes: new Uint8Array(bytes) });
  }
  return companions;
}
