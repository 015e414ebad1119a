import { expect, it } from 'vitest';
import { markedFileName } from '@shared/domain/report';

it.each([
  ['report.json', 'labels', 'report.json'],
  ['report.json', 'names', 'report-with-source-names.json'],
  ['a-with-source-names.json', 'names', 'a-with-source-names.json'],
  ['report', 'names', 'report-with-source-names'],
  ['.json', 'names', '.json-with-source-names'],
] as const)('%s with %s is written as %s', (name, variant, written) =>
  expect(markedFileName(name, variant)).toBe(written),
);
