import type { Id } from '@shared/domain/ids';
import { useAction } from '../../app/keys/use-action';
import { exportAs } from './export';

/** Binds the keys that export an article. */
export function useExportKeys(article: Id): void {
  useAction('export.html', () => void exportAs(article, 'html'));
  useAction('export.pdf', () => void exportAs(article, 'pdf'));
  useAction('export.json', () => void exportAs(article, 'json'));
  useAction('export.jsonld', () => void exportAs(article, 'jsonld'));
}
