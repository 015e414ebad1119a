import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differByASlip, titleWords, withoutPublisher } from '@shared/domain/title-words';

describe('titleWords', () => {
  it('is without case, accents, punctuation and articles', () => {
    expect(titleWords('The État of “co-operation”: 2023-2024, Zelenskyy’s plan')).toEqual([
      'etat',
      'of',
      'cooperation',
      '2023',
      '2024',
      'zelenskyys',
      'plan',
    ]);
  });

  it('keeps words of every script', () => {
    expect(titleWords('Отчёт о бюджете 報告')).toEqual(['отчет', 'о', 'бюджете', '報告']);
  });
});

describe('withoutPublisher', () => {
  it.each([
    ['A headline | The Paper', 'The Paper', null],
    ['A headline – BBC News', null, 'bbc.co.uk'],
    ['A headline - paper.example', null, 'paper.example'],
  ])('takes the name off %s', (title, publisher, host) => {
    expect(withoutPublisher(title, publisher, host)).toBe('A headline');
  });

  it('leaves what is no publisher', () => {
    expect(withoutPublisher('Jobs - a history', null, 'paper.example')).toBe('Jobs - a history');
    expect(withoutPublisher('A headline', 'A headline', null)).toBe('A headline');
    expect(withoutPublisher('| The Paper', 'The Paper', null)).toBe('| The Paper');
  });
});

describe('differByASlip', () => {
  it.each([
    ['labour', 'labor'],
    ['report', 'reports'],
    ['government', 'goverment'],
    ['minister', 'minitser'],
    ['paper', 'pauer'],
  ])('sees one in %s and %s', (one, other) => {
    expect([differByASlip(one, other), differByASlip(other, one)]).toEqual([true, true]);
  });

  it.each([
    ['iran', 'iraq'],
    ['report', 'report'],
    ['north', 'south'],
    ['northern', 'southern'],
    ['volume', 'columns'],
    ['xviii', 'xvii'],
    ['12345', '12346'],
    ['covid19', 'covid18'],
  ])('sees none in %s and %s', (one, other) => {
    expect([differByASlip(one, other), differByASlip(other, one)]).toEqual([false, false]);
  });

  it('sees any letter that is left out of a long word, unless it comes twice', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{7,12}$/), fc.nat(), (word, at) => {
        const index = at % word.length;
        const slip = word.slice(0, index) + word.slice(index + 1);
        fc.pre(!/^[ivxlcdm]+$/.test(word) && !/^[ivxlcdm]+$/.test(slip));
        expect(differByASlip(word, slip)).toBe(true);
      }),
    );
  });
});
