import type { BlockRole } from '@shared/domain/block';
import { canonicalText } from '@shared/domain/text';
import type { Images } from '../images/images';
import { InlineText, joinedRuns, type Point } from '../inline-text';
import { raised } from '../raised';
import { childOf, elementsOf, type XmlElement } from '../package/xml';
import { cellText, pointAtEnd, rowBlock, type PointedBlock, type PointedText } from '../pointed-text';
import { figureBlock } from '../reading';
import type { Annotation } from './annotations';
import type { TrackedChanges } from './changes';
import type { Styles } from './styles';

/** Elements that only hold others. */
const WRAPPERS = new Set(['section', 'table-header-rows', 'table-rows', 'table-row-group']);
/** Lists that the program makes of the text: of contents, of figures, the words of an index. */
const MADE =
  /^(?:table-of-content|illustration-index|table-index|object-index|user-index|alphabetical-index|bibliography)$/;
/** What stands inside a paragraph and is none of its words. */
const UNSPOKEN = new Set(['ruby-text', 'hidden-text', 'note-citation', 'tracked-changes']);

const isLink = (href: string | undefined): href is string => /^(?:https?|mailto):/i.test(href ?? '');

/** What all stories of a document share. */
export interface StoryContext {
  styles: Styles;
  changes: TrackedChanges;
  pictures: Images;
  /** The notes in the order in which the text refers to them, by the names of those places. */
  notes: { name: string; body: XmlElement }[];
  annotations: Annotation[];
}

interface Given {
  role: BlockRole;
  level: number | null;
}

/**
 * The blocks of one story of an OpenDocument text (its body, a note). What was deleted while changes were tracked
 * stands outside of the text, and is read in its place where the text is wanted as it was before. Element names are
 * those of OpenDocument 1.3.
 */
export class Story {
  readonly blocks: PointedBlock[] = [];
  removed = 0;
  images = 0;
  /** Places in a story without words. */
  readonly unplaced: Point[] = [];
  readonly #context: StoryContext;
  #inline = new InlineText();
  /** The paragraph that is being read, and what it is where it stands. */
  #paragraph: { element: XmlElement; given: Given | undefined } | null = null;
  /** What stands in boxes and pictures beside a paragraph comes after it. */
  #beside: PointedBlock[] = [];
  /** What was deleted is read for its comments only. */
  #isMute = false;
  /** Words that are read are set raised. */
  #isRaised = false;

  constructor(context: StoryContext) {
    this.#context = context;
  }

  /** Reads the paragraphs, lists and tables in an element. */
  read(container: XmlElement, given?: Given): void {
    this.#elements(container, given);
    this.#close();
    const { points } = this.#inline.takePointed();
    const last = this.blocks.findLast(({ text }) => text !== '');
    if (last) pointAtEnd(last, points);
    else this.unplaced.push(...points);
  }

  #elements(container: XmlElement, given?: Given): void {
    for (const element of elementsOf(container)) {
      const { name } = element;
      if (name === 'p' || name === 'h') {
        this.#words(element, given);
        // The end of a paragraph that was put in isn't there yet: it goes on in the next one.
        if (!this.#isSilent) this.#close();
      } else if (name === 'list') this.#list(element, 1, given?.role === 'footnote' ? given : undefined);
      else if (name === 'table') {
        this.#close();
        this.#table(element);
      } else if (MADE.test(name)) this.removed++;
      else if (name === 'frame' || name === 'g') this.#frame(element);
      else if (WRAPPERS.has(name)) this.#elements(element, given);
      else if (!this.#sign(element) && name === 'change') this.#restore(element);
    }
  }

  get #isSilent(): boolean {
    return this.#isMute || this.#context.changes.isUnwritten;
  }

  /** Reads what a paragraph says. Of paragraphs that became one, the last that has words says what it is. */
  #words(element: XmlElement, given: Given | undefined): void {
    const before = this.#paragraph;
    const size = this.#inline.size;
    this.#paragraph = { element, given };
    this.#content(element);
    if (before && this.#inline.size === size) this.#paragraph = before;
  }

  /** Ends the paragraph that is being read, if one is. */
  #close(): void {
    if (this.#paragraph) {
      const { element, given } = this.#paragraph;
      this.#paragraph = null;
      const taken = this.#inline.takePointed();
      const { text, points } = taken;
      const styled = this.#context.styles.paragraph(element.attributes['style-name']);
      if (text !== '' && !styled.hidden) {
        const role = this.#roleOf(element, given);
        // A picture comes before its caption, also where both stand in one paragraph.
        if (role.role === 'caption') this.blocks.push(...this.#beside.splice(0));
        this.blocks.push({ ...role, text, runs: joinedRuns(taken), points });
      } else {
        if (text !== '') this.removed++;
        // What was marked here stands at the next words.
        for (const point of points) this.#inline.point(point);
      }
    }
    this.blocks.push(...this.#beside.splice(0));
  }

  #roleOf({ name, attributes }: XmlElement, given: Given | undefined): Given {
    const styled = this.#context.styles.paragraph(attributes['style-name']);
    const level = Number(attributes['outline-level'] ?? '1');
    const own: Given =
      name === 'h' && styled.role === 'paragraph'
        ? { role: 'heading', level: Math.min(Math.max(level || 1, 1), 6) }
        : { role: styled.role, level: styled.level };
    return given && own.role === 'paragraph' ? given : own;
  }

  #list(list: XmlElement, depth: number, given?: Given): void {
    const as = given ?? { role: 'list-item' as const, level: Math.min(depth, 9) };
    for (const item of elementsOf(list))
      for (const child of elementsOf(item)) {
        if (child.name === 'list') this.#list(child, depth + 1, given);
        else this.#elements({ name: '', attributes: {}, children: [child] }, as);
      }
  }

  #table(table: XmlElement): void {
    for (const row of elementsOf(table)) {
      if (WRAPPERS.has(row.name)) this.#table(row);
      if (row.name !== 'table-row') continue;
      const cells = elementsOf(row)
        .filter(({ name }) => name === 'table-cell')
        .map((cell) => this.#cell(cell));
      const block = rowBlock('table-row', cells);
      if (block) this.blocks.push(block);
      else for (const point of cells.flatMap(({ points }) => points)) this.#inline.point(point);
      this.blocks.push(...this.#beside.splice(0));
    }
  }

  /** The text of a cell on one line. */
  #cell(cell: XmlElement): PointedText {
    const inner = this.#inner(cell);
    this.#beside.push(...inner.blocks.filter(({ role }) => role === 'figure'));
    const { text, points } = cellText(inner.blocks.filter(({ role }) => role !== 'figure'));
    return { text, points: [...points, ...inner.unplaced] };
  }

  #inner(container: XmlElement): Story {
    const inner = new Story(this.#context);
    inner.#isMute = this.#isMute;
    inner.read(container);
    this.removed += inner.removed;
    this.images += inner.images;
    return inner;
  }

  /** What stands in a paragraph, in its order: words and elements. */
  #content(parent: XmlElement): void {
    for (const child of parent.children) {
      if (typeof child !== 'string') this.#piece(child);
      else if (!this.#isSilent) this.#inline.add(this.#isRaised ? raised(child) : child);
    }
  }

  #piece(element: XmlElement): void {
    const { name, attributes } = element;
    const inline = this.#inline;
    if (this.#sign(element)) return;
    if (name === 'change') this.#restore(element);
    else if (name === 's' || name === 'tab') {
      if (!this.#isSilent) inline.add(' ');
    } else if (name === 'line-break') {
      if (!this.#isSilent) inline.lineBreak();
    } else if (name === 'span') this.#span(element);
    else if (name === 'a' && isLink(attributes['href'])) {
      inline.openMark('link', attributes['href']);
      this.#content(element);
      inline.closeMark();
    } else if (name === 'note') this.#note(element);
    else if (name === 'frame' || name === 'g' || name === 'custom-shape') this.#frame(element);
    else if (!UNSPOKEN.has(name)) this.#content(element);
  }

  #note(element: XmlElement): void {
    const body = childOf(element, 'note-body');
    if (!body || this.#isSilent) return;
    const name = `note ${this.#context.notes.length}`;
    this.#context.notes.push({ name, body });
    this.#inline.point({ name, side: 'at' });
  }

  /** Where a comment or a change begins or ends. Answers whether the element says so. */
  #sign(element: XmlElement): boolean {
    const { annotations, changes } = this.#context;
    const { name, change, called } = {
      name: element.name,
      change: element.attributes['change-id'],
      called: element.attributes['name'],
    };
    if (name === 'annotation') {
      const place = `comment ${called ?? `without a name ${annotations.length}`}`;
      annotations.push({ name: place, element });
      this.#inline.point({ name: place, side: 'start' });
    } else if (name === 'annotation-end')
      this.#inline.point({ name: `comment ${called ?? ''}`, side: 'end' });
    else if (name === 'change-start') changes.start(change);
    else if (name === 'change-end') changes.end(change);
    else return false;
    return true;
  }

  /**
   * Reads what was deleted here: into the text where that is wanted as it was before, else only for its comments.
   * The first paragraph of it goes on with the one around it, and that goes on with the last.
   */
  #restore({ attributes }: XmlElement): void {
    const { changes } = this.#context;
    const wasMute = this.#isMute;
    this.#isMute ||= changes.as === 'accepted';
    const given = this.#paragraph?.given;
    changes.takenOut(attributes['change-id']).forEach((element, index) => {
      const isText = element.name === 'p' || element.name === 'h';
      if ((index > 0 || !isText) && !this.#isSilent) this.#close();
      if (!isText) this.#elements({ name: '', attributes: {}, children: [element] }, given);
      else if (this.#isSilent || (index === 0 && this.#paragraph)) this.#content(element);
      else {
        this.#paragraph = { element, given };
        this.#content(element);
      }
    });
    this.#isMute = wasMute;
  }

  #span(element: XmlElement): void {
    const style = this.#context.styles.words(element.attributes['style-name']);
    const { strong, emphasis, hidden } = style;
    if (hidden) {
      if (!this.#isSilent) this.removed++;
      return;
    }
    const marks = [...(strong ? (['strong'] as const) : []), ...(emphasis ? (['emphasis'] as const) : [])];
    const around = this.#isRaised;
    this.#isRaised ||= style.raised;
    for (const mark of marks) this.#inline.openMark(mark);
    this.#content(element);
    for (const _ of marks) this.#inline.closeMark();
    this.#isRaised = around;
  }

  /** A picture with its description, or a box by the paragraphs in it. */
  #frame(frame: XmlElement): void {
    if (this.#isSilent) return;
    const boxes = elementsOf(frame).filter(({ name }) => /^(?:text-box|frame|g|custom-shape)$/.test(name));
    for (const box of boxes) {
      if (box.name === 'text-box') this.#box(box);
      else this.#frame(box);
    }
    if (frame.name === 'custom-shape') this.#box(frame);
    const image = childOf(frame, 'image');
    if (!image) return;
    const description = textOf(childOf(frame, 'desc')) || textOf(childOf(frame, 'title'));
    const found = this.#context.pictures.at((image.attributes['href'] ?? '').replace(/^\.\//, ''));
    if (description !== '' || typeof found === 'number')
      this.#beside.push({ ...figureBlock(description, found), points: [] });
    else if (found !== 'small') this.images++;
  }

  #box(box: XmlElement): void {
    const inner = this.#inner(box);
    this.#beside.push(...inner.blocks);
    for (const point of inner.unplaced) this.#inline.point(point);
  }
}

/** The words of an element on one line. */
function textOf(element: XmlElement | undefined): string {
  const words = (element?.children ?? []).filter((child) => typeof child === 'string').join('');
  return canonicalText(words).replace(/\s*\n\s*/g, ' ');
}
