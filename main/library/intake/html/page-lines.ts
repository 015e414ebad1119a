import { readCredit } from '../credits';
import { isCommentsTitle, isFurniture } from '../furniture';
import { endsSentence, isProse, wordCount } from '../words';
import type { WeighedBlock } from './weigh';

/** A line of the page in the middle of the text; in a list of advice sentences may begin as prompts do. */
export function isPageLine({ role, text, linked }: WeighedBlock): boolean {
  if (role === 'table-row') return false;
  if (role === 'list-item' && endsSentence(text) && linked < 0.5) return false;
  return isFurniture(text) || (role !== 'heading' && isCommentsTitle(text));
}

/** A block with a line of its own for a picture's credit or for furniture, as a block for each line. */
export function inLines(block: WeighedBlock): WeighedBlock[] {
  if (!block.text.includes('\n') || block.text.length > 2000) return [block];
  const lines = block.text.split('\n');
  if (!lines.some((line) => isFurniture(line) || readCredit(line)?.caption === null)) return [block];
  let start = 0;
  return lines.map((line) => {
    // What stands indented in a block begins one of its own now.
    const text = line.trimStart();
    const from = start + line.length - text.length;
    start += line.length + 1;
    const runs = block.runs.flatMap((run) => {
      const inside = {
        ...run,
        start: Math.max(run.start - from, 0),
        end: Math.min(run.end - from, text.length),
      };
      return inside.start < inside.end ? [inside] : [];
    });
    return { ...block, text, prose: isProse(text), runs };
  });
}

/** Whether a line is longer than a credit. */
export const isLong = (text: string): boolean => wordCount(text) > 60;

/** A line that is one link to elsewhere: another story's title, a button. */
export function isLinkLine(block: WeighedBlock): boolean {
  if (block.linked < 0.8 || block.embedded || block.role === 'list-item' || block.role === 'table-row')
    return false;
  return wordCount(block.text) <= 30 && !(block.role === 'paragraph' && endsSentence(block.text));
}
