'use strict';

// Loads the app in the folder named on the command line, as the default app of an official Electron does,
// with `-r` for a module to load before it (Playwright uses that).
const { existsSync, readFileSync } = require('node:fs');
const { join, resolve } = require('node:path');
const { app } = require('electron');

const [folder, preloads] = (() => {
  const modules = [];
  const rest = process.argv.slice(1);
  for (let argument = rest.shift(); argument !== undefined; argument = rest.shift()) {
    if (argument === '-r' || argument === '--require') modules.push(rest.shift());
    else if (!argument.startsWith('-')) return [resolve(argument), modules];
  }
  return [undefined, modules];
})();

if (folder === undefined || !existsSync(join(folder, 'package.json'))) {
  process.stderr.write('Name the folder of an app on the command line.\n');
  app.exit(1);
} else {
  Object.defineProperty(process, 'defaultApp', { value: true, enumerable: true });
  const { name, productName, version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  app.setName(productName ?? name);
  app.setVersion(version);
  app.setDesktopName(`${app.getName()}.desktop`);
  app.setAppPath(folder);
  for (const module of preloads) require(module);
  require(folder);
}
