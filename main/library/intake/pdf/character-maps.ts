/**
 * The maps from character codes to characters that PDFs in Chinese, Japanese and Korean name and don't hold, as
 * `data:` addresses in the bundle: there is no folder to look for when the library runs.
 */
const maps = import.meta.glob<string>('../../../../node_modules/pdfjs-dist/cmaps/*.bcmap', {
  query: '?url&inline',
  import: 'default',
  eager: true,
});

const byName = new Map(
  Object.entries(maps).map(([path, address]) => [path.slice(path.lastIndexOf('/') + 1), address]),
);

/** A map's bytes; throws for a file that isn't one. `file` is as pdf.js names it: `UniGB-UCS2-H.bcmap`. */
export function characterMap(file: string): Uint8Array {
  const address = byName.get(file);
  if (address === undefined) throw new Error(`There is no character map ${file}.`);
  return new Uint8Array(Buffer.from(address.slice(address.indexOf(',') + 1), 'base64'));
}
