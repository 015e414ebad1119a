import { t } from '@shared/text';

/** How large a file is, as a person says it: `1 kB` for anything up to that, `640 kB`, `1.4 MB`. */
export function fileSize(bytes: number): string {
  const kB = Math.max(1, Math.round(bytes / 1000));
  if (kB < 1000) return t('sources/size/kB', { size: kB });
  return t('sources/size/MB', { size: (bytes / 1_000_000).toFixed(1) });
}
