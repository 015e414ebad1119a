import { createHash } from 'node:crypto';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { writeHtml } from '../../../../../main/library/reports/html';
import type { ReportModel } from '../../../../../main/library/reports/model';
import { at, id, invent, source, type Invented } from './invented';
import { lighthouse, lighthouseModel } from './lighthouse';
import { arabicModel, threeHundredModel } from './many';

/** The file without its styles and fonts, so that a failing test can be read. */
const bodyOf = (model: ReportModel) => writeHtml(model).replace(/<style>[\s\S]*?<\/style>/, '');
const pageOf = (model: ReportModel) => parseHTML(bodyOf(model)).document;
const words = (element: Element | null | undefined) =>
  (element?.textContent ?? '')
    .replace(/\u2060/g, '')
    .replace(/\s+/g, ' ')
    .trim();
const invented = (wish: Partial<Invented>) =>
  invent({ blocks: [{ role: 'paragraph', text: 'All 23 men came home. The lamp burned.' }], ...wish });

/** A block's own text in the page: without the numbers that stand in it. */
function textOf(block: Element): string {
  const copy = block.cloneNode(true) as Element;
  for (const number of copy.querySelectorAll('sup, svg')) number.remove();
  for (const line of copy.querySelectorAll('br')) line.replaceWith('\n');
  return copy.textContent;
}

describe('the file', () => {
  it('loads and runs nothing, and says so in its policy', () => {
    const text = writeHtml(lighthouseModel());
    const page = parseHTML(text).document;
    expect(page.querySelector('script, link, iframe, object, embed, img, form, base')).toBeNull();
    expect(page.querySelectorAll('[style]')).toHaveLength(0);
    expect([...page.querySelectorAll('[src], [srcset], [poster]')]).toHaveLength(0);
    const style = /<style>([\s\S]*?)<\/style>/.exec(text)?.[1] ?? '';
    expect(
      [...style.matchAll(/url\("([^"]{0,30})/g)].every(([, url]) => url?.startsWith('data:font/woff2')),
    ).toBe(true);
    expect(style).not.toMatch(/@import/);
    const policy = page.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content');
    const hash = createHash('sha256').update(style).digest('base64');
    expect(policy).toBe(
      `default-src 'none'; style-src 'sha256-${hash}'; font-src data:; base-uri 'none'; form-action 'none'`,
    );
  });

  it('carries the faces that its letters need, and no others', () => {
    const faces = (model: ReportModel) => writeHtml(model).match(/@font-face/g)?.length;
    const plain = faces(invented({ claims: [] }));
    expect(faces(invented({ title: 'Маяк' }))).toBeGreaterThan(plain ?? 0);
    expect(writeHtml(invented({})).length).toBeLessThan(400_000);
  });

  it('is the same for the same model', () => {
    expect(writeHtml(lighthouseModel()) === writeHtml(lighthouseModel())).toBe(true);
  });

  it('has every id once, and every link within it leads somewhere', () => {
    for (const model of [lighthouseModel(), threeHundredModel()]) {
      const page = pageOf(model);
      const ids = [...page.querySelectorAll('[id]')].map((element) => element.id);
      expect(new Set(ids).size).toBe(ids.length);
      const targets = [...page.querySelectorAll('a[href^="#"], use')].map((a) =>
        a.getAttribute('href')?.slice(1),
      );
      expect(targets.filter((target) => !ids.includes(target ?? ''))).toEqual([]);
    }
  });

  it('has an outline without gaps, and labels each of its parts', () => {
    const page = pageOf(lighthouseModel());
    const levels = [...page.querySelectorAll('h1, h2, h3, h4, h5, h6')].map((heading) =>
      Number(heading.tagName[1]),
    );
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    levels.slice(1).forEach((level, i) => expect(level - (levels[i] ?? 0)).toBeLessThanOrEqual(1));
    for (const section of page.querySelectorAll('section'))
      expect(page.getElementById(section.getAttribute('aria-labelledby') ?? '')).not.toBeNull();
    expect(page.documentElement.getAttribute('lang')).toBe('en');
  });
});

describe('what comes from outside', () => {
  const nasty =
    '<script>alert(1)</script><img src=x onerror="alert(2)">" onmouseover=\'alert(3)\' &amp; \u202e';

  it('is text and nothing else, wherever it stands', () => {
    const evil = source(nasty, { creator: nasty, publisher: nasty, url: nasty });
    const model = invented({
      title: nasty,
      url: nasty,
      language: '"><script>',
      blocks: [
        { role: 'headline', text: nasty },
        {
          role: 'paragraph',
          text: nasty,
          runs: [{ type: 'link', start: 0, end: 5, href: 'javascript:alert(4)' }],
        },
      ],
      claims: [
        {
          quotes: [nasty],
          verdicts: [{ value: 'verified', reopened: { at, why: nasty } }],
          fields: {
            statement: nasty,
            attribution: { speaker: nasty, form: 'direct' },
            waiting: { on: nasty, since: at, until: null },
          },
          evidence: [
            {
              source: evil,
              excerpt: nasty,
              locator: nasty,
              translation: nasty,
              translator: nasty,
              remark: nasty,
            },
          ],
          notes: [{ text: nasty }],
          queries: [{ text: nasty, proposed: nasty, answer: nasty, state: 'settled', settledAt: at }],
        },
      ],
    });
    const page = pageOf(model);
    expect(page.querySelector('script, img')).toBeNull();
    for (const element of page.querySelectorAll('*'))
      for (const { name, value } of element.attributes) {
        expect(name).not.toMatch(/^on/);
        if (name === 'href') expect(value).toMatch(/^(#|https?:|mailto:)/);
      }
    expect(page.querySelector('h1')?.textContent).toBe(nasty);
    expect(page.querySelector('blockquote.excerpt')?.textContent).toBe(nasty);
  });

  it.each([
    ['https://archive.example/a?b=1&c=2', 'https://archive.example/a?b=1&c=2'],
    ['doi:10.5555/12345678', 'https://doi.org/10.5555/12345678'],
    ['mailto:desk@longview.example', 'mailto:desk@longview.example'],
    ['javascript:alert(1)', null],
    ['file:///etc/passwd', null],
    ['data:text/html,hello', null],
    ['not an address', null],
  ])('leads to %s only where that is safe', (url, href) => {
    const page = pageOf(
      invented({ claims: [{ quotes: ['The lamp'], evidence: [{ source: source('A source', { url }) }] }] }),
    );
    const link = page.querySelector('.sources p.url a');
    expect(link?.getAttribute('href') ?? null).toBe(href);
    expect(words(page.querySelector('.sources p.url'))).toBe(url);
    if (link) expect(link.getAttribute('rel')).toContain('noreferrer');
  });
});

describe('page one', () => {
  it('says what is known of the article, and what was not found', () => {
    const page = pageOf(lighthouseModel());
    expect(words(page.querySelector('h1'))).toBe('The lamp that burned through the war');
    expect(words(page.querySelector('.by'))).toBe('byline not found · The Long View · June 2026');
    const facts = words(page.querySelector('.facts'));
    const { textHash } = lighthouseModel().revision;
    expect(facts).toContain('Revision 3, made 23 November 2026');
    expect(facts).toContain(textHash);
    expect(facts).toContain('Section not found');
    expect(facts).toContain('23 November 2026, 15:42 UTC, by Rosalind Adeyemi');
    expect(words(pageOf(invented({ title: null })).querySelector('h1'))).toBe('Title not found');
  });

  it('counts the claims by where they stand', () => {
    const page = pageOf(lighthouseModel());
    const tallies = [...page.querySelectorAll('.tallies li')].map(words);
    expect(tallies).toEqual([
      '4 Disputed',
      '1 Reopened',
      '3 Unchecked',
      '2 Unverifiable',
      '2 Verified',
      '1 Opinion',
    ]);
    expect(words(page.querySelector('.sum'))).toBe('13 claims: 6 block the page, 1 waiting, 1 signed off.');
  });

  it('says how much is covered, and which figures nobody claimed', () => {
    const text = words(pageOf(lighthouseModel()).querySelector('section[aria-labelledby="stands"]'));
    expect(text).toMatch(
      /Of \d+ words in sentences with something to check: \d+ % claimed, \d+ % judged, \d+ % signed off/,
    );
    expect(text).toContain('Figures not claimed: 14 January 1907, 1906, 1911.');
    expect(words(pageOf(invented({ claims: [{ quotes: ['All 23 men'] }] })).body)).toContain(
      'Every figure is claimed.',
    );
  });

  it('lists what is unresolved, most pressing first, and each claim once', () => {
    const groups = [...pageOf(lighthouseModel()).querySelectorAll('.group')].map((group) => [
      words(group.querySelector('h3')),
      [...group.querySelectorAll('.n')].map(words),
    ]);
    expect(groups).toEqual([
      ['Disputed, no resolution 3', ['2', '9', '11']],
      ['Legal risk, not verified 1', ['1']],
      ['Reopened 1', ['4']],
      ['Waiting 1', ['5']],
      ['Unchecked 2', ['4.1', '7']],
    ]);
    const done = invented({ claims: [{ quotes: ['The lamp'], verdicts: [{ value: 'verified' }] }] });
    expect(words(pageOf(done).querySelector('section[aria-labelledby="unresolved"]'))).toContain(
      'Every claim has been judged',
    );
  });

  it('names the people and that names are not proven', () => {
    const text = words(pageOf(lighthouseModel()).querySelector('section[aria-labelledby="people"]'));
    expect(text).toContain('RA Rosalind Adeyemi, checker');
    expect(text).toContain('MA Margit Achterberg, editor');
    expect(text).toContain('Names are declared, not proven.');
  });
});

describe('the annotated article', () => {
  it('has the text of every block as it is', () => {
    for (const model of [lighthouseModel(), arabicModel(), threeHundredModel()]) {
      const blocks = [...pageOf(model).querySelectorAll('.proof .b')].map(textOf);
      const expected = model.revision.blocks.map(({ start, end }) => model.revision.text.slice(start, end));
      expect(blocks.map((block) => block.trim().replace(/^Image\s+/, ''))).toEqual(expected);
    }
  });

  it('marks each claim by line and number, in all its places', () => {
    const page = pageOf(lighthouseModel());
    const marked = [...page.querySelectorAll('.proof .m.disputed')].map((mark) => mark.textContent).join('');
    expect(marked).toContain('forty-one years');
    const numbers = [...page.querySelectorAll('.proof sup a')].map((link) => link.getAttribute('aria-label'));
    expect(numbers).toEqual([
      'Claim 1, Unverifiable',
      'Claim 2, Disputed',
      'Claim 3, Verified',
      'Claim 4.1, Unchecked',
      'Claim 4, Reopened',
      'Claim 5, Waiting',
      'Claim 6, Unverifiable',
      'Claim 7, Unchecked',
      'Claim 8, Disputed',
      'Claim 9, Disputed',
      'Claim 10, Verified',
      'Claim 11, Disputed',
      'Claim 1, Unverifiable',
      'Claim 12, Opinion',
    ]);
  });

  it('draws the outer of two nested marks lower, and keeps overlapping ones apart', () => {
    const model = invented({ claims: [{ quotes: ['All 23 men came'] }, { quotes: ['23 men'] }] });
    const spans = [...pageOf(model).querySelectorAll('.proof .m')].map(
      (m) => `${m.className}: ${m.textContent}`,
    );
    expect(spans).toEqual([
      'm unchecked l1: All ',
      'm unchecked l1: 23 men',
      'm unchecked l0: 23 men',
      'm unchecked l1:  came',
    ]);
  });

  it('puts a number behind the punctuation that follows', () => {
    const html = bodyOf(invented({ claims: [{ quotes: ['All 23 men came home'] }] }));
    expect(html).toMatch(/came home<\/span>\.<sup/);
  });

  it('marks a claim over several blocks in each of them and numbers it once', () => {
    const model = invented({
      blocks: [
        { role: 'paragraph', text: 'It began here.' },
        { role: 'paragraph', text: 'It went on.' },
        { role: 'paragraph', text: 'It ended there.' },
      ],
      claims: [{ quotes: [], span: [3, 38] }],
    });
    const page = pageOf(model);
    expect([...page.querySelectorAll('.proof .m')].map((mark) => mark.textContent)).toEqual([
      'began here.',
      'It went on.',
      'It ended',
    ]);
    expect(page.querySelectorAll('.proof sup')).toHaveLength(1);
    expect(page.querySelectorAll('.proof .b')[2]?.querySelector('sup')).not.toBeNull();
  });

  it('keeps the number of a mark that ends between two blocks', () => {
    const model = invented({
      blocks: [
        { role: 'paragraph', text: 'One.' },
        { role: 'paragraph', text: 'Two.' },
      ],
      claims: [{ quotes: [], span: [0, 5] }],
    });
    expect(pageOf(model).querySelectorAll('.proof sup')).toHaveLength(1);
  });

  it('leaves a claim without a place out of the text and says so in its entry', () => {
    const model = invented({ claims: [{ quotes: ['The lamp'] }] });
    model.claims[0]!.claim.anchors[0]!.state = 'gone';
    const page = pageOf(model);
    expect(page.querySelector('.proof sup')).toBeNull();
    expect(words(page.querySelector('.claim'))).toContain('Stands nowhere in this revision.');
  });

  it('says the language and lets each block have its own direction', () => {
    const page = pageOf(arabicModel());
    expect(page.querySelector('article')?.getAttribute('lang')).toBe('ar');
    for (const block of page.querySelectorAll('.proof .b')) expect(block.getAttribute('dir')).toBe('auto');
    expect(page.querySelector('blockquote.excerpt')?.getAttribute('dir')).toBe('auto');
    expect(
      pageOf(invented({ language: null }))
        .querySelector('article')
        ?.getAttribute('lang'),
    ).toBe('');
  });
});

describe('a claim’s entry', () => {
  const entry = (number: string) =>
    [...pageOf(lighthouseModel()).querySelectorAll('.claim')].find(
      (section) => words(section.querySelector('h3 .n')) === number,
    );

  it('stands for every claim, in the order of the numbers', () => {
    const numbers = [...pageOf(threeHundredModel()).querySelectorAll('.claim h3 .n')].map((n) =>
      Number(words(n)),
    );
    expect(numbers).toEqual(Array.from({ length: 300 }, (_, i) => i + 1));
  });

  it('has statement, places, both answers, who and when', () => {
    const text = words(entry('1'));
    expect(text).toContain('The lamp of Sørholm was never put out during the war.');
    expect(text).toContain('Headline lamp that burned through the war');
    expect(text).toContain('Paragraph 4 the lamp was never put out in the war');
    expect(text).toContain('said by an official, paraphrase');
    expect(text).toContain('legal risk');
    expect(text).toContain('Unverifiable, no sourceRosalind Adeyemi, 23 November 2026, 15:42 UTC');
    expect(text).toContain('Sørholm municipal archive asked, 23 November 2026');
  });

  it('has evidence with stance, source, locator, excerpt, translation and remark', () => {
    const text = words(entry('4'));
    expect(text).toContain('Supports Tide Book of Sørholm, 1891–1907, Harbour office of Sørholm');
    expect(text).toContain('primary · vol. 2, p. 35');
    expect(text).toContain('Høyvann 7,1 m over moloen kl. 23.40.');
    expect(text).toContain('Translation by Jonas TveitHigh water 7.1 m above the mole at 23.40.');
    expect(text).toContain('The figure of 9 metres is in no volume.');
    expect(text).toContain('Reopened was Verified: number changed: “7 metres” is now “9 metres”');
  });

  it('tells what happened to the verdicts where there is more than the last', () => {
    expect([...(entry('4')?.querySelectorAll('.happened') ?? [])].map(words)).toEqual([
      'Disputed, wrongJonas Tveit, 23 November 2026, 15:42 UTC',
      'taken back; stood then: UncheckedJonas Tveit, 23 November 2026, 15:42 UTC',
      'VerifiedRosalind Adeyemi, 23 November 2026, 15:42 UTC',
      'reopened: number changed: “7 metres” is now “9 metres”Galley, 23 November 2026, 15:42 UTC',
    ]);
    expect(entry('2')?.querySelector('.happened')).toBeNull();
  });

  it('has queries, notes by audience, resolution, waiting, sign-offs and what it is part of', () => {
    expect(words(entry('2'))).toContain('open, answer due 25 November 2026');
    expect(words(entry('2'))).toContain('For almost forty years one family kept the light at Sørholm.');
    const eight = words(entry('8'));
    expect(eight).toContain('Resolution Corrected');
    expect(eight.indexOf('For desk')).toBeLessThan(eight.indexOf('For legal'));
    expect(words(entry('5'))).toContain(
      'waiting on the lighthouse museum, since 23 November 2026, until 26 November 2026',
    );
    expect(words(entry('3'))).toContain('editor, still holds');
    expect(words(entry('4.1'))).toContain('part of 4');
  });

  it('says of a sign-off that what was approved has changed', () => {
    const model = lighthouseModel();
    model.claims.find(({ claim }) => claim.number === '3')!.claim.signOffs[0]!.holds = false;
    expect(words(pageOf(model).body)).toContain('no longer holds: what was approved has changed');
  });
});

describe('confidential sources', () => {
  it('are labels, and what would give them away is withheld where it would stand', () => {
    for (const variant of ['labels', 'names'] as const) {
      const html = bodyOf(invent({ ...lighthouse, variant }));
      expect(html).not.toContain('SECRET');
      expect(html).toContain('Official A');
      expect(html).toContain('Excerpt withheld: confidential source.');
      expect(html).toContain('2 notes withheld: they tell of a confidential source.');
      expect(html).toContain('The desk knows of the official.');
      expect(html).toContain('1 confidential source appears by its label.');
      expect(words(parseHTML(html).document.body)).toContain(
        'Name known to Rosalind Adeyemi, Margit Achterberg.',
      );
    }
  });

  it('show nothing that a source row carries beside the label', () => {
    const leaky = source('Official A', {
      confidential: true,
      creator: 'SECRET CREATOR',
      publisher: 'SECRET PUBLISHER',
      url: 'https://secret.example/',
      publishedAt: '1999-01-02',
    });
    const model = invented({
      claims: [
        {
          quotes: ['The lamp'],
          evidence: [{ source: leaky, translator: 'SECRET T', asked: { whom: 'SECRET W', at } }],
        },
      ],
    });
    const html = bodyOf(model);
    expect(html).not.toMatch(/secret/i);
    expect(html).not.toContain('1999');
  });

  it('say when what was known has been destroyed', () => {
    const purged = source('Official A', { confidential: true, purged: true });
    const model = invented({ claims: [{ quotes: ['The lamp'], evidence: [{ source: purged }] }] });
    expect(bodyOf(model)).toContain('What was known of this source has been destroyed.');
  });
});

describe('sources and remarks', () => {
  it('are numbered in the order of first use, with what they are used for', () => {
    const entries = [...pageOf(lighthouseModel()).querySelectorAll('.sources > li')];
    expect(entries.map((entry) => words(entry.querySelector('.n')))).toEqual(['1', '2', '3', '4']);
    expect(words(entries[1])).toContain('Used for 1 nothing found, 3 supports, 4 supports, 8 disputes');
    expect(words(entries[1])).toContain('document · on record · independent');
  });

  it('show a remark with the words it is about', () => {
    const text = words(pageOf(lighthouseModel()).querySelector('section[aria-labelledby="remarks"]'));
    expect(text).toContain('Loaded term · The lamp');
    expect(text).toContain('Reply not sought · On the whole article');
    expect(pageOf(invented({})).querySelector('section[aria-labelledby="remarks"]')).toBeNull();
  });
});

it('is readable where nothing has been done yet', () => {
  const text = words(pageOf(invented({})).body);
  expect(text).toContain('No claim has been marked in this revision.');
  expect(text).toContain('No source is linked.');
});

it('names a person that the library does not know as such', () => {
  const model = invented({
    claims: [{ quotes: ['The lamp'], verdicts: [{ value: 'verified', by: id('nobody') }] }],
  });
  expect(words(pageOf(model).querySelector('.claim'))).toContain('someone who is not in this library');
});
