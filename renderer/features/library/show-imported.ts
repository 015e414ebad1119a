import type { IntakeNote } from '@shared/domain/article';
import type { FileOutcome, ImportOutcome } from '@shared/ipc/contract';
import { t } from '@shared/text';
import { RequestError } from '../../app/api';
import { useNotices } from '../../app/notices';
import { go } from '../../app/route';
import { offerLists } from '../fetch/address-lists';
import { useImporting, type ImportEnd } from './import-store';
import { showLastImported } from './library-store';

/**
 * What a reader did that may have changed what was written, and that nobody would look for. Furniture that was left
 * out can wait to be looked up.
 */
const told: readonly IntakeNote['code'][] = [
  'encoding-guessed',
  'text-repaired',
  'changes-accepted',
  'comments-left-out',
  'attachments-left-out',
  'sign-offs-left-out',
];

/** What is in doubt about an article that came in, in words; empty where nothing is. */
export const doubtsOf = (notes: readonly IntakeNote[]): string =>
  notes
    .filter(({ code }) => told.includes(code))
    .map(({ message }) => message)
    .join(' ');

/** Shows one that came in, and says what is in doubt about it. */
function showOne(outcome: Extract<FileOutcome['outcome'], { ok: true }>): void {
  if ('source' in outcome) {
    go({ place: 'sources', source: outcome.source });
    return;
  }
  const message = doubtsOf(outcome.notes);
  if (message !== '') useNotices.getState().tell(t('app/notice/doubt', { name: outcome.name, message }));
  go({ place: 'article', article: outcome.article });
}

/** Shows an article that was stored after it had been looked at, or says why it wasn't. */
export function showStored(outcome: ImportOutcome): void {
  if (outcome.ok) showOne(outcome);
  else useNotices.getState().fail(new RequestError(outcome.error));
}

/** Offers the lists of addresses among what an import met; answers the rest. */
export const withoutLists = (files: readonly FileOutcome[]): FileOutcome[] =>
  offerLists(files, ({ outcome }) => outcome);

/** What an import brought, in words: `312 articles imported. Someone should look at 3 of them.` */
export function broughtBy({ way, outcomes }: ImportEnd): string {
  const done = outcomes.flatMap(({ outcome }) => (outcome.ok ? [outcome] : []));
  const doubtful = done.filter((outcome) => 'article' in outcome && outcome.doubtful).length;
  const what = way.as === 'source' ? 'library/importing/sources' : 'app/notice/imported';
  const sentences = [
    done.length > 0 ? t(what, { count: done.length }) : null,
    doubtful > 0 ? t('library/importing/doubtful', { count: doubtful }) : null,
  ];
  return sentences.filter((sentence) => sentence !== null).join(' ');
}

/**
 * Shows what an import brought: one opens, several are in the list. Where some are not in, and where that is asked for,
 * each file is told.
 */
export function showFiles({ way, outcomes: files }: ImportEnd): void {
  const outcomes = withoutLists(files);
  if (outcomes.length === 0) return;
  const { as } = way;
  const end = { way, outcomes };
  const done = outcomes.flatMap(({ outcome }) => (outcome.ok ? [outcome] : []));
  useImporting.setState({ shown: done.length < outcomes.length ? end : null });
  const [only] = done;
  if (outcomes.length === 1 && only) return showOne(only);
  if (done.length === 0) return;
  if (as === 'source') go({ place: 'sources' });
  else {
    showLastImported();
    go({ place: 'library' });
  }
  if (done.length < outcomes.length) return;
  useNotices.getState().tell(broughtBy(end), {
    label: t('library/importing/show'),
    act: () => useImporting.setState({ shown: end }),
  });
}
