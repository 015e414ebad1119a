import { t, type TextKey } from '@shared/text';
import { commandNames, misused, type CliCommand, type CommandName } from './command';

const WIDTH = 100;

const withoutLibrary: ReadonlySet<CommandName> = new Set(['help', 'extract', 'reanchor']);

/** `galley help [COMMAND]`. */
export const help: CliCommand = {
  name: 'help',
  options: {},
  words: { min: 0, max: 1 },
  run: ({ words }, io) => {
    const [wish] = words;
    const name = commandNames.find((one) => one === wish);
    if (wish !== undefined && !name)
      throw misused(t('cli/problem/unknownCommand', { name: wish, names: commandNames.join(', ') }));
    io.out(name ? oneCommand(name) : everything());
    return Promise.resolve(0);
  },
};

function everything(): string {
  const commands = commandNames.map((name) => `${usage(name)}\n${indented(t(`cli/command/${name}/is`))}`);
  return [
    `${t('cli/help/about')}\n`,
    ...commands,
    `\n${t('cli/help/options')}`,
    options(),
    `\n${t('cli/help/status')}`,
    `${t('cli/help/more')}\n`,
  ].join('\n');
}

function oneCommand(name: CommandName): string {
  const more = t(`cli/command/${name}/more`);
  const parts = [usage(name), indented(t(`cli/command/${name}/is`)), more && indented(more)];
  if (!withoutLibrary.has(name)) parts.push(`\n${t('cli/help/options')}`, options());
  return `${parts.filter((part) => part !== '').join('\n')}\n`;
}

function options(): string {
  const rows: [TextKey, TextKey][] = [
    ['cli/option/library', 'cli/option/libraryIs'],
    ['cli/option/person', 'cli/option/personIs'],
    ['cli/option/keyFile', 'cli/option/keyFileIs'],
    ['cli/option/json', 'cli/option/jsonIs'],
  ];
  const wide = Math.max(...rows.map(([name]) => t(name).length)) + 4;
  return rows.map(([name, is]) => `  ${t(name)}`.padEnd(wide) + wrapped(t(is), wide)).join('\n');
}

const usage = (name: CommandName): string => wrapped(t(`cli/command/${name}/usage`), 4);

const indented = (text: string): string => `    ${wrapped(text, 4)}`;

/** Text in lines of at most a hundred columns, each after the first behind as many spaces as the first has. */
function wrapped(text: string, indent: number): string {
  const lines = [''];
  for (const word of text.split(' ')) {
    const line = lines[lines.length - 1] ?? '';
    if (line && indent + line.length + 1 + word.length > WIDTH) lines.push(word);
    else lines[lines.length - 1] = line ? `${line} ${word}` : word;
  }
  return lines.join(`\n${' '.repeat(indent)}`);
}
