import { keyOf, type Word } from '../words';
import { dutch } from './dutch';
import { english } from './english';
import { french } from './french';
import { further } from './further';
import { german } from './german';
import { italian } from './italian';
import { cueKinds, type CueKind, type Lexicon } from './lexicon';
import { portuguese } from './portuguese';
import { spanish } from './spanish';

const lexicons: Record<string, Lexicon> = {
  en: english,
  de: german,
  fr: french,
  es: spanish,
  it: italian,
  pt: portuguese,
  nl: dutch,
};

/**
 * Words that mean something else in English, or next to nothing in another language of these. They count only where
 * the text's language is known.
 */
const ELSEWHERE = new Set(
  (
    'plus so per pour on once elf son sin six man die an un una une uno um uma ein eine einen einem einer mal real mars ' +
    'media metro se si als tot ton point points cent second double data no se an ora ore sei mal gut gegen personne ' +
    'me it i we can ze mag kan kon solo secondo segundo pare sale due tre fold times c mar mon sun sat wed ad ce am ' +
    'dit stelt lire livre livres cuenta conta considera estudio ' +
    'tag mes mil he who'
  ).split(' '),
);

export type Marks = ReadonlySet<CueKind>;

interface Phrase {
  words: string[];
  kind: CueKind;
}

/** What is known of words: phrases by their first word, and how words begin or end that have many forms. */
interface Table {
  phrases: Map<string, Phrase[]>;
  forms: { pattern: RegExp; kind: CueKind }[];
}

const tables = new Map<string, Table>();

function tableFor(language: string | null): Table {
  const own = lexicons[(language ?? '').toLowerCase().split('-')[0] ?? ''];
  const name = own ? language!.toLowerCase().split('-')[0]! : '';
  const known = tables.get(name);
  if (known) return known;
  const table: Table = { phrases: new Map(), forms: [] };
  const chosen = own ? [own] : [...Object.values(lexicons), further];
  for (const kind of cueKinds) {
    const forms: string[] = [];
    for (const lexicon of chosen)
      for (const phrase of keyOf(lexicon[kind] ?? '').split(', ')) {
        if (phrase === '') continue;
        if (phrase.endsWith('*')) forms.push(`^${phrase.slice(0, -1)}`);
        else if (phrase.startsWith('*')) forms.push(`${phrase.slice(1)}$`);
        else if (own || lexicon === english || !ELSEWHERE.has(phrase)) add(table.phrases, phrase, kind);
      }
    if (forms.length > 0) table.forms.push({ pattern: new RegExp(forms.join('|'), 'u'), kind });
  }
  tables.set(name, table);
  return table;
}

function add(phrases: Table['phrases'], phrase: string, kind: CueKind): void {
  // A dash is a word of its own in a text.
  const words = phrase.replaceAll('-', ' - ').split(' ');
  const first = words[0]!;
  const known = phrases.get(first);
  if (known) known.push({ words, kind });
  else phrases.set(first, [{ words, kind }]);
}

const nothing: Marks = new Set();
const SYMBOL = /^[%‰°\p{Sc}]$/u;
/** `don't`, and what is left of it without its apostrophe stands in the list. */
const CONTRACTED = /n't$/;

/** What each of the words tells, in the given language or, where it isn't known, in any. */
export function cuesOf(words: readonly Word[], language: string | null): Marks[] {
  const { phrases, forms } = tableFor(language);
  const marks: Set<CueKind>[] = [];
  const mark = (at: number, kind: CueKind) => (marks[at] ??= new Set()).add(kind);
  words.forEach(({ key, kind }, at) => {
    if (kind === 'mark' && SYMBOL.test(key)) mark(at, 'unit');
    if (kind !== 'word') return;
    if (CONTRACTED.test(key)) mark(at, 'negation');
    for (const form of forms) if (form.pattern.test(key)) mark(at, form.kind);
    for (const phrase of phrases.get(key) ?? [])
      if (phrase.words.every((word, offset) => words[at + offset]?.key === word))
        phrase.words.forEach((_, offset) => mark(at + offset, phrase.kind));
  });
  return words.map((_, at) => marks[at] ?? nothing);
}
