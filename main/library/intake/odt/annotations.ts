import { childOf, elementsOf, type XmlElement } from '../package/xml';
import { replyLine, writtenAt, type FoundComment } from '../place-comments';

/** An annotation of an OpenDocument text, and the name of its place in the text. */
export interface Annotation {
  name: string;
  element: XmlElement;
}

const plain = (element: XmlElement | undefined): string =>
  (element?.children ?? [])
    .filter((child) => typeof child === 'string')
    .join('')
    .trim();

/**
 * The comments of an OpenDocument text, those that LibreOffice keeps as answers to another as lines below it.
 * `textOf` reads the words of one.
 */
export function readAnnotations(
  annotations: readonly Annotation[],
  textOf: (annotation: XmlElement) => string,
): FoundComment[] {
  const found = annotations.map(({ name, element }) => {
    const author = plain(childOf(element, 'creator'));
    return {
      answers: element.attributes['parent-name'],
      calls: element.attributes['name'],
      comment: {
        name,
        kind: 'comment' as const,
        author: author === '' ? null : author,
        at: writtenAt(plain(childOf(element, 'date'))),
        text: textOf(element),
        resolved: element.attributes['resolved'] === 'true',
      },
    };
  });
  const byName = new Map(found.map((one) => [one.calls, one]));
  type Found = (typeof found)[number];
  /** The comment that a conversation began with; a damaged one may go round in a circle. */
  const rootOf = (one: Found): Found => {
    const seen = new Set([one]);
    let root = one;
    for (;;) {
      const next = root.answers === undefined ? undefined : byName.get(root.answers);
      if (!next || seen.has(next)) return root;
      seen.add(next);
      root = next;
    }
  };
  const threads = new Map<Found, string[]>();
  for (const one of found) {
    const root = rootOf(one);
    const lines = threads.get(root) ?? [];
    if (one !== root && one.comment.text !== '') lines.push(replyLine(one.comment));
    threads.set(root, lines);
  }
  return [...threads].flatMap(([{ comment }, replies]) => {
    const text = [comment.text, ...replies].filter((line) => line !== '').join('\n');
    return text === '' ? [] : [{ ...comment, text }];
  });
}

/** What of an annotation are its words. */
export const annotationBody = (element: XmlElement): XmlElement => ({
  ...element,
  children: elementsOf(element).filter(({ name }) => name === 'p' || name === 'list'),
});
