import { readParts } from '../package/parts';
import { childOf, elementsOf, parseXml, type XmlElement } from '../package/xml';

/** The parts of the package that say something: its relations and what they lead to. */
const isRead = (name: string): boolean => /\.rels$/.test(name) || /^word\/[^/]+\.xml$/.test(name);

interface Relation {
  type: string;
  target: string;
  outside: boolean;
}

/** The package of a Word document. A part is found by what leads to it (ISO/IEC 29500-2), never by its name. */
export class WordPackage {
  readonly #parts: Map<string, string>;
  readonly #main: string;
  readonly #relations: ReadonlyMap<string, Relation>;

  constructor(bytes: Uint8Array) {
    this.#parts = readParts(bytes, isRead);
    const start = [...this.#relationsOf('').values()].find(({ type }) => type === 'officeDocument');
    if (!start) throw new Error('the package names no document');
    this.#main = start.target;
    this.#relations = this.#relationsOf(this.#main);
  }

  get document(): XmlElement {
    const document = childOf(this.#parse(this.#main), 'document');
    if (!document) throw new Error('the document is missing in the package');
    return document;
  }

  /** The root element of the part to which the document has a relation of that type. */
  part(type: string): XmlElement | undefined {
    const name = this.#nameOf(type);
    return name === undefined
      ? undefined
      : elementsOf(this.#parse(name) ?? { name: '', attributes: {}, children: [] })[0];
  }

  /** Where the links lead that stand in the document itself, or in the part of that type. Pages and letters only. */
  links(type?: string): Map<string, string> {
    const name = type === undefined ? this.#main : this.#nameOf(type);
    const relations = name === undefined ? [] : [...this.#relationsOf(name)];
    return new Map(
      relations.flatMap(([id, { type: kind, target, outside }]) =>
        kind === 'hyperlink' && outside && /^(?:https?|mailto):/i.test(target) ? [[id, target] as const] : [],
      ),
    );
  }

  /** The parts that hold the document's pictures, by the ids of its relations. */
  get pictures(): Map<string, string> {
    return new Map(
      [...this.#relations].flatMap(([id, { type, target, outside }]) =>
        type === 'image' && !outside ? [[id, withoutSteps(target)] as const] : [],
      ),
    );
  }

  #nameOf(type: string): string | undefined {
    return [...this.#relations.values()].find((each) => each.type === type && !each.outside)?.target;
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

/** The name of a part that is reached by way of the folder above: `word/../media/a.png`. */
const withoutSteps = (name: string): string => name.replace(/(^|\/)[^/]+\/\.\.\//g, '$1');
