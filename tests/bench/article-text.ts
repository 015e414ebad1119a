import type { Seeded } from './seeded';

const people = [
  'Ines Varga',
  'Tom Okafor',
  'Lena Brandt',
  'Samuel Ito',
  'Rosa Delgado',
  'Piotr Nowak',
  'Amina Haddad',
];
const places = [
  'Harwick',
  'the Tarn valley',
  'Port Selby',
  'Northam',
  'the lower quay',
  'Easter Moor',
  'Lindal',
];
const bodies = [
  'the harbour board',
  'the county council',
  'the water company',
  'the inspectorate',
  'the union',
  'a parish committee',
  'the Ministry of Works',
];
const subjects = [
  'the second breakwater',
  'the old pumping station',
  'the survey of the sea wall',
  'a loan for the new sluice',
  'the contract for dredging',
  'the flood record',
  'the inquiry into the collapse',
];
const verbs = ['approved', 'delayed', 'described', 'paid for', 'rejected', 'examined', 'published'];
const tails = [
  'although nobody had asked for it at the time',
  'which the engineers had warned about in their first report',
  'because the figures of the previous year could not be found',
  'while the people who lived behind the wall heard nothing',
  'after a meeting that lasted until late in the night',
  'and the minutes of that day say little more',
  'so that the work could begin before the winter storms',
];
const months = ['January', 'March', 'May', 'July', 'September', 'November'];

function figure({ below, pick }: Seeded): string {
  const forms = [
    () => `${below(900) + 20} houses`,
    () => `£${(below(90) + 1).toLocaleString('en')}.${below(9)} million`,
    () => `${below(80) + 3} per cent`,
    () => `${below(28) + 1} ${pick(months)} ${1890 + below(130)}`,
    () => `${(below(40) + 2) * 1_000} tonnes`,
  ];
  return pick(forms)();
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function sentence(chance: Seeded): string {
  const { pick } = chance;
  const forms = [
    () => `${capital(pick(bodies))} ${pick(verbs)} ${pick(subjects)} in ${pick(places)}, ${pick(tails)}.`,
    () =>
      `By then ${figure(chance)} had been counted in ${pick(places)}, ${pick(tails)}, as ${pick(people)} recalls.`,
    () =>
      `“We were told that ${pick(subjects)} would cost ${figure(chance)},” said ${pick(people)} of ${pick(bodies)}.`,
    () =>
      `${pick(people)} ${pick(verbs)} ${pick(subjects)} on ${figure(chance)} for ${pick(bodies)}, ${pick(tails)}.`,
    () => `Nobody in ${pick(places)} remembers when ${pick(subjects)} was first discussed, ${pick(tails)}.`,
  ];
  return pick(forms)();
}

const words = (text: string): number => text.split(/\s+/u).length;

/** An English-like article in Markdown: a title, a byline, and paragraphs of about a hundred words. */
export function articleText(chance: Seeded, wordsWanted: number, paragraphs: number): string {
  const each = wordsWanted / paragraphs;
  const body: string[] = [];
  let written = 0;
  for (let paragraph = 1; paragraph <= paragraphs; paragraph++) {
    const sentences: string[] = [];
    // Each paragraph makes up for what the one before had too much or too little.
    while (written < each * paragraph) {
      const next = sentence(chance);
      sentences.push(next);
      written += words(next);
    }
    if (paragraph % 12 === 1 && paragraph > 1) body.push(`## ${capital(chance.pick(subjects))}`);
    body.push(sentences.join(' '));
  }
  return ['# The Wall at Harwick', 'By Ines Varga', ...body].join('\n\n');
}
