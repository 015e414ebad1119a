import { z } from 'zod';

/** A stretch of text with what stands around it, each in one line. */
export const Around = z.object({ before: z.string(), inside: z.string(), behind: z.string() });
export type Around = z.infer<typeof Around>;

const oneLine = (text: string) => text.replace(/\s+/gu, ' ');

/**
 * A stretch of a text with at most `reach` characters on either side: whole words, and `…` where it goes on. `within`
 * says how far: to the ends of its block, or of the text. Offsets are UTF-16 units of the text, whose blocks are
 * parted by blank lines.
 */
export function around(
  text: string,
  { start, end }: { start: number; end: number },
  reach: number,
  within: 'block' | 'text' = 'block',
): Around {
  const isBlock = within === 'block';
  const [last, next] = isBlock ? [text.lastIndexOf('\n\n', start - 1), text.indexOf('\n\n', end)] : [-1, -1];
  const lead = text.slice(last < 0 ? 0 : last + 2, start);
  const rest = text.slice(end, next < 0 ? text.length : next);
  return {
    before: oneLine(
      lead.length <= reach ? lead : reach === 0 ? '' : `… ${lead.slice(-reach).replace(/^\S*\s/u, '')}`,
    ),
    inside: oneLine(text.slice(start, end)),
    behind: oneLine(
      rest.length <= reach ? rest : reach === 0 ? '' : `${rest.slice(0, reach).replace(/\s\S*$/u, '')} …`,
    ),
  };
}
