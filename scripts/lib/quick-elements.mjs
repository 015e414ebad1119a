import { lazyListeners } from './lazy-listeners.mjs';

/**
 * What is changed in linkedom, by file: each place as it is written there, and what stands there instead. What a
 * document answers stays the same; only what is worked out again and again is kept.
 */
const changes = {
  'shared/matches.js': [
    // A selector is compiled once, not at each query; one of names alone needs no compiler. What looks further than
    // at the element itself (white space, a pseudo class) may remember what it saw of one tree, so it isn't kept.
    [
      'export const prepareMatch = (element, selectors) => CSSselect.compile(',
      `const known = new Map();
const NAMES = /^[a-z][a-z0-9-]*(?:,[a-z][a-z0-9-]*)*$/;
const quick = (element, selectors) => {
  const found = known.get(selectors);
  if (found) return found;
  const names = NAMES.test(selectors) ? new Set(selectors.split(',')) : null;
  const test = names ? (element) => names.has(getName(element)) : compiled(element, selectors);
  known.set(selectors, test);
  return test;
};
export const prepareMatch = (element, selectors) =>
  ignoreCase(element) && selectors.length < 500 && !/[\\s:]/.test(selectors) && (known.has(selectors) || known.size < 500)
    ? quick(element, selectors)
    : compiled(element, selectors);
const compiled = (element, selectors) => CSSselect.compile(`,
    ],
  ],
  // The classes of an element are a set only for who asks for the set.
  'shared/parse-from-string.js': [
    [
      'element.className = value;',
      "attribute[VALUE] = [...new Set(value.split(/\\s+/))].filter(Boolean).join(' ');",
    ],
  ],
  'interface/element.js': [
    [
      'get className() { return this.classList.value; }',
      "get className() { return this[CLASS_LIST] ? this.classList.value : (this.getAttributeNode('class')?.value ?? ''); }",
    ],
  ],
};

/**
 * Makes linkedom quick enough for thousands of pages.
 * @returns {{name: string, transform(code: string, id: string): {code: string, map: null} | null}[]} plugins of Vite
 */
export const quickElements = () => [
  lazyListeners(),
  {
    name: 'quick-elements',
    transform(code, id) {
      const [, file = ''] = /linkedom[\\/]esm[\\/](.+\.js)$/.exec(id) ?? [];
      const places = Object.entries(changes).find(([name]) => name === file.replaceAll('\\', '/'))?.[1];
      if (!places) return null;
      let changed = code;
      for (const [written = '', instead = ''] of places) {
        if (changed.split(written).length !== 2)
          throw new Error(`linkedom writes ${file} in another way now.`);
        changed = changed.replace(written, () => instead);
      }
      return { code: changed, map: null };
    },
  },
];
