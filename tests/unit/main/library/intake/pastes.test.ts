import { describe, expect, it } from 'vitest';
import { likeness } from '../../../../../main/library/intake/words';
import { readText } from '../../../../../main/library/intake/read-text';
import { pastes } from './pastes';

interface Line {
  kind: string;
  text: string;
}

/** The lines of a paste with what they are, and the paste itself. */
function taken(marked: string): { lines: Line[]; paste: string } {
  const rows = marked.trim().split('\n');
  const lines = rows.flatMap((row) =>
    row === ''
      ? []
      : {
          kind: row.charAt(0),
          text: row.slice(2).replace(row.startsWith('l') ? /^• / : /^Image caption, /, ''),
        },
  );
  return { lines, paste: rows.map((row) => row.slice(2)).join('\n') };
}

describe.each(Object.entries(pastes))('the paste of %s', (_name, marked) => {
  const { lines, paste } = taken(marked);
  const reading = readText(paste);
  const textsOf = (kinds: string) => lines.filter(({ kind }) => kinds.includes(kind)).map(({ text }) => text);

  it('has its headline', () => {
    expect(reading.data.title).toBe(textsOf('h')[0]);
  });

  it('has its text, each part of it and no more', () => {
    const body = reading.blocks.filter(({ role }) =>
      ['standfirst', 'paragraph', 'heading', 'list-item', 'quotation'].includes(role),
    );
    expect(body.map(({ text }) => text)).toEqual(textsOf('sptl'));
  });

  it('has its author, captions and credits', () => {
    expect(reading.blocks.filter(({ role }) => role === 'byline').map(({ text }) => text)).toEqual(
      textsOf('b'),
    );
    const pictures = reading.blocks.filter(({ role }) => role === 'caption' || role === 'credit');
    expect(pictures.map(({ text }) => likeness(text)).join(' ')).toBe(textsOf('ck').map(likeness).join(' '));
  });

  it('loses no line', () => {
    const all = [...reading.blocks, ...(reading.left ?? [])].map(({ text }) => likeness(text)).join(' ');
    for (const { text } of lines) for (const word of likeness(text).split(' ')) expect(all).toContain(word);
  });
});
