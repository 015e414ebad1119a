import { describe, expect, it } from 'vitest';
import { declaredLanguage, detectLanguage, normalTag } from '../../../../../main/library/intake/language';

describe('detectLanguage', () => {
  it.each([
    [
      'en',
      'The regional water board said on Monday that the reservoir has fallen to its lowest level in decades.',
    ],
    [
      'de',
      'Die Stadtwerke erhöhen zum dritten Mal in diesem Jahr die Preise, teilte das Unternehmen am Mittwoch mit.',
    ],
    [
      'fr',
      'Le gouvernement a annoncé mercredi une série de mesures destinées à réduire le déficit de la région.',
    ],
    ['es', 'Un incendio forestal destruyó el domingo unas doscientas viviendas en las afueras de la ciudad.'],
    [
      'ru',
      'Правительство объявило в среду о новых мерах поддержки. По словам министра, они вступят в силу в апреле.',
    ],
    ['ja', '政府は水曜日、新しい支援策を発表した。'],
    ['ko', '정부는 수요일 새로운 지원책을 발표했다.'],
  ])('%s', (language, text) => {
    expect(detectLanguage(text)).toBe(language);
  });

  it('is silent where the text is too short or fits several', () => {
    expect(detectLanguage('Bridge approved')).toBeNull();
    expect(detectLanguage('12 34 56 78 90')).toBeNull();
    expect(detectLanguage('')).toBeNull();
    expect(
      detectLanguage(
        'Vlada je u srijedu najavila nove mjere potpore. Ministar kaže da će stupiti na snagu u travnju.',
      ),
    ).toBeNull();
  });
});

describe('declaredLanguage', () => {
  const english =
    'The regional water board said on Monday that the reservoir has fallen to its lowest level.';

  it('takes the first that is declared, in its proper form', () => {
    expect(declaredLanguage([null, 'x-default', 'en_us'], english)).toBe('en-US');
    expect(normalTag('pt-br')).toBe('pt-BR');
    expect(normalTag('english')).toBeNull();
  });

  it('detects where nothing is declared, or what can not be', () => {
    expect(declaredLanguage([], english)).toBe('en');
    expect(declaredLanguage(['ru'], english)).toBe('en');
  });
});
