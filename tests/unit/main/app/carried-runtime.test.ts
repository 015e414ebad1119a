import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { isCarriedRuntime } from '../../../../main/app/carried-runtime';
import { temporaryFolder } from '../../../helpers/temporary';

const appWith = (manifest: string): string => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'package.json'), manifest);
  return folder;
};

it('the stand-in is told by the environment, by the package, and where nothing can be told', () => {
  const app = appWith('{}');
  expect(isCarriedRuntime(app, {})).toBe(false);
  expect(isCarriedRuntime(app, { GALLEY_CARRIED_RUNTIME: '1' })).toBe(true);
  expect(isCarriedRuntime(appWith('{"carriedRuntime": true}'), {})).toBe(true);
  expect(isCarriedRuntime(appWith('not JSON'), {})).toBe(true);
});
