import { parseArgs, type ParseArgsConfig } from 'node:util';
import { GalleyError } from '@shared/domain/errors';
import { t } from '@shared/text';
import type { Io } from './io';

type Options = NonNullable<ParseArgsConfig['options']>;

export const commandNames = [
  'extract',
  'import',
  'list',
  'claim',
  'revise',
  'annotate',
  'export',
  'search',
  'similar',
  'reanchor',
  'verify',
  'rebuild-index',
  'help',
] as const;
export type CommandName = (typeof commandNames)[number];

/** A command's arguments as they were given. */
export interface Args {
  /** What is not an option, in its order. */
  words: string[];
  text: (option: string) => string | undefined;
  flag: (option: string) => boolean;
}

/** One command: the options that it has beside `--json`, and what it does. Answers the exit status. */
export interface CliCommand {
  name: CommandName;
  options: Options;
  /** How many words it takes besides options. */
  words: { min: number; max: number };
  run: (args: Args, io: Io) => Promise<number>;
}

/** The options of every command that works in a library. */
export const libraryOptions = {
  library: { type: 'string' },
  person: { type: 'string' },
  'key-file': { type: 'string' },
} as const satisfies Options;

/** A mistake in how Galley was asked. */
export const misused = (message: string): GalleyError => new GalleyError('usage', message);

/** Reads a command's arguments; throws `usage` with the reason and the right form. */
export function readArgs(command: CliCommand, argv: string[]): Args {
  const usage = t(`cli/command/${command.name}/usage`);
  const wrong = (reason: string) => misused(t('cli/problem/badOption', { reason, usage }));
  let parsed: { values: Record<string, unknown>; positionals: string[] };
  try {
    parsed = parseArgs({
      args: argv,
      options: { ...command.options, json: { type: 'boolean' } },
      allowPositionals: true,
      strict: true,
    });
  } catch (thrown) {
    // Node's sentence, without its advice on how to give what starts with a dash.
    const reason = thrown instanceof Error ? thrown.message.split('. To specify')[0] : String(thrown);
    throw wrong(`${reason ?? ''}.`.replace(/\.+$/, '.'));
  }
  const { values, positionals } = parsed;
  const { min, max } = command.words;
  if (positionals.length < min || positionals.length > max)
    throw misused(t('cli/problem/badOption', { reason: '', usage }).trim());
  return {
    words: positionals,
    text: (option) => {
      const value = values[option];
      return typeof value === 'string' ? value : undefined;
    },
    flag: (option) => values[option] === true,
  };
}

/** An option that has to be one of a few words; throws `usage` otherwise. */
export function choice<T extends string>(args: Args, option: string, choices: readonly T[]): T | undefined {
  const value = args.text(option);
  if (value === undefined) return undefined;
  const found = choices.find((one) => one === value);
  if (found === undefined)
    throw misused(t('cli/problem/badChoice', { option: `--${option}`, choices: choices.join(', '), value }));
  return found;
}

/** One JSON value, as `--json` answers it. */
export const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** Why a file could not be read or written, in a few words. */
export function fileReason(thrown: unknown): string {
  const { code, message } = thrown as NodeJS.ErrnoException;
  if (code === 'ENOENT') return 'it does not exist';
  if (code === 'EACCES' || code === 'EPERM') return 'no permission';
  if (code === 'EISDIR') return 'it is a folder';
  if (code === 'ENOSPC') return 'the disk is full';
  return message;
}
