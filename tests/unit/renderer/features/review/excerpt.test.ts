import { expect, it } from 'vitest';
import { excerptOf } from '../../../../../renderer/features/review/excerpt';

const excerpt = (sentence: string, quote: string, prefix = sentence.slice(0, sentence.indexOf(quote))) => {
  const { before, quote: marked, after } = excerptOf({ sentence, quote, prefix });
  return `${before}[${marked}]${after}`;
};

it('shows the quote in its sentence', () => {
  expect(excerpt('She burned out in 34 seconds.', 'burned out in 34 seconds')).toBe(
    'She [burned out in 34 seconds].',
  );
});

it('cuts a long sentence at words', () => {
  const long = `${'far away and long ago '.repeat(6)}it held 12 people ${'and nobody knew why '.repeat(6)}`;
  expect(excerpt(long, 'it held 12 people')).toMatch(/^… [a-z].{0,70} \[it held 12 people\] .{0,70} …$/);
});

it('marks the place that was meant where the words come twice', () => {
  const sentence = 'In 1994 he said that 1994 was a bad year.';
  expect(excerpt(sentence, '1994', 'In ')).toBe('In [1994] he said that 1994 was a bad year.');
  expect(excerpt(sentence, '1994', 'x'.repeat(40) + 'In 1994 he said that ')).toBe(
    'In 1994 he said that [1994] was a bad year.',
  );
});

it('shows a quote alone that goes beyond its sentence, in one line', () => {
  expect(excerptOf({ sentence: 'One.', quote: 'One.\n\nTwo.', prefix: '' })).toEqual({
    before: '',
    quote: 'One. Two.',
    after: '',
  });
});
