/** Text up to this length is parsed at once. */
const WHOLE = 200_000;
/**
 * A paragraph longer than this isn't parsed: emphasis and links in one paragraph take time that grows with
 * the square of their number.
 */
const LONGEST_PARAGRAPH = 10_000;

export interface MarkdownPart {
  text: string;
  /** Whether it can be parsed; its words are taken as they stand otherwise. */
  parse: boolean;
}

const FENCE = /^ {0,3}(`{3,}|~{3,})/;
const isDeep = (line: string) => /^[ \t]*(?:[>*+-][ \t]*){60,}/.test(line) || /^[ \t]{400,}\S/.test(line);

/**
 * A Markdown source in parts that are parsed one after the other, so that time and memory grow with its length
 * only. A part ends at a blank line before text that begins at the margin, outside of code. What no parser
 * takes well is marked so.
 */
export function markdownParts(source: string): MarkdownPart[] {
  const parts: MarkdownPart[] = [];
  let lines: string[] = [];
  let size = 0;
  let paragraph = 0;
  let fence: string | null = null;
  let parse = true;
  const close = () => {
    if (lines.some((line) => line.trim() !== '')) parts.push({ text: lines.join('\n'), parse });
    lines = [];
    size = paragraph = 0;
    parse = true;
  };
  const all = source.split(/\r\n?|\n/);
  for (const [i, line] of all.entries()) {
    const mark = FENCE.exec(line)?.[1];
    if (mark && fence === null) fence = mark.charAt(0);
    else if (mark?.startsWith(fence ?? ' ')) fence = null;
    paragraph = line.trim() === '' ? 0 : paragraph + line.length + 1;
    if (parse && (paragraph > LONGEST_PARAGRAPH || isDeep(line))) {
      // Only this paragraph stays unparsed: what stands before it in this part is closed first.
      const own = lines.splice(lines.length - paragraphLength(lines));
      close();
      lines = own;
      parse = false;
    }
    lines.push(line);
    size += line.length + 1;
    const blank = line.trim() === '';
    const next = all[i + 1] ?? '';
    const atMargin = /^\S/.test(next) && !/^(?:[>*+-]|\d{1,9}[.)]|\|)/.test(next);
    if (!parse && blank) close();
    else if (blank && fence === null && atMargin && size > WHOLE) close();
  }
  close();
  return parts;
}

/** How many lines the paragraph at the end has. */
function paragraphLength(lines: readonly string[]): number {
  const blank = lines.findLastIndex((line) => line.trim() === '');
  return lines.length - 1 - blank;
}
