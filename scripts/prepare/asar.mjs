/**
 * An asar archive: two numbers and a JSON header in Chromium's Pickle format, then the files' bytes.
 * Format: github.com/electron/asar, "Format".
 * @param {readonly {name: string, content: Buffer}[]} files in its top folder
 * @returns {Buffer}
 */
export function asar(files) {
  /** @type {Record<string, {size: number, offset: string}>} */
  const entries = {};
  let offset = 0;
  for (const { name, content } of files) {
    entries[name] = { size: content.length, offset: String(offset) };
    offset += content.length;
  }
  const json = Buffer.from(JSON.stringify({ files: entries }));
  const padded = Buffer.alloc(Math.ceil(json.length / 4) * 4);
  json.copy(padded);
  const head = Buffer.alloc(16);
  head.writeUInt32LE(4, 0); // the size of the next number
  head.writeUInt32LE(padded.length + 8, 4); // the size of the header's pickle
  head.writeUInt32LE(padded.length + 4, 8); // the size of that pickle's content
  head.writeUInt32LE(json.length, 12);
  return Buffer.concat([head, padded, ...files.map((file) => file.content)]);
}
