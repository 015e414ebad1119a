import { describe, expect, it } from 'vitest';
import { isPassage, takenFrom, textFile } from '../../../../../renderer/features/sources/taking';

const file = { name: 'report.pdf', size: 3, arrayBuffer: () => Promise.resolve(new ArrayBuffer(3)) };
const transfer = (files: (typeof file)[], data: Record<string, string> = {}) => ({
  files,
  getData: (type: string) => data[type] ?? '',
});

describe('takenFrom', () => {
  it('takes files before the text that names them', () => {
    expect(takenFrom(transfer([file], { 'text/plain': '/home/a/report.pdf' }))).toEqual({
      is: 'files',
      files: [file],
    });
  });

  it('tells an address from a text', () => {
    expect(takenFrom(transfer([], { 'text/plain': ' https://example.org/a ' }))).toEqual({
      is: 'address',
      url: 'https://example.org/a',
    });
    expect(takenFrom(transfer([], { 'text/uri-list': 'https://example.org/a' }))).toMatchObject({
      is: 'address',
    });
    expect(takenFrom(transfer([], { 'text/plain': 'See https://example.org' }))).toMatchObject({
      is: 'text',
    });
  });

  it('takes nothing from nothing', () => {
    expect(takenFrom(transfer([], { 'text/plain': ' \n' }))).toBeNull();
    expect(takenFrom(transfer([]))).toBeNull();
  });
});

describe('isPassage', () => {
  it('leaves names and addresses in the field', () => {
    expect(isPassage('Accident report')).toBe(false);
    expect(isPassage('Accident report\n')).toBe(false);
    expect(isPassage(`https://example.org/${'a'.repeat(300)}`)).toBe(false);
  });

  it('takes several lines or a long text for what a source says', () => {
    expect(isPassage('First line\nsecond line')).toBe(true);
    expect(isPassage('a '.repeat(150))).toBe(true);
  });
});

it('makes a file of pasted text', () => {
  const { name, bytes } = textFile('Ünder');
  expect(name).toBe('Pasted text.txt');
  expect(new TextDecoder().decode(bytes)).toBe('Ünder');
});
