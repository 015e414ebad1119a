/** Beyond this many elements the whole body is taken: scoring a page of that size takes too long. */
const MOST_ELEMENTS = 40_000;
/** The same, counted once for each element around them: Readability reads the text of each element anew. */
const MOST_NESTED = 2_000_000;
/** The same, counted for each link around them as often as elements are around that: it reads each element's links. */
const MOST_IN_LINKS = 2_000_000;
/** The same, counted for each table around them: Readability looks through every table. */
const MOST_IN_TABLES = 200_000;
/** So many letters of an element's own cost as much as an element does. */
const LETTERS = 150;

/** What scoring a page would look at, counted in elements. */
export interface ScoringWork {
  nested: number;
  inLinks: number;
  inTables: number;
}

/** An element, and the letters that are its own, as elements. */
function weightOf(element: Element): number {
  let letters = 0;
  for (let node = element.firstChild; node; node = node.nextSibling)
    if (node.nodeType === 3) letters += node.nodeValue?.length ?? 0;
  return 1 + letters / LETTERS;
}

/** Counts the work in one pass. Takes the elements in the order of the page. */
export function scoringWork(elements: readonly Element[]): ScoringWork {
  const work: ScoringWork = { nested: 0, inLinks: 0, inTables: 0 };
  const around = new Map<Element, ScoringWork>();
  for (const element of elements) {
    const parent = element.parentElement;
    const { nested, inLinks, inTables } = (parent && around.get(parent)) ?? {
      nested: 0,
      inLinks: 0,
      inTables: 0,
    };
    const own = {
      nested: nested + 1,
      inLinks: inLinks + (element.localName === 'a' ? nested + 1 : 0),
      inTables: inTables + (element.localName === 'table' ? 1 : 0),
    };
    around.set(element, own);
    const weight = weightOf(element);
    work.nested += own.nested * weight;
    work.inLinks += own.inLinks * weight;
    work.inTables += own.inTables;
  }
  return work;
}

/** Whether Readability would take too long over these elements, in the order of the page. */
export function isCostly(elements: readonly Element[]): boolean {
  if (elements.length > MOST_ELEMENTS) return true;
  const { nested, inLinks, inTables } = scoringWork(elements);
  return nested > MOST_NESTED || inLinks > MOST_IN_LINKS || inTables > MOST_IN_TABLES;
}
