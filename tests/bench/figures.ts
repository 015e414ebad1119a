/** What a measure of several runs comes to, in milliseconds or in per cent. */
export interface Figures {
  minimum: number;
  median: number;
  p95: number;
  count: number;
}

/** The value at a share of the sorted values, between neighbours in proportion. */
function quantile(sorted: readonly number[], share: number): number {
  const at = share * (sorted.length - 1);
  const low = sorted[Math.floor(at)]!;
  const high = sorted[Math.ceil(at)]!;
  return low + (high - low) * (at - Math.floor(at));
}

/** Sums runs up. Throws where nothing was measured: that is no zero. */
export function figuresOf(values: readonly number[]): Figures {
  if (values.length === 0) throw new Error('Nothing was measured.');
  if (values.some((value) => !Number.isFinite(value) || value < 0))
    throw new Error(`Not a measurement: ${values.join(', ')}`);
  const sorted = [...values].sort((a, b) => a - b);
  return {
    minimum: sorted[0]!,
    median: quantile(sorted, 0.5),
    p95: quantile(sorted, 0.95),
    count: sorted.length,
  };
}

/** One measure at both sizes. */
export interface Measure {
  name: string;
  unit: 'ms' | '%';
  few: readonly number[];
  many: readonly number[];
  /** What the product promises of the median with many claims, in the measure's unit. */
  below?: number;
  /** What it promises of the ratio of the medians. */
  ratioBelow?: number;
}

/** Below this a ratio of two shares or times says nothing. */
const NOTHING = 0.05;

const ratioOf = (few: number, many: number): number | null => (few < NOTHING ? null : many / few);

function cells({ name, unit, few, many }: Measure): string[] {
  const [a, b] = [figuresOf(few), figuresOf(many)];
  const shown = ({ minimum, median, p95 }: Figures) =>
    [minimum, median, p95].map((value) => value.toFixed(1).padStart(7)).join('');
  const ratio = ratioOf(a.median, b.median);
  return [`${name}, ${unit}`, String(b.count), shown(a), shown(b), ratio === null ? '–' : ratio.toFixed(2)];
}

/** The table of a run as lines of text: minimum, median and 95th percentile at both sizes, and the medians' ratio. */
export function tableOf(measures: readonly Measure[], sizes: readonly [string, string]): string[] {
  const three = '    min median    p95';
  const rows = [
    ['', 'n', sizes[0], sizes[1], 'ratio'],
    ['measure', '', three, three, ''],
    ...measures.map(cells),
  ];
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  return rows.map((row) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!)))
      .join('  ')
      .trimEnd(),
  );
}

/** What of the promises a run missed, a sentence each. */
export function missedIn(measures: readonly Measure[]): string[] {
  return measures.flatMap(({ name, unit, few, many, below, ratioBelow }) => {
    const [a, b] = [figuresOf(few).median, figuresOf(many).median];
    const ratio = ratioOf(a, b);
    return [
      ...(below !== undefined && b >= below ? [`${name}: ${b.toFixed(1)} ${unit}, not below ${below}.`] : []),
      ...(ratioBelow !== undefined && ratio !== null && ratio >= ratioBelow
        ? [`${name}: ${ratio.toFixed(2)} times as long, not below ${ratioBelow}.`]
        : []),
    ];
  });
}
