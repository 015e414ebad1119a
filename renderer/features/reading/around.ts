/** A stretch of text with what stands around it, each in one line. */
export interface Around {
  before: string;
  inside: string;
  behind: string;
}

const oneLine = (text: string) => text.replace(/\s+/gu, ' ');

/**
 * A stretch of a text with at most `reach` characters of its block on either side: whole words, and `…` where the
 * block goes on. Offsets are UTF-16 units of the text, whose blocks are parted by blank lines.
 */
export function around(text: string, { start, end }: { start: number; end: number }, reach: number): Around {
  const [last, next] = [text.lastIndexOf('\n\n', start - 1), text.indexOf('\n\n', end)];
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
