import type { CommandType } from '@shared/domain/command';
import type { HistoryEntry } from '@shared/domain/history';
import { t, type TextKey } from '@shared/text';
import { commands } from '@shared/text/en/commands';
import { words } from '@shared/text/en/words';

/** One line of a claim's history. */
export interface HistoryLine {
  event: string;
  by: string | null;
  at: string;
  /** What was done: `Verdict`, or `Undone: Verdict`. */
  what: string;
  /** What changed by it, in a few words; empty where the first part says all. */
  detail: string;
}

type Change = HistoryEntry['changes'][number];
type Tell = (value: unknown, nameOf: NameOf) => string;
/** What a person is called, by the id that the record has. */
export type NameOf = (person: string) => string;

/** A word of the catalogue for a value of the record. */
const word =
  <
    G extends
      'verdict' | 'reason' | 'kind' | 'form' | 'resolution' | 'review' | 'stance' | 'grade' | 'audience',
  >(
    group: G,
  ): Tell =>
  (value) =>
    typeof value === 'string' && value in words[group] ? t(`words/${group}/${value}` as TextKey) : '';
const quoted: Tell = (value) =>
  typeof value === 'string' && value !== '' ? t('claims/history/quoted', { text: value }) : '';
const plain: Tell = (value) => (typeof value === 'string' ? value : '');
const person: Tell = (value, nameOf) => (typeof value === 'string' ? nameOf(value) : '');
/** A sign-off that a draft carried over holds the hash that it had before. */
const carried: Tell = (value) => (typeof value === 'string' ? t('claims/history/carried') : '');
const flag: Tell = (value) => (value === 1 ? t('claims/history/on') : t('claims/history/off'));

/** What is told of a change, by table and column. Everything else is bookkeeping. */
const told: Record<string, { name: TextKey | null; tell: Tell }> = {
  'claim.statement': { name: null, tell: quoted },
  'claim.kind': { name: 'claims/kind', tell: word('kind') },
  'claim.speaker': { name: 'claims/speaker', tell: plain },
  'claim.form': { name: null, tell: word('form') },
  'claim.asOf': { name: 'claims/asOf', tell: plain },
  'claim.assigneeId': { name: 'claims/assignee', tell: person },
  'claim.legal': { name: 'claims/legal', tell: flag },
  'claim.priority': { name: 'claims/priority', tell: flag },
  'claim.proposed': { name: 'claims/proposed', tell: quoted },
  'claim.waitingOn': { name: null, tell: plain },
  'claim.resolution': { name: null, tell: word('resolution') },
  'claim.review': { name: null, tell: word('review') },
  'claim.splitOff': { name: 'claims/history/splitOff', tell: quoted },
  'claim.splitFrom': { name: 'claims/history/splitFrom', tell: quoted },
  'claim.joined': { name: 'claims/history/joined', tell: quoted },
  'verdict.value': { name: null, tell: word('verdict') },
  'verdict.reason': { name: null, tell: word('reason') },
  'verdict.reopenedWhy': { name: null, tell: quoted },
  'evidence.stance': { name: null, tell: word('stance') },
  'evidence.grade': { name: null, tell: word('grade') },
  'evidence.excerpt': { name: null, tell: quoted },
  'evidence.locator': { name: null, tell: plain },
  'note.audience': { name: null, tell: word('audience') },
  'note.text': { name: null, tell: quoted },
  'query.text': { name: null, tell: quoted },
  'query.proposed': { name: 'claims/proposed', tell: quoted },
  'query.answer': { name: null, tell: quoted },
  'signOff.carriedFrom': { name: null, tell: carried },
  'anchor.quote': { name: null, tell: quoted },
};

function tellChange({ entity, field, from, to }: Change, nameOf: NameOf): string {
  const known = told[`${entity}.${field}`];
  if (!known) return '';
  const [before, after] = [known.tell(from, nameOf), known.tell(to, nameOf)];
  // What a new claim simply is says nothing: a flag that is off, open for review.
  if (before === after || (from === null && (to === 0 || to === 'open'))) return '';
  const change =
    from === null || before === ''
      ? after
      : after === ''
        ? t('claims/history/withdrawn', { from: before })
        : t('claims/history/change', { from: before, to: after });
  return known.name ? t('claims/history/named', { name: t(known.name), change }) : change;
}

/** The questions of verdicts, told once when a verdict's row is made. */
function questionsOf(entries: readonly HistoryEntry[]): Map<string, string> {
  const questions = new Map<string, string>();
  for (const { changes } of entries) {
    for (const { entity, field, id, to } of changes) {
      if (entity === 'verdict' && field === 'question' && typeof to === 'string') questions.set(id, to);
    }
  }
  return questions;
}

/** A claim's history as lines, newest first. */
export function historyLines(entries: readonly HistoryEntry[], nameOf: NameOf): HistoryLine[] {
  const questions = questionsOf(entries);
  return entries
    .map(({ event, type, by, at, effect, changes }) => {
      const command = type in commands ? t(`commands/${type as CommandType}`) : type;
      const verdicts = new Set(changes.flatMap((change) => (change.entity === 'verdict' ? [change.id] : [])));
      const question = type.startsWith('verdict.') ? questions.get([...verdicts][0] ?? '') : undefined;
      const first = question ? [t(`words/question/${question as 'fact' | 'said'}`)] : [];
      // A claim's first verdict rows say only that nobody has looked yet. What else a split or a join changes follows
      // from the words.
      const isMade = type === 'claim.mark' || type === 'claim.split' || type === 'claim.join';
      const shown = isMade ? changes.filter((change) => change.entity === 'claim') : changes;
      const details = [...first, ...shown.map((change) => tellChange(change, nameOf))].filter(
        (part) => part !== '',
      );
      return {
        event,
        by,
        at,
        what: effect === 'do' ? command : t(`claims/history/${effect}`, { what: command }),
        detail: details.join(', '),
      };
    })
    .reverse();
}
