/** What a command may touch of the world around it; the tests give their own. */
export interface Io {
  env: Record<string, string | undefined>;
  /** Standard input, in pieces as they come. */
  stdin: AsyncIterable<Uint8Array>;
  /** Asks a person at a terminal for a line that nobody else may read; `null` where there is no terminal. */
  askSecret: ((prompt: string) => Promise<string>) | null;
  /** Results, each with its line end. */
  out: (text: string | Uint8Array) => void;
  /** Problems and notices, a line each. */
  err: (line: string) => void;
  /** Shows how far long work has come, in place of what it showed before; `null` where nobody looks on. */
  progress?: ((text: string) => void) | null;
  /** Path of the built thread in which originals are read; without it they are read in this one. */
  worker?: string;
}

/** All of standard input. */
export async function readAll(stdin: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  for await (const piece of stdin) pieces.push(piece);
  return Buffer.concat(pieces);
}
