import { partImages } from '../package/part-images';
import { readParts } from '../package/parts';
import { childOf, parseXml } from '../package/xml';
import type { Reading } from '../reading';
import { writtenReading } from '../written-document';
import { Story } from './story';
import { statedLanguage, Styles } from './styles';

/**
 * Reads an OpenDocument text (.odt), as LibreOffice writes it: headings, lists, tables, notes, links and emphasis.
 * Changes that were tracked are read as accepted, and comments are left out; the notes say how many.
 * Throws GalleyError `input-too-large`, and an Error where the document is damaged.
 */
export function readOdt(bytes: Uint8Array): Reading {
  const parts = readParts(bytes, (name) => name === 'content.xml' || name === 'styles.xml');
  const content = childOf(parseXml(parts.get('content.xml') ?? ''), 'document-content');
  const text = childOf(childOf(content, 'body'), 'text');
  if (!text) throw new Error('the document is missing in the package');
  const styles = childOf(parseXml(parts.get('styles.xml') ?? ''), 'document-styles');
  const images = partImages(bytes);
  const story = new Story(new Styles([styles, content]), images);
  story.read(text);
  // A note may hold another one, which is read in its turn.
  for (const note of story.notes) story.read(note, { role: 'footnote', level: null });
  return writtenReading(story, {
    comments: story.comments,
    language: statedLanguage(styles),
    pictures: images.all,
  });
}
