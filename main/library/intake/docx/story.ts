import type { BlockRole } from '@shared/domain/block';
import { canonicalText } from '@shared/domain/text';
import type { Images } from '../images/images';
import { InlineText, joinedRuns } from '../inline-text';
import { childOf, elementsOf, valueOf, type XmlElement } from '../package/xml';
import { figureBlock, plainBlock, type ReadBlock } from '../reading';
import type { Styles } from './styles';

/** What a story needs to know of the rest of the document. */
export interface StoryContext {
  styles: Styles;
  /** Where a link leads, by its id; `undefined` for one that leads nowhere outside. */
  links: ReadonlyMap<string, string>;
  /** The part that holds a picture, by its id. */
  pictures: ReadonlyMap<string, string>;
  images: Images;
}

/** Elements that only hold others. */
const WRAPPERS = new Set(['sdt', 'sdtContent', 'customXml', 'smartTag', 'dir', 'bdo', 'ruby', 'rubyBase']);
/** What was taken out, or moved away, while changes were tracked. */
const TAKEN_OUT = new Set(['del', 'moveFrom']);
const PUT_IN = new Set(['ins', 'moveTo']);

/** Is a property of a run on? Word writes `<w:b/>` for yes and `<w:b w:val="0"/>` for no. */
function isOn(properties: XmlElement | undefined, name: string): boolean {
  const property = childOf(properties, name);
  return property !== undefined && !/^(?:0|false|off|none)$/.test(property.attributes['val'] ?? '1');
}

/** Where a field leads that is a link: `HYPERLINK "https://…"`. */
const fieldLink = (instruction: string): string | null =>
  /^\s*HYPERLINK\s+"(https?:[^"]+|mailto:[^"]+)"/i.exec(instruction)?.[1] ?? null;

/**
 * The blocks of one story of a Word document (its body, a footnote), as it reads with all tracked changes accepted.
 * Element names are those of ISO/IEC 29500-1, WordprocessingML.
 */
export class Story {
  readonly blocks: ReadBlock[] = [];
  /** The ids of the notes in the order in which the text refers to them. */
  readonly notes: { kind: 'footnote' | 'endnote'; id: string }[] = [];
  /** How many pieces of text were put in, taken out or moved while changes were tracked. */
  changes = 0;
  /** How many pieces were left out: hidden text, and the table of contents. */
  removed = 0;
  /** How many pictures without words were left out. */
  images = 0;
  readonly #context: StoryContext;
  #inline = new InlineText();
  /** Fields that are open: the instruction while it is read, then whether it made a link. */
  readonly #fields: { instruction: string; reading: boolean; isLink: boolean }[] = [];
  /** What stands in boxes and pictures beside a paragraph comes after it. */
  #beside: ReadBlock[] = [];

  constructor(context: StoryContext) {
    this.#context = context;
  }

  /** Reads the paragraphs and tables in an element. */
  read(container: XmlElement, role?: BlockRole): void {
    for (const element of elementsOf(container)) {
      const { name } = element;
      if (name === 'p') this.#paragraph(element, role);
      else if (name === 'tbl') this.#table(element);
      else if (WRAPPERS.has(name) || PUT_IN.has(name)) this.read(element, role);
    }
  }

  #paragraph(element: XmlElement, given?: BlockRole): void {
    const properties = childOf(element, 'pPr');
    this.#content(element);
    // A paragraph whose end was taken out goes on in the next one.
    const end = childOf(properties, 'rPr');
    const runsOn = childOf(end, 'del') ?? childOf(end, 'moveFrom');
    if (runsOn || childOf(end, 'ins')) this.changes++;
    if (runsOn) return;
    const styled = this.#context.styles.roleOf(properties);
    const taken = this.#inline.take();
    if (styled === null) {
      if (taken.text !== '') this.removed++;
    } else if (taken.text !== '') {
      const { role, level } = given ? { role: given, level: null } : styled;
      // A picture comes before its caption, also where both stand in one paragraph.
      if (role === 'caption') this.blocks.push(...this.#beside.splice(0));
      this.blocks.push({ role, level, text: taken.text, runs: joinedRuns(taken) });
    }
    this.blocks.push(...this.#beside.splice(0));
  }

  #table(table: XmlElement): void {
    for (const row of elementsOf(table)) {
      if (row.name !== 'tr') {
        // Rows, too, may stand in a wrapper.
        if (WRAPPERS.has(row.name)) this.#table(row);
        continue;
      }
      if (childOf(childOf(row, 'trPr'), 'del')) {
        this.changes++;
        continue;
      }
      const cells = cellsOf(row).map((cell) => this.#cell(cell));
      const text = canonicalText(cells.join(' | '));
      if (cells.some((cell) => cell !== '')) this.blocks.push(plainBlock('table-row', text));
      this.blocks.push(...this.#beside.splice(0));
    }
  }

  /** The text of a cell on one line. */
  #cell(cell: XmlElement): string {
    const inner = new Story(this.#context);
    inner.read(cell);
    this.notes.push(...inner.notes);
    this.changes += inner.changes;
    this.removed += inner.removed;
    this.images += inner.images;
    this.#beside.push(...inner.blocks.filter(({ role }) => role === 'figure'));
    return inner.blocks
      .filter(({ role }) => role !== 'figure')
      .map(({ text }) => text.replaceAll('\n', ' '))
      .join(' ');
  }

  /** What stands in a paragraph. */
  #content(parent: XmlElement): void {
    for (const element of elementsOf(parent)) {
      const { name, attributes } = element;
      if (name === 'r') this.#run(element);
      else if (name === 'hyperlink') this.#link(element, this.#context.links.get(attributes['id'] ?? ''));
      else if (name === 'fldSimple') this.#link(element, fieldLink(attributes['instr'] ?? '') ?? undefined);
      else if (TAKEN_OUT.has(name)) this.changes++;
      else if (PUT_IN.has(name)) {
        // What was moved counts once, where it was.
        if (name === 'ins') this.changes++;
        this.#content(element);
      } else if (WRAPPERS.has(name) || name === 'oMath' || name === 'oMathPara') this.#content(element);
    }
  }

  #link(element: XmlElement, href: string | undefined): void {
    if (href === undefined) return this.#content(element);
    this.#inline.openMark('link', href);
    this.#content(element);
    this.#inline.closeMark();
  }

  #run(run: XmlElement): void {
    const properties = childOf(run, 'rPr');
    if (isOn(properties, 'vanish')) {
      if (elementsOf(run).some(({ name }) => name === 't')) this.removed++;
      return;
    }
    const marks = [
      ...(isOn(properties, 'b') ? (['strong'] as const) : []),
      ...(isOn(properties, 'i') ? (['emphasis'] as const) : []),
    ];
    for (const element of elementsOf(run)) {
      // A field's links open and close between runs, so a run's own marks are around its words only.
      for (const mark of marks) this.#inline.openMark(mark);
      const field = element.name === 'fldChar' || element.name === 'instrText';
      if (!field) this.#piece(element);
      for (const _ of marks) this.#inline.closeMark();
      if (field) this.#field(element);
    }
  }

  #piece(element: XmlElement): void {
    const { name, attributes } = element;
    const inline = this.#inline;
    if (name === 't') inline.add(textOf(element));
    else if (name === 'tab' || name === 'ptab') inline.add(' ');
    else if (name === 'cr') inline.lineBreak();
    // A break of a page or a column is none of the text.
    else if (name === 'br' && attributes['type'] !== undefined) inline.add(' ');
    else if (name === 'br') inline.lineBreak();
    else if (name === 'noBreakHyphen') inline.add('\u2011');
    else if (name === 'footnoteReference') this.#note('footnote', attributes['id']);
    else if (name === 'endnoteReference') this.#note('endnote', attributes['id']);
    else if (name === 'AlternateContent') {
      // The same picture or box, for programs of different age.
      const choice = childOf(element, 'Choice') ?? childOf(element, 'Fallback');
      for (const inner of choice ? elementsOf(choice) : []) this.#piece(inner);
    } else if (name === 'drawing' || name === 'pict' || name === 'object') this.#drawing(element);
  }

  #note(kind: 'footnote' | 'endnote', id: string | undefined): void {
    if (id !== undefined) this.notes.push({ kind, id });
  }

  #field(element: XmlElement): void {
    const type = element.attributes['fldCharType'];
    const field = this.#fields.at(-1);
    if (element.name === 'instrText') {
      if (field?.reading) field.instruction += textOf(element);
    } else if (type === 'begin') this.#fields.push({ instruction: '', reading: true, isLink: false });
    else if (type === 'separate' && field) {
      field.reading = false;
      const href = fieldLink(field.instruction);
      field.isLink = href !== null;
      if (href !== null) this.#inline.openMark('link', href);
    } else if (type === 'end') {
      if (this.#fields.pop()?.isLink) this.#inline.closeMark();
    }
  }

  /** A picture with its description, or a box by the paragraphs in it. */
  #drawing(element: XmlElement): void {
    const boxes = within(element, 'txbxContent');
    for (const box of boxes) {
      const inner = new Story(this.#context);
      inner.read(box);
      this.#beside.push(...inner.blocks);
      this.notes.push(...inner.notes);
      this.changes += inner.changes;
      this.removed += inner.removed;
      this.images += inner.images;
    }
    if (boxes.length > 0) return;
    const described = canonicalText(within(element, 'docPr')[0]?.attributes['descr'] ?? '');
    const { pictures, images } = this.#context;
    // Word's own way, and the older one of VML.
    const id =
      within(element, 'blip')[0]?.attributes['embed'] ?? within(element, 'imagedata')[0]?.attributes['id'];
    const found = images.at(pictures.get(id ?? '') ?? '');
    if (described !== '' || typeof found === 'number')
      this.#beside.push(figureBlock(described.replace(/\s*\n\s*/g, ' '), found));
    else if (found !== 'small') this.images++;
  }
}

const cellsOf = (row: XmlElement): XmlElement[] =>
  elementsOf(row).flatMap((child) =>
    child.name === 'tc' ? [child] : WRAPPERS.has(child.name) ? cellsOf(child) : [],
  );

const textOf = ({ children }: XmlElement): string =>
  children.filter((child) => typeof child === 'string').join('');

/** The outermost elements of a name inside an element. */
function within(element: XmlElement, name: string): XmlElement[] {
  return elementsOf(element).flatMap((child) => (child.name === name ? [child] : within(child, name)));
}

/** The language in which a document is set by default, as its styles say it. */
export const statedLanguage = (styles: XmlElement | undefined): string | undefined =>
  valueOf(childOf(childOf(childOf(styles, 'docDefaults'), 'rPrDefault'), 'rPr'), 'lang');
