import type { Companion } from '@shared/domain/image';
import type { FindImage } from '../images/images';

const decoded = (path: string): string => {
  try {
    return decodeURIComponent(path);
  } catch {
    // A percent sign that means itself.
    return path;
  }
};

/** Finds what a page calls by a path from where it stands among the files that were saved beside it. */
export function findCompanion(companions: readonly Companion[]): FindImage {
  const files = new Map(companions.map((file) => [file.name.normalize(), file]));
  return (address) => {
    const path = address.replace(/^\.\//, '');
    const names = [path, path.replace(/[?#].*$/, '')].map((name) => decoded(name).normalize());
    return names.map((name) => files.get(name)).find((file) => file !== undefined) ?? null;
  };
}
