import type { UndoState } from '@shared/domain/history';
import { t, type TextKey } from '@shared/text';
import { commands } from '@shared/text/en/commands';
import { useSourceLibrary } from '../features/source-library/source-library-store';
import { Hint, Key } from '../ui/key';
import { useAnswer } from './api';
import { openDialog } from './dialogs';
import type { ActionId } from './keys/actions';
import { run } from './keys/handlers';
import { useRoute, type PlaceName } from './route';
import { useSaving } from './saving';
import styles from './status-line.module.css';

interface PlaceHint {
  actions: readonly ActionId[];
  label: TextKey;
}

/** The keys of each place that one needs all the time. */
const hints: Record<PlaceName | 'merging', readonly PlaceHint[]> = {
  library: [
    { actions: ['library.next', 'library.previous'], label: 'app/hint/walk' },
    { actions: ['library.open'], label: 'app/hint/open' },
    { actions: ['library.find'], label: 'app/hint/find' },
  ],
  review: [
    { actions: ['review.next', 'review.previous'], label: 'app/hint/walk' },
    { actions: ['review.other'], label: 'app/action/review.other' },
    { actions: ['review.open'], label: 'app/hint/toText' },
    { actions: ['review.back'], label: 'app/action/review.back' },
  ],
  compare: [
    { actions: ['compare.nextChange', 'compare.previousChange'], label: 'app/hint/changes' },
    { actions: ['compare.nextClaim', 'compare.previousClaim'], label: 'app/hint/claims' },
    { actions: ['compare.open'], label: 'app/action/compare.open' },
    { actions: ['compare.all'], label: 'app/action/compare.all' },
  ],
  search: [
    { actions: ['search.filter'], label: 'app/action/search.filter' },
    { actions: ['search.save'], label: 'app/action/search.save' },
    { actions: ['search.help'], label: 'app/action/search.help' },
    { actions: ['go.back'], label: 'app/hint/back' },
  ],
  sources: [
    { actions: ['sources.next', 'sources.previous'], label: 'app/hint/walk' },
    { actions: ['sources.open'], label: 'app/hint/uses' },
    { actions: ['sources.select'], label: 'app/hint/select' },
    { actions: ['sources.merge'], label: 'app/hint/merge' },
  ],
  merging: [
    { actions: ['sources.left', 'sources.right'], label: 'app/hint/fromSource' },
    { actions: ['sources.stays'], label: 'app/hint/stays' },
    { actions: ['sources.merge'], label: 'app/hint/merge' },
    { actions: ['sources.back'], label: 'app/action/sources.back' },
  ],
  article: [
    { actions: ['claim.next', 'claim.previous'], label: 'app/hint/walkToDo' },
    { actions: ['verdict.question'], label: 'app/action/verdict.question' },
    { actions: ['claim.mark'], label: 'app/action/claim.mark' },
    { actions: ['source.toggle'], label: 'app/hint/source' },
  ],
};

/** What undo would take back, in the menu's words. */
function undoLabel(step: NonNullable<UndoState['undo']>): string {
  const known = Object.hasOwn(commands, step.type);
  if (!known) return t('menu/undo');
  const name = t(`commands/${step.type as keyof typeof commands}`);
  return t('menu/undo-of', {
    what: step.count > 1 ? t('menu/several', { what: name, count: step.count }) : name,
  });
}

const clock = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });

function Saved() {
  const { pending, savedAt } = useSaving();
  if (pending > 0) return <span>{t('app/saving')}</span>;
  return savedAt && <span>{t('app/saved', { time: clock.format(savedAt) })}</span>;
}

/** The line at the foot: keys at the left, what is saved and what undo would do at the right. */
export function StatusLine() {
  const { place } = useRoute();
  const { data: state } = useAnswer('command.state', undefined);
  const { data: library } = useAnswer('library.info', undefined);
  const isMerging = useSourceLibrary(({ view }) => view !== 'list') && place === 'sources';
  const isEmpty = place !== 'article' && library?.articles === 0;
  return (
    <footer className={styles.foot}>
      <div className={styles.line}>
        <div className={styles.keys}>
          {(isEmpty ? [] : hints[isMerging ? 'merging' : place]).map((hint) => (
            <Hint key={hint.label} action={hint.actions}>
              {t(hint.label)}
            </Hint>
          ))}
          <button type="button" className={styles.press} onClick={() => openDialog('keys')}>
            <Hint action="app.keys" always />
          </button>
        </div>
        <div className={styles.end}>
          <span className={styles.place}>{t('app/onThisDisk')}</span>
          <Saved />
          {state?.undo && (
            <button type="button" className={styles.press} onClick={() => run('app.undo')}>
              <span className={styles.undo}>
                <Key action="app.undo" />
                {undoLabel(state.undo)}
              </span>
            </button>
          )}
        </div>
      </div>
    </footer>
  );
}
