import { describe, expect, it } from 'vitest';
import { formOf, guessAttribution, guessKind } from '@shared/domain/kind';
import type { ClaimKind } from '@shared/domain/claim';

describe('guessKind', () => {
  it.each<[ClaimKind, string]>([
    ['figure', 'unemployment fell to 3.4%'],
    ['figure', 'The company paid $4 million'],
    ['figure', 'twelve villages were evacuated'],
    ['figure', 'the bridge carries 900 cars'],
    ['date', 'The treaty was signed on 3 April 1961'],
    ['date', 'opened in 1998'],
    ['date', 'The council met on Tuesday'],
    ['date', 'On Wednesday'],
    ['date', 'Last March'],
    ['date', 'In early 2024'],
    ['superlative', 'the largest dam in Europe'],
    ['superlative', 'the first woman to lead the court'],
    ['superlative', 'the hottest summer since 1923'],
    ['cause', 'The plant closed because of new rules'],
    ['cause', 'The strike led to shortages of 40 medicines'],
    ['quotation', '“We never saw the letter”'],
    ['name', 'Ambassador Elena Marsh'],
    ['name', 'Elena Marsh'],
    ['name', 'the deputy minister of transport'],
    ['description', 'The lake is salty'],
    ['event', 'The senate rejected the bill'],
  ])('%s: %s', (kind, quote) => {
    expect(guessKind(quote, quote, 'paragraph')).toBe(kind);
  });

  it('sees quotation marks that stand around the quote, in the sentence', () => {
    expect(guessKind('never saw it', 'He said: “We never saw it.”', 'paragraph')).toBe('quotation');
    expect(guessKind('never saw it', 'He never saw it, the “man”.', 'paragraph')).toBe('event');
    expect(guessKind('sah ihn nie', '„Ich sah ihn nie“, sagte er.', 'paragraph')).toBe('quotation');
  });

  it('does not take a headline for a name because of its capitals', () => {
    expect(
      guessKind('Tensions Obstruct Peace Negotiations', 'Tensions Obstruct Peace Negotiations', 'headline'),
    ).toBe('event');
    expect(guessKind('Elena Marsh', 'Elena Marsh Leaves', 'headline')).toBe('name');
  });

  it('takes what stands under a picture as a claim about the picture', () => {
    expect(guessKind('The bridge in 1998', 'The bridge in 1998.', 'caption')).toBe('image');
  });
});

describe('guessAttribution', () => {
  it.each([
    ['the dam is safe', 'Mayor Ana Ruiz said the dam is safe.', 'Mayor Ana Ruiz', 'paraphrase'],
    [
      'the dam is safe',
      'On Monday, Mayor Ana Ruiz said that the dam is safe.',
      'Mayor Ana Ruiz',
      'paraphrase',
    ],
    ['The dam is safe', '“The dam is safe,” said Ana Ruiz.', 'Ana Ruiz', 'direct'],
    ['The dam is safe', '“The dam is safe,” Ana Ruiz told reporters.', 'Ana Ruiz', 'direct'],
    ['the dam is “quite safe”', 'Ruiz said the dam is “quite safe” now.', 'Ruiz', 'partial'],
    [
      'the dam leaks',
      'According to the water authority, the dam leaks.',
      'the water authority',
      'paraphrase',
    ],
    [
      'the dam leaks',
      'The dam was built badly and the dam leaks, according to Ana Ruiz.',
      'Ana Ruiz',
      'paraphrase',
    ],
    ['Lima owns the lake', 'Quito maintains that Lima owns the lake.', 'Quito', 'paraphrase'],
    ['it leaks', 'Ana Ruiz, the head of the authority, said it leaks.', 'Ana Ruiz', 'paraphrase'],
    ['it leaks', 'On Monday, the harbour authority said it leaks.', 'the harbour authority', 'paraphrase'],
    ['it leaks', 'Ruiz, who built the dam, claims that it leaks.', 'Ruiz', 'paraphrase'],
    [
      'On Monday, Mayor Ana Ruiz said that the dam is safe.',
      'On Monday, Mayor Ana Ruiz said that the dam is safe.',
      'Mayor Ana Ruiz',
      'paraphrase',
    ],
    [
      'Lima agreed to leave',
      'According to a joint declaration signed in 1956, Lima agreed to leave.',
      'a joint declaration',
      'paraphrase',
    ],
    ['it leaks', 'But police officials have also confirmed that it leaks.', 'police officials', 'paraphrase'],
  ])('%s | %s', (quote, sentence, speaker, form) => {
    expect(guessAttribution(quote, sentence)).toEqual({ speaker, form });
  });

  it.each([
    ['the dam is safe', 'The engineers know the dam is safe.'],
    ['the dam is safe', 'He said the dam is safe.'],
    ['the dam is safe', '“So the dam is safe,” she said.'],
    ['Mayor Ana Ruiz', 'Mayor Ana Ruiz said the dam is safe.'],
    ['On Monday', 'On Monday, Mayor Ana Ruiz said that the dam is safe.'],
    ['During an interview', 'During an interview with the press, Ana Ruiz said that the dam is safe.'],
    ['dropped the case', 'Japan disputes the claims and dropped the case.'],
    ['rejected the bill', 'The senate rejected the bill and said nothing.'],
    ['not in it', 'Mayor Ana Ruiz said the dam is safe.'],
  ])('is silent where it is not clear: %s | %s', (quote, sentence) => {
    expect(guessAttribution(quote, sentence)).toBeNull();
  });
});

describe('formOf', () => {
  it.each([
    ['We never saw it', '“We never saw it,” he said.', 'direct'],
    ['the dam is “quite safe”', 'He said the dam is “quite safe”.', 'partial'],
    ['the dam is safe', 'He said the dam is safe.', 'paraphrase'],
  ])('%s | %s', (quote, sentence, form) => expect(formOf(quote, sentence)).toBe(form));
});
