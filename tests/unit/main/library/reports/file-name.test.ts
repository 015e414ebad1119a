import { expect, it } from 'vitest';
import { reportFileName } from '../../../../../main/library/reports/file-name';

const name = (
  title: string | null,
  format: 'html' | 'json' | 'pdf' = 'html',
  variant: 'labels' | 'names' = 'labels',
  audience: 'writer' | null = null,
) => reportFileName({ title }, 1, format, variant, audience);

it.each([
  ['Thirty-four seconds at Lakehurst', 'thirty-four-seconds-at-lakehurst-r1.html'],
  ['  “Oh, the humanity!”  ', 'oh-the-humanity-r1.html'],
  ['Crème brûlée à la façon d’Åse', 'creme-brulee-a-la-facon-d-ase-r1.html'],
  ['المنارة التي', 'المنارة-التي-r1.html'],
  ['../../etc/passwd', 'etc-passwd-r1.html'],
  ['a:b*c?"<>|\u0000\u202egnp', 'a-b-c-gnp-r1.html'],
  ['...', 'untitled-r1.html'],
  [null, 'untitled-r1.html'],
])('names the report of %j', (title, expected) => {
  expect(name(title)).toBe(expected);
});

it('says when names of sources are inside, whatever the format', () => {
  expect(name('The lamp', 'json', 'names')).toBe('the-lamp-r1-with-source-names.json');
});

it('says for whom it is', () => {
  expect(name('The lamp', 'pdf', 'labels', 'writer')).toBe('the-lamp-r1-for-writer.pdf');
});

it('stays short, and whole words where it can', () => {
  expect(name('word '.repeat(40))).toBe(`${'word-'.repeat(12).slice(0, -1)}-r1.html`);
  expect(name('w'.repeat(300))).toBe(`${'w'.repeat(60)}-r1.html`);
});
