import { useMemo } from 'react';
import type { Claim } from '@shared/domain/claim';
import type { Verdict } from '@shared/domain/verdict';
import { t } from '@shared/text';
import { useAnswer } from '../../app/api';
import { Key } from '../../ui/key';
import { VerdictIcon } from '../../ui/verdict-icon';
import { useActions } from '../reading/actions';
import { placeNamer } from '../reading/place-name';
import { useReadArticle } from '../reading/read-article';
import { causeOf, isByText, type Cause } from './reopened-wording';
import { sinceVerdict, type SinceVerdict } from './since-verdict';
import { sinceWords } from './since-words';
import { WordingView } from './wording-view';
import colours from '../../ui/colours.module.css';
import controls from './controls.module.css';
import styles from './claims.module.css';

/** What put a verdict in doubt, as far as the record tells, and what became of the claim's words since it was given. */
interface Doubt {
  verdict: Verdict;
  why: string;
  cause: Cause | null;
  since: SinceVerdict[];
}

/** The doubts about a claim's verdicts, each reason once; `isKnown` once the record has answered. */
function useDoubts({ id, verdicts }: Claim): { doubts: Doubt[]; isKnown: boolean } {
  const { article } = useReadArticle();
  const doubtful = verdicts.filter(({ reopened }) => reopened);
  const enabled = doubtful.length > 0;
  const history = useAnswer('claims.history', { claim: id }, { enabled });
  const wordings = useAnswer('claims.wordings', { claim: id }, { enabled });
  const reasons = new Map(doubtful.toReversed().map((verdict) => [verdict.reopened?.why ?? '', verdict]));
  const doubts = [...reasons].reverse().map(([why, verdict]): Doubt => {
    const { at } = verdict;
    const places = wordings.data ?? [];
    // Without the time of the verdict nobody knows which wording it was given for.
    const since =
      at === null ? [] : places.flatMap((place) => sinceVerdict(place, at, article.language) ?? []);
    return { verdict, why, cause: causeOf(history.data ?? [], verdict), since };
  });
  return { doubts, isKnown: !history.isPending && !wordings.isPending };
}

/** Why a verdict is in doubt. Where both wordings stand below, they are not told here, too. */
function reopenedWords({ cause, why, since }: Doubt): string {
  const [first, second] = since;
  if (cause && isByText(cause) && first)
    return second ? t('wordings/since/several') : t('claims/reopened', { why: sinceWords(first) });
  if (!cause || cause.before === null || cause.type === 'claim.join') return t('claims/reopened', { why });
  return t(cause.type === 'claim.split' ? 'parting/reopened' : 'claims/reopenedBy');
}

/** Why a claim's verdicts are in doubt, with both wordings where it has them, and the key that keeps them. */
export function Reopened({ claim }: { claim: Claim }) {
  const { run } = useActions();
  const { doubts, isKnown } = useDoubts(claim);
  return doubts.map((doubt) => {
    const before = doubt.cause?.before ?? null;
    return (
      <div key={doubt.why} className={styles.claimReopened}>
        <VerdictIcon standing="reopened" />
        <strong className={colours.reopened}>
          {isKnown ? reopenedWords(doubt) : t('wordings/reopened')}
        </strong>
        <button
          type="button"
          className={controls.quietButton}
          onClick={() =>
            void run('verdict.confirm', { claims: [claim.id], question: doubt.verdict.question })
          }
        >
          <Key action="claim.holds" />
          {t('claims/holds')}
        </button>
        {before !== null && <WordingView old={before} proposed={claim.statement} />}
        {doubt.cause && <TextChanges claim={claim} doubt={doubt} isTold={isByText(doubt.cause)} />}
      </div>
    );
  });
}

interface TextChangesProps {
  claim: Claim;
  doubt: Doubt;
  /** What became of a single place is told above. */
  isTold: boolean;
}

/** What became of the claim's words since the verdict, each place with its sentence and what changed in it. */
function TextChanges({ claim, doubt: { since }, isTold }: TextChangesProps) {
  const { article, revision } = useReadArticle();
  const nameOf = useMemo(() => placeNamer(revision.blocks), [revision]);
  const isSeveral = since.length > 1;
  return since.map((one) => {
    const { anchor, before, after } = one;
    const start = claim.anchors.find(({ id }) => id === anchor)?.start;
    const place = after && start !== undefined ? nameOf(start) : t('claims/nowhere');
    const told = isSeveral ? t('wordings/since/at', { place, what: sinceWords(one) }) : sinceWords(one);
    return (
      <div key={anchor}>
        {(isSeveral || !isTold) && <p>{isTold ? told : t('wordings/since/too', { what: told })}</p>}
        {after && after.wording.sentence !== before.wording.sentence && (
          <WordingView
            old={before.wording.sentence}
            proposed={after.wording.sentence}
            quote={after.wording.quote}
            language={article.language}
          />
        )}
      </div>
    );
  });
}
