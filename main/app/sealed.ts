import type { WebPreferences } from 'electron';

/** What every window of Galley has: no Node, a world apart from the preload's, the system's sandbox. */
export const sealed: WebPreferences = {
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  nodeIntegrationInSubFrames: false,
  nodeIntegrationInWorker: false,
  webSecurity: true,
  webviewTag: false,
  navigateOnDragDrop: false,
  // Chromium would fetch its dictionaries from a server.
  spellcheck: false,
};
