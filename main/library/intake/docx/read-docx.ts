import type { ChangeReading } from '@shared/domain/article';
import { partImages } from '../package/part-images';
import type { XmlElement } from '../package/xml';
import { childOf, elementsOf } from '../package/xml';
import type { FoundComment } from '../place-comments';
import { wordsOf } from '../pointed-text';
import type { Reading } from '../reading';
import { writtenReading } from '../written-document';
import { countChanges } from './changes';
import { readComments } from './comments';
import { statedLanguage, Story, type NoteKind, type StoryContext } from './story';
import { Styles } from './styles';
import { WordPackage } from './word-package';

/**
 * Reads a Word document (.docx): headings, lists, tables, footnotes, links and emphasis by its styles, with its
 * tracked changes accepted or as it was before them. Comments and footnotes have the words that they are about; pictures
 * come with their blocks.
 * Throws GalleyError `input-too-large`, and an Error where the document is damaged.
 */
export function readDocx(bytes: Uint8Array, changes: ChangeReading = 'accepted'): Reading {
  const parcel = new WordPackage(bytes);
  const { document } = parcel;
  const stylesPart = parcel.part('styles');
  const images = partImages(bytes);
  const context: StoryContext = {
    styles: new Styles(stylesPart),
    links: parcel.links(),
    pictures: parcel.pictures,
    images,
    changes,
  };
  const story = new Story(context);
  story.read(childOf(document, 'body') ?? document);
  const parts = { footnote: parcel.part('footnotes'), endnote: parcel.part('endnotes') };
  const notes = readNotes(story, parts, {
    footnote: parcel.links('footnotes'),
    endnote: parcel.links('endnotes'),
  });
  const commentLinks = parcel.links('comments');
  const comments = readComments(parcel.part('comments'), parcel.part('commentsExtended'), (comment) => {
    const words = new Story({ ...context, links: commentLinks });
    words.read(comment);
    return wordsOf(words.blocks);
  });
  return writtenReading(story, {
    comments: [...comments, ...notes],
    changes: { count: countChanges([document, parts.footnote, parts.endnote]), as: changes },
    language: statedLanguage(stylesPart),
    pictures: images.all,
  });
}

/** Reads the notes to which a story refers, at its end, and answers what each says. */
function readNotes(
  story: Story,
  parts: Record<NoteKind, XmlElement | undefined>,
  links: Record<NoteKind, ReadonlyMap<string, string>>,
): FoundComment[] {
  const written = new Map<string, XmlElement>();
  for (const kind of ['footnote', 'endnote'] as const)
    for (const note of parts[kind] ? elementsOf(parts[kind]) : [])
      written.set(`${kind} ${note.attributes['id'] ?? ''}`, note);
  const found: FoundComment[] = [];
  // A note may hold a reference to another one, and a damaged one to itself.
  for (const { kind, id } of story.notes) {
    const name = `${kind} ${id}`;
    const note = written.get(name);
    written.delete(name);
    if (!note) continue;
    const before = story.blocks.length;
    story.read(note, { role: 'footnote', links: links[kind] });
    const text = wordsOf(story.blocks.slice(before));
    if (text !== '') found.push({ name, kind: 'footnote', author: null, at: null, text, resolved: false });
  }
  return found;
}
