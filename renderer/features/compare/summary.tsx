import { changeKinds } from '@shared/anchoring/change';
import { countKinds } from '@shared/anchoring/compare-texts';
import type { Comparison } from '@shared/ipc/contract';
import { t } from '@shared/text';
import styles from './compare.module.css';

/** A claim that is gone or new is said first: nothing of it stands on the other side. */
const states = ['gone', 'new', 'ambiguous', 'edited', 'moved'] as const;

/** How much differs, what matters most first: claims, then words by their kind, then whole blocks. */
export function Summary({ comparison: { rows, claims } }: { comparison: Comparison }) {
  const kinds = countKinds(rows);
  const rowsOf = (kind: 'added' | 'removed' | 'moved') =>
    rows.filter((row) => row.kind === kind && (kind !== 'moved' || row.before !== null)).length;
  const parts = [
    ...states.map((state) => ({
      key: state,
      claim: true,
      count: claims.filter((claim) => claim.state === state).length,
      text: t(`compare/claims/${state}`),
    })),
    ...changeKinds.map((kind) => ({
      ...{ key: kind, claim: false, count: kinds.get(kind) ?? 0, text: t(`compare/kind/${kind}`) },
    })),
    ...(['added', 'removed', 'moved'] as const).map((kind) => ({
      ...{ key: `row ${kind}`, claim: false, count: rowsOf(kind), text: t(`compare/rows/${kind}`) },
    })),
  ].filter(({ count }) => count > 0);
  return (
    <ul className={styles.summary} aria-label={t('compare/summary')}>
      {parts.map(({ key, claim, count, text }) => (
        <li key={key} data-claim={claim || undefined}>
          {text} <span className={styles.count}>{count}</span>
        </li>
      ))}
    </ul>
  );
}
