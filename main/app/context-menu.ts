import { Menu, type WebContents } from 'electron';
import { t } from '@shared/text/index';

/** Gives a page the menu that people expect over selected text and in text fields. */
export function addContextMenu(contents: WebContents): void {
  contents.on('context-menu', (_event, { isEditable, selectionText, editFlags }) => {
    if (!isEditable && selectionText.trim() === '') return;
    const copy = { role: 'copy', label: t('menu/copy'), enabled: editFlags.canCopy } as const;
    const field = [
      { role: 'cut', label: t('menu/cut'), enabled: editFlags.canCut },
      copy,
      { role: 'paste', label: t('menu/paste'), enabled: editFlags.canPaste },
      { role: 'selectAll', label: t('menu/select-all'), enabled: editFlags.canSelectAll },
    ] as const;
    Menu.buildFromTemplate(isEditable ? [...field] : [copy]).popup();
  });
}
