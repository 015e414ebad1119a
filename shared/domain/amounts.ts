import { hedgeAt, type Hedge } from './hedges';
import { NUMBER_WORDS, scales, valueOfWords } from './number-words';

/** A figure as it is meant, and what it counts. */
export interface Amount {
  /** Where the figure stands, in UTF-16 offsets of the text that was given, without the words around it. */
  start: number;
  end: number;
  /** A range has two values; any other figure has the same twice. */
  low: number;
  high: number;
  /** To what it is precise: 1 for `43`, a hundred thousand for `4.2 million`. */
  grain: number;
  hedge: Hedge;
  /** `%`, `points` (of percent), a currency, `year`, or `null` for what is counted in things. */
  unit: string | null;
  /** The first words behind it, folded so that `lights` and `light` are the same. */
  nouns: readonly string[];
}

const MONTHS =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|' +
  'nov(?:ember)?|dec(?:ember)?';
/** In these a point stands before decimals and a comma between thousands; in all others it is the other way round. */
const POINT = /^(?:en|zh|ja|ko|he|th|hi)\b/i;
/** Scales of other languages: what they are worth isn't known here, so their figures aren't read. */
const FOREIGN_SCALE =
  /^\s?(?:mio|mill|mln|mrd|milj|milh|bill|tau|tys|mil\b|mille|tusen|тыс|млн|млрд|[万億亿千만억])/iu;

const currencies: Record<string, string> = {
  ...{ $: '$', '€': '€', '£': '£', '¥': '¥', '₽': '₽' },
  ...{ dollar: '$', dollars: '$', euro: '€', euros: '€', pounds: '£', yen: '¥', roubles: '₽', rubles: '₽' },
};

const DIGITS = String.raw`\p{Nd}+(?:[.,’'\u00a0\u202f]\p{Nd}+)*`;
const figure = (english: boolean) =>
  new RegExp(
    String.raw`(?<![\p{L}\p{N}.,:/#’'-])(?:(?:(?<sign>[$€£¥₽])\s?)?(?<digits>${DIGITS})` +
      String.raw`(?:(?<to>\s?[-–—]\s?|${english ? String.raw` to |(?<=between [$€£¥₽]?${DIGITS}) and ` : String.raw`\b\B`})[$€£¥₽]?(?<second>${DIGITS}))?` +
      (english ? `|(?<![\\p{L}-])(?<words>${NUMBER_WORDS})` : '') +
      String.raw`)(?![\p{L}\p{N}]*\p{N})(?!:\p{N}|[\s-]?\p{N}*\/\p{N})`,
    'giu',
  );
const inEnglish = figure(true);
const inOthers = figure(false);

/** The value of a digit of any script: those of one stand in a row from zero. */
function digitOf(digit: string): number {
  const point = digit.codePointAt(0) ?? 0;
  let before = 0;
  while (/\p{Nd}/u.test(String.fromCodePoint(point - before - 1))) before += 1;
  return before % 10;
}

/** A number in digits with its precision; `null` for what is no number: a date, a version, a list. */
function valueOfDigits(raw: string, isPoint: boolean): { value: number; grain: number } | null {
  const text = raw.replace(/[’'\u00a0\u202f]/gu, '').replace(/\p{Nd}/gu, (digit) => String(digitOf(digit)));
  const marks = text.match(/[.,]/g) ?? [];
  const decimal = isPoint ? '.' : ',';
  const last = marks.at(-1);
  const isMixed = new Set(marks).size > 1;
  let whole = text;
  let decimals = '';
  if (last !== undefined && (isMixed || (marks.length === 1 && last === decimal))) {
    const at = text.lastIndexOf(last);
    whole = text.slice(0, at);
    decimals = text.slice(at + 1);
  }
  const groups = whole.split(/[.,]/);
  const isGrouped = groups.slice(1).every((group) => group.length === 3) && (groups[0]?.length ?? 0) <= 3;
  if (groups.length > 1 && !isGrouped) return null;
  const digits = groups.join('');
  const value = Number(decimals === '' ? digits : `${digits}.${decimals}`);
  const zeros = /0*$/.exec(digits)?.[0].length ?? 0;
  const grain = decimals !== '' ? 10 ** -decimals.length : value >= 1000 ? 10 ** zeros : 1;
  return { value, grain };
}

/** Words that stand between a figure and what it counts. */
const PASSED = /^(?:of|the|a|an|more|other|another|new|all|these|those|different|separate)$/;
/** Words behind which something else begins. */
const ENDS =
  /^(?:and|or|but|in|on|at|to|from|for|by|with|after|before|were|was|are|is|be|been|have|has|had|who|that|which|than|as|when|while)$/;

/** A word so that its plural is the same. Short words and those on `ss` stay as they are. */
function folded(word: string): string {
  const lower = word.toLowerCase().normalize('NFC');
  const irregular = { people: 'person', men: 'man', women: 'woman', children: 'child', feet: 'foot' };
  if (lower in irregular) return irregular[lower as keyof typeof irregular];
  if (lower.length > 4 && lower.endsWith('ies')) return `${lower.slice(0, -3)}y`;
  if (/(?:sh|ch|x|ss)es$/.test(lower)) return lower.slice(0, -2);
  return lower.length > 3 && lower.endsWith('s') && !lower.endsWith('ss') ? lower.slice(0, -1) : lower;
}

/** The two words behind a figure that may say what it counts; none across punctuation. */
function nounsBehind(text: string): string[] {
  const run = /^[\s-]*((?:[\p{L}\p{M}’'-]+ ?){0,5})/u.exec(text)?.[1] ?? '';
  const words = run
    .toLowerCase()
    .split(/[\s-]+/u)
    .filter((word) => word !== '' && !PASSED.test(word));
  const end = words.findIndex((word) => ENDS.test(word));
  return words.slice(0, end < 0 ? 2 : Math.min(2, end)).map(folded);
}

/** Scale and unit behind a number, and how far they go. */
function behindNumber(
  text: string,
  sign: string | null,
): { factor: number; unit: string | null; length: number } {
  const scaled =
    /^([\s-]?)(dozen|hundred|thousand|million|billion|trillion|mn|bn|tn|m|k)(?![\p{L}\p{N}])/iu.exec(text);
  const word = scaled?.[2]?.toLowerCase() ?? '';
  // Metres are written so, too: millions only of money.
  const isShort = (word === 'm' || word === 'k') && sign !== null;
  const factor = isShort ? (word === 'm' ? 1e6 : 1e3) : (scales.get(word) ?? 1);
  let length = factor === 1 ? 0 : (scaled?.[0].length ?? 0);
  const rest = text.slice(length);
  const points = /^[\s-]?(?:percentage points?|pp\b)/iu.exec(rest);
  const percent = /^(?:\s?[%٪]|[\s-](?:per ?cent|percent|pct|prozent|procent|pour cent)(?!\p{L}))/iu.exec(
    rest,
  );
  const money = /^ (dollars?|euros?|pounds|yen|roubles|rubles)(?!\p{L})|^\s?([$€£¥₽])(?!\s?\p{Nd})/iu.exec(
    rest,
  );
  const found = points ?? percent ?? money;
  length += found?.[0].length ?? 0;
  const unit = points
    ? 'points'
    : percent
      ? '%'
      : (sign ?? currencies[(money?.[1] ?? money?.[2] ?? '').toLowerCase()] ?? null);
  return { factor, unit, length };
}

const PLURAL = /^(?:people|men|women|children)$|[^s]s$/i;

/** A bare number of four digits is a year behind a word that asks for one, and where it counts nothing: `the 1986 loss`. */
function isYear(raw: string, before: string, behind: string): boolean {
  if (!/^(?:1[2-9]|20)\d\d$/.test(raw)) return false;
  const asked = `(?:\\b(?:in|since|by|until|till|from|to|of|during|before|after|and|early|late|year|${MONTHS})|,) $`;
  const next = /^ ([\p{L}\p{M}’'-]+)/u.exec(behind)?.[1] ?? '';
  return new RegExp(asked, 'i').test(before) || !PLURAL.test(next);
}

/**
 * The figures of a text as they are meant: in digits of any script, in English words where the language is English or
 * not known, with scales, percent and currencies, ranges and hedges. Dates but for their years, times, ordinals,
 * scores and what is part of a name are left out, and so is what can't be read for certain.
 */
export function amountsIn(text: string, language: string | null): Amount[] {
  const english = language === null || /^en\b/i.test(language);
  const isPoint = language === null || POINT.test(language);
  const found: Amount[] = [];
  for (const match of text.matchAll(english ? inEnglish : inOthers)) {
    const { sign = null, digits, second, to, words } = match.groups ?? {};
    const start = match.index;
    const behind = start + match[0].length;
    const before = text.slice(Math.max(0, start - 24), start);
    if (!english && FOREIGN_SCALE.test(text.slice(behind))) continue;
    const first = words !== undefined ? valueOfWords(words) : valueOfDigits(digits ?? '', isPoint);
    const last = second === undefined ? first : valueOfDigits(second, isPoint);
    // A score or a season goes down, or counts nothing.
    if (!first || !last || last.value < first.value) continue;
    const { factor, unit: measured, length } = behindNumber(text.slice(behind), sign);
    const end = behind + length;
    const tail = text.slice(end);
    // `1st`, `A320`, `6 May`, `May 6`: no figures of their own.
    if (/^\p{L}/u.test(tail)) continue;
    if (new RegExp(`^\\.?(?:st|nd|rd|th)? (?:${MONTHS})\\b`, 'i').test(tail)) continue;
    if (new RegExp(`\\b(?:${MONTHS})\\.? $`, 'i').test(before) && first.value <= 31) continue;
    const nouns = nounsBehind(tail);
    const bare = measured === null && factor === 1 && words === undefined && second === undefined;
    const unit = bare && isYear(digits ?? '', before, tail) ? 'year' : measured;
    if (to !== undefined && unit === null && nouns.length === 0) continue;
    // From one to the other is a change, and no range.
    if (to === ' to ' && /\bfrom $/i.test(before)) continue;
    found.push({
      ...{ start, end, unit },
      low: first.value * factor,
      high: last.value * factor,
      grain: (factor === 1 ? last.grain : Math.min(1, last.grain)) * factor,
      hedge: unit === 'year' ? 'exact' : hedgeAt(text, start, end),
      nouns: unit === 'year' ? [] : nouns,
    });
  }
  return found;
}
