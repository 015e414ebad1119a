/** A line of a stack as V8 writes it. */
const frame = /^\s*at .*:\d+:\d+\)?$/;
/** The folders in a frame: they may name the user. */
const folders = /(?:file:\/\/)?(?:[A-Za-z]:)?[^\s():]*[\\/](?=[^\\/\s():]+:\d+:\d+)/;

/**
 * Where an error was thrown: its class, its code and the lines of the code, up to twelve. Its message stays
 * out, because messages quote what they failed on, and that may be an article or a name.
 */
export function traceOf(thrown: unknown): string {
  if (!(thrown instanceof Error)) return `thrown: ${typeof thrown}`;
  const stack = thrown.stack ?? '';
  const begin = stack.indexOf(thrown.message);
  const rest = begin < 0 ? stack : stack.slice(begin + thrown.message.length);
  const frames = rest
    .split('\n')
    .filter((line) => frame.test(line))
    .slice(0, 12)
    .map((line) => line.trim().replace(folders, ''));
  const { code } = thrown as { code?: unknown };
  const named = typeof code === 'string' && /^[\w-]{1,40}$/.test(code) ? ` ${code}` : '';
  return [`${thrown.name}${named}`, ...frames].join('\n  ');
}
