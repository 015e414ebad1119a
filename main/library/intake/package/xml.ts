import { Parser } from 'htmlparser2';

/** An element with the names of it and of its attributes without their prefixes: `p` for `w:p`. */
export interface XmlElement {
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: (XmlElement | string)[];
}

/** No document that people write is nested this deep; whoever walks the tree may call itself for each level. */
const DEEPEST = 1000;

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

/**
 * The tree of an XML document. Entities that a document declares for itself stay as they are written, nothing is
 * fetched, and what is not closed ends with the text. Answers an element without a name that holds the document's.
 * Throws an Error on more than 1,000 levels.
 */
export function parseXml(source: string): XmlElement {
  const root: XmlElement = { name: '', attributes: {}, children: [] };
  const open = [root];
  const parser = new Parser(
    {
      onopentag(name, written) {
        if (open.length > DEEPEST) throw new Error(`nested more than ${DEEPEST} levels deep`);
        const attributes = Object.fromEntries(
          Object.entries(written).map(([key, value]) => [local(key), value]),
        );
        const element: XmlElement = { name: local(name), attributes, children: [] };
        open.at(-1)?.children.push(element);
        open.push(element);
      },
      ontext(text) {
        const children = open.at(-1)?.children ?? [];
        const last = children.at(-1);
        // The parser cuts a text at each entity.
        if (typeof last === 'string') children[children.length - 1] = last + text;
        else children.push(text);
      },
      onclosetag() {
        if (open.length > 1) open.pop();
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(source);
  return root;
}

/** The elements right inside an element. */
export const elementsOf = ({ children }: XmlElement): XmlElement[] =>
  children.filter((child): child is XmlElement => typeof child !== 'string');

/** The first element of a name right inside an element. */
export const childOf = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  element && elementsOf(element).find((child) => child.name === name);

/** The `val` of a child: how Word writes most of what it says. */
export const valueOf = (element: XmlElement | undefined, name: string): string | undefined =>
  childOf(element, name)?.attributes['val'];
