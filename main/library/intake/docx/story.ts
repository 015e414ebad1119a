import type { ChangeReading } from '@shared/domain/article';
import type { BlockRole } from '@shared/domain/block';
import { canonicalText } from '@shared/domain/text';
import type { Images } from '../images/images';
import { InlineText, joinedRuns, type Point } from '../inline-text';
import { raised } from '../raised';
import { childOf, elementsOf, valueOf, type XmlElement } from '../package/xml';
import { cellText, pointAtEnd, rowBlock, type PointedBlock, type PointedText } from '../pointed-text';
import { figureBlock } from '../reading';
import { cellChangeOf, CELL_MARKS, changeOf, PUT_IN, TAKEN_OUT } from './changes';
import type { StyledAs, Styles } from './styles';

export type NoteKind = 'footnote' | 'endnote';

/** What a story needs to know of the rest of the document. */
export interface StoryContext {
  styles: Styles;
  /** Where a link leads, by its id; `undefined` for one that leads nowhere outside. */
  links: ReadonlyMap<string, string>;
  changes: ChangeReading;
  /** The part that holds a picture, by its id. */
  pictures: ReadonlyMap<string, string>;
  images: Images;
}

/** Elements that only hold others. */
const WRAPPERS = new Set(['sdt', 'sdtContent', 'customXml', 'smartTag', 'dir', 'bdo', 'ruby', 'rubyBase']);
/** What says where a comment stands, and which side of it that is. */
const COMMENT_SIDES: Readonly<Record<string, Point['side']>> = {
  commentRangeStart: 'start',
  commentRangeEnd: 'end',
  commentReference: 'at',
};

/** Is a property of a run on? Word writes `<w:b/>` for yes and `<w:b w:val="0"/>` for no. */
function isOn(properties: XmlElement | undefined, name: string): boolean {
  const property = childOf(properties, name);
  return property !== undefined && !/^(?:0|false|off|none)$/.test(property.attributes['val'] ?? '1');
}

/** Where a field leads that is a link: `HYPERLINK "https://…"`. */
const fieldLink = (instruction: string): string | null =>
  /^\s*HYPERLINK\s+"(https?:[^"]+|mailto:[^"]+)"/i.exec(instruction)?.[1] ?? null;

/**
 * The blocks of one story of a Word document (its body, a footnote), as it reads with all tracked changes accepted,
 * or as it was before them. Element names are those of ISO/IEC 29500-1, WordprocessingML.
 */
export class Story {
  readonly blocks: PointedBlock[] = [];
  /** The ids of the notes in the order in which the text refers to them. */
  readonly notes: { kind: NoteKind; id: string }[] = [];
  /** How many pieces were left out: hidden text, and the table of contents. */
  removed = 0;
  /** How many pictures without words were left out. */
  images = 0;
  /** Places in a story without words. */
  readonly unplaced: Point[] = [];
  readonly #context: StoryContext;
  #links: ReadonlyMap<string, string>;
  /** Which changed words are read, and which are not. */
  readonly #there: ReadonlySet<string>;
  readonly #gone: ReadonlySet<string>;
  #inline = new InlineText();
  /** What the paragraph is that is being read; `null` before its first words. */
  #styled: { as: StyledAs | null } | null = null;
  /** Whether the run that is being read is set raised. */
  #isRaised = false;
  /** Fields that are open: the instruction while it is read, then whether it made a link. */
  readonly #fields: { instruction: string; reading: boolean; isLink: boolean }[] = [];
  /** What stands in boxes and pictures beside a paragraph comes after it. */
  #beside: PointedBlock[] = [];

  constructor(context: StoryContext) {
    this.#context = context;
    this.#links = context.links;
    const isAccepted = context.changes === 'accepted';
    this.#there = isAccepted ? PUT_IN : TAKEN_OUT;
    this.#gone = isAccepted ? TAKEN_OUT : PUT_IN;
  }

  /** Reads the paragraphs and tables in an element. `links`: those of its part, if it is another one. */
  read(
    container: XmlElement,
    { role, links }: { role?: BlockRole; links?: StoryContext['links'] } = {},
  ): void {
    this.#links = links ?? this.#context.links;
    this.#elements(container, role);
    this.#close();
    const { points } = this.#inline.takePointed();
    const last = this.blocks.findLast(({ text }) => text !== '');
    if (last) pointAtEnd(last, points);
    else this.unplaced.push(...points);
  }

  #elements(container: XmlElement, role?: BlockRole): void {
    for (const element of elementsOf(container)) {
      const { name } = element;
      if (name === 'p') this.#paragraph(element, role);
      else if (name === 'tbl') {
        this.#close();
        this.#table(element);
      } else if (WRAPPERS.has(name) || this.#there.has(name)) this.#elements(element, role);
      else this.#points(element);
    }
  }

  #paragraph(element: XmlElement, given?: BlockRole): void {
    const properties = childOf(element, 'pPr');
    const before = this.#inline.size;
    this.#content(element);
    // Of paragraphs that became one, the last that has words says what it is.
    if (!this.#styled || this.#inline.size > before) {
      const as = this.#context.styles.roleOf(properties);
      this.#styled = { as: as && given ? { role: given, level: null } : as };
    }
    // A paragraph whose end was taken out, or isn't there yet, goes on in the next one.
    const end = changeOf(childOf(properties, 'rPr'));
    if (!end || !this.#gone.has(end.name)) this.#close();
  }

  /** Ends the paragraph that is being read, if one is. */
  #close(): void {
    const styled = this.#styled;
    this.#styled = null;
    if (styled) {
      const taken = this.#inline.takePointed();
      const { text, points } = taken;
      if (styled.as !== null && text !== '') {
        // A picture comes before its caption, also where both stand in one paragraph.
        if (styled.as.role === 'caption') this.blocks.push(...this.#beside.splice(0));
        this.blocks.push({ ...styled.as, text, runs: joinedRuns(taken), points });
      } else {
        if (text !== '') this.removed++;
        // What was marked here stands at the next words.
        for (const point of points) this.#inline.point(point);
      }
    }
    this.blocks.push(...this.#beside.splice(0));
  }

  #table(table: XmlElement): void {
    for (const row of elementsOf(table)) {
      if (row.name !== 'tr') {
        // Rows, too, may stand in a wrapper.
        if (WRAPPERS.has(row.name)) this.#table(row);
        else this.#points(row);
        continue;
      }
      const change = changeOf(childOf(row, 'trPr'));
      if (change && this.#gone.has(change.name)) {
        this.#points(row);
        continue;
      }
      const cells = cellsOf(row).flatMap((cell) => this.#cell(cell) ?? []);
      const block = rowBlock('table-row', cells);
      if (block) this.blocks.push(block);
      else for (const point of cells.flatMap(({ points }) => points)) this.#inline.point(point);
      this.blocks.push(...this.#beside.splice(0));
    }
  }

  /** The text of a cell on one line; `null` for one that isn't there. */
  #cell(cell: XmlElement): PointedText | null {
    const change = cellChangeOf(cell);
    if (change?.name === (this.#context.changes === 'accepted' ? CELL_MARKS.del : CELL_MARKS.ins)) {
      this.#points(cell);
      return null;
    }
    const inner = this.#inner(cell);
    this.#beside.push(...inner.blocks.filter(({ role }) => role === 'figure'));
    const { text, points } = cellText(inner.blocks.filter(({ role }) => role !== 'figure'));
    return { text, points: [...points, ...inner.unplaced] };
  }

  #inner(container: XmlElement): Story {
    const inner = new Story({ ...this.#context, links: this.#links });
    inner.read(container);
    this.notes.push(...inner.notes);
    this.removed += inner.removed;
    this.images += inner.images;
    return inner;
  }

  /** What stands in a paragraph. */
  #content(parent: XmlElement): void {
    for (const element of elementsOf(parent)) {
      const { name, attributes } = element;
      if (name === 'r') this.#run(element);
      else if (name === 'hyperlink') this.#link(element, this.#links.get(attributes['id'] ?? ''));
      else if (name === 'fldSimple') this.#link(element, fieldLink(attributes['instr'] ?? '') ?? undefined);
      else if (this.#there.has(name) || WRAPPERS.has(name) || name === 'oMath' || name === 'oMathPara')
        this.#content(element);
      else this.#points(element);
    }
  }

  /** The places of comments in what is not read: they go on to stand there when its words are gone. */
  #points(element: XmlElement): void {
    const { name, attributes } = element;
    const side = COMMENT_SIDES[name];
    if (side) this.#inline.point({ name: `comment ${attributes['id'] ?? ''}`, side });
    for (const child of elementsOf(element)) this.#points(child);
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
      this.#points(run);
      return;
    }
    this.#isRaised = valueOf(properties, 'vertAlign') === 'superscript';
    const marks = [
      ...(isOn(properties, 'b') ? (['strong'] as const) : []),
      ...(isOn(properties, 'i') ? (['emphasis'] as const) : []),
    ];
    for (const element of elementsOf(run)) {
      // A field's links open and close between runs, so a run's own marks are around its words only.
      for (const mark of marks) this.#inline.openMark(mark);
      const field = element.name === 'fldChar' || this.#isInstruction(element);
      if (!field) this.#piece(element);
      for (const _ of marks) this.#inline.closeMark();
      if (field) this.#field(element);
    }
  }

  #piece(element: XmlElement): void {
    const { name, attributes } = element;
    const inline = this.#inline;
    if (name === 't' || (name === 'delText' && this.#there.has('del')))
      inline.add(this.#isRaised ? raised(textOf(element)) : textOf(element));
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
    else if (name === 'commentReference') this.#points(element);
  }

  #note(kind: NoteKind, id: string | undefined): void {
    if (id === undefined) return;
    this.notes.push({ kind, id });
    this.#inline.point({ name: `${kind} ${id}`, side: 'at' });
  }

  #isInstruction({ name }: XmlElement): boolean {
    return name === 'instrText' || (name === 'delInstrText' && this.#there.has('del'));
  }

  #field(element: XmlElement): void {
    const type = element.attributes['fldCharType'];
    const field = this.#fields.at(-1);
    if (this.#isInstruction(element)) {
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
      const inner = this.#inner(box);
      this.#beside.push(...inner.blocks);
      for (const point of inner.unplaced) this.#inline.point(point);
    }
    if (boxes.length > 0) return;
    const described = canonicalText(within(element, 'docPr')[0]?.attributes['descr'] ?? '');
    const { pictures, images } = this.#context;
    // Word's own way, and the older one of VML.
    const id =
      within(element, 'blip')[0]?.attributes['embed'] ?? within(element, 'imagedata')[0]?.attributes['id'];
    const found = images.at(pictures.get(id ?? '') ?? '');
    if (described !== '' || typeof found === 'number')
      this.#beside.push({ ...figureBlock(described.replace(/\s*\n\s*/g, ' '), found), points: [] });
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
