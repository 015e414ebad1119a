import { monthNames } from './months';
import { endsSentence, wordCount } from './words';

/** A day, a month or a number of the calendar: what the first paragraph of a report gives, and a summary doesn't. */
const WHEN =
  /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|tonight|this (?:morning|week)|(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)|gestern|heute|(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)|hier|(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo)|ayer|ontem|(?:segunda|terça|quarta|quinta|sexta)-feira|lunedì|martedì|mercoledì|giovedì|venerdì|ieri|понедельник|вторник|сред[ау]|четверг|пятниц[ау]|суббот[ау]|воскресенье|вчера)\b|(?<!\p{L})(?:понедельник|вторник|среду|четверг|пятницу|субботу|воскресенье|вчера|сегодня)(?!\p{L})|\b(?:in|since|im|seit|en|depuis|desde|em|nel|dal) (?:1[5-9]|20)\d\d\b/iu;
const DAY = new RegExp(
  `(?<!\\p{L})(?:${monthNames.filter((name) => name.length > 3).join('|')})(?!\\p{L})`,
  'iu',
);
/** Somebody says something. */
const SAID =
  /\b(?:said|says|told|according to|announced|reported|sagte|erklärte|teilte|laut|zufolge|a déclaré|a annoncé|selon|dijo|anunció|según|disse|anunciou|segundo|ha detto|secondo|zei|volgens|sade|sa|ifølge)\b|(?<!\p{L})(?:сказал|заявил|сообщил|по словам)/iu;
/** A report from a place: `LONDON (Reuters) —`. */
const DATELINE = /^\p{Lu}[\p{Lu}\s.,'-]{2,40}(?:\([^)]{2,30}\))?\s*[—–-]\s/u;

const LONGEST = 30;

/**
 * Whether the first paragraph of a text without a marked summary is one: a single plain sentence that names no
 * day, no speaker and no place of the report, before a longer paragraph that begins the report with a day or
 * a speaker.
 */
export function isStandfirst(first: string, second: string): boolean {
  if (!endsSentence(first) || wordCount(first) > LONGEST || wordCount(first) < 6) return false;
  if (/[.!?…]["”’»)]*\s+\S/u.test(first) || /["“«„]/u.test(first)) return false;
  return !isReport(first) && second.length > first.length && isReport(second);
}

const isReport = (text: string): boolean =>
  WHEN.test(text) || DAY.test(text) || SAID.test(text) || DATELINE.test(text);
