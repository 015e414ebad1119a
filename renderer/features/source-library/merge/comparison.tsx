import { useId, useState } from 'react';
import type { Id } from '@shared/domain/ids';
import type { Source } from '@shared/domain/source';
import { t } from '@shared/text';
import { useAction } from '../../../app/keys/use-action';
import { Button } from '../../../ui/button';
import { day } from '../../../ui/dates';
import { COLUMNS, focusColumn, isIn } from '../focus';
import { ColumnHead } from './column-head';
import { bestOf, comparedFields, problemOf, refusalOf } from './compare';
import { FieldRow } from './field-row';
import { useCompared } from './use-compared';
import styles from './comparison.module.css';

interface ComparisonProps {
  title: string;
  /** Why they stand side by side. */
  why?: string;
  sources: readonly Source[];
  onMerge: (into: Id, sources: Id[]) => void;
  /** They are not the same; left out where someone chose them. */
  onApart?: () => void;
  /** Back to where they were chosen. */
  onBack: () => void;
}

/** In a radio button or a box the keys are its own. */
const isControl = () => document.activeElement instanceof HTMLInputElement;

/** Sources side by side: which one stays, which are left out, and what of each is kept. */
export function Comparison({ title, why, sources, onMerge, onApart, onBack }: ComparisonProps) {
  const name = useId();
  const compared = useCompared(sources);
  const [chosen, setChosen] = useState<Id | null>(null);
  const [left, setLeft] = useState<ReadonlySet<Id>>(new Set());
  const [at, setAt] = useState(0);

  const merged = sources.filter((source) => refusalOf(source) === null && !left.has(source.id));
  const stays = (merged.find(({ id }) => id === chosen) ?? bestOf(merged))?.id ?? '';
  const ids = new Set(merged.map(({ id }) => id));
  const problem = problemOf(merged);
  const current = Math.min(at, sources.length - 1);
  const source = sources[current];

  const keep = (id: Id) => {
    setChosen(id);
    setLeft((before) => new Set([...before].filter((other) => other !== id)));
  };
  const leave = (id: Id) =>
    setLeft((before) => {
      const after = new Set(before);
      if (!after.delete(id)) after.add(id);
      return after;
    });
  const merge = () => {
    if (problem === null)
      onMerge(
        stays,
        merged.map(({ id }) => id).filter((id) => id !== stays),
      );
  };
  const go = (by: number) => () => {
    if (isControl()) return false;
    // The first key only goes there.
    focusColumn(isIn(COLUMNS) ? Math.max(0, Math.min(current + by, sources.length - 1)) : current);
    return true;
  };
  const withSource = (act: (source: Source) => void) => () => {
    if (isControl() || !source || refusalOf(source) !== null) return false;
    act(source);
    return true;
  };
  useAction('sources.right', go(1));
  useAction('sources.left', go(-1));
  useAction(
    'sources.stays',
    withSource(({ id }) => keep(id)),
  );
  useAction(
    'sources.select',
    withSource(({ id }) => leave(id)),
  );
  useAction('sources.merge', merge);
  useAction('sources.open', merge);
  useAction('sources.back', onBack);
  useAction('sources.apart', () => onApart?.(), { enabled: onApart !== undefined });

  const hasNothing = (field: (typeof comparedFields)[number]) =>
    compared.every((one) => one[field] === null || one[field] === '');
  return (
    <section className={styles.comparison} aria-label={title}>
      <header className={styles.head}>
        <div className={styles.what}>
          <h2 className={styles.title}>{title}</h2>
          {why && <p className={styles.why}>{why}</p>}
        </div>
        {onApart ? (
          <Button action="sources.apart" onPress={onApart}>
            {t('sourceLibrary/merge/apart')}
          </Button>
        ) : (
          <Button kind="quiet" action="sources.back" onPress={onBack}>
            {t('sourceLibrary/merge/back')}
          </Button>
        )}
        <Button kind="primary" action="sources.merge" isDisabled={problem !== null} onPress={merge}>
          {t('sourceLibrary/merge/merge')}
        </Button>
      </header>
      <div className={styles.scroller} id={COLUMNS} data-keys>
        <table className={styles.table} style={{ minWidth: `${6.5 + 12 * sources.length}rem` }}>
          <thead>
            <tr>
              <td />
              {sources.map((one, n) => (
                <ColumnHead
                  key={one.id}
                  source={one}
                  group={name}
                  place={n + 1}
                  of={sources.length}
                  stays={one.id === stays}
                  isMerged={ids.has(one.id)}
                  isCurrent={n === current}
                  onFocus={() => setAt(n)}
                  onKeep={() => keep(one.id)}
                  onLeave={() => leave(one.id)}
                />
              ))}
            </tr>
          </thead>
          <tbody>
            {comparedFields
              .filter((field) => field === 'name' || !hasNothing(field))
              .map((field) => (
                <FieldRow key={field} {...{ field, compared, stays }} merged={ids} />
              ))}
            <CountRow
              label={t('sourceLibrary/merge/field/uses')}
              values={sources.map(({ uses }) =>
                uses > 0 ? t('sourceLibrary/uses', { count: uses }) : t('sourceLibrary/unused'),
              )}
            />
            <CountRow
              label={t('sources/copies')}
              values={sources.map(({ copies }) => (copies > 0 ? String(copies) : '–'))}
            />
            <CountRow
              label={t('sourceLibrary/added')}
              values={sources.map(({ createdAt }) => day(createdAt))}
            />
          </tbody>
        </table>
        <p className={styles.note} role={problem ? 'status' : undefined}>
          {problem ? t(problem) : t('sourceLibrary/merge/what')}{' '}
          {onApart && !problem && t('sourceLibrary/merge/apartFor')}
        </p>
      </div>
    </section>
  );
}

/** What goes along with each, whichever stays. */
function CountRow({ label, values }: { label: string; values: readonly string[] }) {
  return (
    <tr>
      <th scope="row">{label}</th>
      {values.map((value, n) => (
        <td key={n} className={styles.same}>
          {value}
        </td>
      ))}
    </tr>
  );
}
