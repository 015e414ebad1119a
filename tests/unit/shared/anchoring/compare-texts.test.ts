import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compareTexts,
  countKinds,
  type BlockedText,
  type ComparedRow,
} from '@shared/anchoring/compare-texts';
import type { BlockRole } from '@shared/domain/block';
import { joinBlocks, splitsPair } from '@shared/domain/text';

function blocked(texts: readonly string[], roles: readonly BlockRole[] = []): BlockedText {
  const { text, spans } = joinBlocks(texts);
  return { text, blocks: spans.map((span, at) => ({ role: roles[at] ?? 'paragraph', ...span })) };
}

const compare = (before: readonly string[], after: readonly string[]) =>
  compareTexts(blocked(before), blocked(after));

/** What differs, as it reads: the old words, the new ones, and in which ways. */
function changesOf(before: readonly string[], after: readonly string[]) {
  const [old, now] = [blocked(before), blocked(after)];
  return compareTexts(old, now).flatMap(({ hunks }) =>
    hunks.map((hunk) => [
      old.text.slice(hunk.before.start, hunk.before.end),
      now.text.slice(hunk.after.start, hunk.after.end),
      hunk.kinds.join(' '),
    ]),
  );
}

const places = (rows: readonly ComparedRow[]) => rows.map(({ kind, before, after }) => [kind, before, after]);

describe('two texts beside each other', () => {
  it('have a row for each block in its place, whatever was put in, taken out or changed', () => {
    const rows = compare(
      ['One stands.', 'The mayor opened 12 schools in May.', 'Nobody came to the harbour.', 'The end.'],
      ['Quite new.', 'One stands.', 'The mayor opened 14 schools in May.', 'The end.'],
    );
    expect(places(rows)).toEqual([
      ['added', null, 0],
      ['same', 0, 1],
      ['changed', 1, 2],
      ['removed', 2, null],
      ['same', 3, 3],
    ]);
    expect(countKinds(rows)).toEqual(new Map([['number', 1]]));
  });

  it('say of a block that was moved where it is now', () => {
    const rows = compare(['A moved block.', 'b b', 'c c', 'd d'], ['b b', 'c c', 'd d', 'A moved block.']);
    expect(rows.filter(({ kind }) => kind === 'moved')).toEqual([
      { kind: 'moved', before: 0, after: null, elsewhere: 3, hunks: [] },
      { kind: 'moved', before: null, after: 3, elsewhere: 0, hunks: [] },
    ]);
  });

  it('pair two headlines, however little they share', () => {
    const before = blocked(['Storm hits coast', 'Rain fell.'], ['headline']);
    const after = blocked(['Thousands without power', 'Rain fell.'], ['headline']);
    expect(places(compareTexts(before, after))[0]).toEqual(['changed', 0, 0]);
  });

  it('keep what has nothing in common apart', () => {
    expect(places(compare(['Rain fell on Monday.'], ['Prices of bread doubled.']))).toEqual([
      ['removed', 0, null],
      ['added', null, 0],
    ]);
  });

  it('name what was changed word by word', () => {
    expect(
      changesOf(['The mayor did not open 12 schools in Lyon.'], ['The mayor did open 14 schools in Paris.']),
    ).toEqual([
      ['not ', '', 'negation'],
      ['12', '14', 'number'],
      ['Lyon', 'Paris', 'name'],
    ]);
  });

  it('say of quotation marks and white space that only the style is another', () => {
    expect(changesOf(['He said "no" to it'], ['He said “no” to\u00a0it'])).toEqual([
      ['"', '“', 'style'],
      ['"', '”', 'style'],
      [' ', '\u00a0', 'style'],
    ]);
  });

  it('compare scripts without spaces by their letters', () => {
    expect(changesOf(['東京都の人口は千四百万人である。'], ['東京都の人口は千三百万人である。'])).toEqual([
      ['四', '三', 'number'],
    ]);
    expect(changesOf(['ประชากรมีสิบคน'], ['ประชากรมีเก้าคน'])).not.toEqual([]);
  });
});

const word = fc.constantFrom(
  ...[
    'the',
    'a',
    'mayor',
    'Mayor',
    '12',
    '1,400',
    'not',
    'said',
    '“',
    '"',
    '-',
    '–',
    '.',
    ',',
    'Paris',
    'in',
  ],
  ...[
    '人',
    '口',
    '千',
    '\u{20000}',
    '😀',
    'ไทย',
    'é',
    'e\u0301',
    '\u200d',
    '\u00ad',
    '\u{e0061}',
    'May',
    'about',
  ],
);
const block = fc
  .array(fc.tuple(word, fc.constantFrom(' ', ' ', '', '\n', '\u00a0')), { maxLength: 14 })
  .map((parts) =>
    parts
      .map(([one, gap]) => one + gap)
      .join('')
      .trim(),
  );
const texts = fc.array(block, { maxLength: 7 });
/** A text and another one that has much in common with it. */
const pair = fc.tuple(texts, texts, fc.infiniteStream(fc.boolean())).map(([old, other, choose]) => {
  const mixed = old.map((one, at) => (choose.next().value ? one : `${one} ${other[at] ?? ''}`.trim()));
  return [old, [...mixed, ...other.slice(0, 2)]] as const;
});

/** Puts the new words in the place of the old ones, row by row. */
function applied(rows: readonly ComparedRow[], old: BlockedText, now: BlockedText): string[] {
  const sliceOf = ({ text, blocks }: BlockedText, at: number) =>
    text.slice(blocks[at]!.start, blocks[at]!.end);
  return rows.flatMap(({ before, after, hunks }) => {
    if (after === null) return [];
    if (before === null) return [sliceOf(now, after)];
    let made = '';
    let last = old.blocks[before]!.start;
    for (const hunk of hunks) {
      made += old.text.slice(last, hunk.before.start) + now.text.slice(hunk.after.start, hunk.after.end);
      last = hunk.before.end;
    }
    return [made + old.text.slice(last, old.blocks[before]!.end)];
  });
}

describe('any two texts', () => {
  it('give the new one when the changes are made in the old one, in either direction', () => {
    fc.assert(
      fc.property(pair, ([before, after]) => {
        const [old, now] = [blocked(before), blocked(after)];
        expect(applied(compareTexts(old, now), old, now)).toEqual(after);
        expect(applied(compareTexts(now, old), now, old)).toEqual(before);
      }),
    );
  });

  it('have every block of either in one row, in its order', () => {
    fc.assert(
      fc.property(pair, ([before, after]) => {
        const rows = compare(before, after);
        const side = (of: 'before' | 'after') => rows.map((row) => row[of]).filter((at) => at !== null);
        expect(side('before')).toEqual(before.map((_, at) => at));
        expect(side('after')).toEqual(after.map((_, at) => at));
      }),
    );
  });

  it('read the same between the changes, and no change cuts a character', () => {
    fc.assert(
      fc.property(pair, ([before, after]) => {
        const [old, now] = [blocked(before), blocked(after)];
        for (const { before: was, after: is, hunks } of compareTexts(old, now)) {
          if (was === null || is === null) continue;
          let [i, j] = [old.blocks[was]!.start, now.blocks[is]!.start];
          for (const hunk of hunks) {
            expect(now.text.slice(j, hunk.after.start)).toBe(old.text.slice(i, hunk.before.start));
            expect(hunk.kinds.length).toBeGreaterThan(0);
            for (const at of [hunk.before.start, hunk.before.end])
              expect(splitsPair(old.text, at)).toBe(false);
            for (const at of [hunk.after.start, hunk.after.end]) expect(splitsPair(now.text, at)).toBe(false);
            [i, j] = [hunk.before.end, hunk.after.end];
          }
          expect(now.text.slice(j, now.blocks[is]!.end)).toBe(old.text.slice(i, old.blocks[was]!.end));
        }
      }),
    );
  });

  it('have no changes where they are the same', () => {
    fc.assert(
      fc.property(texts, (same) => {
        expect(compare(same, same).every(({ kind, hunks }) => kind === 'same' && hunks.length === 0)).toBe(
          true,
        );
      }),
    );
  });

  it('have the same changes with their sides exchanged when they are exchanged', () => {
    fc.assert(
      fc.property(pair, ([before, after]) => {
        const changed = (rows: readonly ComparedRow[]) => rows.filter(({ kind }) => kind === 'changed');
        const back = changed(compare(after, before)).map(({ kind, ...row }) => ({
          kind,
          before: row.after,
          after: row.before,
          hunks: row.hunks.map((hunk) => ({ before: hunk.after, after: hunk.before, kinds: hunk.kinds })),
        }));
        expect(back).toEqual(changed(compare(before, after)));
      }),
    );
  });
});
