import { invent, source, type Invented, type InventedClaim } from './invented';
import type { Verdict } from '../../../../../shared/domain/verdict';

/** An Arabic article: right to left, with Latin names and digits in it. */
export const arabic: Invented = {
  title: 'المنارة التي لم تنطفئ',
  language: 'ar',
  blocks: [
    { role: 'headline', text: 'المنارة التي لم تنطفئ' },
    {
      role: 'paragraph',
      text: 'في ليلة 14 يناير 1907 ارتفع البحر 9 أمتار فوق الرصيف، وحمل الحارس Elias Brandvold المصباح إلى أعلى البرج. هل عاد كل البحارة؟',
    },
    { role: 'paragraph', text: 'قال الحارس: «كتبنا إليهم في عام 1889». ولم يرد أحد.' },
  ],
  claims: [
    {
      quotes: ['ارتفع البحر 9 أمتار فوق الرصيف، وحمل الحارس Elias Brandvold المصباح'],
      verdicts: [{ value: 'disputed', reason: 'wrong' }],
    },
    { quotes: ['9 أمتار'], verdicts: [{ value: 'unverifiable', reason: 'no-source' }] },
    {
      quotes: ['«كتبنا إليهم في عام 1889»'],
      verdicts: [{ value: 'verified' }],
      evidence: [
        {
          source: source('كتاب المد', { creator: 'بلدية المدينة' }),
          excerpt: 'رسالة بتاريخ 3 مايو 1889.',
          locator: 'ص ٣٦',
        },
      ],
    },
  ],
};

const values: Partial<Verdict>[] = [
  { value: 'verified' },
  { value: 'disputed', reason: 'misleading' },
  {},
  { value: 'unverifiable', reason: 'source-declined' },
  { value: 'opinion' },
];

/** Three hundred claims: in each paragraph one over all of it, two side by side and two that overlap. */
export function threeHundred(): Invented {
  const register = source('A register', { url: 'https://register.example/' });
  const blocks: Invented['blocks'] = [{ role: 'headline', text: 'The long register' }];
  const claims: InventedClaim[] = [];
  let start = 'The long register'.length + 2;
  for (let i = 0; i < 60; i++) {
    const text = `In the year ${1800 + i} the office counted ${i * 7 + 3} ships, ${i + 2} of them from abroad, and wrote each of them down in a book that is kept to this day.`;
    blocks.push({ role: 'paragraph', text });
    const add = (from: number, to: number) =>
      claims.push({
        quotes: [],
        span: [start + from, start + to],
        verdicts: [values[claims.length % values.length]!],
        evidence:
          claims.length % 3
            ? []
            : [{ source: register, excerpt: `Entry ${i} of the register.`, locator: `p. ${i}` }],
      });
    add(0, text.length - 1);
    add(7, 16);
    add(17, 40);
    add(30, 60);
    add(70, 100);
    start += text.length + 2;
  }
  return { title: 'The long register', blocks, claims };
}

export const arabicModel = () => invent(arabic);
export const threeHundredModel = () => invent(threeHundred());
