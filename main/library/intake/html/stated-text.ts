import { canonicalText } from '@shared/domain/text';
import { plainBlock, type ReadBlock } from '../reading';
import { wordCount } from '../words';

/** A page with fewer words of an article than this shows none. */
const LITTLE = 40;
/** Fewer words than this are a summary, and no text. */
const FEWEST = 100;

/**
 * The article as a page's own data give it, where the page itself shows next to nothing of it: some are only drawn by
 * scripts, which never run here. `null` where the page shows a text, or its data hold none.
 */
export function statedArticle(
  title: string | null,
  paragraphs: readonly string[],
  shown: string,
): ReadBlock[] | null {
  if (wordCount(shown) >= LITTLE) return null;
  const texts = paragraphs.map(canonicalText).filter((text) => text !== '');
  if (texts.reduce((sum, text) => sum + wordCount(text), 0) < FEWEST) return null;
  return [
    ...(title === null ? [] : [plainBlock('headline', title)]),
    ...texts.map((text) => plainBlock('paragraph', text)),
  ];
}
