import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from '../../../scripts/lib/places.mjs';
import { quickElements } from '../../../scripts/lib/quick-elements.mjs';

const pathOf = (file: string) => join(root, 'node_modules/linkedom/esm', file);
const changed = (file: string, code = readFileSync(pathOf(file), 'utf8')) =>
  quickElements()
    .map((plugin) => plugin.transform(code, pathOf(file)))
    .find((result) => result !== null)?.code;

it('keeps selectors compiled, and makes no set of classes that nobody asks for', () => {
  expect(changed('shared/matches.js')).toContain('known.set(selectors, test)');
  expect(changed('shared/parse-from-string.js')).not.toContain('className');
  expect(changed('interface/element.js')).toContain('get className() { return this[CLASS_LIST] ?');
  expect(changed('interface/event-target.js')).not.toContain('wm.set(this, new Map);');
});

it('leaves every other file alone, and says when linkedom has changed', () => {
  expect(changed('interface/node.js')).toBeUndefined();
  expect(() => changed('shared/matches.js', 'x')).toThrow('another way');
});
