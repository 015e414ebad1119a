import type { MenuCommand } from '../ipc/contract';

/** The action behind each entry of the menu that the window does, and its usual chords. */
export const menuKeys = {
  undo: { action: 'app.undo', keys: ['mod+z'] },
  redo: { action: 'app.redo', keys: ['mod+shift+z', 'mod+y'] },
  'paste-article': { action: 'article.paste', keys: ['mod+n', 'mod+shift+v'] },
  'fetch-article': { action: 'article.fetch', keys: ['mod+shift+l'] },
  'import-files': { action: 'article.import', keys: ['mod+i'] },
  'import-folder': { action: 'article.importFolder', keys: ['mod+shift+d'] },
  'go-library': { action: 'go.library', keys: ['mod+1'] },
  'go-review': { action: 'go.review', keys: ['mod+2'] },
  'go-sources': { action: 'go.sources', keys: ['mod+3'] },
  'go-search': { action: 'go.search', keys: ['mod+shift+f', 'mod+4'] },
  settings: { action: 'app.settings', keys: ['mod+,'] },
  keys: { action: 'app.keys', keys: ['?', 'f1'] },
  'export-html': { action: 'export.html', keys: ['mod+e'] },
  'export-pdf': { action: 'export.pdf', keys: ['mod+p'] },
  'export-json': { action: 'export.json', keys: ['mod+shift+e'] },
} as const satisfies Record<MenuCommand, { action: string; keys: readonly string[] }>;
