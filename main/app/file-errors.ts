import { GalleyError } from '@shared/domain/errors';
import { t } from '@shared/text/index';

const codeOf = (thrown: unknown): string | undefined => {
  const code = (thrown as { code?: unknown } | null)?.code;
  return typeof code === 'string' ? code : undefined;
};

/** The system's own short name for what went wrong with a file, such as ENOENT. */
export const reasonOf = (thrown: unknown): string => codeOf(thrown) ?? 'unknown';

/** What a person needs to know when a file could not be written. */
export function writeError(thrown: unknown, name: string): GalleyError {
  const code = codeOf(thrown);
  if (code === 'ENOSPC' || code === 'EDQUOT')
    return new GalleyError('disk-full', t('dialogs/error/disk-full', { name }));
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS')
    return new GalleyError('export-failed', t('dialogs/error/export-not-allowed', { name }));
  return new GalleyError('export-failed', t('dialogs/error/export-failed', { name, why: reasonOf(thrown) }));
}
