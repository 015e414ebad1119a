import { describe, expect, it } from 'vitest';
import { instantText, writtenDateText } from '../../../../../main/library/reports/html/dates';
import { linkTarget } from '../../../../../main/library/reports/html/link-target';
import { html, join, quoted } from '../../../../../main/library/reports/html/markup';
import { phrase } from '../../../../../main/library/reports/html/phrase';
import { waved } from '../../../../../main/library/reports/html/wave';

describe('html', () => {
  it('escapes text and leaves markup, lists and nothing as they are', () => {
    expect(
      html`<p class="${'"x'}">${'<b>'}${html`<i>${"&'"}</i>`}${[1, null, false, undefined, 'a']}</p>`.html,
    ).toBe('<p class="&quot;x">&lt;b&gt;<i>&amp;&#39;</i>1a</p>');
  });

  it('joins what is there', () => {
    expect(join(['a', null, false, '', html`<b>b</b>`], ' & ').html).toBe('a &amp; <b>b</b>');
  });

  it('puts words in quotation marks that have none of their own', () => {
    expect(quoted('The lamp').html).toBe('<q class="serif" dir="auto">The lamp</q>');
    expect(quoted('“The lamp,” he said').html).toContain('class="serif own"');
    expect(quoted('«Лампа»').html).toContain('class="serif own"');
  });

  it('fills a sentence of the catalogue with markup', () => {
    const filled = phrase('report/claims/linkedBy', { who: html`<bdi>A & B</bdi>`, when: 'today <now>' });
    expect(html`${filled}`.html).toBe('linked by <bdi>A & B</bdi>, today &lt;now&gt;');
  });
});

it.each([
  ['2024', '2024'],
  ['2024-04', 'April 2024'],
  ['2024-04-03', '3 April 2024'],
  ['2024-04-03T12:30', '3 April 2024, 12:30'],
  ['2024-04-03T12:30:05+09:00', '3 April 2024, 12:30:05 +09:00'],
  ['2024-04-03T12:30Z', '3 April 2024, 12:30 UTC'],
  ['2024-13-45', '2024-13-45'],
])('writes the date %s as %s', (written, text) => {
  expect(writtenDateText(written)).toBe(text);
});

it('writes instants in UTC, wherever it runs', () => {
  expect(instantText('2026-01-01T00:30:00.000Z')).toBe('1 January 2026, 00:30 UTC');
});

it.each([
  ['HTTPS://Example.org/a b', 'https://example.org/a%20b'],
  ['10.1000/x?y#z', 'https://doi.org/10.1000/x%3Fy%23z'],
  ['DOI: 10.1000/182', 'https://doi.org/10.1000/182'],
  [' javascript:alert(1)', null],
  ['vbscript:x', null],
  ['//example.org', null],
  ['', null],
  [null, null],
])('sends %j to %j', (url, target) => {
  expect(linkTarget(url)).toBe(target);
});

describe('waved', () => {
  const pieces = (text: string, lanes: number[]) =>
    [...html`${waved(text, lanes)}`.html.matchAll(/<span class="w">(.*?)(?=<svg)/g)].map((match) => match[1]);

  it('leaves text without a wave alone', () => {
    expect(waved('a b', [])).toBe('a b');
  });

  it('keeps every character, and parts it where a line may break', () => {
    expect(pieces('Of the 97 people', [0])).toEqual(['Of ', 'the ', '97 ', 'people']);
    expect(pieces('thirty-four  seconds', [0])).toEqual(['thirty-', 'four  ', 'seconds']);
    expect(pieces('東京とKyoto', [0])).toEqual(['東', '京', 'と', 'Kyoto']);
    expect(pieces('– a', [0])).toEqual(['– ', 'a']);
  });

  it('draws a wave for each lane', () => {
    expect(html`${waved('a', [0, 2])}`.html.match(/class="wave w\d"/g)).toEqual([
      'class="wave w0"',
      'class="wave w2"',
    ]);
  });
});
