import type { ChangeReading, Extraction, SourceFormat } from '@shared/domain/article';
import { GalleyError } from '@shared/domain/errors';
import type { Id } from '@shared/domain/ids';
import type { Companion } from '@shared/domain/image';
import { t } from '@shared/text/index';
import { v7 } from 'uuid';

/** An original as it is kept at hand. */
export interface HeldOriginal {
  name: string;
  bytes: Uint8Array<ArrayBuffer>;
  format?: SourceFormat | undefined;
  url?: string | undefined;
  encoding?: string | undefined;
  changes?: ChangeReading | undefined;
  companions?: Companion[] | undefined;
}

/** What is held of an original that was read and isn't stored yet. */
export interface Held {
  original: HeldOriginal;
  extraction: Extraction;
  /** The article whose original is read anew. */
  article: Id | null;
}

/** How many originals are held: one is looked at, and the others were left without a word. */
const MOST = 8;

/** Originals that were read and are not stored, in the memory of this process; the longest held go first. */
export class Intakes {
  readonly #held = new Map<Id, Held>();

  add(held: Held): Id {
    const id = v7();
    this.#held.set(id, held);
    const [oldest] = this.#held.keys();
    if (this.#held.size > MOST && oldest !== undefined) this.#held.delete(oldest);
    return id;
  }

  /** Throws `intake-gone`. */
  get(id: Id): Held {
    const held = this.#held.get(id);
    if (!held) throw new GalleyError('intake-gone', t('record/intake/gone'));
    return held;
  }

  replace(id: Id, held: Held): void {
    if (this.#held.has(id)) this.#held.set(id, held);
  }

  close(id: Id): void {
    this.#held.delete(id);
  }
}
