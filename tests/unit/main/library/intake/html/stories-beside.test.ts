import { describe, expect, it } from 'vitest';
import { bodyOf, inParagraphs, pageOf } from './page-of';
import { paragraphs } from './prose';

const texts = paragraphs(0, 6);
const story = (title: string, from: number, to: number, day: string) =>
  `<div class="story n${from}"><h1 class="t">${title}</h1><i>${day} March 2020</i><div>${inParagraphs(paragraphs(from, to))}</div></div>`;

describe('a page that holds more than its story', () => {
  it('reads the story under its headline, though a longer one follows', () => {
    const page = pageOf(
      story('Reservoir at its lowest', 0, 6, '3') +
        story('Ferry runs again', 10, 24, '2') +
        story('Rain at last', 30, 44, '1'),
    );
    expect(bodyOf(page).slice(-6)).toEqual(texts);
    expect(bodyOf(page).join()).not.toContain('part 10');
  });

  it('keeps chapters that have headings of their own', () => {
    const chapter = (number: number) =>
      `<section class="chapter"><h2>Part ${number} of three</h2>${inParagraphs(paragraphs(number * 10, number * 10 + 4))}</section>`;
    const page = pageOf(`<h1>Reservoir at its lowest</h1>${chapter(1)}${chapter(2)}${chapter(3)}`);
    expect(bodyOf(page)).toHaveLength(15);
  });

  it('reads two sentences rather than the longer words of the page at its end', () => {
    const short = [
      'The road is closed in both directions near Harrow after a crash.',
      'Police ask drivers to avoid the area until the evening.',
    ];
    const end =
      'The Courier is published by Courier Media Ltd, a company registered in Leeds. We keep to the Code of Practice and take each complaint about our stories very seriously.';
    const page = pageOf(
      `<div><h1>Reservoir at its lowest</h1><div>${inParagraphs(short)}</div></div><footer><p>${end}</p></footer>`,
    );
    expect(bodyOf(page)).toEqual(short);
  });

  it('leaves out what is said above the headline', () => {
    const notice = [
      'We and our 812 partners store information on a device and process personal data for advertisements and content.',
      'You can change your mind at any time by coming back to this page. Your choice is kept for thirteen months.',
    ];
    const page = pageOf(
      `<div class="z"><div>${inParagraphs(notice)}</div></div><div><h1>Reservoir at its lowest</h1><div>${inParagraphs(texts)}</div></div>`,
    );
    expect(bodyOf(page)).toEqual(texts);
  });

  it('takes all updates for one text where its data say that they are', () => {
    const update = (number: number) =>
      `<article class="u"><time>1${number}:00</time><h2>Hour ${number} at the dam</h2><div>${inParagraphs(paragraphs(number * 10, number * 10 + 2))}</div></article>`;
    const updates = [1, 2, 3, 4, 5].map(update).join('');
    const page = (head: string) =>
      pageOf(
        `<h1>Reservoir at its lowest</h1><div><p>${texts.join(' ')}</p></div><div>${updates}</div>`,
        head,
      );
    const data = (type: string) => `<script type="application/ld+json">{"@type":"${type}"}</script>`;
    expect(bodyOf(page(data('LiveBlogPosting')))).toHaveLength(16);
    expect(bodyOf(page(data('CollectionPage')))).toHaveLength(1);
  });
});
