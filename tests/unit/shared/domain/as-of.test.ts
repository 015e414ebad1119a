import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asOfDates } from '@shared/domain/as-of';
import { dayNumber, weekdayOf, writtenDay } from '@shared/domain/calendar';

/** A Wednesday. */
const published = '2024-04-03';
const datesIn = (sentence: string, publishedAt: string | null = published, language: string | null = 'en') =>
  asOfDates({ quote: sentence, sentence, publishedAt, language }).suggestions.map(({ date }) => date);

describe('asOfDates in English', () => {
  it.each<[string, string[]]>([
    // Whole dates
    ['It opened on 3 April 2019.', ['2019-04-03']],
    ['It opened on Wednesday, 3 April 2019.', ['2019-04-03']],
    ['It opened on April 3rd, 2019, in Leeds.', ['2019-04-03']],
    ['It opened on the 3rd of April 2019.', ['2019-04-03']],
    ['It opened on 3 Sept. 2019.', ['2019-09-03']],
    ['The log of 2019-04-03 shows it.', ['2019-04-03']],
    ['The log of 2019-04-03T12:30 shows it.', ['2019-04-03']],
    ['It opened on 23/4/2019.', ['2019-04-23']],
    ['It opened on 4/23/2019.', ['2019-04-23']],
    ['It opened on 4/4/2019.', ['2019-04-04']],
    ['It opened on 4/3/2019.', []],
    ['It opened on 23.4.2019.', ['2019-04-23']],
    ['It opened on 31 June 2019.', []],
    // Less than a day
    ['It opened in April 2019.', ['2019-04']],
    ['It opened in 1956.', ['1956']],
    ['Built (1956), it still stands.', ['1956']],
    ['Between 1956 and 1960 it stood empty.', ['1960', '1956']],
    ['It was closed from 1956 to 1960.', ['1956', '1960']],
    // Figures that are no years
    ['It cost $1956.', []],
    ['It has 1956 doors and 2,000 windows.', []],
    ['It is 1956 metres long.', []],
    ['The 2019-20 season', []],
    ['The 1960s were dry.', []],
    // A day or month without its year
    ['It opened on 3 April.', ['2024-04-03']],
    ['It opened on 2 April.', ['2024-04-02']],
    ['It opened on 4 April.', ['2023-04-04']],
    ['It will open on 4 April.', ['2024-04-04']],
    ['It will open on 2 April.', ['2025-04-02']],
    ['It opened on 29 February.', ['2024-02-29']],
    ['Prices rose in March.', ['2024-03']],
    ['Prices rose in April.', ['2024-04']],
    ['Prices rose in May.', ['2023-05']],
    ['Prices will rise in May.', ['2024-05']],
    ['Prices rose last March.', ['2024-03', '2023-03']],
    ['Prices rose last May.', ['2023-05']],
    ['They may march in step.', []],
    // Weekdays
    ['The council met on Wednesday.', ['2024-04-03']],
    ['The council will meet on Wednesday.', ['2024-04-03']],
    ['The council met on Thursday.', ['2024-03-28']],
    ['The council met on Tuesday night.', ['2024-04-02']],
    ['The council will not meet on Tuesday.', ['2024-04-09']],
    ['On Tuesday the council will be asked to vote.', ['2024-04-09']],
    ['On Tuesday the mayor said taxes will rise.', ['2024-04-02']],
    ['The mayor said on Tuesday that taxes will rise.', ['2024-04-02']],
    ['The vote, which was delayed, will be held on Tuesday.', ['2024-04-09']],
    ['The vote is expected to be held on Tuesday.', ['2024-04-09']],
    ['The council met last Wednesday.', ['2024-03-27']],
    ['The council met last Tuesday.', ['2024-04-02', '2024-03-26']],
    ['The council met this past Tuesday.', ['2024-04-02']],
    ['The council meets this Friday.', ['2024-04-05']],
    ['The council meets next Friday.', ['2024-04-05', '2024-04-12']],
    ['The council meets next Tuesday.', ['2024-04-09']],
    ['They marched on Good Friday and read the Sunday Times.', []],
    ['It opens every Friday and on Sundays.', []],
    // From today
    ['It rained yesterday.', ['2024-04-02']],
    ['It rained last night and this morning.', ['2024-04-02', '2024-04-03']],
    ['It will rain tomorrow, and the day after tomorrow.', ['2024-04-04', '2024-04-05']],
    ['It rained the day before yesterday.', ['2024-04-01']],
    ['Two days ago it rained.', ['2024-04-01']],
    ['It rained a week ago.', ['2024-03']],
    ['It rained this week.', ['2024-04']],
    ['It rained last month.', ['2024-03']],
    ['It rained earlier this year.', ['2024']],
    ['It will rain next year.', ['2025']],
    ['It rained four months ago and 12 years ago.', ['2023-12', '2012']],
    ['Nothing is dated here.', []],
  ])('%s', (sentence, dates) => {
    expect(datesIn(sentence).toSorted()).toEqual(dates.toSorted());
    expect(datesIn(sentence)[0]).toBe(dates.includes('1956') ? '1956' : dates[0]);
  });

  it('names the words that it found, as they stand', () => {
    const found = asOfDates({
      quote: 'the treaty was signed',
      sentence: 'On Tuesday, Moscow said the treaty was signed in 1956.',
      publishedAt: published,
      language: null,
    });
    expect(found.suggestions).toEqual([
      { words: 'On Tuesday', date: '2024-04-02' },
      { words: '1956', date: '1956' },
    ]);
  });

  it('puts what the quote itself names first', () => {
    const found = asOfDates({
      quote: 'signed in 1956',
      sentence: 'On Tuesday, Moscow said it was signed in 1956.',
      publishedAt: published,
      language: 'en-GB',
    });
    expect(found.suggestions.map(({ date }) => date)).toEqual(['1956', '2024-04-02']);
  });

  it('tells a week by its month, and by both where it lies in two', () => {
    expect(datesIn('It rained last week.', '2024-04-10')).toEqual(['2024-04']);
    expect(datesIn('It rained last week.', '2024-05-08')).toEqual(['2024-04', '2024-05']);
  });
});

describe('what the publication date allows', () => {
  it.each<[string, string | null, string[], string[]]>([
    ['It rained on Tuesday.', null, [], ['on Tuesday']],
    ['It rained on Tuesday, in 1956.', null, ['1956'], ['on Tuesday']],
    ['It rained yesterday and last year.', '2024', ['2023'], ['yesterday']],
    ['It rained yesterday and last month.', '2024-04', ['2024-03'], ['yesterday']],
    ['It rained on 3 March.', '2024', ['2024-03-03'], []],
    ['It rained on 3 May.', '2024-04', ['2023-05-03'], []],
    ['It rained on Tuesday.', '2024-04-03T00:30:00+02:00', ['2024-04-02'], []],
    ['It rained on Tuesday.', '2024-13-45', [], ['on Tuesday']],
  ])('%s published %s', (sentence, publishedAt, dates, unresolved) => {
    const found = asOfDates({ quote: sentence, sentence, publishedAt, language: 'en' });
    expect(found.suggestions.map(({ date }) => date)).toEqual(dates);
    expect(found.unresolved).toEqual(unresolved);
  });
});

describe('asOfDates in other languages', () => {
  it.each<[string, string, string[]]>([
    ['de', 'Am Dienstag tagte der Rat.', ['2024-04-02']],
    ['de', 'Seit dem 3. März 2019 ist sie offen.', ['2019-03-03']],
    ['de', 'Das war im März, und gestern wieder.', ['2024-03', '2024-04-02']],
    ['de', 'Das war vor 2 Tagen.', ['2024-04-01']],
    ['fr', 'Le 14 juillet 1789, la foule prit la prison.', ['1789-07-14']],
    ['fr', 'Le 1er avril, le conseil a voté.', ['2024-04-01']],
    ['fr', 'Mardi, le conseil a voté.', ['2024-04-02']],
    ['fr', 'Le mois dernier, puis en 1956, il a plu.', ['2024-03', '1956']],
    ['es', 'El 3 de abril de 2019 abrió.', ['2019-04-03']],
    ['es', 'Abrió en abril de 2019.', ['2019-04']],
    ['pt-BR', 'Na terça-feira choveu.', ['2024-04-02']],
    ['it', 'Martedì 2 aprile 2024 ha piovuto.', ['2024-04-02']],
    ['ru', 'В среду суд отложил дело.', ['2024-04-03']],
    ['ru', 'Это было 3 апреля 2019 года.', ['2019-04-03']],
    ['ru', 'Это было в апреле 2019 года и вчера.', ['2019-04', '2024-04-02']],
    ['pl', 'W środę padało, 3 kwietnia 2019.', ['2024-04-03', '2019-04-03']],
    ['ja', '2019年4月3日に開いた。', ['2019-04-03']],
    ['ar', 'افتتح في ٣ أبريل ٢٠١٩', ['2019-04-03']],
    ['el', 'Άνοιξε στις 3 Απριλίου 2019.', ['2019-04-03']],
    ['tlh-nonsense-!', 'It opened on 2019-04-03.', ['2019-04-03']],
  ])('%s: %s', (language, sentence, dates) => {
    expect(datesIn(sentence, published, language)).toEqual(dates);
  });
});

describe('whatever the day of publication', () => {
  const days = fc.integer({ min: dayNumber(1900, 1, 1) ?? 0, max: dayNumber(2100, 1, 1) ?? 0 });
  const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
  const numberOf = (date: string | undefined) => {
    const [year, month, day] = (date ?? '').split('-').map(Number);
    return dayNumber(year ?? 0, month ?? 0, day ?? 0) ?? NaN;
  };

  it('a weekday lies in the seven days up to the publication, and is that weekday', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 6 }), (day, weekday) => {
        const [found] = datesIn(`It met on ${weekdays[weekday] ?? ''}.`, writtenDay(day));
        expect(weekdayOf(numberOf(found))).toBe(weekday);
        expect(day - numberOf(found)).toBeGreaterThanOrEqual(0);
        expect(day - numberOf(found)).toBeLessThan(7);
      }),
    );
  });

  it('a weekday of the future lies in the seven days from the publication on', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 6 }), (day, weekday) => {
        const [found] = datesIn(`It will meet on ${weekdays[weekday] ?? ''}.`, writtenDay(day));
        expect(weekdayOf(numberOf(found))).toBe(weekday);
        expect(numberOf(found) - day).toBeGreaterThanOrEqual(0);
        expect(numberOf(found) - day).toBeLessThan(7);
      }),
    );
  });

  it('last and next weekdays never lie on the day of publication, nor on the other side of it', () => {
    fc.assert(
      fc.property(days, fc.constantFrom(...weekdays), (day, weekday) => {
        for (const date of datesIn(`It met last ${weekday}.`, writtenDay(day)))
          expect(numberOf(date)).toBeLessThan(day);
        for (const date of datesIn(`It meets next ${weekday}.`, writtenDay(day)))
          expect(numberOf(date)).toBeGreaterThan(day);
      }),
    );
  });

  it('a day and month without a year never lie after the publication, nor before it in the future', () => {
    const months = 'January February March April May June July August September October November December';
    fc.assert(
      fc.property(
        days,
        fc.constantFrom(...months.split(' ')),
        fc.integer({ min: 1, max: 28 }),
        (day, month, date) => {
          const [past] = datesIn(`It met on ${String(date)} ${month}.`, writtenDay(day));
          expect(numberOf(past)).toBeLessThanOrEqual(day);
          expect(day - numberOf(past)).toBeLessThan(366);
          const [future] = datesIn(`It will meet on ${month} ${String(date)}.`, writtenDay(day));
          expect(numberOf(future)).toBeGreaterThanOrEqual(day);
        },
      ),
    );
  });

  it('answers any text with words that stand in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), days, (sentence, day) => {
        const { suggestions, unresolved } = asOfDates({
          quote: sentence,
          sentence,
          publishedAt: writtenDay(day),
          language: 'en',
        });
        for (const words of [...suggestions.map((one) => one.words), ...unresolved])
          expect(sentence).toContain(words);
      }),
    );
  });
});
