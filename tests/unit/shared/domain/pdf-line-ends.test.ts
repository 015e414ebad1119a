import { describe, expect, it } from 'vitest';
import { joinOf, wholeWords } from '@shared/domain/pdf-line-ends';

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
