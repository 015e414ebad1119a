import { rm } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Takes out Electron's own default app, which electron-builder leaves in when it is given an unpacked
 * Electron: with it in place, a package without Galley's archive would run whatever folder it is told to.
 * @param {import('electron-builder').AfterPackContext} context
 */
export default async function afterPack({ appOutDir, packager, electronPlatformName }) {
  const resources =
    electronPlatformName === 'darwin'
      ? join(`${packager.appInfo.productFilename}.app`, 'Contents', 'Resources')
      : 'resources';
  await rm(join(appOutDir, resources, 'default_app.asar'), { force: true });
}
