import type { ReactNode } from 'react';
import type { ArticleCounts, ArticleRow } from '@shared/ipc/contract';
import { t } from '@shared/text';
import { useAnswer } from '../../../app/api';
import { formatCount } from '../../../ui/count';
import { day } from '../../../ui/dates';
import { VerdictIcon, type Sign } from '../../../ui/verdict-icon';
import { closingText } from '../../review/closing';
import { languageName } from '../facets/facet-words';
import { stateWords } from '../state-words';
import styles from './preview.module.css';

const signs: readonly Sign[] = [
  'disputed',
  'reopened',
  'waiting',
  'unverifiable',
  'unchecked',
  'opinion',
  'verified',
];

/** The claims by how they stand. */
function Claims({ counts }: { counts: ArticleCounts }) {
  if (counts.claims === 0) return t('library/noClaims');
  const judged = counts.claims - counts.unchecked - counts.reopened;
  return (
    <>
      <span className={styles.signs}>
        {signs.map(
          (sign) =>
            counts[sign] > 0 && (
              <span key={sign} className={styles.sign}>
                <VerdictIcon standing={sign} size={12} />
                {formatCount(counts[sign])} {t(`app/sign/${sign}`)}
              </span>
            ),
        )}
      </span>
      <span className={styles.judged}>
        {t('library/preview/claimsOf', {
          judged: formatCount(judged),
          count: formatCount(counts.claims),
          signed: formatCount(counts.signedOff),
        })}
      </span>
    </>
  );
}

/** What is known of an article besides its text. */
export function PreviewFacts({ article }: { article: ArticleRow }) {
  const { data: people } = useAnswer('people.list', undefined);
  const namesOf = (ids: readonly string[]) =>
    ids.flatMap((id) => people?.find((person) => person.id === id)?.name ?? []).join(', ');
  const assigned = (as: 'checker' | 'editor') =>
    namesOf(article.assigned.filter((one) => one.as === as).map(({ person }) => person));
  const facts: [label: string, value: ReactNode][] = [
    [t('library/preview/state'), stateWords(article)],
    [t('library/preview/closes'), article.closesAt && closingText(article.closesAt)],
    [t('library/preview/claims'), <Claims key="claims" counts={article.counts} />],
    [t('library/preview/tags'), article.tags.join(', ')],
    [t('library/preview/checks'), assigned('checker')],
    [t('library/preview/edits'), assigned('editor')],
    [t('library/preview/people'), namesOf(article.people) || t('library/preview/nobody')],
    [t('library/preview/section'), article.section],
    [t('library/preview/language'), article.language && languageName(article.language)],
    [t('library/preview/address'), article.url],
    [t('library/preview/imported'), day(article.importedAt)],
  ];
  return (
    <dl className={styles.facts}>
      {facts.map(
        ([label, value]) =>
          value && (
            <div key={label} className={styles.fact}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ),
      )}
    </dl>
  );
}
