import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { v7 as newId } from 'uuid';
import type { Received } from '@shared/ipc/contract';
import type { CurrentLibrary } from './current-library';

/** Records that a report left the library as this file, with the hash of its bytes. */
export async function recordReport(
  current: Pick<CurrentLibrary, 'get'>,
  { article, format, variant }: Received<'app.exportReport'>,
  path: string,
  bytes: Uint8Array,
): Promise<void> {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const fileName = basename(path);
  await current.get('reports.record', { command: newId(), article, format, variant, sha256, fileName });
}
