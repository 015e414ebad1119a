import type { Attribution } from './claim';
import { quotedShare } from './quoted';

/** Verbs that give words to a speaker. */
const SAY =
  '(?:said|says|told|tells|maintain(?:s|ed)|claimed|argue[sd]|insist(?:s|ed)|added|wrote|writes|announce[sd]|warn(?:s|ed)|explain(?:s|ed)|denied|alleged|testif(?:ies|ied)|confirm(?:s|ed)|acknowledge[sd]|admit(?:s|ted)|assert(?:s|ed)|declare[sd]|contend(?:s|ed)|stressed|emphasi[sz]ed|replied|recalled|concluded|noted|stated)';
/** Those that are nouns or mean something else as well: only with `that` do they say who said it. */
const SAY_THAT =
  '(?:claims?|states?|notes?|reports?|reported|suggests?|suggested|estimates?|estimated|believes?|believed|denies|deny|alleges?|say|stresses|predicts?|predicted|accepts?|accepted|concludes?|argue|warn|maintain|insist|confirm|admit)\\s+that';

/** Who speaks without a name, and can still be asked. */
const COLLECTIVE =
  /\b(?:police|officials?|ministry|government|company|spokes(?:man|woman|person)|prosecutors?|researchers?|scientists?|authorit(?:y|ies)|agency|court|union|lawyers?|witness(?:es)?|army|military|embassy|council|committee|university|department|office|residents?|doctors?|experts?|sources?|reports?|study|survey|poll|statement|declaration|documents?|letter|filings?|records?|data)\b/i;
/** Stands for someone, and the sentence alone doesn't say for whom. */
const PRONOUN =
  /^(?:he|she|they|it|we|i|you|who|which|that|this|some|many|others|everyone|no one|nobody|people|one|there)$/i;

/** What stands before the verb, less what isn't the speaker: `On Wednesday,`, `But`, `has also`. */
function speakerIn(before: string): string | null {
  const clauses = before.split(/[,;:—–“”"«»()]\s*/).map((clause) => clause.trim());
  // `Jane Doe, a spokeswoman, said`: a comma before the verb ends an apposition, the name stands before it.
  const clause = clauses.at(/,\s*$/.test(before) ? -3 : -1) ?? '';
  const speaker = clause
    .replace(/^(?:but|and|yet|so|while|as|that|when|also|meanwhile|however|although)\s+/i, '')
    .replace(/(?:\s+(?:has|have|had|also|later|then|repeatedly|previously|once|further|again|would))+$/i, '')
    .trim();
  return isSpeaker(speaker) ? speaker : null;
}

/** Whether a stretch of words names someone who can say something, and holds no clause of its own. */
function isSpeaker(text: string): boolean {
  const words = text.split(/\s+/);
  if (text === '' || words.length > 12 || PRONOUN.test(text)) return false;
  if (/^(?:on|in|at|during|after|before|since|by|for|from|with|not)\b/i.test(text)) return false;
  if (/\b(?:is|are|was|were|be|been|has|have|had|will|would|can|could|not|\p{Ll}+(?:ed|ing))\b/u.test(text))
    return false;
  return COLLECTIVE.test(text) || /^\p{Lu}/u.test(words.at(-1) ?? '');
}

const VERB = new RegExp(`\\s(?:${SAY}|${SAY_THAT})\\b`, 'giu');
const INVERTED =
  /[,”"»]\s*(?:said|says|wrote|added|argued|warned|explained) ((?:\p{Lu}[\p{L}’'.-]*\s?|of |the |for ){1,8})/u;
const ACCORDING = /\b[Aa]ccording to ((?:[^,.;:“”"]|\.(?=\S))+)/u;

/** What was made of a document, behind it: `a joint declaration signed in 1956`. */
const PARTICIPLE = new RegExp(`(${COLLECTIVE.source})\\s+\\p{Ll}+(?:ed|en|ing)\\b.*$`, 'iu');
/** When or where something was said, not what: `On Wednesday`, `During an interview`. */
const CIRCUMSTANCE =
  /^(?:(?:on|in|at|during|after|before|since|by|from|with|while) [^“”"]*|yesterday|today|tomorrow|(?:earlier|later|last|this|next) \w+(?: \w+)?)$/i;

/** A speaker in a sentence, and the stretches of it that give no words to anyone (speaker and verb). */
interface Saying {
  speaker: string;
  start: number;
  end: number;
}

function sayings(sentence: string): Saying[] {
  const found: Saying[] = [];
  // `According to Jane Doe, …` and `“…”, said Jane Doe`
  for (const pattern of [ACCORDING, INVERTED]) {
    const match = pattern.exec(sentence);
    const speaker = match?.[1]?.replace(PARTICIPLE, '$1').replace(/[\s.]+$/, '');
    if (match && speaker && isSpeaker(speaker)) {
      found.push({ speaker, start: match.index, end: match.index + match[0].length });
    }
  }
  if (found.length > 0) return found;
  // `Jane Doe said …`, `…, Jane Doe said`
  for (const verb of sentence.matchAll(VERB)) {
    const speaker = speakerIn(sentence.slice(0, verb.index));
    if (!speaker) continue;
    found.push({
      speaker,
      start: sentence.lastIndexOf(speaker, verb.index),
      end: verb.index + verb[0].length,
    });
  }
  return found;
}

/**
 * Who is said to have said the quote, and in which form, where the sentence clearly says so (`X said`,
 * `according to X`, `X maintains that`); `null` where it doesn't, also for `he said`. English.
 */
export function guessAttribution(quote: string, sentence: string): Attribution | null {
  const at = sentence.indexOf(quote);
  if (at < 0 || quote.trim() === '') return null;
  const end = at + quote.length;
  // The words that name the speaker are not themselves said by him.
  const saying = sayings(sentence).find((found) =>
    at < found.start ? end > found.start || !CIRCUMSTANCE.test(quote) : end > found.end,
  );
  if (!saying) return null;
  return { speaker: saying.speaker, form: formOf(quote, sentence) };
}

/** How a quote gives what was said: wholly in quotation marks, partly, or in the writer's own words. */
export function formOf(quote: string, sentence: string): Attribution['form'] {
  const share = quotedShare(quote, sentence);
  return share > 0.9 ? 'direct' : share > 0 ? 'partial' : 'paraphrase';
}
