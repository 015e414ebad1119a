import { engineNames, type EngineName } from './engine-names';
import type { Times } from './measure';
import { queryForms } from './queries';
import type { Results, SizeResult, WindowResult } from './results';

const MIB = 1024 * 1024;
const NONE = '—';

/** A figure with three digits that count. */
export function figure(value: number): string {
  if (value >= 100) return Math.round(value).toLocaleString('en');
  return value.toFixed(value >= 10 ? 1 : 2);
}

const pair = ({ median, p95 }: Times): string => `${figure(median)} · ${figure(p95)}`;
const count = (value: number): string => value.toLocaleString('en');

/** A Markdown table whose columns line up. The first column is left-aligned, the others right-aligned. */
export function markdown(rows: readonly (readonly string[])[]): string[] {
  const widths = rows[0]!.map((_, column) => Math.max(3, ...rows.map((row) => row[column]!.length)));
  const line = (row: readonly string[]): string =>
    `| ${row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at]!) : cell.padStart(widths[at]!))).join(' | ')} |`;
  const rule = widths.map((width, at) => (at === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`));
  return [line(rows[0]!), `| ${rule.join(' | ')} |`, ...rows.slice(1).map(line)];
}

type Measured = NonNullable<SizeResult['engines'][EngineName]>;
type Figure = number | Times | null;

/** What is compared, of one engine: numbers of which less is better, except where `more` says otherwise. */
const compared: { name: string; of: (engine: Measured, size: number) => Figure }[] = [
  { name: 'building, s', of: ({ seconds }) => seconds },
  { name: 'building, articles a second', of: ({ seconds }, size) => size / seconds },
  { name: 'size on disk, MB', of: ({ size }) => size / MIB },
  { name: 'memory while building, MB', of: ({ buildMemory }) => buildMemory / MIB },
  { name: 'memory while asked, MB', of: ({ memory }) => memory / MIB },
  { name: 'opening, ms', of: ({ open }) => open },
  { name: 'opening and first answer, ms', of: ({ firstAnswer }) => firstAnswer },
  ...queryForms.map((form) => ({ name: `${form}, ms`, of: ({ queries }: Measured) => queries[form] })),
  { name: 'adding one article, ms', of: ({ add }) => add },
];

const cell = (value: Figure | undefined): string =>
  value === null || value === undefined ? NONE : typeof value === 'number' ? figure(value) : pair(value);

function ratio(one: Figure, other: Figure | undefined): string {
  if (one === null || other === null || other === undefined) return NONE;
  if (typeof one === 'number') return typeof other === 'number' && other > 0 ? figure(one / other) : NONE;
  return typeof other === 'number'
    ? NONE
    : pair({ median: one.median / other.median, p95: one.p95 / other.p95 });
}

/** The engines side by side: a row for each measure at each size. Times of several runs are "median · p95". */
export function enginesTable({ sizes }: Results): string[] {
  const rows = sizes.flatMap(({ size, engines }) =>
    compared.map(({ name, of }) => {
      const [galley = null, ...others] = engineNames.map((engine) => {
        const measured = engines[engine];
        return measured ? of(measured, size) : null;
      });
      const [lunr = null, , fts5 = null] = others;
      return [name, count(size), ...[galley, ...others].map(cell), ratio(galley, lunr), ratio(galley, fts5)];
    }),
  );
  return markdown([['measure', 'articles', ...engineNames, 'Galley / lunr', 'Galley / FTS5'], ...rows]);
}

/** The whole library as the app asks it: a column for each size. */
export function libraryTable({ sizes }: Results): string[] {
  const row = (name: string, of: (result: SizeResult) => string): string[] => [name, ...sizes.map(of)];
  return markdown([
    ['the library as the app runs it', ...sizes.map(({ size }) => count(size))],
    row('lists show all articles after, s', ({ library }) => figure(library.listed)),
    row('all is indexed after, s', ({ library }) => figure(library.seconds)),
    row('indexed articles a second', ({ size, library }) => figure(size / library.seconds)),
    row('longest step of indexing, ms', ({ library }) => figure(library.longestStep)),
    row('index on disk, MB', ({ library }) => figure(library.size / MIB)),
    row('memory while indexing, MB', ({ library }) => figure(library.memory / MIB)),
    row('opening the index, ms', ({ library }) => pair(library.open)),
    ...Object.keys(sizes[0]?.library.answers ?? {}).map((name) =>
      row(`${name}, ms`, ({ library }) => pair(library.answers[name]!)),
    ),
  ]);
}

/** The window with few and with many articles. */
export function windowTable({
  sizes: [few, many],
  firstRows,
  firstRowsWithoutIndex,
  frames,
}: WindowResult): string[] {
  const [one, other] = firstRows;
  return markdown([
    ['the window', count(few), count(many), 'ratio'],
    [
      'from start to the first rows, ms',
      figure(one.median),
      figure(other.median),
      figure(other.median / one.median),
    ],
    ['the same without an index, ms', NONE, figure(firstRowsWithoutIndex), NONE],
    ['longest frame while indexing: typing, ms', NONE, figure(frames.typing), NONE],
    ['longest frame while indexing: scrolling, ms', NONE, figure(frames.scrolling), NONE],
  ]);
}

/** What the largest library has to keep, and what was measured: a sentence each. */
export function aims({ sizes, window }: Results): string[] {
  const last = sizes.at(-1);
  const galley = last?.engines.Galley;
  if (!last || !galley) return [];
  const aim = (what: string, value: number, limit: number, unit: string, isAtLeast = false): string => {
    const holds = isAtLeast ? value >= limit : value < limit;
    return `${holds ? 'holds ' : 'MISSED'}  ${what}: ${figure(value)}${unit} (${isAtLeast ? 'at least' : 'below'} ${count(limit)}${unit})`;
  };
  const p95 = (forms: readonly (typeof queryForms)[number][]): number =>
    Math.max(...forms.map((form) => galley.queries[form]?.p95 ?? 0));
  const { library } = last;
  return [
    `At ${count(last.size)} articles:`,
    aim(
      'a plain query, p95',
      p95(['one word', 'three words', 'required and prohibited', 'field', 'boost']),
      10,
      ' ms',
    ),
    aim('a query with edit distance, p95', p95(['edit distance 1', 'edit distance 2']), 30, ' ms'),
    aim('opening', Math.max(galley.firstAnswer, library.open.p95), 150, ' ms'),
    aim('adding one article, p95', galley.add?.p95 ?? Infinity, 20, ' ms'),
    aim('building, the index alone', last.size / galley.seconds, 2500, ' articles a second', true),
    aim('building from the record', last.size / library.seconds, 2500, ' articles a second', true),
    aim('memory', Math.max(galley.buildMemory, galley.memory, library.memory) / MIB, 300, ' MB'),
    ...(window
      ? [
          aim(
            'the longest frame while indexing',
            Math.max(window.frames.typing, window.frames.scrolling),
            50,
            ' ms',
          ),
        ]
      : []),
  ];
}
