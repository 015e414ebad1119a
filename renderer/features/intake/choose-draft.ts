import type { Id } from '@shared/domain/ids';
import { takeDraft } from '../library/take-draft';

/** Asks for a file and shows it as the next draft of an article; nothing is stored before it is accepted. */
export function chooseDraft(article: Id): void {
  const field = document.createElement('input');
  field.type = 'file';
  field.hidden = true;
  field.addEventListener('change', () => {
    field.remove();
    const file = field.files?.[0];
    if (file) void takeDraft(article, [{ path: file.name, file }]);
  });
  field.addEventListener('cancel', () => field.remove());
  // In the page, or it may be swept away with its answer while somebody looks for the file.
  document.body.append(field);
  field.click();
}
