import { describe, expect, it } from 'vitest';
import { readBreadcrumb, sectionPath } from '../../../../../main/library/intake/breadcrumbs';
import { authorName, isName, readByline } from '../../../../../main/library/intake/bylines';
import { readCredit, splitCaption } from '../../../../../main/library/intake/credits';
import { isAfterTitle, isFurniture, isShareRow } from '../../../../../main/library/intake/furniture';
import { capitalShare, isProse, likeness, wordCount } from '../../../../../main/library/intake/words';

describe('paths', () => {
  it.each([
    ['News > Europe', 'News > Europe'],
    ['Home › News › Europe', 'News > Europe'],
    ['Startseite » Wirtschaft', 'Wirtschaft'],
    ['Главная → Политика → Россия', 'Политика > Россия'],
    ['Home > Sport > Five things that we learned from a long night in Lima', 'Sport'],
  ])('%s', (line, expected) => {
    expect(sectionPath(readBreadcrumb(line) ?? [])).toBe(expected);
  });

  it('leaves out the article itself', () => {
    expect(readBreadcrumb('News > Dam holds', 'Dam holds after flood')).toEqual(['News']);
  });

  it.each([
    ['Profits rose by > 5 % in the year to March, the company said on Monday.'],
    ['Home'],
    ['A dam'],
    ['a / b'],
  ])('is silent about %s', (line) => {
    expect(readBreadcrumb(line)).toBeNull();
  });
});

describe('bylines', () => {
  it.each([
    ['By Jane Roe', 'Jane Roe'],
    ['By Jane Roe and John de Witt', 'Jane Roe and John de Witt'],
    ['By JANE ROE, Science correspondent', 'JANE ROE'],
    ['Von Jana Reuter', 'Jana Reuter'],
    ['Par Zoé Lefèvre', 'Zoé Lefèvre'],
    ['Author: Ann Poe', 'Ann Poe'],
    ['Автор: Анна Петрова', 'Анна Петрова'],
  ])('%s', (line, name) => {
    expect(readByline(line)).toBe(name);
  });

  it.each([['By the time the rain stopped'], ['By 2030 the dam will be full'], ['Jane Roe'], ['By']])(
    'is silent about %s',
    (line) => {
      expect(readByline(line)).toBeNull();
    },
  );

  it('knows a name alone', () => {
    expect(isName('Jane Roe')).toBe(true);
    expect(isName('Jane Roe resigned')).toBe(false);
  });

  it('cleans the names of metadata', () => {
    expect(authorName('By Jane Roe | The Coast')).toBe('Jane Roe');
    expect(authorName('Jane Roe @janeroe 3 Nov')).toBe('Jane Roe');
    expect(authorName('https://example.org/jane')).toBeNull();
    expect(authorName('admin')).toBeNull();
  });
});

describe('credits', () => {
  it.each([
    ['A dam in March. | Photo: Jane Roe', 'A dam in March.', 'Photo: Jane Roe'],
    ['A dam in March (Foto: dpa)', 'A dam in March', '(Foto: dpa)'],
    ['A dam in March. Photograph: Jane Roe/Reuters', 'A dam in March.', 'Photograph: Jane Roe/Reuters'],
    ['Photo: Jane Roe', null, 'Photo: Jane Roe'],
    ['© Jane Roe / Coastline', null, '© Jane Roe / Coastline'],
    ['Image caption, A dam in March', 'A dam in March', null],
    ['Jane Roe/Getty Images', null, 'Jane Roe/Getty Images'],
    ['Jane Roe/Coast Times/Getty Images', null, 'Jane Roe/Coast Times/Getty Images'],
    ['A dam in March.Credit...Jane Roe/The Coast', 'A dam in March.', 'Credit...Jane Roe/The Coast'],
    ['A dam in March. JANE ROE / AFP', 'A dam in March.', 'JANE ROE / AFP'],
    ['Фото: Анна Петрова', null, 'Фото: Анна Петрова'],
  ])('%s', (line, caption, credit) => {
    expect(readCredit(line)).toEqual({ caption, credit });
  });

  it.each([
    ['The photo was taken in March, the police said.'],
    ['Reuters first reported the plan.'],
    ['A dam in March'],
  ])('is silent about %s', (line) => {
    expect(readCredit(line)).toBeNull();
  });

  it('takes an agency behind a caption for its credit', () => {
    expect(splitCaption('A dam in March. (Jane Roe/AP)')).toEqual({
      caption: 'A dam in March.',
      credit: '(Jane Roe/AP)',
    });
    expect(splitCaption('A dam in March')).toEqual({ caption: 'A dam in March', credit: null });
  });
});

describe('furniture', () => {
  it.each([
    ['Facebook'],
    ['Share on WhatsApp'],
    ['Twitter | Facebook | Copy link'],
    ['Advertisement'],
    ['Anzeige'],
    ['Read more: What the ban means for you'],
    ['Lesen Sie auch: Der große Vergleich'],
    ['Lea también: La sequía se agrava'],
    ['Читайте также: Что будет с ценами'],
    ['Sign up to our newsletter and never miss a story again.'],
    ['Follow us on Twitter'],
    ['We use cookies to give you the best experience.'],
    ['3 comments'],
    ['Nothing here yet. No comments.'],
    ['5 min read'],
    ['© 2023 Coastline Press. All rights reserved.'],
    ['2 hours ago'],
    ['* * *'],
  ])('%s', (line) => {
    expect(isFurniture(line)).toBe(true);
  });

  it.each([
    ['Related costs rose by 12 % in the same year, according to the report by the board.'],
    ['More on the island died of the disease than of hunger in that winter, the doctors found.'],
    ['He read more than any other judge of his time.'],
    ['The minister had no comment on the case when he was asked by reporters in the lobby of the hotel.'],
    ['Watch towers were built along the river.'],
    ['1956'],
    ['The copyright law of 1911'],
    ['Savemore was founded in Lima'],
    ['31 metres'],
    ['€ 48,200'],
    ['12 %'],
  ])('leaves %s', (line) => {
    expect(isFurniture(line)).toBe(false);
  });

  it('knows rows of share buttons, whatever the gaps, in an instant', () => {
    expect(isShareRow('Facebook   Twitter\tE-mail')).toBe(true);
    expect(isShareRow(`${'x     '.repeat(24)}!`)).toBe(false);
  });

  it('knows the titles of what follows an article', () => {
    for (const line of [
      'Comments (12)',
      'More from News',
      'Related stories',
      'Kommentare',
      'Mehr zum Thema',
      'Tags:',
    ]) {
      expect(isAfterTitle(line)).toBe(true);
    }
    expect(isAfterTitle('Comments by the minister caused a storm')).toBe(false);
  });
});

describe('words', () => {
  it('counts words in any script', () => {
    expect(wordCount('The dam’s twenty-two gates')).toBe(4);
    expect(wordCount('政府公布新的住房计划')).toBe(5);
    expect(wordCount('— 12 % —')).toBe(1);
  });

  it('tells running text from labels', () => {
    expect(isProse('The board said it would decide by the end of the week.')).toBe(true);
    expect(isProse('政府周三宣布了新的住房计划，计划在五年内建造十万套住房。')).toBe(true);
    expect(isProse('Board to decide on ban by the end of the week')).toBe(false);
    expect(isProse('He left.')).toBe(false);
  });

  it('compares titles without case and marks', () => {
    expect(likeness('“Dam” holds: Ärger')).toBe(likeness('DAM HOLDS — arger'));
    expect(capitalShare('Footballer Signs Record Deal')).toBe(1);
    expect(capitalShare('Footballer signs record deal')).toBe(0.25);
  });

  it('looks at a row of a million marks in an instant', () => {
    expect(wordCount(`a${'\u0301'.repeat(1_000_000)}`)).toBe(1);
  });
});
