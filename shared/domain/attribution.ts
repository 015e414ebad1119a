import type { Attribution } from './claim';
import { quotedShare } from './quoted';

/** Verbs that give words to a speaker. */
const SAY =
  '(?:said|says|say|told|tells|maintain(?:s|ed)?|claim(?:s|ed)?|argue[sd]?|insist(?:s|ed)?|add(?:s|ed)|wrote|writes|announce[sd]?|state[sd]?|warn(?:s|ed)?|note[sd]|explain(?:s|ed)?|den(?:y|ies|ied)|allege[sd]?|testif(?:y|ies|ied)|tweeted|confirm(?:s|ed)?|acknowledge[sd]?|admit(?:s|ted)?|assert(?:s|ed)?|declare[sd]?|contend(?:s|ed)?|suggest(?:s|ed)?|estimate[sd]?|stress(?:es|ed)?|emphasi[sz]e[sd]?|report(?:s|ed)|replied|recalled|predict(?:s|ed)?|believe[sd]?|conclude[sd]?|accuse[sd]?)';

/** Who speaks without a name, and can still be asked. */
const COLLECTIVE =
  /\b(?:police|officials?|ministry|government|company|spokes(?:man|woman|person)|prosecutors?|researchers?|scientists?|authorities|agency|court|union|lawyers?|witness(?:es)?|army|military|report|study|statement|embassy|council|committee|university|department|office|residents?|doctors?|experts?)\b/i;
/** Stands for someone, and the sentence alone doesn't say for whom. */
const PRONOUN =
  /^(?:he|she|they|it|we|i|you|who|which|that|this|some|many|others|everyone|no one|nobody|people|one|there)$/i;

/** Removes what stands before the speaker: `On Wednesday,`, `During an interview with …,`, `But`. */
function speakerIn(before: string): string | null {
  const clauses = before.split(/[,;:—–“”"«»()]\s*/).map((clause) => clause.trim());
  // `Jane Doe, a spokeswoman, said`: the last clause is in apposition, the name stands before it.
  let at = clauses.length - 1;
  if (clauses[at] === '') at--;
  if (
    /^(?:an?|the|his|her|its|their|who|which)\b/i.test(clauses[at] ?? '') &&
    at > 0 &&
    isName(clauses[at - 1] ?? '')
  )
    at--;
  const clause = (clauses[at] ?? '')
    .replace(/^(?:but|and|yet|so|while|as|that|when|also|meanwhile|however|although)\s+/i, '')
    .replace(
      /\s+(?:has|have|had|also|later|then|has also|repeatedly|previously|once|further|again|would|did not)$/i,
      '',
    )
    .trim();
  return isSpeaker(clause) ? clause : null;
}

const isName = (text: string) => /^\p{Lu}[\p{L}’'.-]*(?:\s+\p{Lu}[\p{L}’'.-]*){1,4}$/u.test(text);

function isSpeaker(text: string): boolean {
  const words = text.split(/\s+/);
  if (text === '' || words.length > 12 || PRONOUN.test(text)) return false;
  if (/^(?:on|in|at|during|after|before|since|by|for|from|with)\b/i.test(text)) return false;
  // The first word is a capital in any case: alone it must not be a small word.
  return COLLECTIVE.test(text) || /^\p{Lu}/u.test(text) || /\s\p{Lu}/u.test(text);
}

/** A speaker in a sentence, and the stretches of it that give no words to anyone (speaker and verb). */
interface Saying {
  speaker: string;
  start: number;
  end: number;
}

function sayings(sentence: string): Saying[] {
  const found: Saying[] = [];
  const according = /\b[Aa]ccording to ((?:[^,.;:“”"]|\.(?=\S))+)/gu.exec(sentence);
  if (according?.[1] && isSpeaker(according[1].trim())) {
    found.push({
      speaker: according[1].trim(),
      start: according.index,
      end: according.index + according[0].length,
    });
  }
  // `“…”, said Jane Doe`
  const inverted = new RegExp(
    `[,”"»]\\s*(?:said|says|wrote|added|argued|warned|explained) ((?:\\p{Lu}[\\p{L}’'.-]*\\s?|of |the |for ){1,8})`,
    'u',
  ).exec(sentence);
  if (inverted?.[1] && isSpeaker(inverted[1].trim())) {
    found.push({
      speaker: inverted[1].trim(),
      start: inverted.index,
      end: inverted.index + inverted[0].length,
    });
  }
  if (found.length > 0) return found;
  // `Jane Doe said …`, `…, Jane Doe said`
  for (const verb of sentence.matchAll(new RegExp(`\\s${SAY}\\b`, 'giu'))) {
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
  const saying = sayings(sentence).find((found) => at < found.start || end > found.end);
  if (!saying) return null;
  const share = quotedShare(quote, sentence);
  const form = share > 0.9 ? 'direct' : share > 0 ? 'partial' : 'paraphrase';
  return { speaker: saying.speaker, form };
}
