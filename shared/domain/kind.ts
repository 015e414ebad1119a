import type { BlockRole } from './block';
import type { ClaimKind } from './claim';
import { quotedShare } from './quoted';

/** One rule of the guess: the kind, and what must stand in the quote for it. */
interface KindRule {
  kind: ClaimKind;
  pattern: RegExp;
}

const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const NUMBER_WORD =
  '(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|billions?|trillions?|dozens?|half|a third|a quarter|twice|double[ds]?|tripled?|halved)';
const YEAR = '(?:1[5-9]|20)\\d\\d';

/**
 * In the order of what is hardest to check: the first that fits names the kind.
 * A claim that holds several (`the largest quake since 1923`) fails most often at the first of them.
 */
const rules: readonly KindRule[] = [
  {
    // Needs every other case to be known, not only this one.
    kind: 'superlative',
    pattern:
      /\b(?:(?:the|its|his|her|their|our|’s|'s)\s+(?:\w+\s+)?(?:first|last|only|sole|largest|biggest|smallest|highest|lowest|oldest|youngest|longest|shortest|fastest|slowest|greatest|worst|best|deadliest|richest|poorest|most|least|fewest)\b|first (?:ever|time)|(?:most|least) \w+ (?:in|of|since|ever)|\w+est\b[^.]{0,40}\b(?:ever|since|in the world|on record|in history)|record (?:high|low|number|sum|profit|loss)|unprecedented|never before|unique(?:ly)?|more than any(?: other)?|world record|no other)\b/i,
  },
  {
    // Both events may be so, and the link between them not.
    kind: 'cause',
    pattern:
      /\b(?:because|due to|owing to|thanks to|caused?|causes|causing|led to|leads? to|leading to|result(?:ed|s|ing)? (?:in|from)|as a result|therefore|consequently|triggered|prompted|sparked|in response to|on account of|attributed to|blamed (?:on|for)|stem(?:s|med)? from|contributed to)\b/i,
  },
  {
    // A number with its unit, currency or noun: the number, the unit and what is counted can each be wrong.
    kind: 'figure',
    pattern: new RegExp(
      `[$€£¥₹₽]\\s?\\d|\\d\\s?(?:%|‰|°|€|£|¥)|\\b\\d[\\d.,]*\\s?(?:per ?cent|percent|percentage|million|billion|trillion|thousand|hundred|m|bn|km|kg|g|cm|mm|ft|miles?|metres?|meters?|tonn?es?|tons?|litres?|liters?|hours?|minutes?|seconds?|days?|weeks?|months?|years?|degrees?|dollars?|euros?|pounds?|people|times)\\b|\\b${NUMBER_WORD}\\b`,
      'i',
    ),
  },
  {
    // A day, month or year, in digits or in words.
    kind: 'date',
    pattern: new RegExp(
      `\\b(?:\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${MONTH}\\b|${MONTH}\\.? \\d{1,4}\\b|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4}|(?:in|since|until|by|from|of|before|after|during|year) ${YEAR}|${YEAR}s?\\b(?!\\s*\\w)|(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|tomorrow|last (?:week|month|year)|(?:early|mid|late)[- ]${YEAR}|the \\d{4}s|\\d{1,2}(?:st|nd|rd|th) century)`,
      'i',
    ),
  },
  // Any other number that is counted or measured.
  { kind: 'figure', pattern: /\d/ },
];

/** A few words, all of them names or the small words between names: `Nikolai Nozdrev`, `Bank of England`. */
const NAME =
  /^(?:[\p{Lu}][\p{L}\p{M}’'.-]*|of|the|for|and|to|de|da|du|von|van|der|den|al|bin|la|le|&)(?:[\s,]+(?:\p{Lu}[\p{L}\p{M}’'.-]*|of|the|for|and|to|de|da|du|von|van|der|den|al|bin|la|le|&)){0,4}$/u;
/** An office or rank with a name after it, or an office alone. */
const TITLE =
  /^(?:the )?(?:[\p{L}-]+ ){0,4}(?:president|minister|secretary|ambassador|chief executive|chairman|chairwoman|chair|director|governor|mayor|professor|senator|general|spokes(?:man|woman|person)|king|queen|pope|judge|officer)(?: (?:of|to|for|in) [\p{L}\s’'-]+?)?(?:,? (?:\p{Lu}[\p{L}’'.-]*\s?){1,4})?$/iu;
/** Nothing but a time: `On Wednesday`, `last March`, `In early 2024`. Capitals would make it a name. */
const WHEN = new RegExp(
  `^(?:(?:on|in|at|by|since|until|before|after|from|during|early|mid|late|last|next|this|the)[\\s-]+)*(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|${MONTH}|${YEAR}|spring|summer|autumn|fall|winter|week|month|year)(?:[\\s,]+(?:\\d{1,4}|${MONTH}|morning|afternoon|evening|night))*$`,
  'i',
);
/** More capitals than this in a headline are its way of writing, and no name. */
const HEADLINE_NAME = 2;
/** Says what something is, not what happened. */
const DESCRIPTION =
  /\b(?:is|are|was|were|remains?|called|known as|describes?|described as|located|lies|stands?|consists? of|named)\b(?!\s+\w+(?:ed|ing)\b)/i;

/**
 * What kind of claim a quote most likely is. Only a first guess, for a person to change: the rules are English,
 * and digits, quotation marks and roles work in every language. What fits nothing is an event.
 */
export function guessKind(quote: string, sentence: string, role: BlockRole): ClaimKind {
  // What a picture shows is checked on the picture.
  if (role === 'caption' || role === 'credit' || role === 'figure') return 'image';
  // Words in quotation marks are first of all a quotation: were they said?
  if (quotedShare(quote, sentence) >= 0.5) return 'quotation';
  const words = quote.trim();
  if (WHEN.test(words)) return 'date';
  const isTitleCase = role === 'headline' && words.split(/\s+/).length > HEADLINE_NAME;
  if (!isTitleCase && NAME.test(words) && /\p{Lu}/u.test(words)) return 'name';
  if (TITLE.test(words)) return 'name';
  const fits = rules.find((rule) => rule.pattern.test(quote));
  if (fits) return fits.kind;
  return DESCRIPTION.test(quote) ? 'description' : 'event';
}

export { formOf, guessAttribution } from './attribution';
