import type { Id } from '@shared/domain/ids';
import { attempt } from '../../app/api';
import { showIntake } from './intake-store';

/** Asks for a file and shows it as the next draft of an article; nothing is stored before it is accepted. */
export function chooseDraft(article: Id): void {
  const field = document.createElement('input');
  field.type = 'file';
  field.addEventListener('change', () => {
    const file = field.files?.[0];
    if (file) void openDraft(article, file);
  });
  field.click();
}

async function openDraft(article: Id, file: File): Promise<void> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const intake = await attempt('intake.open', { name: file.name, bytes });
  if (intake) showIntake(intake, undefined, article);
}
