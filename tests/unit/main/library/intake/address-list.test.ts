import { describe, expect, it } from 'vitest';
import type { GalleyError } from '@shared/domain/errors';
import { addressesIn, refuseAddresses } from '../../../../../main/library/intake/address-list';

const a = 'https://example.org/a?b=1,2';
const b = 'http://example.com/';

describe('addressesIn', () => {
  it.each([
    ['one a line', `${a}\n${b}`],
    ['with a header', `URL\r\n${a}\r\n${b}\r\n`],
    ['in quotation marks', `"link"\n"${a}"\n"${b}"`],
    ['with empty cells and rows', `\uFEFF${a},,\n\n;;\n  ${b}\t\n`],
    ['beside other columns', `Title;URL;Date\n"A; pier";${a};2024\n\n;;\nA dam;${b};\n`],
    ['said twice', `${a}\n${b}\n${a}`],
  ])('takes a list %s', (_what, text) => expect(addressesIn(text)).toEqual([a, b]));

  it.each([
    ['an empty text', ''],
    ['a header alone', 'url'],
    ['text', 'The pier reopened.'],
    ['text with an address', `See ${a}`],
    ['a title over an address', `A pier reopens\n${a}`],
    ['two columns', `${a},"A pier"`],
    ['claims with their addresses', `Claim,Link\nIt reopened,${a}`],
    ['a column of something else', `Title,Link\nA pier,${a}\nA dam,see above`],
    ['two addresses in a row', `${a} ${b}`],
    ['other addresses', 'ftp://example.org/\nmailto:a@example.org'],
    ['an address that is none', 'https://'],
  ])('takes %s for none', (_what, text) => expect(addressesIn(text)).toBeNull());
});

describe('refuseAddresses', () => {
  const code = (text: string) => {
    try {
      refuseAddresses(text);
      return null;
    } catch (thrown) {
      return (thrown as GalleyError).code;
    }
  };
  const many = (count: number) =>
    Array.from({ length: count }, (_, n) => `https://example.org/${n}`).join('\n');

  it('lets every other text through, and names its limit', () => {
    expect(code('A pier.')).toBeNull();
    expect(code(many(1000))).toBe('input-addresses');
    expect(code(many(1001))).toBe('input-too-large');
  });
});
