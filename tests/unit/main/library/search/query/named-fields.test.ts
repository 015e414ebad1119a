import { expect, it } from 'vitest';
import { namedFields } from '../../../../../../main/library/search/query/named-fields';

it.each([
  ['tower', []],
  ['title:tower +Statement:"of iron" -text:x', ['title', 'statement', 'text']],
  ['12:30 a:b https://example.org', ['https']],
  ['title: tower', []],
])('reads the fields of %s', (query, names) => {
  expect(namedFields(query)).toEqual(names);
});
