import type { Coverage } from '@shared/domain/coverage';
import { t } from '@shared/text';
import { Key } from '../../ui/key';
import styles from './bar.module.css';

interface MeterProps {
  coverage: Coverage;
  /** The revision's text. */
  text: string;
  onFigure: () => void;
}

const percent = (share: number) => Math.round(share * 100);
/** How many unclaimed figures are named; the bar cuts what has no room. */
const NAMED = 6;

/** How much of the article is claimed, judged and signed off, and which figures nobody has claimed. */
export function CoverageMeter({ coverage, text, onFigure }: MeterProps) {
  const { figures } = coverage;
  const [claimed, judged, signedOff] = [coverage.claimed, coverage.judged, coverage.signedOff].map(percent);
  const shares = { claimed: claimed ?? 0, judged: judged ?? 0, signedOff: signedOff ?? 0 };
  const names = figures
    .slice(0, NAMED)
    .map(({ start, end }) => t('reading/quoted', { text: text.slice(start, end).replace(/\s+/gu, ' ') }));
  return (
    <div className={styles.meter}>
      {figures.length > 0 && (
        <button type="button" className={styles.meterFigures} onClick={onFigure}>
          <Key action="figure.next" />
          <span className={styles.meterNames}>
            {t('reading/figures', { count: figures.length, names: names.join(', ') })}
          </span>
        </button>
      )}
      <span className={styles.cover} role="img" aria-label={t('reading/coverage', shares)}>
        <i className={styles.coverClaimed} style={{ width: `${shares.claimed}%` }} />
        <i className={styles.coverJudged} style={{ width: `${shares.judged}%` }} />
        <i className={styles.coverSigned} style={{ width: `${shares.signedOff}%` }} />
      </span>
      <span className={styles.meterShares} aria-hidden>
        <span>
          <b>{shares.claimed}</b> {t('reading/claimed')}
        </span>
        <span>
          <b>{shares.judged}</b> {t('reading/judged')}
        </span>
        <span>
          <b>{shares.signedOff}</b> {t('reading/signedOff')}
        </span>
      </span>
    </div>
  );
}
