import { expect, it } from 'vitest';
import { raised } from '../../../../../main/library/intake/raised';

it.each([
  ['6', '⁶'],
  ['-3', '⁻³'],
  ['1,2', '¹,²'],
  ['rd', 'rd'],
  ['[3]', '[3]'],
  ['*', '*'],
  ['', ''],
])('writes a raised “%s” as “%s”', (text, written) => {
  expect(raised(text)).toBe(written);
});
