import { CAPTION, CREDIT, EMBEDDED, FOOTNOTES, PULL_QUOTE } from './element-roles';

/** Elements and roles that hold no article, wherever they stand. */
const TAGS = new Set(['nav', 'menu', 'form', 'dialog', 'legend', 'fieldset', 'label']);
const ROLES = new Set([
  'navigation',
  'search',
  'banner',
  'contentinfo',
  'dialog',
  'alertdialog',
  'alert',
  'menu',
  'menubar',
  'toolbar',
  'complementary',
  'button',
  'tooltip',
  'tablist',
]);

/** Names that pages give to what stands beside an article; whole words of a class or an id. */
const NAMES =
  /(?:^|[\s_-])(?:share|sharing|sharedaddy|shareaholic|social|socials|addthis|addtoany|sharethis|related|recommend(?:ed|ations?)?|recirc(?:ulation)?|read-?more|readmore|read-?also|see-?also|also-?read|read-?next|up-?next|more-?(?:stories|from|news|on|articles|links)|outbrain|taboola|zergnet|revcontent|newsletter|signup|sign-up|subscribe|subscription|optin|opt-in|promo|promos|promobox|promotion|ad|ads|advert|adverts|advertisement|advertising|adbox|adslot|adunit|dfp|sponsor|sponsored|commercial|comments?|comment-?list|commentlist|disqus|respond|reply|breadcrumbs?|crumbs|author-?(?:bio|box|info|card|profile)|authorbox|bio|about-?(?:the-?)?author|post-?tags|tag-?list|tags|taglist|article-?tags|post-?meta|entry-?meta|article-?meta|cookie|cookies|consent|gdpr|paywall|regwall|popup|pop-up|modal|overlay|lightbox|toolbar|tools|print-?only|noprint|no-print|sr-only|visually-?hidden|screen-?reader(?:-text)?|skip-?links?|skip-?to|jetpack|jp-relatedposts|yarpp|crp_related|widget|widgets|sidebar|side-?bar|rail|aside|most-?(?:read|popular|viewed)|trending|popular|menu|nav|navbar|navigation|pagination|pager|footer|copyright|masthead|site-?header|post-?navigation|nav-?links|rating|ratings|votes?|poll|quiz|feedback|donate|donation|support-?us|cta|call-?to-?action|embed-?promo|teaser|teasers|hidden|gallery-?nav|slider-?nav|carousel-?nav|byline-?follow|follow(?:-us|-btn)?|mobile-?only|app-?promo|syndication)(?=$|[\s_-])/i;

/** Names of what belongs to it all the same, when the names above are in them. */
const ARTICLE_NAMES =
  /(?:article|story|post|entry|page|main)[_-]?(?:body|content|text|copy|main)|articlebody|storybody|content-?body|body-?(?:text|copy|content)|has-sidebar|with-sidebar|no-?sidebar/i;

/** A row of utility classes longer than this says nothing of what an element holds. */
const LONGEST_NAMES = 400;

/** The class and id of an element as one text. */
export function namesOf(element: Element): string {
  return `${element.getAttribute('class') ?? ''} ${element.id}`.trim();
}

/** What the class and id of an element say that it holds. */
export interface Named {
  caption: boolean;
  credit: boolean;
  pullQuote: boolean;
  footnotes: boolean;
  embedded: boolean;
  furniture: boolean;
}

const isFurnitureName = (names: string) =>
  names !== '' && names.length < LONGEST_NAMES && NAMES.test(names) && !ARTICLE_NAMES.test(names);

/** What elements are called on one page: thousands have the same names, and each is looked at once. */
export class ElementNames {
  private readonly known = new Map<string, Named>();
  private last: { element: Element; named: Named } | null = null;

  of(element: Element): Named {
    // Each is asked about several times in a row.
    if (this.last?.element === element) return this.last.named;
    const names = namesOf(element);
    const named = this.known.get(names) ?? this.read(names);
    this.last = { element, named };
    return named;
  }

  private read(names: string): Named {
    const named: Named = {
      caption: CAPTION.test(names),
      credit: CREDIT.test(names),
      pullQuote: PULL_QUOTE.test(names),
      footnotes: FOOTNOTES.test(names),
      embedded: EMBEDDED.test(names),
      furniture: isFurnitureName(names),
    };
    this.known.set(names, named);
    return named;
  }

  /**
   * Whether an element is furniture of the page by what it is or is called. How much text it holds is for the
   * caller to weigh: a whole page may stand inside something called `overlay`.
   */
  isFurniture(element: Element): boolean {
    if (TAGS.has(element.localName)) return true;
    const role = element.getAttribute('role');
    return (role !== null && ROLES.has(role)) || this.of(element).furniture;
  }
}

/** Whether an element is hidden from a reader by its own attributes. */
export function isHidden(element: Element): boolean {
  if (element.hasAttribute('hidden')) return true;
  const style = element.getAttribute('style');
  return style !== null && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style);
}
