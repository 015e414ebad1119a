import { useState } from 'react';
import { flushSync } from 'react-dom';
import { Button, DialogTrigger, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import { around } from '@shared/domain/around';
import type { Coverage } from '@shared/domain/coverage';
import type { Figure } from '@shared/domain/figures';
import { t } from '@shared/text';
import { Key } from '../../ui/key';
import styles from './bar.module.css';

interface MeterProps {
  coverage: Coverage;
  /** The revision's text. */
  text: string;
  /** Goes to the next figure that nobody claimed. */
  onNext: () => void;
  /** Goes to one of them. */
  onFigure: (figure: Figure) => void;
}

const percent = (share: number) => Math.round(share * 100);
/** How many unclaimed figures are named; the bar cuts what has no room. */
const NAMED = 6;
/** How much of the text stands on either side of a figure in the list, in characters at most. */
const CONTEXT = 28;

const parts = ['claimed', 'judged', 'signedOff'] as const;

/** What the shares are shares of, and the figures that nobody has claimed, each in its words. */
function CoverageDetails({ coverage, text, onFigure }: Omit<MeterProps, 'onNext'>) {
  const { words, figures } = coverage;
  return (
    <>
      <p className={styles.base}>{t('reading/base', { count: words })}</p>
      <dl className={styles.shares}>
        {parts.map((part) => (
          <div key={part}>
            <dt>{t(`reading/share/${part}`)}</dt>
            <dd>{t('reading/percent', { share: percent(coverage[part]) })}</dd>
            <dd>{t('reading/words', { count: Math.round(words * coverage[part]) })}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.figuresHead} id="unclaimed-figures">
        {figures.length === 0
          ? t('reading/allFigures')
          : t('reading/figuresCount', { count: figures.length })}
        {figures.length > 0 && <Key action="figure.next" />}
      </p>
      {figures.length > 0 && (
        <ListBox
          aria-labelledby="unclaimed-figures"
          className={styles.figures}
          autoFocus="first"
          selectionMode="none"
          onAction={(key) => {
            const figure = figures.find(({ start }) => start === key);
            if (figure) onFigure(figure);
          }}
        >
          {figures.map((figure) => {
            const { before, inside, behind } = around(text, figure, CONTEXT);
            return (
              <ListBoxItem
                key={figure.start}
                id={figure.start}
                textValue={inside}
                className={styles.figure}
                dir="auto"
              >
                {before}
                <b>{inside}</b>
                {behind}
              </ListBoxItem>
            );
          })}
        </ListBox>
      )}
    </>
  );
}

/** How much of the article is claimed, judged and signed off, and which figures nobody has claimed. */
export function CoverageMeter({ coverage, text, onNext, onFigure }: MeterProps) {
  const [isOpen, setOpen] = useState(false);
  const { figures } = coverage;
  const shares = {
    claimed: percent(coverage.claimed),
    judged: percent(coverage.judged),
    signedOff: percent(coverage.signedOff),
  };
  const names = figures
    .slice(0, NAMED)
    .map((figure) => t('reading/quoted', { text: around(text, figure, 0).inside }));
  const unclaimed = t('reading/figures', { count: figures.length, names: names.join(', ') });
  const go = (figure: Figure) => {
    // Closed first, or the list would take the focus back from the text.
    flushSync(() => setOpen(false));
    onFigure(figure);
  };
  return (
    <div className={styles.meter}>
      {figures.length > 0 && (
        <button type="button" className={styles.meterFigures} title={unclaimed} onClick={onNext}>
          <Key action="figure.next" />
          <span className={styles.meterNames}>{unclaimed}</span>
        </button>
      )}
      <DialogTrigger isOpen={isOpen} onOpenChange={setOpen}>
        <Button
          className={styles.meterOpen}
          aria-label={t('reading/coverage', { ...shares, words: coverage.words })}
        >
          <span className={styles.cover}>
            <i className={styles.coverClaimed} style={{ width: `${shares.claimed}%` }} />
            <i className={styles.coverJudged} style={{ width: `${shares.judged}%` }} />
            <i className={styles.coverSigned} style={{ width: `${shares.signedOff}%` }} />
          </span>
          <span className={styles.meterShares}>
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
        </Button>
        <Popover
          className={styles.meterPopover}
          placement="bottom end"
          offset={4}
          aria-label={t('reading/coverageTitle')}
        >
          <CoverageDetails coverage={coverage} text={text} onFigure={go} />
        </Popover>
      </DialogTrigger>
    </div>
  );
}
