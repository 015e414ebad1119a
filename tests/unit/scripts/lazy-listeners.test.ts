import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { lazyListeners } from '../../../scripts/lib/lazy-listeners.mjs';
import { root } from '../../../scripts/lib/places.mjs';

const path = join(root, 'node_modules/linkedom/esm/interface/event-target.js');
const plugin = lazyListeners();

it('makes the listeners of a node with the first one', () => {
  const code = plugin.transform(readFileSync(path, 'utf8'), path)?.code ?? '';
  expect(code).toMatch(/constructor\(\) \{\s*\}/);
  expect(code.match(/wm\.get\(this\) \?\? wm\.set\(this, new Map\(\)\)/g)).toHaveLength(2);
});

it('leaves every other file alone, and says when linkedom has changed', () => {
  expect(plugin.transform('x', 'node_modules/other/event-target.js')).toBeNull();
  expect(() => plugin.transform('x', path)).toThrow('another way');
});
