import fc from 'fast-check';
import { v7 } from 'uuid';
import { describe, expect, it } from 'vitest';
import { IdList, idListOf } from '../../../../../../renderer/features/library/select/id-list';

const ids = (count: number): string[] => Array.from({ length: count }, () => v7());
const listed = (list: IdList): string[] => Array.from({ length: list.length }, (_, i) => list.at(i));

describe('IdList', () => {
  it('gives back the ids in their order, and finds each, whatever they are', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.uuid(), { maxLength: 60 }), fc.uuid(), (given, other) => {
        const list = IdList.of(given);
        expect(listed(list)).toEqual(given);
        given.forEach((id, i) => expect(list.indexOf(id)).toBe(i));
        if (!given.includes(other)) expect(list.indexOf(other)).toBe(-1);
      }),
    );
  });

  it('finds ids that end alike', () => {
    const alike = [
      '00000000-0000-7000-8000-0000000000ff',
      '10000000-0000-7000-8000-0000000000ff',
      '20000000-0000-7000-8000-0000000000ff',
    ];
    const list = IdList.of(alike);
    expect(alike.map((id) => list.indexOf(id))).toEqual([0, 1, 2]);
    expect(list.indexOf('30000000-0000-7000-8000-0000000000ff')).toBe(-1);
  });

  it('reads bytes that lie anywhere in a buffer', () => {
    const given = ids(3);
    const around = new Uint8Array(3 * 16 + 5);
    given.forEach((id, i) => around.set(Buffer.from(id.replaceAll('-', ''), 'hex'), 5 + i * 16));
    const list = new IdList(around.subarray(5));
    expect(listed(list)).toEqual(given);
    expect(list.indexOf(given[2] ?? '')).toBe(2);
  });

  it('takes a part, joins two lists, and keeps what passes', () => {
    const [a = '', b = '', c = '', d = ''] = ids(4);
    const list = IdList.of([a, b, c]);
    expect(listed(list.slice(1, 3))).toEqual([b, c]);
    expect(list.slice(1, 3).indexOf(a)).toBe(-1);
    expect(listed(list.slice(1, 3).union(IdList.of([d, c, a])))).toEqual([b, c, d, a]);
    expect(listed(list.filter((place) => place !== 1))).toEqual([a, c]);
    expect(list.indexIn(IdList.of([d, c]), 1)).toBe(2);
  });

  it('makes one list of an answer, so that its table is made once', () => {
    const bytes = new Uint8Array(16);
    expect(idListOf(bytes)).toBe(idListOf(bytes));
  });
});
