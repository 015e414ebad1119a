/** Written before a name or a number, so a sentence never ends with them. */
const LEADING = new Set(
  (
    'mr mrs ms mx dr prof gen lt col maj capt cpt cmdr adm sgt cpl pvt sen rep gov pres rev hon fr msgr st ste ' +
    'mt ft supt insp det amb atty messrs vs v cf e.g i.e eg ie al approx ca c viz art arts sec secs para ch ' +
    'fig figs vol vols ed eds pp p no nos nr op ' +
    'sr sra srta dña ud uds lic ing mme mlle mm m me dott avv on sig hr fr frau dipl bzw z.b d.h u.a usw evtl ' +
    'ggf vgl geb gest г гг ул им тов проф акад см т.е т.д т.н'
  ).split(' '),
);

/** May end a sentence, and often don't: only a word that begins sentences after them ends one. */
const TRAILING = new Set(
  (
    'inc corp co ltd llc plc bros jr sr esq ph.d m.d b.a m.a dept univ assn etc est ave blvd rd ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun a.m p.m ' +
    's.a s.l u.s.a'
  ).split(' '),
);

/** Words that begin a sentence far more often than they follow an abbreviation or an initial inside one. */
const STARTERS = new Set(
  (
    'the a an this that these those he she it they we you i his her its their our my there here in on at by for ' +
    'from with without after before during since until while when where if although though as but and or so yet ' +
    'however meanwhile moreover then now today yesterday last next what who why how some many most all both each ' +
    'no not one two three several according despite instead also ' +
    'der die das den dem des ein eine er sie es wir ihr ich und aber oder doch in im am an auf bei mit nach seit ' +
    'vor zu zum zur wenn als da dann so auch dies diese dieser dieses nun heute gestern ' +
    'le la les un une il elle ils elles nous vous je ce cette ces et mais ou donc or dans en au aux sur avec pour ' +
    'par selon après avant depuis el los las una unos ella ellos y pero o según para con por desde cuando ' +
    'он она оно они мы вы я это этот эта эти в на с по из за но и а или когда если как'
  ).split(' '),
);

/** Languages that write an ordinal as a number with a point: `3. April`, `2. kolo`. */
const ORDINAL_POINT = new Set('de lb da nb nn no is fo fi et lv cs sk pl sl hr sr bs hu'.split(' '));

const firstWord = (text: string) => /^[^\p{L}\p{N}]*([\p{L}\p{N}'’]+)/u.exec(text)?.[1] ?? '';

/**
 * Whether text that ends in a point (as `before` does, white space after it allowed) ends in an abbreviation,
 * an initial or an ordinal, so that the sentence goes on in `after`.
 */
export function endsInAbbreviation(before: string, after: string, language: string | null): boolean {
  // A quotation mark or a bracket after the point ends what the point belongs to.
  const match = /(?:^|[^\p{L}\p{N}.])((?:[\p{L}\p{N}]+\.)*[\p{L}\p{N}]+)\.\s*$/u.exec(before);
  const written = match?.[1];
  if (!written) return false;
  const word = written.toLowerCase();
  const next = firstWord(after);
  const startsAnew = STARTERS.has(next.toLowerCase()) && /^\p{Lu}/u.test(next);

  if (/^\d{1,2}$/.test(word)) {
    return ORDINAL_POINT.has((language ?? '').split('-')[0] ?? '') && /^\p{Lu}/u.test(next) && !startsAnew;
  }
  if (LEADING.has(word)) {
    // `no` and `art` are words too: only a number after them makes them an abbreviation.
    return /^(no|nos|nr|art|arts|fig|figs|p|pp|ch|sec|ed|on|me|see|al|c|v|m)$/.test(word)
      ? /^[\p{N}]/u.test(next) || (word.length === 1 && !startsAnew)
      : true;
  }
  // Dotted letters: `U.S.`, `e.g.`; single letters: `z. B.`; initials: `J.` in `J. Doe`.
  if (TRAILING.has(word) || /^(\p{L}\.)+\p{L}$/u.test(word)) return !startsAnew;
  if (/^\p{Ll}$/u.test(written)) return !startsAnew;
  if (/^\p{Lu}$/u.test(written)) return !startsAnew && /^\p{Lu}/u.test(next);
  return false;
}
