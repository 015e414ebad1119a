import { app, type Session, type WebContents } from 'electron';
import type { Scheme } from './schemes';

/**
 * Whether a session may load an address: its own scheme, and nothing at all from a network or from the disk.
 * @param tools whether the developer tools, which are pages too, may be shown
 */
export function mayLoad(address: string, scheme: Scheme | null, tools: boolean): boolean {
  if (scheme !== null && address.startsWith(`${scheme}://`)) return true;
  // An image inside the document itself: nothing is fetched for it.
  if (address.startsWith('data:')) return true;
  return tools && address.startsWith('devtools://');
}

/** Denies a session every request but those of its scheme, every permission, every device and every download. */
export function guardSession(session: Session, scheme: Scheme | null): void {
  session.webRequest.onBeforeRequest((details, done) =>
    done({ cancel: !mayLoad(details.url, scheme, !app.isPackaged) }),
  );
  session.setPermissionRequestHandler((_contents, _permission, done) => done(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.on('will-download', (event) => event.preventDefault());
}

/** Keeps a page where it is: no navigation, no redirect, no new window, no other page inside it. */
function guardContents(contents: WebContents): void {
  contents.on('will-navigate', (event) => event.preventDefault());
  contents.on('will-frame-navigate', (event) => event.preventDefault());
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
}

/**
 * Holds for every session and page from now on; a session that has a page to show says its scheme with
 * `guardSession`. Has to run before Electron is ready.
 */
export function guardEverything(): void {
  // No request reaches a name server, not even the hints of a saved page (dns-prefetch, preconnect), which
  // no policy of a page governs and which would tell a site that it is being checked.
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
  app.on('session-created', (session) => guardSession(session, null));
  app.on('web-contents-created', (_event, contents) => guardContents(contents));
}
