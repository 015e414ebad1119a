import type { WrittenDate } from '@shared/domain/ids';
import { canonicalText } from '@shared/domain/text';
import { authorName, isName } from '../bylines';
import { writtenDate } from '../dates';

/** How many elements around the headline are looked through: its own head, and not the page. */
const STEPS = 4;
/** More times or names than this are a list of stories. */
const MOST = 4;

/** What is marked beside a headline: who wrote the story, and when. */
export interface NearHeadline {
  byline: string | null;
  publishedAt: WrittenDate | null;
  modifiedAt: WrittenDate | null;
}

/** The nearest marked elements to a headline; none where there are so many that they belong to other stories. */
function nearest(headline: Element, selector: string): Element[] {
  let at = headline.parentElement;
  for (let step = 0; step < STEPS && at; step++, at = at.parentElement) {
    const found = [...at.querySelectorAll(selector)];
    if (found.length > 0) return found.length <= MOST ? found : [];
  }
  return [];
}

/** Names that pages give to the time of a change, of an element or of what is around it. */
const CHANGED = /updat|modif|aktualis|actuali|aggiorn/i;
const isChange = (time: Element): boolean =>
  [time, time.parentElement].some((element) => CHANGED.test(element?.getAttribute('class') ?? '')) ||
  /modified/i.test(time.getAttribute('itemprop') ?? '');

const lineOf = (element: Element): string => canonicalText(element.textContent.replace(/\s+/g, ' '));

/** Reads what is marked beside a headline and nowhere in the page's data. */
export function readNearHeadline(headline: Element | null): NearHeadline {
  if (!headline) return { byline: null, publishedAt: null, modifiedAt: null };
  const times = nearest(headline, 'time[datetime]');
  const dateOf = (isWanted: (time: Element) => boolean) =>
    times
      .filter(isWanted)
      .map((time) => writtenDate(time.getAttribute('datetime')))
      .find((date) => date !== null) ?? null;
  const names = nearest(headline, '[rel~="author"],[class*="author"],[class*="byline"]')
    .map(lineOf)
    .filter(isName)
    .flatMap((name) => authorName(name) ?? []);
  return {
    byline: names.length > 0 ? [...new Set(names)].join(', ') : null,
    publishedAt: dateOf((time) => !isChange(time)),
    modifiedAt: dateOf(isChange),
  };
}
