import { claimKinds } from '@shared/domain/claim';
import { stances, type Stance } from '@shared/domain/evidence';
import { claimColumns, tellQuote, type ClaimColumn } from '@shared/domain/record-columns';
import { mayAnswer, questions, reasonsFor, verdictValues, type VerdictValue } from '@shared/domain/verdict';
import { t } from '@shared/text/index';
import { readCsv } from '../csv';
import { readJsonLines } from '../json-lines';
import { fieldIn, LONGEST } from '../table-row';
import type { ClaimDraft, ReadClaims } from './claim-draft';

type Fields = Record<ClaimColumn, string | null>;

/** One of Galley's words, however it is spaced and whatever its case. */
function word<T extends string>(written: string | null, words: readonly T[]): T | undefined {
  const plain = written
    ?.toLowerCase()
    .trim()
    .replace(/[\s_]+/g, '-');
  return words.find((one) => one === plain);
}

/** What evidence says where nobody wrote it: the same as the verdict. */
const stanceOf: Partial<Record<VerdictValue, Stance>> = { verified: 'supports', disputed: 'disputes' };

/**
 * Claims of an article from CSV or JSON Lines with a column `quote`. A word that Galley doesn't know (a verdict of
 * another scale) is left out and said, never translated. Throws as `readCsv` and `readJsonLines` do.
 */
export function readClaimRows(text: string, isJson: boolean): ReadClaims {
  const read: ReadClaims = { drafts: [], refused: [], notes: [] };
  for (const row of isJson ? readJsonLines(text) : readCsv(text, tellQuote)) {
    const refuse = (message: string): void => void read.refused.push({ row: row.row, message });
    if ('problem' in row) {
      refuse(row.problem);
      continue;
    }
    const names = Object.keys(claimColumns) as ClaimColumn[];
    const fields = Object.fromEntries(
      names.map((name) => [name, fieldIn(row.cells, claimColumns[name])]),
    ) as Fields;
    if (fields.quote === null) refuse(t('intake/row/noQuote'));
    else if (Object.values(fields).some((field) => (field?.length ?? 0) > LONGEST))
      refuse(t('intake/row/tooLong', { limit: LONGEST }));
    else {
      const leave = (message: string): void => void read.notes.push({ row: row.row, message });
      read.drafts.push(draftOf(row.row, fields, fields.quote, leave));
    }
  }
  return read;
}

function draftOf(row: number, fields: Fields, quote: string, leave: (message: string) => void): ClaimDraft {
  const { prefix, suffix, speaker, note, excerpt, locator } = fields;
  const oneOf = <T extends string>(column: ClaimColumn, words: readonly T[]): T | null => {
    const found = word(fields[column], words);
    if (fields[column] !== null && found === undefined)
      leave(t('intake/row/badWord', { column, word: fields[column].slice(0, 40), words: words.join(', ') }));
    return found ?? null;
  };
  const verdict = verdictOf(fields, oneOf, leave);
  const title = fields.sourceTitle ?? fields.sourceUrl;
  if (title === null && (excerpt ?? locator) !== null) leave(t('intake/row/noSource'));
  const stance = oneOf('stance', stances);
  return {
    row,
    quote,
    targets: [
      {
        source: null,
        selectors: [
          {
            type: 'TextQuoteSelector',
            exact: quote,
            ...(prefix === null ? {} : { prefix }),
            ...(suffix === null ? {} : { suffix }),
          },
        ],
      },
    ],
    statement: fields.statement?.replaceAll('\n', ' ') ?? null,
    kind: oneOf('kind', claimKinds),
    speaker,
    verdict,
    note,
    evidence:
      title === null
        ? null
        : {
            ...{ title, url: fields.sourceUrl, excerpt, locator },
            stance: stance ?? (verdict ? stanceOf[verdict.value] : undefined) ?? 'context',
          },
  };
}

function verdictOf(
  fields: Fields,
  oneOf: <T extends string>(column: ClaimColumn, words: readonly T[]) => T | null,
  leave: (message: string) => void,
): ClaimDraft['verdict'] {
  const value = oneOf('verdict', verdictValues);
  const question = oneOf('question', questions) ?? 'fact';
  if (value === null || value === 'unchecked') return null;
  if (!mayAnswer(question, value) || (question === 'said' && fields.speaker === null)) {
    leave(t('intake/row/noAnswer', { value, question }));
    return null;
  }
  return { question, value, reason: oneOf('reason', reasonsFor(value)) };
}
