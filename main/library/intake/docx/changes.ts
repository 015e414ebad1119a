import { childOf, elementsOf, type XmlElement } from '../package/xml';

/** What holds words, or marks the end of a paragraph or a row, that were taken out or moved away. */
export const TAKEN_OUT: ReadonlySet<string> = new Set(['del', 'moveFrom']);
/** What holds words, or marks the end of a paragraph or a row, that were put in or moved here. */
export const PUT_IN: ReadonlySet<string> = new Set(['ins', 'moveTo']);
/** How a row's or a cell's own properties say that all of it was put in or taken out. */
export const CELL_MARKS = { ins: 'cellIns', del: 'cellDel' } as const;

const isChange = ({ name }: XmlElement): boolean => TAKEN_OUT.has(name) || PUT_IN.has(name);
const PROPERTIES = /Pr$/;

/** The change that an end of a paragraph, or a row, is itself a part of. */
export const changeOf = (properties: XmlElement | undefined): XmlElement | undefined =>
  properties && elementsOf(properties).find(isChange);

export const cellChangeOf = (cell: XmlElement): XmlElement | undefined =>
  elementsOf(childOf(cell, 'tcPr') ?? cell).find(
    ({ name }) => name === CELL_MARKS.ins || name === CELL_MARKS.del,
  );

/**
 * How many changes were tracked in the words of some parts of a document, about as Word's own pane counts them: what
 * one person put in, took out or moved at one time and place is one change, however many runs and paragraphs it
 * covers; a move counts once, a row or a cell with all that is in it too. What was only set differently doesn't count:
 * the words are the same either way.
 */
export function countChanges(parts: readonly (XmlElement | undefined)[]): number {
  const counter = new Counter();
  for (const part of parts) if (part) counter.walk(part, false);
  return counter.count;
}

class Counter {
  readonly #counts = new Map<string, number>();
  /** The change that what comes next may go on with; `null` behind words that were not changed. */
  #last: string | null = null;

  get count(): number {
    const of = (name: string): number => this.#counts.get(name) ?? 0;
    return of('ins') + of('del') + Math.max(of('moveFrom'), of('moveTo'));
  }

  walk(element: XmlElement, changed: boolean): void {
    const { name } = element;
    if (name === 'p') this.#paragraph(element, changed);
    else if (name === 'tr') this.#unit(element, changeOf(childOf(element, 'trPr')), changed);
    else if (name === 'tc') {
      const change = cellChangeOf(element);
      if (!change) this.#last = null;
      this.#unit(element, change, changed);
    } else if (isChange(element)) {
      // Word leaves empty ones behind.
      if (elementsOf(element).length > 0) this.#change(name, element);
      this.#inside(element, true);
    } else if (name === 'AlternateContent') {
      // The same box, for programs of different age.
      const choice = childOf(element, 'Choice') ?? childOf(element, 'Fallback');
      if (choice) this.#inside(choice, changed);
    } else if (!PROPERTIES.test(name)) {
      if (!changed && name === 't') this.#last = null;
      this.#inside(element, changed);
    }
  }

  #inside(element: XmlElement, changed: boolean): void {
    for (const child of elementsOf(element)) this.walk(child, changed);
  }

  #paragraph(paragraph: XmlElement, changed: boolean): void {
    this.#inside(paragraph, changed);
    // Its end comes after its words, though it is written before them.
    const end = changeOf(childOf(childOf(paragraph, 'pPr'), 'rPr'));
    if (end) this.#change(end.name, end);
    else if (!changed) this.#last = null;
  }

  /** A row or a cell: what was changed as a whole is not looked into. */
  #unit(element: XmlElement, change: XmlElement | undefined, changed: boolean): void {
    if (change) this.#change(change.name.replace('cell', '').toLowerCase(), change);
    else this.#inside(element, changed);
  }

  #change(kind: string, { attributes }: XmlElement): void {
    const { author = '', date = '' } = attributes;
    // Word keeps the minute.
    const key = `${kind} ${author} ${date.slice(0, 16)}`;
    if (key !== this.#last) this.#counts.set(kind, (this.#counts.get(kind) ?? 0) + 1);
    this.#last = key;
  }
}
