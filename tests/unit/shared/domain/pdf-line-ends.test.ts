import { describe, expect, it } from 'vitest';
import { goesOn, joinOf, wholeWords } from '@shared/domain/pdf-line-ends';

const none = new Set<string>();

describe('how two lines join', () => {
  it.each([
    ['the direc-', 'tors', 'whole'],
    ['the direc\u00AD', 'Tors', 'whole'],
    ['of state-of-the-', 'art', 'attached'],
    ['the Anglo-', 'Saxon', 'attached'],
    ['a free 7-', 'day trial', 'attached'],
    ['from 0-', '62 mph', 'attached'],
    ['in 1990–', '95', 'attached'],
    ['a set of apps—', 'the neo-banks', 'attached'],
    ['a set of apps', '—the neo-banks', 'attached'],
    ['a set of apps—', 'and the banks', 'attached'],
    ['ten thous\u00AD', 'and ships', 'whole'],

    ['either/', 'neither', 'attached'],
    ['the pre-', 'and post-war years', 'spaced'],
    ['Vor-', 'und Nachteile', 'spaced'],
    ['fell to', '–5 degrees', 'spaced'],
    ['he said –', 'and left', 'spaced'],
    ['港口去年', '处理了', 'attached'],
    ['two words', 'and more', 'spaced'],
  ])('%s | %s: %s', (end, next, join) => {
    expect(joinOf(end, next, none)).toBe(join);
  });

  it('leaves a compound whose parts stand near by, unless the whole does', () => {
    const near = wholeWords(['an odd number', 'and an even one']);
    expect(joinOf('the odd-', 'even rule', near)).toBe('attached');
    expect(joinOf('the odd-', 'even rule', new Set([...near, 'oddeven']))).toBe('whole');
  });

  it('takes no piece of a broken word for a word', () => {
    expect(wholeWords(['the direc-', 'tors are proud', 'of it'])).toEqual(
      new Set(['the', 'are', 'proud', 'of', 'it']),
    );
  });
});

describe('a paragraph at a break of columns or pages', () => {
  const before = { begin: 'The port was', end: 'said the director, Maria', lines: 2, full: true };

  it.each([
    ['a small letter', before, 'and so on', true],
    ['a name behind a full line of several', before, 'Lopez', true],
    ['somebody’s title', before, 'Mr. Lopez', true],
    ['a name behind a single line', { ...before, lines: 1 }, 'Lopez', false],
    ['a line that is short', { ...before, full: false }, 'and so on', false],
    ['a broken word in a short line', { ...before, full: false, end: 'the direc-' }, 'tors', true],
    ['the end of a sentence', { ...before, end: 'she said.' }, 'Lopez', false],
    ['the end of a sentence in Chinese', { ...before, end: '她问了吗？' }, '港口', false],
    ['an open sentence in Chinese', { ...before, end: '港口去年' }, '处理了', true],
    ['the end of a question in Arabic', { ...before, end: 'متى؟' }, 'قال', false],
    ['a script without such ends', before, 'ท่าเรือ', false],
    ['an item of a list', { ...before, begin: '• The port' }, 'Lopez', false],
    ['the next item', before, '2. The town', false],
  ])('with %s', (_, block, next, goes) => {
    expect(goesOn(block, next)).toBe(goes);
  });
});
