import type { ChangeReading } from '@shared/domain/article';
import { childOf, elementsOf, type XmlElement } from '../package/xml';

/** The changes that were tracked in an OpenDocument text (OpenDocument 1.3, part 3, 5.5), by their ids. */
export class TrackedChanges {
  /** How many there are; what was only set differently is none: the words are the same either way. */
  readonly count: number;
  readonly as: ChangeReading;
  readonly #insertions = new Set<string>();
  readonly #deletions = new Map<string, XmlElement>();
  /** Insertions that are open where the text is being read. */
  readonly #open = new Set<string>();

  constructor(text: XmlElement, as: ChangeReading) {
    this.as = as;
    const ended = endsIn(text);
    let count = 0;
    for (const { attributes, ...region } of elementsOf(
      childOf(text, 'tracked-changes') ?? { name: '', attributes: {}, children: [] },
    )) {
      const id = attributes['id'];
      const element = { attributes, ...region };
      const deletion = childOf(element, 'deletion');
      const isInsertion = childOf(element, 'insertion') !== undefined;
      if (deletion || isInsertion) count++;
      if (id === undefined) continue;
      // What someone put in and someone took out again was never there.
      if (deletion) this.#deletions.set(id, isInsertion ? { ...deletion, children: [] } : deletion);
      // One that never ends would take all of the text with it.
      else if (isInsertion && ended.has(id)) this.#insertions.add(id);
    }
    this.count = count;
  }

  /** Whether the words that are being read were not there before the changes. */
  get isUnwritten(): boolean {
    return this.#open.size > 0;
  }

  start(id: string | undefined): void {
    if (this.as === 'original' && id !== undefined && this.#insertions.has(id)) this.#open.add(id);
  }

  end(id: string | undefined): void {
    if (id !== undefined) this.#open.delete(id);
  }

  /**
   * The paragraphs, lists and tables that were taken out here. They are given once: one place is theirs, and a
   * damaged deletion may hold itself.
   */
  takenOut(id: string | undefined): XmlElement[] {
    const deletion = id === undefined ? undefined : this.#deletions.get(id);
    this.#deletions.delete(id ?? '');
    return deletion ? elementsOf(deletion).filter(({ name }) => name !== 'change-info') : [];
  }
}

/** The ids of the changes that end somewhere in an element. */
function endsIn(element: XmlElement, ids = new Set<string>()): Set<string> {
  const id = element.name === 'change-end' ? element.attributes['change-id'] : undefined;
  if (id !== undefined) ids.add(id);
  for (const child of elementsOf(element)) endsIn(child, ids);
  return ids;
}
