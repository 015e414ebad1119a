import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GalleyError, type ErrorCode } from '@shared/domain/errors';
import { decode } from '../../../../../main/library/intake/decode';
import { decodeWindows1252 } from '../../../../../main/library/intake/windows-1252';
import { zip } from '../../../../../scripts/nasty/zip.mjs';

/** Writes text in an encoding of one byte a sign, by turning its decoder round. */
function encode(encoding: string, text: string): Uint8Array {
  const all = Uint8Array.from({ length: 256 }, (_, byte) => byte);
  const table = encoding === 'windows-1252' ? decodeWindows1252(all) : new TextDecoder(encoding).decode(all);
  return Uint8Array.from(text, (char) => {
    const byte = table.indexOf(char);
    if (byte < 0) throw new Error(`${encoding} has no ${char}`);
    return byte;
  });
}

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string) => Buffer.from(text, 'utf16le');
const swapped = (text: string) => Buffer.from(text, 'utf16le').swap16();
const codes = (bytes: Uint8Array) => decode(bytes).notes.map(({ code }) => code);

function errorOf(bytes: Uint8Array): { code: ErrorCode; message: string } {
  try {
    decode(bytes);
  } catch (error) {
    if (error instanceof GalleyError) return { code: error.code, message: error.message };
    throw error;
  }
  throw new Error('nothing was thrown');
}

const german = 'Die Bürger sagten: „Über den Fluß führt keine Brücke“, so die Behörde am 3. März – für 5 €.';
const czech =
  'Vláda ve středu schválila nový zákon o dani z příjmů. Podle ministra přinese státu více peněz.';
const russian =
  'Правительство объявило в среду о новых мерах поддержки. По словам министра, они вступят в силу.';
const japanese =
  '政府は水曜日、新しい支援策を発表した。大臣によると、四月から実施される。国民の生活を守るためだという。';

/** An old Office file, by its signature and the name of a stream in it. */
const ole = (stream: string) =>
  Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(2000), Buffer.from(stream, 'utf16le')]);
const noise = Buffer.alloc(40_000, 'noise');

describe('what is stated or certain', () => {
  it('reads UTF-8 with and without its mark, and notes nothing', () => {
    expect(decode(utf8(german))).toEqual({ text: german, encoding: 'utf-8', notes: [] });
    expect(decode(Buffer.concat([Uint8Array.of(0xef, 0xbb, 0xbf), utf8(german)])).text).toBe(german);
  });

  it('reads UTF-16 with its mark, and notes nothing', () => {
    expect(decode(Buffer.concat([Uint8Array.of(0xff, 0xfe), utf16(german)]))).toEqual({
      text: german,
      encoding: 'utf-16le',
      notes: [],
    });
    expect(decode(Buffer.concat([Uint8Array.of(0xfe, 0xff), swapped(german)])).text).toBe(german);
  });

  it('takes a page at its word where its bytes are not UTF-8', () => {
    const page = (label: string) =>
      `<html><head><meta charset="${label}"></head><body>${russian}</body></html>`;
    expect(decode(encode('windows-1251', page('windows-1251')))).toMatchObject({
      text: page('windows-1251'),
      encoding: 'windows-1251',
      notes: [],
    });
    const older = `<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1"><p>${german}</p>`;
    expect(decode(encode('windows-1252', older)).text).toBe(older);
  });

  it('trusts valid UTF-8 more than what a template declares', () => {
    const page = `<meta charset="iso-8859-1"><p>${german}</p>`;
    expect(decode(utf8(page)).text).toBe(page);
  });

  it('keeps a replacement character that was written', () => {
    expect(decode(utf8('This \uFFFD stood there, and Brücke too.')).notes).toEqual([]);
  });
});

describe('what is guessed, and said so', () => {
  it.each([
    ['windows-1252', german],
    ['windows-1252', 'It’s “fine”.'],
    ['iso-8859-2', czech],
    ['windows-1251', russian],
    ['koi8-r', russian],
  ])('%s: %s', (encoding, text) => {
    const decoded = decode(encode(encoding, text));
    expect(decoded.text).toBe(text);
    expect(decoded.notes).toHaveLength(1);
    expect(decoded.notes[0]?.code).toBe('encoding-guessed');
    expect(decoded.notes[0]?.message).toContain(encoding);
  });

  it('UTF-16 without its mark, in any script and order', () => {
    for (const text of [german, russian, japanese]) {
      expect(decode(utf16(text))).toMatchObject({ text, encoding: 'utf-16le' });
      expect(decode(swapped(text))).toMatchObject({ text, encoding: 'utf-16be' });
      expect(codes(utf16(text))).toEqual(['encoding-guessed']);
    }
  });

  it('Shift_JIS', () => {
    // 日本の政府は新しい計画を発表した。国民の生活を守るためだという。
    const bytes = Buffer.from(
      '93fa967b82cc90ad957b82cd905682b582a28c7689e682f094ad955c82b582bd8142' +
        '8d9196af82cc90b68a8882f08ee782e982bd82df82be82c682a282a48142',
      'hex',
    );
    const decoded = decode(bytes);
    expect(decoded.text).toBe('日本の政府は新しい計画を発表した。国民の生活を守るためだという。');
    expect(decoded.encoding).toBe('shift_jis');
  });
});

describe('what is broken', () => {
  it('repairs a few bad bytes in UTF-8 and counts them', () => {
    const bytes = Buffer.concat([utf8(german), Uint8Array.of(0xff, 0x20), utf8(german), Uint8Array.of(0x80)]);
    const decoded = decode(bytes);
    expect(decoded.text).toBe(`${german}\uFFFD ${german}\uFFFD`);
    expect(decoded.notes).toEqual([
      { code: 'text-repaired', message: expect.stringContaining('2 places') as string },
    ]);
  });

  it('takes as many whole letters as broken ones for UTF-8', () => {
    const bytes = Buffer.concat([utf8('A café in the town, and a caf'), Uint8Array.of(0xe9), utf8(' too.')]);
    expect(decode(bytes)).toMatchObject({
      text: 'A café in the town, and a caf\uFFFD too.',
      encoding: 'utf-8',
      notes: [{ code: 'text-repaired' }],
    });
  });

  it('repairs a text that was cut in the middle of a letter', () => {
    const bytes = utf8('Plain words and one sign: 日').subarray(0, -1);
    expect(decode(bytes).text).toBe('Plain words and one sign: \uFFFD');
    expect(codes(bytes)).toEqual(['text-repaired']);
  });

  it('counts what UTF-16 could not hold', () => {
    expect(codes(Buffer.concat([Uint8Array.of(0xff, 0xfe), utf16('a \ud800 b')]))).toEqual(['text-repaired']);
  });

  it('says that control characters were in the text', () => {
    expect(codes(utf8(`${'Words of a long text. '.repeat(40)}\u0000`))).toEqual(['text-repaired']);
  });
});

describe('what is no text', () => {
  it.each<[string, Uint8Array, string]>([
    ['PDF', utf8('%PDF-1.7\n%âãÏÓ'), 'a PDF'],
    ['PNG', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a), 'an image'],
    ['JPEG', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0), 'an image'],
    [
      'Word',
      Buffer.from('PK\u0003\u0004\u0014\u0000....[Content_Types].xml....word/document.xml', 'latin1'),
      'a Word document',
    ],
    ['ZIP', Buffer.from('PK\u0003\u0004\u0014\u0000....notes.txt', 'latin1'), 'a compressed archive'],
    ['MP4', Buffer.from('\u0000\u0000\u0000\u0020ftypisom', 'latin1'), 'a video'],
    ['RTF', utf8('{\\rtf1\\ansi Hello}'), 'a rich text document'],
    ['locked document', ole('EncryptedPackage'), 'locked with a password. Save a copy without the password'],
    ['.doc', ole('WordDocument'), '(.doc). Open it in a word processor and save it as .docx'],
    ['.xls', ole('Workbook'), 'a spreadsheet. Save it as PDF'],
    ['.msg', ole('__substg1.0_0037001F'), 'Outlook kept (.msg). Save the message as .eml'],
    ['.pages', zip([{ name: 'Index/Document.iwa' }]), 'a Pages document. Open it in Pages'],
    ['.epub', zip([{ name: 'mimetype', data: 'application/epub+zip', method: 0 }]), 'an e-book. Save it as'],
    [
      'ZIP whose list alone says what it is',
      zip([{ name: 'thumbnail.png', data: noise, method: 0 }, { name: 'xl/workbook.xml' }]),
      'a spreadsheet. Save it as PDF',
    ],
    ['sound recording', utf8('ID3'), 'a sound recording. Import its transcript'],
    ['Word 97', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1), 'an old Office document'],
  ])('names a %s', (_, bytes, name) => {
    expect(errorOf(bytes)).toEqual({
      code: 'input-binary',
      message: expect.stringContaining(name) as string,
    });
  });

  it('refuses bytes full of controls', () => {
    expect(errorOf(Uint8Array.from({ length: 4000 }, (_, i) => (i * 7919) % 256)).code).toBe('input-binary');
  });

  it.each<[ErrorCode, string, Uint8Array]>([
    ['input-empty', 'no byte', new Uint8Array()],
    ['input-empty', 'a mark only', Uint8Array.of(0xef, 0xbb, 0xbf)],
    ['input-empty', 'white space only', utf8(' \n\t\u00a0\r\n')],
    // What was told by its escapes is an encoding that nobody reads any more.
    ['input-encoding', 'ISO-2022-CN', Uint8Array.of(0x1b, 0x4e, 0x80)],
    ['input-encoding', 'UTF-32', Uint8Array.of(0xff, 0xfe, 0, 0, 0x41, 0, 0, 0)],
    ['input-too-large', 'a file of 65 MiB', new Uint8Array(65 * 1024 * 1024)],
  ])('%s: %s', (code, _, bytes) => {
    expect(errorOf(bytes).code).toBe(code);
  });
});

describe('any bytes', () => {
  it('give text or a coded error', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        try {
          expect(decode(bytes).text.trim()).not.toBe('');
        } catch (error) {
          expect(error).toBeInstanceOf(GalleyError);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('any text in UTF-8 comes back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
        fc.pre(text.trim() !== '' && !/[\u0000-\u001f\u007f]/.test(text) && !text.startsWith('\ufeff'));
        expect(decode(utf8(text))).toMatchObject({ text, encoding: 'utf-8', notes: [] });
      }),
    );
  });
});

describe('a character set that was stated of it', () => {
  const cyrillic = Buffer.from([0xf0, 0xc9, 0xd2, 0xd3]);

  it('counts before what the page says of itself, and before guessing', () => {
    expect(decode(cyrillic, 'KOI8-R')).toEqual({ text: 'Пирс', encoding: 'koi8-r', notes: [] });
    const page = Buffer.concat([Buffer.from('<meta charset="windows-1252"><p>'), cyrillic]);
    expect(decode(page, 'koi8-r').text).toContain('Пирс');
  });

  it('does not count against bytes that are UTF-8, a byte order mark, or what is no character set', () => {
    expect(decode(Buffer.from('Café'), 'iso-8859-1')).toMatchObject({ text: 'Café', encoding: 'utf-8' });
    const marked = Buffer.from('\uFEFFCafé', 'utf16le');
    expect(decode(marked, 'koi8-r')).toMatchObject({ text: 'Café', encoding: 'utf-16le' });
    expect(decode(Buffer.from('Café'), 'no-such-set')).toMatchObject({ text: 'Café', encoding: 'utf-8' });
  });

  it('where it is UTF-8 and the bytes are not, what the page says counts', () => {
    const page = Buffer.concat([
      Buffer.from('<meta charset="windows-1252"><p>Caf'),
      Buffer.from([0xe9, 0x20]),
    ]);
    expect(decode(page, 'utf-8')).toMatchObject({ encoding: 'windows-1252' });
  });

  it('spares a note where UTF-16 was stated', () => {
    const bytes = Buffer.from('A pier reopened on Monday.', 'utf16le');
    expect(decode(bytes, 'utf-16').notes).toEqual([]);
    expect(decode(bytes).notes).toHaveLength(1);
  });
});
