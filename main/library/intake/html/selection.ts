import type { LeftBlock } from '@shared/domain/article';
import type { WrittenDate } from '@shared/domain/ids';
import type { ReadBlock } from '../reading';

/** What the text of a page says about its article, besides the text itself. */
export interface Selection {
  blocks: ReadBlock[];
  /** What else stands on the page. */
  left: LeftBlock[];
  headline: string | null;
  byline: string | null;
  section: string | null;
  publishedAt: WrittenDate | null;
  modifiedAt: WrittenDate | null;
  /** The summary stands above the text, apart from it. */
  apart: boolean;
  /** How many pieces of text inside the article's part of the page were left out. */
  removed: number;
}

/** What the selection is made by. */
export interface SelectionSource {
  root: Element;
  /** What holds the headline, too. */
  scope: Element;
  /** Whether the article could be told from the page; without that, everything stays. */
  chosen: boolean;
  headline: Element | null;
  title: string | null;
  byline: string | null;
}
