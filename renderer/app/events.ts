import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { MenuCommand } from '@shared/ipc/contract';
import { menuKeys } from '@shared/keys/menu-keys';
import { useImporting } from '../features/library/import-store';
import { takeAppState } from './app-state';
import { invalidator } from './invalidation';
import { run } from './keys/handlers';
import { useNotices } from './notices';

/** The only way in which a page can undo what was typed into its fields; it goes by no other name. */
interface Editing {
  execCommand: (command: 'undo' | 'redo') => boolean;
}

/** Between two rounds of asking again while an import runs, in milliseconds. */
const WHILE_IMPORTING = 500;

/** A field undoes its own typing, also when the menu asks for it. */
function runFromMenu(command: MenuCommand): void {
  const typing = document.activeElement?.matches('input, textarea, [contenteditable=true]:not([data-keys])');
  if (typing && (command === 'undo' || command === 'redo')) (document as Editing).execCommand(command);
  else run(menuKeys[command].action);
}

/** Listens to what main and the library tell. */
export function useEvents(): void {
  const client = useQueryClient();
  useEffect(() => {
    const invalidate = invalidator(client, () => (useImporting.getState().progress ? WHILE_IMPORTING : 0));
    const ends = [
      window.galley.on('library.changed', ({ kinds, ids }) => invalidate(kinds, ids)),
      window.galley.on('app.changed', (state) => takeAppState(client, state)),
      window.galley.on('library.restarted', ({ message }) => {
        useNotices.getState().tell(message);
        // What was asked of the process that is gone, and what it could not tell.
        void client.invalidateQueries();
      }),
      window.galley.on('library.notice', ({ message }) => useNotices.getState().tell(message)),
      window.galley.on('menu.command', runFromMenu),
    ];
    return () => {
      for (const end of ends) end();
    };
  }, [client]);
}
