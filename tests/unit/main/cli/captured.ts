import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { run } from '../../../../main/cli/run';

/** What a command line did. */
export interface Outcome {
  status: number;
  out: string;
  err: string;
}

export interface Given {
  stdin?: string | Uint8Array;
  env?: Record<string, string>;
  /** What a person types at the terminal; without it there is no terminal. */
  secret?: string;
  /** Takes what a terminal would show of the progress. */
  progress?: (text: string) => void;
}

async function* pieces(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += 7) yield bytes.subarray(at, at + 7);
}

/** Runs `galley …` in this process with captured streams. */
export async function galley(
  argv: string[],
  { stdin = '', env = {}, secret, progress }: Given = {},
): Promise<Outcome> {
  let out = '';
  let err = '';
  const status = await run(argv, {
    env,
    stdin: pieces(typeof stdin === 'string' ? new TextEncoder().encode(stdin) : stdin),
    askSecret: secret === undefined ? null : () => Promise.resolve(secret),
    out: (text) => (out += typeof text === 'string' ? text : new TextDecoder().decode(text)),
    err: (line) => (err += `${line}\n`),
    progress: progress ?? null,
  });
  return { status, out, err };
}

const made: string[] = [];
afterAll(() => made.forEach((path) => rmSync(path, { recursive: true, force: true })));

/** A new empty folder, which goes with the file's last test. */
export function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'galley-cli-'));
  made.push(path);
  return path;
}

/** The JSON value that a command answered. */
export const answer = <T = unknown>({ out }: Outcome): T => JSON.parse(out) as T;
