import type { FindImage, FoundFile } from './images';

/** The token that `takeData` leaves where a picture's data stood. */
const TAKEN = /^data:,(\d+)$/;

/** Whether an address is what `takeData` left of a picture's data. */
export const isTakenData = (address: string): boolean => TAKEN.test(address);

/** Finds a picture by what `takeData` left of it in the text; `pictures` are the addresses that it took. */
export function takenData(pictures: readonly string[]): FindImage {
  return (address) => {
    const number = Number(TAKEN.exec(address)?.[1] ?? NaN);
    const data = pictures[number];
    return data === undefined ? null : fileOfData(data, number);
  };
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
