import { AssignDialog } from './assign-dialog';
import { closeBatch, useBatch } from './batch-store';
import { ExportDialog } from './export-dialog';
import { StandDialog } from './stand-dialog';
import { TagDialog } from './tag-dialog';

const dialogs = { tag: TagDialog, assign: AssignDialog, stand: StandDialog, export: ExportDialog };

/** The dialog of the command on several articles that is being prepared. */
export function BatchDialogs() {
  const { open, articles } = useBatch();
  if (!open) return null;
  const Open = dialogs[open];
  return <Open articles={articles} onClose={closeBatch} />;
}
