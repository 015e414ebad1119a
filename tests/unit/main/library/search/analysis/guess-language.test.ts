import { describe, expect, it } from 'vitest';
import { analysisLanguage } from '../../../../../../main/library/search/analysis/analyser';

const texts: Record<string, string> = {
  en: 'The minister said on Tuesday that the number of people in work had risen to the highest level since the records began.',
  de: 'Der Minister sagte am Dienstag, dass die Zahl der Menschen in Arbeit auf den höchsten Stand seit dem Beginn gestiegen ist.',
  fr: 'Le ministre a dit mardi que le nombre de personnes qui travaillent est au plus haut depuis que les chiffres sont publiés.',
  es: 'El ministro dijo el martes que el número de personas con trabajo ha llegado a su nivel más alto desde que hay datos.',
  it: 'Il ministro ha detto martedì che il numero delle persone che lavorano è il più alto da quando ci sono i dati.',
  pt: 'O ministro disse na terça-feira que o número de pessoas com trabalho é o mais alto desde que há dados, e que não vai cair.',
  nl: 'De minister zei dinsdag dat het aantal mensen met werk op het hoogste punt staat sinds er met de cijfers is begonnen.',
  ru: 'Министр сказал во вторник, что число работающих людей выросло до самого высокого уровня.',
  ar: 'قال الوزير يوم الثلاثاء إن عدد العاملين ارتفع إلى أعلى مستوى له',
  hi: 'मंत्री ने मंगलवार को कहा कि काम करने वाले लोगों की संख्या बढ़ी है',
  ja: '大臣は火曜日、働く人の数がこれまでで最も多くなったと述べた。',
  zh: '部长星期二说，就业人数达到了有记录以来的最高水平。',
  ko: '장관은 화요일 취업자 수가 사상 최고를 기록했다고 말했다.',
  el: 'Ο υπουργός είπε την Τρίτη ότι ο αριθμός των εργαζομένων αυξήθηκε.',
};

describe('analysisLanguage', () => {
  it('takes the language that is known', () => {
    expect(analysisLanguage('fr-CA', texts.en ?? '')).toBe('fr');
    expect(analysisLanguage('sw', texts.en ?? '')).toBe('und');
  });

  it.each(Object.entries(texts))('tells %s by its script or its stop words', (language, text) => {
    expect(analysisLanguage(null, text)).toBe(language);
    expect(analysisLanguage('', text)).toBe(language);
  });

  it.each([
    ['nothing', ''],
    ['figures', '1,200 34.5 % 12:30'],
    ['a name', 'Vladimir Putin'],
    ['Ukrainian', 'Міністр сказав у вівторок, що кількість працюючих зросла їхній'],
    ['Persian', 'وزیر روز سه‌شنبه گفت که شمار شاغلان پیش از این'],
    ['Swahili', 'Waziri alisema Jumanne kwamba idadi ya watu wenye kazi imeongezeka sana'],
  ])('is unsure of %s', (_name, text) => {
    expect(analysisLanguage(null, text)).toBe('und');
  });
});
