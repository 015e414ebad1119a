import { protocol } from 'electron';

/**
 * Galley's own addresses. `app` is the window's page; `original` shows an article as it came in; `paper` holds
 * a report while it is printed. Each is answered in one session only, so none can reach another.
 */
export type Scheme = 'app' | 'original' | 'paper';

/** Has to run before Electron is ready. */
export function registerSchemes(): void {
  protocol.registerSchemesAsPrivileged([
    // Standard, so that the page's relative addresses work, and secure, as the web's own features expect.
    { scheme: 'app', privileges: { standard: true, secure: true } },
    { scheme: 'original', privileges: { standard: true, secure: true } },
    { scheme: 'paper', privileges: { standard: true, secure: true } },
  ]);
}
