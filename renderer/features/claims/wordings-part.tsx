import { useMemo } from 'react';
import type { Claim } from '@shared/domain/claim';
import type { Id } from '@shared/domain/ids';
import { t } from '@shared/text';
import { useAnswer } from '../../app/api';
import { openComparison } from '../compare/open-comparison';
import { placeNamer } from '../reading/place-name';
import { useReadArticle } from '../reading/read-article';
import { kindWords } from './since-words';
import { when } from './when';
import { hasSeveralWordings, wordingRows, type WordingRow } from './wording-rows';
import { WordingView } from './wording-view';
import controls from './controls.module.css';
import styles from './wordings-part.module.css';

/** How a claim's places read through the revisions, newest first; nothing where no revision changed them. */
export function WordingsPart({ claim }: { claim: Claim }) {
  const { revision } = useReadArticle();
  const nameOf = useMemo(() => placeNamer(revision.blocks), [revision]);
  const { data: all = [] } = useAnswer('claims.wordings', { claim: claim.id });
  const places = all
    .map(({ anchor, steps }) => ({ anchor, rows: wordingRows(steps) }))
    .filter(({ rows }) => hasSeveralWordings(rows));
  if (places.length === 0) return null;
  const { number } = claim;
  const isSeveral = claim.anchors.length > 1;
  const placeOf = (id: string) => {
    const found = claim.anchors.find((anchor) => anchor.id === id);
    return found && found.end > found.start ? nameOf(found.start) : t('claims/nowhere');
  };
  return (
    <section className={styles.part}>
      <div className={controls.rowHead}>{t('wordings/title')}</div>
      {places.map(({ anchor, rows }) => {
        const place = placeOf(anchor);
        const label = isSeveral ? t('wordings/ofPlace', { number, place }) : t('wordings/of', { number });
        return (
          <div key={anchor}>
            {isSeveral && <p className={styles.placeName}>{place}</p>}
            <ol className={styles.rows} aria-label={label}>
              {rows.map((row) => (
                <RowView key={row.is === 'changed' ? row.step.number : row.from} claim={claim.id} row={row} />
              ))}
            </ol>
          </div>
        );
      })}
    </section>
  );
}

type Changed = Extract<WordingRow, { is: 'changed' }>;

/** What is to be said of a wording besides its words: `number, wording`, or `gone`. */
function factsOf({ step: { state, kinds, wording, byHand }, before, isBack }: Changed): string {
  const lost = !wording && state !== null ? [t(`compare/state/${state}`)] : [];
  const isSame = wording?.sentence === before?.wording?.sentence;
  const other = isSame ? t(isBack || byHand ? 'wordings/asBefore' : 'wordings/otherWords') : '';
  const changed = kinds.length > 0 ? kindWords(kinds) : wording && before ? other : '';
  const facts = [...lost, isBack ? t('wordings/back') : '', changed, byHand ? t('wordings/byHand') : ''];
  return facts.filter((fact) => fact !== '').join(', ');
}

function RowView({ claim, row }: { claim: Id; row: WordingRow }) {
  const { article } = useReadArticle();
  if (row.is === 'unchanged') {
    const { from, to, isLost } = row;
    const words = isLost
      ? t(from === to ? 'wordings/stillLost' : 'wordings/stillLostOver', { from, to })
      : t(from === to ? 'wordings/unchanged' : 'wordings/unchangedOver', { from, to });
    return <li className={styles.unchanged}>{words}</li>;
  }
  const { step, before } = row;
  const { number, wording, revision } = step;
  const named = { number, when: when(step.createdAt) };
  const what = factsOf(row);
  return (
    <li className={styles.wording}>
      <div className={controls.rowHead}>
        <span>
          {what === '' ? t('wordings/revision', named) : t('wordings/revisionWith', { ...named, what })}
        </span>
        {before && (
          <button
            type="button"
            className={controls.linkButton}
            aria-label={t('wordings/compareLabel', { before: before.number, after: number })}
            onClick={() => openComparison(article.id, { before: before.revision, after: revision, claim })}
          >
            {t('wordings/compare')}
          </button>
        )}
      </div>
      {wording && (
        <WordingView
          old={(before?.wording ?? wording).sentence}
          proposed={wording.sentence}
          quote={wording.quote}
          language={article.language}
        />
      )}
    </li>
  );
}
