import { expect, it } from 'vitest';
import { charsetOf, mediaTypeOf, withCharset } from '@shared/domain/media-type';

it.each([
  ['text/html; charset=utf-8', 'text/html', 'utf-8'],
  ['Text/HTML;Charset="windows-1251"', 'text/html', 'windows-1251'],
  ['text/html ; boundary=x; charset = Shift_JIS ', 'text/html', 'Shift_JIS'],
  ['text/plain', 'text/plain', null],
  ['', null, null],
  ['nonsense', null, null],
  ['text/html; charset=', 'text/html', null],
])('reads %s', (header, type, charset) => {
  expect(mediaTypeOf(header)).toBe(type);
  expect(charsetOf(header)).toBe(charset);
});

it('reads what it writes', () => {
  const written = withCharset('text/html', 'koi8-r');
  expect([mediaTypeOf(written), charsetOf(written)]).toEqual(['text/html', 'koi8-r']);
});
