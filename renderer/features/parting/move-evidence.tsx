import { useId, useState } from 'react';
import type { Claim } from '@shared/domain/claim';
import type { Evidence } from '@shared/domain/evidence';
import { t } from '@shared/text';
import { newId, useAnswer } from '../../app/api';
import { run as press } from '../../app/keys/handlers';
import { useAriaKeys } from '../../app/keys/use-title';
import { Key } from '../../ui/key';
import { Composer } from '../claims/composer';
import { SourceName } from '../evidence/source-name';
import { StanceIcon } from '../evidence/stance-icon';
import { useActions } from '../reading/actions';
import { useReading } from '../reading/reading-store';
import { likeliest } from './kin';
import claimStyles from '../claims/claims.module.css';
import controls from '../claims/controls.module.css';
import styles from './parting.module.css';

const ways = ['move', 'copy'] as const;

interface FormProps {
  claim: Claim;
  links: readonly Evidence[];
  /** The claims that it can go to, the likeliest first. */
  others: readonly Claim[];
}

/** Which evidence goes to which claim, and whether it stays here, too. */
function MoveForm({ claim, links, others }: FormProps) {
  const { run, show, focusCard, say } = useActions();
  const id = useId();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [to, setTo] = useState(others[0]?.id ?? '');
  const [way, setWay] = useState<(typeof ways)[number]>('move');
  const chosen = links.filter((link) => !left.has(link.id));
  const close = () => {
    show(null);
    focusCard();
  };
  const turn = (link: string) => {
    const next = new Set(left);
    if (!next.delete(link)) next.add(link);
    setLeft(next);
  };
  const send = async () => {
    const wish = { claim: to, links: chosen.map((link) => ({ from: link.id, evidence: newId() })) };
    const taken = way === 'move' ? await run('evidence.move', wish) : await run('evidence.reuse', wish);
    if (!taken) return;
    const number = others.find((other) => other.id === to)?.number ?? '';
    say(t(way === 'move' ? 'parting/moved' : 'parting/copied', { count: chosen.length, number }));
    close();
  };
  return (
    <Composer
      label={t('parting/moveFor', { number: claim.number })}
      action={t(`parting/${way}`)}
      ready={chosen.length > 0 && to !== ''}
      onSend={() => void send()}
      onClose={close}
    >
      <div className={styles.links} role="group" aria-label={t('parting/which')}>
        {links.map((link) => (
          <label key={link.id} className={styles.link}>
            <input type="checkbox" checked={!left.has(link.id)} onChange={() => turn(link.id)} />
            <StanceIcon stance={link.stance} />
            <span className={styles.what}>
              <SourceName source={link.source} /> {link.excerpt && <q dir="auto">{link.excerpt}</q>}
            </span>
          </label>
        ))}
      </div>
      <div className={styles.to}>
        <label className={claimStyles.composerField} htmlFor={`${id}-to`}>
          {t('parting/toClaim')}
        </label>
        <select
          id={`${id}-to`}
          className={controls.composerSelect}
          data-first
          value={to}
          onChange={(event) => setTo(event.target.value)}
        >
          {others.map(({ id: other, number, statement }) => (
            <option key={other} value={other}>
              {t('parting/target', { number, statement })}
            </option>
          ))}
        </select>
      </div>
      <div className={controls.choice} role="radiogroup" aria-label={t('parting/how')}>
        {ways.map((one) => (
          <label key={one}>
            <input type="radio" name={`${id}-way`} checked={way === one} onChange={() => setWay(one)} />
            <span>{t(`parting/${one}`)}</span>
          </label>
        ))}
      </div>
    </Composer>
  );
}

/** Below a claim's evidence: what moves it to another claim. */
export function MoveEvidence({ claim }: { claim: Claim }) {
  const isOpen = useReading((state) => state.panel?.is === 'move-evidence');
  const keys = useAriaKeys('evidence.move');
  const { data: links = [] } = useAnswer('claims.evidence', { claim: claim.id });
  const { data: claims = [] } = useAnswer('claims.list', { article: claim.article });
  if (links.length === 0 || claims.length < 2) return null;
  if (isOpen) return <MoveForm claim={claim} links={links} others={likeliest(claims, claim)} />;
  return (
    <button
      type="button"
      className={styles.open}
      aria-keyshortcuts={keys}
      onClick={() => press('evidence.move')}
    >
      <Key action="evidence.move" /> {t('parting/moveTitle')}
    </button>
  );
}
