import { replyLine, writtenAt, type FoundComment } from '../place-comments';
import { elementsOf, type XmlElement } from '../package/xml';

interface Written extends FoundComment {
  /** What the conversation calls each of its paragraphs: the last one's stands for the comment. */
  paragraphs: string[];
}

/** Which comment answers which, and which are done, by the names of their paragraphs ([MS-DOCX], `commentEx`). */
interface Conversation {
  parents: Map<string, string>;
  done: Set<string>;
}

function conversationOf(part: XmlElement | undefined): Conversation {
  const parents = new Map<string, string>();
  const done = new Set<string>();
  for (const { attributes } of part ? elementsOf(part) : []) {
    const { paraId, paraIdParent, done: isDone } = attributes;
    if (paraId === undefined) continue;
    if (paraIdParent !== undefined) parents.set(paraId, paraIdParent);
    if (isDone === '1' || isDone === 'true') done.add(paraId);
  }
  return { parents, done };
}

/**
 * The comments of a Word document, each with its replies as lines below it. `textOf` reads the words of one.
 * Names are `comment` and the id to which the text refers.
 */
export function readComments(
  comments: XmlElement | undefined,
  extended: XmlElement | undefined,
  textOf: (comment: XmlElement) => string,
): FoundComment[] {
  const { parents, done } = conversationOf(extended);
  const written = (comments ? elementsOf(comments) : [])
    .filter(({ name }) => name === 'comment')
    .map((element): Written => {
      const { id, author, date } = element.attributes;
      const paragraphs = elementsOf(element).flatMap(({ attributes }) => attributes['paraId'] ?? []);
      return {
        name: `comment ${id ?? ''}`,
        kind: 'comment',
        author: author?.trim() ? author.trim() : null,
        at: writtenAt(date),
        text: textOf(element),
        resolved: paragraphs.some((paragraph) => done.has(paragraph)),
        paragraphs,
      };
    });
  const byParagraph = new Map(written.flatMap((one) => one.paragraphs.map((name) => [name, one] as const)));
  const answered = (one: Written): Written | undefined => {
    const parent = one.paragraphs.map((name) => parents.get(name)).find((name) => name !== undefined);
    return parent === undefined ? undefined : byParagraph.get(parent);
  };
  /** The comment that a conversation began with; a damaged one may go round in a circle. */
  const rootOf = (one: Written): Written => {
    const seen = new Set([one]);
    let root = one;
    for (let next = answered(root); next && !seen.has(next); next = answered(root)) {
      seen.add(next);
      root = next;
    }
    return root;
  };
  const threads = new Map<Written, Written[]>();
  for (const one of written) {
    const root = rootOf(one);
    threads.set(root, [...(threads.get(root) ?? []), ...(root === one ? [] : [one])]);
  }
  return [...threads].flatMap(([{ paragraphs: _, ...root }, replies]) => {
    const lines = [root.text, ...replies.filter(({ text }) => text !== '').map(replyLine)];
    const text = lines.filter((line) => line !== '').join('\n');
    return text === '' ? [] : [{ ...root, text }];
  });
}
