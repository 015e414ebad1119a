import type { Span } from '@shared/domain/anchor';
import { timeCode } from '@shared/domain/time-code';
import type { CopyBlock } from '@shared/domain/kept-copy';
import { t } from '@shared/text';
import { copyParagraphs, readBlocks } from './copy-blocks';

const range = (from: number, to: number) => (from === to ? String(from) : `${from}–${to}`);

/**
 * Where a span of a kept copy stands, as a person writes it: `p. 36, ¶ 3`, `¶ 3–4`, `pp. 36–37`. Paragraphs are
 * left out over several pages, and where the span lies in none; of a recording the time says it: `12:31`. Empty where
 * nothing can be said.
 */
export function locatorOf(blocks: readonly CopyBlock[], span: Span): string {
  const all = readBlocks(blocks);
  const touched = all.filter((block) => block.start < span.end && block.end > span.start);
  const [first, last] = [touched[0], touched.at(-1)];
  if (!first || !last) return '';
  if (first.time !== undefined) return timeCode(first.time);
  const pages = first.page === null || last.page === null ? null : { from: first.page, to: last.page };
  if (pages && pages.from !== pages.to)
    return t('sourcePane/locator/pages', { pages: range(pages.from, pages.to) });
  const numbers = copyParagraphs(all);
  const paragraphs = touched.flatMap((block) => numbers.get(block.id) ?? []);
  const [from, to] = [paragraphs[0], paragraphs.at(-1)];
  return [
    pages ? t('sourcePane/locator/page', { page: pages.from }) : '',
    from !== undefined && to !== undefined
      ? t('sourcePane/locator/paragraph', { paragraph: range(from, to) })
      : '',
  ]
    .filter((part) => part !== '')
    .join(', ');
}
