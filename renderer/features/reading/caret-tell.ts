import { sentenceAround } from '@shared/domain/sentences';
import { t } from '@shared/text';
import type { CaretStep } from './caret-keys';
import type { CaretText } from './caret-moves';

/** Longer selections are told by their ends. */
const LONGEST_TOLD = 200;

function selectionTold(text: string): string {
  const short =
    text.length <= LONGEST_TOLD
      ? text
      : `${text.slice(0, LONGEST_TOLD / 2)} … ${text.slice(-LONGEST_TOLD / 2)}`;
  return t('reading/told/selected', { text: short.replace(/\s+/gu, ' ').trim() });
}

/** What a step passed or arrived at: a character or word that was passed, else the sentence at the caret. */
function passed(of: CaretText, step: CaretStep, from: number, to: number): string {
  if (step.unit === 'character') {
    const end = step.direction === 'forward' ? to + 1 : Math.max(from, to + 1);
    return of.text.slice(to, end).trim();
  }
  if (step.unit === 'word') return of.text.slice(Math.min(from, to), Math.max(from, to)).trim();
  const { start, end } = sentenceAround(of.text, of.sentences, to, to);
  return of.text.slice(start, end);
}

/**
 * What someone who doesn't see the caret hears after a step: the claims it has entered, then what it passed or
 * where it is. `entered` are their labels.
 */
export function tellStep(
  of: CaretText,
  step: CaretStep,
  from: { anchor: number; focus: number },
  to: number,
  entered: readonly string[],
): string {
  const text = step.extend
    ? selectionTold(of.text.slice(Math.min(from.anchor, to), Math.max(from.anchor, to)))
    : passed(of, step, from.focus, to);
  return [...entered, text].filter((part) => part !== '').join('. ');
}
