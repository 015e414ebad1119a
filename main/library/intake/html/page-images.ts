import { Images, type FindImage, type Found, type FoundFile } from '../images/images';

/** Where pages say a picture is: scripts put some there only once the picture comes into sight. */
const ADDRESSES = ['src', 'data-src', 'data-original', 'data-lazy-src'];
const SETS = ['srcset', 'data-srcset'];
/** The token that `takeData` leaves. */
const TAKEN = /^data:,(\d+)$/;
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

/** The bytes in an address of data: `data:image/png;base64,…`. */
function fileOfData(data: string, number: number): FoundFile {
  const comma = data.indexOf(',');
  const [kind, body] = [data.slice(5, comma), data.slice(comma + 1)];
  const ending = /^image\/([a-z]+)/i.exec(kind)?.[1]?.toLowerCase() ?? 'png';
  const bytes = /;base64$/i.test(kind)
    ? Buffer.from(body.includes('%') ? unescaped(body) : body, 'base64')
    : Buffer.from(unescaped(body), 'latin1');
  return { name: `image-${number + 1}.${ending}`, bytes };
}

/** Percent signs and what they stand for, as bytes. */
const unescaped = (text: string): string =>
  text.replace(/%([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));

/** Whether an image is said to be too small to be one of the article's: a pixel that counts readers, an icon. */
function isStatedSmall(image: Element): boolean {
  const sides = ['width', 'height'].map((name) => image.getAttribute(name) ?? '');
  return sides.some((side) => /^\d+(?:px)?$/.test(side) && parseInt(side, 10) < 100);
}

/** The pictures of a page: those in its markup, and those that stand where `find` looks. */
export class PageImages extends Images {
  constructor(pictures: readonly string[], find: FindImage = () => null) {
    super((address) => {
      const taken = TAKEN.exec(address);
      if (!taken) return find(address);
      const number = Number(taken[1]);
      const data = pictures[number];
      return data === undefined ? null : fileOfData(data, number);
    });
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
  return href !== null && href !== undefined && !PICTURE_FILE.test(href) && !TAKEN.test(href);
}
