import { describe, expect, it } from 'vitest';
import { WrittenDate } from '@shared/domain/ids';
import { findDate, writtenDate } from '../../../../../main/library/intake/dates';
import {
  isRelativeTime,
  isTimeStamp,
  readDatedByline,
  readDateLine,
} from '../../../../../main/library/intake/date-lines';

describe('writtenDate', () => {
  it.each([
    ['2024', '2024'],
    ['2024-04', '2024-04'],
    ['2024-04-03', '2024-04-03'],
    ['2024-04-03T12:30', '2024-04-03T12:30'],
    ['2024-04-03T12:30:00+0200', '2024-04-03T12:30:00+02:00'],
    ['2024-04-03T05:00:00.000Z', '2024-04-03T05:00:00.000Z'],
    ['2024-04-03 12:30', '2024-04-03T12:30'],
    ['Wed, 03 Apr 2024 10:07:00 GMT', '2024-04-03T10:07:00Z'],
    ['3 April 2024', '2024-04-03'],
    ['April 3, 2024', '2024-04-03'],
    ['Wednesday, Apr. 3rd, 2024 at 7:09 p.m. EDT', '2024-04-03T19:09-04:00'],
    ['12:05 am, 3 April 2024', '2024-04-03T00:05'],
    ['April 2024', '2024-04'],
    ['3. April 2024 um 14.05 Uhr', '2024-04-03T14:05'],
    ['le 1er avril 2024 à 18h30', '2024-04-01T18:30'],
    ['3 de abril de 2024', '2024-04-03'],
    ['3 апреля 2024 г., 12:30', '2024-04-03T12:30'],
    ['03.04.2024', '2024-04-03'],
    ['13/04/2024', '2024-04-13'],
    ['04/13/2024', '2024-04-13'],
    ['2024年4月3日', '2024-04-03'],
    ['2024년 4월 3일', '2024-04-03'],
  ])('%s', (written, expected) => {
    expect(writtenDate(written)).toBe(expected);
    expect(WrittenDate.safeParse(expected).success).toBe(true);
  });

  it.each([
    ['03/04/2024'],
    ['31 April 2024'],
    ['29 February 2023'],
    ['May I'],
    ['25:99'],
    [''],
    ['12024-04-03'],
  ])('is silent about %s', (written) => {
    expect(writtenDate(written)).toBeNull();
  });

  it('is silent about what is no text', () => {
    expect(writtenDate(1_712_102_400)).toBeNull();
    expect(writtenDate(null)).toBeNull();
  });

  it('keeps the precision that was written, and no offset that letters leave open', () => {
    expect(writtenDate('3 April 2024, 12:30 CST')).toBe('2024-04-03T12:30');
    expect(writtenDate('3 April 2024, 12.50 euros')).toBe('2024-04-03');
  });

  it('says where the date stands', () => {
    expect(findDate('Published 3 April 2024')).toEqual({ date: '2024-04-03', start: 10, end: 22 });
  });
});

describe('lines that date the article', () => {
  it.each([
    ['Published 3 April 2024', { published: '2024-04-03', modified: null }],
    ['Wed 3 Apr 2024 07.45 BST', { published: '2024-04-03', modified: null }],
    ['Veröffentlicht am 3. April 2024', { published: '2024-04-03', modified: null }],
    ['Last updated: April 4, 2024', { published: null, modified: '2024-04-04' }],
    [
      'Posted Apr 3, 2024, 9:41 AM · Updated Apr 4, 2024',
      { published: '2024-04-03T09:41', modified: '2024-04-04' },
    ],
  ])('%s', (line, expected) => {
    expect(readDateLine(line)).toEqual(expected);
  });

  it('leaves sentences with a date alone', () => {
    expect(readDateLine('The treaty was signed on 3 April 2024')).toBeNull();
    expect(readDateLine('Published')).toBeNull();
  });

  it('takes a byline with a date apart', () => {
    expect(readDatedByline('By Jane Roe | April 3, 2024')).toEqual({
      published: '2024-04-03',
      modified: null,
      line: 'By Jane Roe',
    });
    expect(readDatedByline('3 April 2024')).toBeNull();
  });

  it('knows times without a year and times without a day', () => {
    expect(isTimeStamp('Updated Nov 19, 6:55 AM;Posted Nov 18, 8:19 PM')).toBe(true);
    expect(isTimeStamp('In May 3,000 people came')).toBe(false);
    expect(isRelativeTime('2 hours ago')).toBe(true);
    expect(isRelativeTime('vor 3 Stunden')).toBe(true);
    expect(isRelativeTime('Posted 3 days')).toBe(true);
    expect(isRelativeTime('3h')).toBe(true);
    expect(isRelativeTime('2 hours were lost')).toBe(false);
  });

  it.each(['31 metres', '40 deaths', '12 days', '3 million', '31 m'])('takes “%s” for a figure', (line) => {
    expect(isRelativeTime(line)).toBe(false);
  });
});
