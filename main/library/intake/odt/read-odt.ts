import type { ChangeReading } from '@shared/domain/article';
import { partImages } from '../package/part-images';
import { readParts } from '../package/parts';
import { childOf, parseXml } from '../package/xml';
import type { FoundComment } from '../place-comments';
import { wordsOf } from '../pointed-text';
import type { Reading } from '../reading';
import { writtenReading } from '../written-document';
import { annotationBody, readAnnotations } from './annotations';
import { TrackedChanges } from './changes';
import { Story, type StoryContext } from './story';
import { statedLanguage, Styles } from './styles';

/**
 * Reads an OpenDocument text (.odt), as LibreOffice writes it: headings, lists, tables, notes, links and emphasis,
 * with its tracked changes accepted or as it was before them. Comments and notes have the words that they are about.
 * Throws GalleyError `input-too-large`, and an Error where the document is damaged.
 */
export function readOdt(bytes: Uint8Array, as: ChangeReading = 'accepted'): Reading {
  const parts = readParts(bytes, (name) => name === 'content.xml' || name === 'styles.xml');
  const content = childOf(parseXml(parts.get('content.xml') ?? ''), 'document-content');
  const text = childOf(childOf(content, 'body'), 'text');
  if (!text) throw new Error('the document is missing in the package');
  const stylesPart = childOf(parseXml(parts.get('styles.xml') ?? ''), 'document-styles');
  const changes = new TrackedChanges(text, as);
  const context: StoryContext = {
    ...{ styles: new Styles([stylesPart, content]), changes },
    ...{ pictures: partImages(bytes), notes: [], annotations: [] },
  };
  const story = new Story(context);
  story.read(text);
  const notes = readNotes(story, context);
  const comments = readAnnotations(context.annotations, (annotation) => {
    const words = new Story({ ...context, notes: [], annotations: [] });
    words.read(annotationBody(annotation));
    return wordsOf(words.blocks);
  });
  return writtenReading(story, {
    comments: [...comments, ...notes],
    changes: { count: changes.count, as },
    language: statedLanguage(stylesPart),
    pictures: context.pictures.all,
  });
}

/** Reads the notes to which a story refers, at its end, and answers what each says. */
function readNotes(story: Story, { notes }: StoryContext): FoundComment[] {
  const found: FoundComment[] = [];
  // A note may hold another one, which is read in its turn.
  for (const { name, body } of notes) {
    const before = story.blocks.length;
    story.read(body, { role: 'footnote', level: null });
    const text = wordsOf(story.blocks.slice(before));
    if (text !== '') found.push({ name, kind: 'footnote', author: null, at: null, text, resolved: false });
  }
  return found;
}
