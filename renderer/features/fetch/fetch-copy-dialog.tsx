import type { Source } from '@shared/domain/source';
import { t } from '@shared/text';
import { keepPage, type Kept } from '../sources/keeping';
import { FetchForm } from './fetch-form';

interface FetchCopyProps {
  source: Source;
  url: string;
  onKept: (kept: Kept) => void;
  onClose: () => void;
}

/** Fetches the page of a source, to keep it as a copy. */
export function FetchCopyDialog({ source, url, onKept, onClose }: FetchCopyProps) {
  return (
    <FetchForm
      title={t('fetch/copyTitle', { name: source.name })}
      url={url}
      note={t('fetch/copyNote')}
      fetchPage={async (page) => onKept(await keepPage(page, source))}
      onClose={onClose}
    />
  );
}
