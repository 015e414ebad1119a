import type { Source } from '@shared/domain/source';
import { t } from '@shared/text';
import { useAnswer } from '../../../app/api';
import { day, shortDate } from '../../../ui/dates';
import styles from './source-panel.module.css';

type Fact = [label: string, value: string | null];

function Facts({ facts }: { facts: readonly Fact[] }) {
  return (
    <dl className={styles.facts}>
      {facts.map(
        ([label, value]) =>
          value && (
            <div key={label} className={styles.fact}>
              <dt>{label}</dt>
              <dd dir="auto">{value}</dd>
            </div>
          ),
      )}
    </dl>
  );
}

const standing = ({ level, stake, type }: Source): Fact[] => [
  [t('evidence/type'), t(`words/sourceType/${type}`)],
  [t('evidence/level'), t(`words/level/${level}`)],
  [t('evidence/stake'), stake && t(`words/stake/${stake}`)],
];

/** Of a confidential source only what is never sealed. */
function ConfidentialFacts({ source }: { source: Source }) {
  const { data: people = [] } = useAnswer('people.list', undefined);
  const knowing = people.filter(({ id }) => source.knownBy.includes(id)).map(({ name }) => name);
  return (
    <Facts
      facts={[
        ...standing(source),
        [t('sources/knownBy'), knowing.length > 0 ? knowing.join(', ') : t('claims/nobody')],
        [t('sourceLibrary/added'), day(source.createdAt)],
      ]}
    />
  );
}

/** What an open source holds besides what lists show of it is asked for here, and forgotten with this. */
function OpenFacts({ source }: { source: Source }) {
  const { data: known } = useAnswer('sources.reveal', { source: source.id }, { gcTime: 0 });
  return (
    <Facts
      facts={[
        ...standing(source),
        [t('evidence/creator'), source.creator],
        [t('evidence/publisher'), source.publisher],
        [t('evidence/date'), source.publishedAt && shortDate(source.publishedAt)],
        [t('evidence/url'), source.url],
        [t('sources/contact'), known?.contact ?? null],
        [t('sources/about'), known?.details ?? null],
        [t('sourceLibrary/added'), day(source.createdAt)],
      ]}
    />
  );
}

/** What is known of a source, to be read. */
export function SourceFacts({ source }: { source: Source }) {
  return source.confidential ? <ConfidentialFacts source={source} /> : <OpenFacts source={source} />;
}
