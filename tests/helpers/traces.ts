import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What may hide a text in bytes: as it is, in UTF-16, and in base64, at whichever of three places it begins there. */
function disguises(secret: string): { as: string; bytes: Buffer }[] {
  const plain = Buffer.from(secret);
  const base64 = [0, 1, 2].map((before) => {
    const coded = Buffer.concat([Buffer.alloc(before), plain])
      .toString('base64')
      .replaceAll('=', '');
    // The first and the last letters depend on what stands around.
    const from = Math.ceil((before * 8) / 6);
    const to = Math.floor(((before + plain.length) * 8) / 6);
    return { as: `base64 at ${before}`, bytes: Buffer.from(coded.slice(from, to)) };
  });
  return [
    { as: 'UTF-8', bytes: plain },
    { as: 'UTF-16', bytes: Buffer.from(secret, 'utf16le') },
    { as: 'hex', bytes: Buffer.from(plain.toString('hex')) },
    ...base64,
  ];
}

/** Where the secrets stand in some bytes: a line for each secret and disguise that was found. */
export function tracesIn(bytes: Uint8Array, secrets: readonly string[], where = ''): string[] {
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  return secrets.flatMap((secret) =>
    disguises(secret)
      .filter((disguise) => all.includes(disguise.bytes))
      .map(({ as }) => `${where}: ${secret} (${as})`),
  );
}

/** Every file below a folder, by its path in it. */
export const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(folder, path)).isFile())
    .sort();

/** Where the secrets stand in the bytes and in the names of everything below a folder. */
export function tracesBelow(
  folder: string,
  secrets: readonly string[],
  looksAt: (path: string) => boolean = () => true,
): string[] {
  return filesBelow(folder)
    .filter(looksAt)
    .flatMap((path) => [
      ...tracesIn(readFileSync(join(folder, path)), secrets, path),
      ...tracesIn(Buffer.from(path), secrets, `name of ${path}`),
    ]);
}
