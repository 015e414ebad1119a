import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { mkdir, open, rm } from 'node:fs/promises';
import { join } from 'node:path';

const placeOf = (folder: string): string => join(folder, 'files', 'incoming');

/**
 * Bytes that lie on the disk, whole and flushed, before a row names them. Several are flushed at once, beside the
 * thread that writes, which takes about as long as one; keeping one is then only giving it its name.
 */
export class StagedFiles {
  readonly #folder: string;
  readonly #paths = new Map<Uint8Array, string>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Writes and flushes them. One that can't be written is left to whoever keeps it, who says why. */
  async stage(files: readonly Uint8Array[]): Promise<void> {
    await Promise.all(files.map((bytes) => this.#write(bytes).catch(() => undefined)));
  }

  /** Where these very bytes lie, for who gives them another place; `null` where they weren't staged. */
  take(bytes: Uint8Array): string | null {
    const path = this.#paths.get(bytes) ?? null;
    this.#paths.delete(bytes);
    return path;
  }

  /** Takes those away that nobody took. */
  async drop(): Promise<void> {
    const left = [...this.#paths.values()];
    this.#paths.clear();
    await Promise.all(left.map((path) => rm(path, { force: true }).catch(() => undefined)));
  }

  async #write(bytes: Uint8Array): Promise<void> {
    const place = placeOf(this.#folder);
    await mkdir(place, { recursive: true });
    const path = join(place, randomUUID());
    const handle = await open(path, 'wx', 0o600);
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } catch (thrown) {
      // A full disk needs the room.
      await rm(path, { force: true });
      throw thrown;
    } finally {
      await handle.close();
    }
    this.#paths.set(bytes, path);
  }
}

/** Takes away what a crash left before a row named it. Only while the library is open to nobody else. */
export function clearStaged(folder: string): void {
  rmSync(placeOf(folder), { recursive: true, force: true });
}
