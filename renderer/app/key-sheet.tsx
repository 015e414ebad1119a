import { Fragment } from 'react';
import { t } from '@shared/text';
import { Dialog } from '../ui/dialog';
import { Key } from '../ui/key';
import { actionIds, actions, type Scope } from './keys/actions';
import { chordLabel } from './keys/chord';
import { isMac } from './keys/platform';
import styles from './key-sheet.module.css';

/** The article has most of the keys, so it has a column of its own. */
const columns: readonly (readonly Scope[])[] = [['global', 'library', 'review'], ['article']];

function ScopeKeys({ scope }: { scope: Scope }) {
  return (
    <section className={styles.scope} aria-label={t(`app/keys/${scope}`)}>
      <h3 className={styles.heading}>{t(`app/keys/${scope}`)}</h3>
      <dl className={styles.list}>
        {actionIds
          .filter((id) => actions[id].scope === scope)
          .map((id) => (
            <div key={id} className={styles.row}>
              <dt className={styles.label}>{t(`app/action/${id}`)}</dt>
              <dd className={styles.keys}>
                {actions[id].keys.map((chord, index) => (
                  <Fragment key={chord}>
                    {index > 0 && <span className={styles.or}>{t('app/keys/or')}</span>}
                    <Key chord={chord} />
                    <span className={styles.spoken}>{chordLabel(chord, isMac)}</span>
                  </Fragment>
                ))}
              </dd>
            </div>
          ))}
      </dl>
    </section>
  );
}

/** Every key there is, by where it works. */
export function KeySheet({ onClose }: { onClose: () => void }) {
  return (
    <Dialog title={t('app/keys/title')} onClose={onClose} isText size="large">
      <p className={styles.note}>{t('app/keys/note')}</p>
      <div className={styles.sheet}>
        {columns.map((scopes) => (
          <div key={scopes.join()}>
            {scopes.map((scope) => (
              <ScopeKeys key={scope} scope={scope} />
            ))}
          </div>
        ))}
      </div>
    </Dialog>
  );
}
