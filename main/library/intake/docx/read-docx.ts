import { partImages } from '../package/part-images';
import { readParts } from '../package/parts';
import { childOf, elementsOf, parseXml, type XmlElement } from '../package/xml';
import type { Reading } from '../reading';
import { writtenReading } from '../written-document';
import { statedLanguage, Story } from './story';
import { Styles } from './styles';

/** The parts of the package that say something: its relations and what they lead to. */
const isRead = (name: string): boolean => /\.rels$/.test(name) || /^word\/[^/]+\.xml$/.test(name);

interface Relation {
  type: string;
  target: string;
  outside: boolean;
}

/** The package of a Word document. A part is found by what leads to it (ISO/IEC 29500-2), never by its name. */
class WordPackage {
  readonly #parts: Map<string, string>;
  readonly #main: string;
  readonly relations: ReadonlyMap<string, Relation>;

  constructor(bytes: Uint8Array) {
    this.#parts = readParts(bytes, isRead);
    const start = [...this.#relationsOf('').values()].find(({ type }) => type === 'officeDocument');
    if (!start) throw new Error('the package names no document');
    this.#main = start.target;
    this.relations = this.#relationsOf(this.#main);
  }

  get document(): XmlElement {
    const document = childOf(this.#parse(this.#main), 'document');
    if (!document) throw new Error('the document is missing in the package');
    return document;
  }

  /** The root element of the part to which the document has a relation of that type. */
  part(type: string): XmlElement | undefined {
    const relation = [...this.relations.values()].find((each) => each.type === type && !each.outside);
    return (
      relation && elementsOf(this.#parse(relation.target) ?? { name: '', attributes: {}, children: [] })[0]
    );
  }

  #parse(name: string): XmlElement | undefined {
    const source = this.#parts.get(name);
    return source === undefined ? undefined : parseXml(source);
  }

  #relationsOf(part: string): Map<string, Relation> {
    const folder = part.slice(0, part.lastIndexOf('/') + 1);
    const list = this.#parse(`${folder}_rels/${part.slice(folder.length)}.rels`);
    const relations = new Map<string, Relation>();
    for (const { attributes } of list ? elementsOf(childOf(list, 'Relationships') ?? list) : []) {
      const outside = attributes['TargetMode'] === 'External';
      const target = attributes['Target'] ?? '';
      relations.set(attributes['Id'] ?? '', {
        type: (attributes['Type'] ?? '').split('/').at(-1) ?? '',
        target: outside ? target : target.startsWith('/') ? target.slice(1) : folder + target,
        outside,
      });
    }
    return relations;
  }
}

/**
 * Reads a Word document (.docx): headings, lists, tables, footnotes, links and emphasis by its styles. Changes that
 * were tracked are read as accepted, and comments are left out; the notes say how many. Pictures come with their blocks.
 * Throws GalleyError `input-too-large`, and an Error where the document is damaged.
 */
export function readDocx(bytes: Uint8Array): Reading {
  const parcel = new WordPackage(bytes);
  const styles = parcel.part('styles');
  const links = new Map<string, string>();
  for (const [id, { type, target, outside }] of parcel.relations)
    if (type === 'hyperlink' && outside && /^(?:https?|mailto):/i.test(target)) links.set(id, target);

  const pictures = new Map<string, string>();
  for (const [id, { type, target, outside }] of parcel.relations)
    if (type === 'image' && !outside) pictures.set(id, withoutSteps(target));
  const images = partImages(bytes);

  const story = new Story({ styles: new Styles(styles), links, pictures, images });
  story.read(childOf(parcel.document, 'body') ?? parcel.document);
  const notesOf = new Map<string, XmlElement>();
  for (const kind of ['footnote', 'endnote'] as const)
    for (const note of elementsOf(parcel.part(`${kind}s`) ?? { name: '', attributes: {}, children: [] }))
      notesOf.set(`${kind} ${note.attributes['id'] ?? ''}`, note);
  // A note may hold a reference to another one, and a damaged one to itself.
  for (const { kind, id } of story.notes) {
    const note = notesOf.get(`${kind} ${id}`);
    notesOf.delete(`${kind} ${id}`);
    if (note) story.read(note, 'footnote');
  }
  const comments = elementsOf(parcel.part('comments') ?? { name: '', attributes: {}, children: [] }).length;
  return writtenReading(story, {
    comments,
    language: statedLanguage(styles),
    pictures: images.all,
  });
}

/** The name of a part that is reached by way of the folder above: `word/../media/a.png`. */
const withoutSteps = (name: string): string => name.replace(/(^|\/)[^/]+\/\.\.\//g, '$1');
