import type { Span } from '../domain/anchor';
import { sentenceAround } from '../domain/sentences';
import { cuesOf } from './cues/index';
import type { AnchoredText } from './pieces';
import { quotedStretches, stretchOver } from './quoted-stretches';
import type { ClaimInText } from './wording';
import { isWord, wordsOf } from './words';

/** A text whose quotations are read once for all its claims. */
export interface ReadText extends AnchoredText {
  readonly quotations: readonly Span[];
}

export const readText = (source: AnchoredText): ReadText => ({
  ...source,
  quotations: quotedStretches(source.text),
});

/** A sentence that only says who said the one before it, has at most so many words. */
const SOURCE_WORDS = 8;
/** `(Reuters)`, `[AP/dpa].`: no sentence of its own. */
const BRACKETED =
  /^[([（［【][^()[\]（）［］【】\n]{0,60}\p{L}[^()[\]（）［］【】\n.!?…。]{0,60}[)\]）］】][.。]?/u;
/** More UTF-16 code units than a source in brackets has. */
const SOURCE_UNITS = 128;
const ENDS_QUOTED = /["'”’»«“›‹」』]$/;
const LEADS_ON = /[:：]\s*$/u;
/** How much text before a sentence is looked at for what leads on to it. */
const LOOK = 8;

/**
 * A claim with what is said of its words where it stands: its sentence, the line before that ends in a colon
 * (`The minister told reporters:`), the sentence behind that only names the source (`“Why?” Jane Doe asked.`,
 * `(Reuters)`), and the quotation that goes on in it, or the block that is one.
 */
export function claimIn(source: ReadText, claim: Span): ClaimInText {
  const { text, sentences, quotations, quoted = [] } = source;
  const sentence = sentenceAround(text, sentences, claim.start, claim.end);
  const start = leadOf(source, sentence.start);
  const end = sourceBehind(source, sentence);
  const quotation = stretchOver(quotations, sentence.start) ?? stretchOver(quoted, sentence.start + 1);
  return { text, claim, sentence: { start, end }, quotation };
}

/** Where what leads on to a sentence begins: the sentence before that ends in a colon, or the sentence itself. */
function leadOf({ text, sentences }: AnchoredText, start: number): number {
  const before = text.slice(Math.max(0, start - LOOK), start);
  if (!LEADS_ON.test(before)) return start;
  const colon = start - before.length + before.trimEnd().length - 1;
  return sentenceAround(text, sentences, colon, colon + 1).start;
}

/** The end of a sentence, or of the one behind it in its block that only says who said it. */
function sourceBehind({ text, sentences, language = null }: AnchoredText, { start, end }: Span): number {
  const gap = /^\s*/u.exec(text.slice(end, end + LOOK))?.[0] ?? '';
  const from = end + gap.length;
  if (from >= text.length || gap.length === LOOK || /\n\s*\n/.test(gap)) return end;
  const bracketed = BRACKETED.exec(text.slice(from, from + SOURCE_UNITS));
  if (bracketed) return from + bracketed[0].length;
  if (!ENDS_QUOTED.test(text.slice(start, end))) return end;
  const next = sentenceAround(text, sentences, from, from + 1);
  const words = next.start === from ? wordsOf(text, next.start, next.end) : [];
  if (words.filter(isWord).length > SOURCE_WORDS) return end;
  const tells = cuesOf(words, language).some((cues) => cues.has('attribution') || cues.has('source'));
  return tells ? next.end : end;
}
