import { isTakenData, takenData } from '../images/taken-data';
import { Images, type FindImage, type Found } from '../images/images';

/** Where pages say a picture is: scripts put some there only once the picture comes into sight. */
const ADDRESSES = ['src', 'data-src', 'data-original', 'data-lazy-src'];
const SETS = ['srcset', 'data-srcset'];
const PICTURE_FILE = /\.(?:jpe?g|png|gif|webp)(?:$|[?#])/i;

/** The addresses in a `srcset`: each stands before its width or density. */
const addressesOfSet = (set: string): string[] =>
  set.split(/,\s+/).flatMap((candidate) => /^\S+/.exec(candidate.trim())?.[0]?.replace(/,$/, '') ?? []);

/** Where a picture's file may be, the likeliest first. */
function addressesOf(image: Element): string[] {
  const single = ADDRESSES.map((name) => image.getAttribute(name)?.trim());
  const sets = SETS.flatMap((name) => addressesOfSet(image.getAttribute(name) ?? ''));
  return [...new Set([...single, ...sets])].filter((address): address is string => Boolean(address));
}

/** Whether an image is said to be too small to be one of the article's: a pixel that counts readers, an icon. */
function isStatedSmall(image: Element): boolean {
  const sides = ['width', 'height'].map((name) => image.getAttribute(name) ?? '');
  return sides.some((side) => /^\d+(?:px)?$/.test(side) && parseInt(side, 10) < 100);
}

/** The pictures of a page: those in its markup, and those that stand where `find` looks. */
export class PageImages extends Images {
  constructor(pictures: readonly string[], find: FindImage = () => null) {
    const written = takenData(pictures);
    super((address) => (isTakenData(address) ? written(address) : find(address)));
  }

  /** The picture of an image element. */
  of(image: Element): Found {
    const found = this.among(addressesOf(image));
    return found === 'missing' && isStatedSmall(image) ? 'small' : found;
  }
}

/** Whether an image is a link to elsewhere: to another story, and not to a larger copy of itself. */
export function leadsElsewhere(image: Element): boolean {
  const href = image.closest('a')?.getAttribute('href');
  return href !== null && href !== undefined && !PICTURE_FILE.test(href) && !isTakenData(href);
}
