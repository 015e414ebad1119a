import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import type { Claim } from '@shared/domain/claim';
import { t } from '@shared/text';
import { formatCount } from '../../ui/count';
import { VerdictIcon } from '../../ui/verdict-icon';
import { isSign, signs } from './claim-filter';
import { useReviewView } from './review-store';
import styles from './claim-signs.module.css';

/** Counts of the claims by verdict; pressed, each shows its claims only. */
export function ClaimSigns({ claims }: { claims: readonly Claim[] }) {
  const { shown } = useReviewView();
  const counts = signs.map((sign) => ({ sign, count: claims.filter((claim) => isSign(claim, sign)).length }));
  return (
    <ToggleButtonGroup
      aria-label={t('review/filter/label')}
      selectionMode="multiple"
      selectedKeys={shown}
      onSelectionChange={(keys) =>
        useReviewView.setState({ shown: new Set(signs.filter((sign) => keys.has(sign))) })
      }
      className={styles.signs}
    >
      {counts
        .filter(({ sign, count }) => count > 0 || shown.has(sign))
        .map(({ sign, count }) => (
          <ToggleButton
            key={sign}
            id={sign}
            className={styles.sign}
            aria-label={`${t(`app/sign/${sign}`)}, ${formatCount(count)}`}
          >
            <span title={t(`app/sign/${sign}`)}>
              <VerdictIcon standing={sign} />
            </span>
            {formatCount(count)}
            <span className={styles.word}>{t(`app/sign/${sign}`)}</span>
          </ToggleButton>
        ))}
    </ToggleButtonGroup>
  );
}
