import { expect, it } from 'vitest';
import { PAGE, pagesFor } from '../../../../renderer/app/use-pages';

it('asks for the pages in sight, and always for the first, which has the number of all', () => {
  expect(pagesFor(0, 20)).toEqual([0]);
  expect(pagesFor(PAGE - 1, PAGE)).toEqual([0, 1]);
  expect(pagesFor(5 * PAGE + 3, 5 * PAGE + 30)).toEqual([0, 5]);
  expect(pagesFor(-4, 4)).toEqual([0]);
});
