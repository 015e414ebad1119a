import type { BlockRole } from '@shared/domain/block';
import { canonicalText } from '@shared/domain/text';
import type { Images } from '../images/images';
import { InlineText, joinedRuns } from '../inline-text';
import { childOf, elementsOf, type XmlElement } from '../package/xml';
import { figureBlock, plainBlock, type ReadBlock } from '../reading';
import type { Styles } from './styles';

/** Elements that only hold others. */
const WRAPPERS = new Set(['section', 'table-header-rows', 'table-rows', 'table-row-group']);
/** Lists that the program makes of the text: of contents, of figures, the words of an index. */
const MADE =
  /^(?:table-of-content|illustration-index|table-index|object-index|user-index|alphabetical-index|bibliography)$/;
/** What stands inside a paragraph and is none of its words. */
const UNSPOKEN = new Set(['annotation-end', 'ruby-text', 'hidden-text', 'note-citation', 'tracked-changes']);

const isLink = (href: string | undefined): href is string => /^(?:https?|mailto):/i.test(href ?? '');

/**
 * The blocks of one story of an OpenDocument text (its body, a note). What was deleted while changes were tracked
 * stands outside of the text, so this reads as if all were accepted. Element names are those of OpenDocument 1.3.
 */
export class Story {
  readonly blocks: ReadBlock[] = [];
  /** The notes in the order in which the text refers to them. */
  readonly notes: XmlElement[] = [];
  changes = 0;
  comments = 0;
  removed = 0;
  images = 0;
  readonly #styles: Styles;
  readonly #pictures: Images;
  #inline = new InlineText();
  /** What stands in boxes and pictures beside a paragraph comes after it. */
  #beside: ReadBlock[] = [];

  constructor(styles: Styles, pictures: Images) {
    this.#styles = styles;
    this.#pictures = pictures;
  }

  /** Reads the paragraphs, lists and tables in an element. */
  read(container: XmlElement, given?: { role: BlockRole; level: number | null }): void {
    for (const element of elementsOf(container)) {
      const { name } = element;
      if (name === 'p' || name === 'h') this.#paragraph(element, given);
      else if (name === 'list') this.#list(element, 1, given?.role === 'footnote' ? given : undefined);
      else if (name === 'table') this.#table(element);
      else if (name === 'tracked-changes') this.changes += elementsOf(element).length;
      else if (MADE.test(name)) this.removed++;
      else if (name === 'frame' || name === 'g') this.#frame(element);
      else if (WRAPPERS.has(name)) this.read(element, given);
      this.#flush();
    }
  }

  #flush(): void {
    this.blocks.push(...this.#beside.splice(0));
  }

  #paragraph(element: XmlElement, given?: { role: BlockRole; level: number | null }): void {
    const { attributes } = element;
    const styled = this.#styles.paragraph(attributes['style-name']);
    this.#content(element);
    const taken = this.#inline.take();
    if (taken.text === '') return;
    if (styled.hidden) {
      this.removed++;
      return;
    }
    const level = Number(attributes['outline-level'] ?? '1');
    const own =
      element.name === 'h' && styled.role === 'paragraph'
        ? { role: 'heading' as const, level: Math.min(Math.max(level || 1, 1), 6) }
        : { role: styled.role, level: styled.level };
    const { role } = given && own.role === 'paragraph' ? given : own;
    const depth = given && own.role === 'paragraph' ? given.level : own.level;
    // A picture comes before its caption, also where both stand in one paragraph.
    if (role === 'caption') this.#flush();
    this.blocks.push({ role, level: depth, text: taken.text, runs: joinedRuns(taken) });
  }

  #list(list: XmlElement, depth: number, given?: { role: BlockRole; level: number | null }): void {
    const as = given ?? { role: 'list-item' as const, level: Math.min(depth, 9) };
    for (const item of elementsOf(list))
      for (const child of elementsOf(item)) {
        if (child.name === 'list') this.#list(child, depth + 1, given);
        else this.read({ name: '', attributes: {}, children: [child] }, as);
      }
  }

  #table(table: XmlElement): void {
    for (const row of elementsOf(table)) {
      if (WRAPPERS.has(row.name)) this.#table(row);
      if (row.name !== 'table-row') continue;
      const cells = elementsOf(row)
        .filter(({ name }) => name === 'table-cell')
        .map((cell) => this.#cell(cell));
      if (cells.some((cell) => cell !== ''))
        this.blocks.push(plainBlock('table-row', canonicalText(cells.join(' | '))));
      this.#flush();
    }
  }

  /** The text of a cell on one line. */
  #cell(cell: XmlElement): string {
    const blocks = this.#inner(cell);
    this.#beside.push(...blocks.filter(({ role }) => role === 'figure'));
    return blocks
      .filter(({ role }) => role !== 'figure')
      .map(({ text }) => text.replaceAll('\n', ' '))
      .join(' ');
  }

  #inner(container: XmlElement): ReadBlock[] {
    const inner = new Story(this.#styles, this.#pictures);
    inner.read(container);
    this.notes.push(...inner.notes);
    this.comments += inner.comments;
    this.changes += inner.changes;
    this.removed += inner.removed;
    this.images += inner.images;
    return inner.blocks;
  }

  /** What stands in a paragraph, in its order: words and elements. */
  #content(parent: XmlElement): void {
    for (const child of parent.children) {
      if (typeof child === 'string') this.#inline.add(child);
      else this.#piece(child);
    }
  }

  #piece(element: XmlElement): void {
    const { name, attributes } = element;
    const inline = this.#inline;
    if (name === 's' || name === 'tab') inline.add(' ');
    else if (name === 'line-break') inline.lineBreak();
    else if (name === 'span') this.#span(element);
    else if (name === 'a' && isLink(attributes['href'])) {
      inline.openMark('link', attributes['href']);
      this.#content(element);
      inline.closeMark();
    } else if (name === 'note') {
      const body = childOf(element, 'note-body');
      if (body) this.notes.push(body);
    } else if (name === 'annotation') this.comments++;
    else if (name === 'frame' || name === 'g' || name === 'custom-shape') this.#frame(element);
    else if (!UNSPOKEN.has(name)) this.#content(element);
  }

  #span(element: XmlElement): void {
    const { strong, emphasis, hidden } = this.#styles.words(element.attributes['style-name']);
    if (hidden) {
      this.removed++;
      return;
    }
    const marks = [...(strong ? (['strong'] as const) : []), ...(emphasis ? (['emphasis'] as const) : [])];
    for (const mark of marks) this.#inline.openMark(mark);
    this.#content(element);
    for (const _ of marks) this.#inline.closeMark();
  }

  /** A picture with its description, or a box by the paragraphs in it. */
  #frame(frame: XmlElement): void {
    const boxes = elementsOf(frame).filter(({ name }) => /^(?:text-box|frame|g|custom-shape)$/.test(name));
    for (const box of boxes) {
      if (box.name === 'text-box') this.#beside.push(...this.#inner(box));
      else this.#frame(box);
    }
    if (frame.name === 'custom-shape') this.#beside.push(...this.#inner(frame));
    const image = childOf(frame, 'image');
    if (!image) return;
    const description = textOf(childOf(frame, 'desc')) || textOf(childOf(frame, 'title'));
    const found = this.#pictures.at((image.attributes['href'] ?? '').replace(/^\.\//, ''));
    if (description !== '' || typeof found === 'number') this.#beside.push(figureBlock(description, found));
    else if (found !== 'small') this.images++;
  }
}

/** The words of an element on one line. */
function textOf(element: XmlElement | undefined): string {
  const words = (element?.children ?? []).filter((child) => typeof child === 'string').join('');
  return canonicalText(words).replace(/\s*\n\s*/g, ' ');
}
