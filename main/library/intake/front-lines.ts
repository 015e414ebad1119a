import type { ArticleData } from '@shared/domain/article';
import { findHeadlineLine } from './headline-line';
import { knownLines } from './line-kinds';
import type { ReadBlock } from './reading';
import { isStandfirst } from './standfirst';

/** How many lines may stand before the running text of a draft. */
const FRONT = 12;

type Known = Partial<Pick<ArticleData, 'title' | 'byline' | 'publishedAt' | 'modifiedAt'>>;

/** What the first lines of a written document say of it, and its blocks with those lines named for what they are. */
export interface Front<Block extends ReadBlock> {
  data: Known;
  blocks: Block[];
}

/**
 * Tells headline, standfirst, byline and date among the first lines of a written document. Its own styles count
 * first; where it has none, the lines are judged as those of a pasted text are. Only a date that stands by itself
 * leaves the text, for the article's data.
 */
export function readFront<Block extends ReadBlock>(read: readonly Block[]): Front<Block> {
  const all = read.map((block) => ({ ...block }));
  // A picture without words is no line.
  const blocks = all.filter(({ text }) => text !== '');
  const data: Known = {};
  const lines = knownLines(
    blocks.slice(0, FRONT).map(({ text, role }, chunk) => ({ text, bullet: role === 'list-item', chunk })),
  );
  const prose = lines.findIndex(({ kind }, i) => kind === 'prose' && blocks[i]?.role === 'paragraph');
  const first = prose < 0 ? lines.length : prose;
  const headlineAt = headlineOf(blocks, first, () => findHeadlineLine(lines, first));
  const headline = blocks[headlineAt];
  if (headline) {
    headline.role = 'headline';
    headline.level = null;
    data.title = headline.text;
  }
  const dated = new Set<ReadBlock>();
  for (const [i, line] of lines.slice(0, first).entries()) {
    const block = blocks[i];
    if (!block || block.role !== 'paragraph') continue;
    const dates = line.kind === 'date' || line.kind === 'byline' ? line.dates : null;
    if (dates) {
      data.publishedAt ??= dates.published;
      data.modifiedAt ??= dates.modified;
    }
    if (line.kind === 'date') {
      if (line.dates.published ?? line.dates.modified) dated.add(block);
    } else if (line.kind === 'byline' && data.byline === undefined) {
      data.byline = line.name;
      block.role = 'byline';
    }
  }
  const kept = all.filter((block) => !dated.has(block));
  const paragraphs = kept.filter(({ role }) => role === 'paragraph');
  const [one, two] = paragraphs;
  if (
    headline &&
    !kept.some(({ role }) => role === 'standfirst') &&
    one &&
    two &&
    isStandfirst(one.text, two.text)
  )
    one.role = 'standfirst';
  return { data, blocks: kept };
}

/** The title by its style, a heading above the text, or else the line that reads like a headline. */
function headlineOf(blocks: readonly ReadBlock[], first: number, guess: () => number): number {
  const titled = blocks.findIndex(({ role }) => role === 'headline');
  if (titled >= 0) return titled;
  const front = blocks.slice(0, first);
  const heading = front.findIndex(({ role }) => role === 'heading');
  if (heading >= 0) return heading;
  const guessed = guess();
  return blocks[guessed]?.role === 'paragraph' ? guessed : -1;
}
