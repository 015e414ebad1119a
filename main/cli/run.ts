import { errorData } from '@shared/domain/errors';
import { t } from '@shared/text';
import { annotate } from './annotate';
import { claim } from './claim';
import { commandNames, misused, readArgs, type CliCommand, type CommandName } from './command';
import { exportReport } from './export';
import { extract } from './extract';
import { help } from './help';
import { importFiles } from './import';
import type { Io } from './io';
import { list } from './list';
import { reanchorPairs } from './reanchor';
import { rebuildIndex } from './rebuild-index';
import { revise } from './revise';
import { search } from './search';
import { similar } from './similar';
import { verify } from './verify';

const commands: Record<CommandName, CliCommand> = {
  extract,
  import: importFiles,
  list,
  claim,
  revise,
  annotate,
  export: exportReport,
  search,
  similar,
  reanchor: reanchorPairs,
  verify,
  'rebuild-index': rebuildIndex,
  help,
};

const INPUT = 1;
const USAGE = 2;

/**
 * Does what a command line says and answers the exit status: 0 done, 1 a problem with what was given, 2 one
 * with how it was asked. Problems go to standard error, their code first.
 */
export async function run(argv: string[], io: Io): Promise<number> {
  try {
    const { command, rest } = commandOf(argv);
    return await command.run(readArgs(command, rest), io);
  } catch (thrown) {
    const { code, message } = errorData(thrown);
    io.err(`${code}: ${message}`);
    return code === 'usage' ? USAGE : INPUT;
  }
}

function commandOf(argv: string[]): { command: CliCommand; rest: string[] } {
  const [first, ...rest] = argv;
  const names = commandNames.join(', ');
  if (first === undefined) throw misused(t('cli/problem/noCommand', { names }));
  if (first === '--help' || first === '-h') return { command: help, rest };
  const name = commandNames.find((one) => one === first);
  if (!name) throw misused(t('cli/problem/unknownCommand', { name: first, names }));
  return rest.includes('--help') ? { command: help, rest: [name] } : { command: commands[name], rest };
}
