import { describe, expect, it } from 'vitest';
import { fileSize } from '../../../../../../renderer/features/sources/details/file-size';

describe('fileSize', () => {
  it.each([
    [1, '1 kB'],
    [1499, '1 kB'],
    [640_000, '640 kB'],
    [999_499, '999 kB'],
    [999_500, '1.0 MB'],
    [1_440_000, '1.4 MB'],
    [67_108_864, '67.1 MB'],
  ])('%i bytes are %s', (bytes, said) => {
    expect(fileSize(bytes)).toBe(said);
  });
});
