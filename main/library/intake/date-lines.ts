import type { WrittenDate } from '@shared/domain/ids';
import { findDate } from './dates';
import { monthNumber } from './months';

/** What a line that is only there for its dates says. */
export interface DateLine {
  published: WrittenDate | null;
  modified: WrittenDate | null;
}

const MODIFIED =
  /updat|modif|edited|revised|aktualis|geändert|mis à jour|màj|actualizad|atualizad|aggiornat|bijgewerkt|oppdatert|opdateret|uppdaterad|zaktualiz|обновл|оновлен|更新|수정/iu;

/** Words that may stand beside a date in a line that says nothing else. */
const BESIDE = new RegExp(
  [
    'first|last|originally|article|story|post|news',
    'publish(?:ed)?|posted|updated?|modified|edited|created|released|issued|filed|date|on|at|by|in|the|of|from|day|time|all|local|eastern|pacific|central|mountain|and|am|pm',
    'gmt|utc|bst|cest|cet|est|edt|et|ct|pt|pst|pdt|cst|cdt|ist|msk|mez|mesz|uhr|hrs|h',
    '(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun',
    'veröffentlicht|erschienen|erstellt|stand|aktualisiert|zuletzt|am|um|vom|den|der|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag',
    'publié|mis|à|jour|le|a|les|modifié|màj|paru|créé|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche',
    'publicado|publicada|actualizado|actualizada|creado|fecha|el|las|lunes|martes|miércoles|jueves|viernes|sábado|domingo|por',
    'atualizado|em|às|de|segunda|terça|quarta|quinta|sexta|feira|domingo|data',
    'pubblicato|aggiornato|il|alle|ore|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica',
    'gepubliceerd|bijgewerkt|op|om|publisert|oppdatert|publiceret|opdateret|publicerad|uppdaterad|kl|klo|opublikowano|aktualizacja|godz',
    'опубликовано|обновлено|дата|в|г|опубліковано|оновлено|понедельник|вторник|среда|четверг|пятница|суббота|воскресенье',
    'diterbitkan|pada|oleh|yayınlanma|güncelleme|tarihi|発行|公開|更新|发布|时间|时|입력|수정',
  ].join('|'),
  'iu',
);
const WHOLE_BESIDE = new RegExp(`^(?:${BESIDE.source})$`, 'iu');

/** The words of a line that are neither a date nor what stands beside one. */
function otherWords(text: string): string[] {
  const words = text.match(/[\p{L}\p{M}]+/gu) ?? [];
  return words.filter((word) => !WHOLE_BESIDE.test(word));
}

/** A line's dates, taken out of it, and what is left of the line. */
interface Dated extends DateLine {
  rest: string;
}

function takeDates(line: string): Dated {
  const found: Dated = { published: null, modified: null, rest: line };
  for (let dates = 0; dates < 4; dates++) {
    const date = findDate(found.rest);
    if (!date) break;
    const field = MODIFIED.test(found.rest.slice(0, date.start)) ? 'modified' : 'published';
    found[field] ??= date.date;
    found.rest = `${found.rest.slice(0, date.start)} | ${found.rest.slice(date.end)}`;
  }
  return found;
}

/** A byline that dates the article too: `By Jane Roe, Nov. 3, 2024` gives the dates and `By Jane Roe`. */
export function readDatedByline(line: string): (DateLine & { line: string }) | null {
  if (line.length > 160) return null;
  const { published, modified, rest } = takeDates(line);
  if (!published && !modified) return null;
  const names = rest.split('|').map((part) => part.replace(/^[\s,·•–—-]+|[\s,·•–—-]+$/gu, ''));
  const others = names.filter((part) => otherWords(part).length > 0);
  return others.length === 1 && others[0] ? { published, modified, line: others[0] } : null;
}

/**
 * Reads a line that does nothing but date the article: `Published 3 April 2024`, `Wed, Apr 3, 2024, 7:09 p.m. ·
 * Updated Apr 4, 2024`. `null` for a line that says anything else.
 */
export function readDateLine(line: string): DateLine | null {
  if (line.length > 160) return null;
  const { published, modified, rest } = takeDates(line);
  if (!published && !modified) return null;
  return otherWords(rest).length === 0 ? { published, modified } : null;
}

/** A day in digits, which may be read in two ways. */
const NUMBERS = /^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}$/;
const STAMPED = /updat|publish|post|modif|aktualis|veröff|publi|actualiz|atualiz|aggiorn|опубл|обновл/iu;

/** Whether a line is nothing but times and words beside them, without a year: `Updated Nov 19, 6:55 AM`. */
export function isTimeStamp(line: string): boolean {
  if (line.length > 120 || !/\d/.test(line)) return false;
  if (!STAMPED.test(line) && !/\d{1,2}[:h]\d{2}/.test(line) && !NUMBERS.test(line)) return false;
  return otherWords(line).every((word) => monthNumber(word) !== null);
}

const UNIT =
  '(?:s|m|h|d|sec|min|hr|second|minute|hour|day|week|month|year|stunde|minute|tag|heure|jour|hora|día|dia|ora|giorn|час|минут|день|дня|дней)\\p{L}*';
const AGO = '(?:ago|atrás|fa|назад|siden|sedan|geleden)';
/**
 * `2 hours ago`, `vor 3 Stunden`, `3h`: a time that says nothing without the day it was read on. A number and a unit
 * alone are a figure, as in `31 metres`, `12 days` or `40 deaths`.
 */
const RELATIVE = new RegExp(
  [
    `(?:(?:published|updated|posted)\\s+)?(?:(?:about|vor|il y a|hace|há|за)\\s+)?(?:an?|\\d+)\\s*${UNIT}\\s*${AGO}`,
    `(?:(?:published|updated|posted)\\s+)?(?:vor|il y a|hace|há|за)\\s+(?:an?|\\d+)\\s*${UNIT}`,
    `(?:published|updated|posted)\\s+(?:about\\s+)?(?:an?|\\d+)\\s*${UNIT}`,
    '\\d{1,2}(?:s|m|h|d|w|min|hr|hrs)',
  ]
    .map((way) => `^${way}$`)
    .join('|'),
  'iu',
);

/** What every relative time begins with or holds; most lines have neither. */
const NUMBER = /\d|\ban?\s/i;

export const isRelativeTime = (line: string): boolean =>
  line.length <= 60 && NUMBER.test(line) && RELATIVE.test(line.trim());
