import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { libraryArgument } from '../../../../main/app/command-line';

const here = resolve('/work');
const there = resolve('/checks');

describe('libraryArgument', () => {
  it.each([
    [['electron', '.', '--library', there], there],
    [['galley', `--library=${there}`, '--no-sandbox'], there],
    [['galley', '--library', 'mine'], join(here, 'mine')],
    [['galley', '--library', 'a b'], join(here, 'a b')],
    [['galley', '--library'], null],
    [['galley', '--library='], null],
    [['galley', '--library', '--user-data-dir=/tmp'], null],
    [['galley', '--libraryish', 'x'], null],
    [['galley'], null],
  ])('finds in %j the folder %s', (args, expected) => {
    expect(libraryArgument(args, here)).toBe(expected);
  });
});
