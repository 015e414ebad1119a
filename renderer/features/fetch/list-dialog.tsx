import { useEffect, useState } from 'react';
import type { FileOutcome, Input } from '@shared/ipc/contract';
import { t } from '@shared/text';
import { attempt, newId } from '../../app/api';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { ProgressBar } from '../../ui/progress-bar';
import type { ImportWay } from '../library/import-store';
import { showFiles } from '../library/show-imported';
import { forgetList, hostsOf, useAddressLists, type FoundList } from './address-lists';
import styles from './fetch.module.css';

/** Fetches pages and imports them: what became of each, by the command that adds it. */
async function fetchPages(
  fetching: string,
  addresses: Input<'articles.fetch'>['addresses'],
): Promise<FileOutcome[] | null> {
  const outcomes = await attempt('articles.fetch', { fetching, addresses });
  return (
    outcomes &&
    addresses.flatMap(({ command: file }, at) => {
      const outcome = outcomes[at];
      return outcome ? [{ file, outcome }] : [];
    })
  );
}

/** Where an import met lists of addresses, asks for each whether its pages are wanted. */
export function ListDialogs() {
  const [list] = useAddressLists((state) => state.lists);
  return list ? <ListDialog key={list.name} list={list} /> : null;
}

function ListDialog({ list }: { list: FoundList }) {
  const { name, urls } = list;
  const count = urls.length;
  const [fetching, setFetching] = useState<string | null>(null);
  const [done, setDone] = useState(0);
  const [isEnding, setEnding] = useState(false);
  useEffect(
    () =>
      window.galley.on('import.progress', (now) => {
        if (now.fetching === fetching) setDone(now.done);
      }),
    [fetching],
  );

  const fetchAll = async () => {
    const id = newId();
    setFetching(id);
    const addresses = urls.map((url) => ({ command: newId(), url }));
    const outcomes = await fetchPages(id, addresses);
    forgetList(list);
    if (!outcomes) return;
    const byCommand = new Map(addresses.map((address) => [address.command, address]));
    const again = newId();
    const way: ImportWay = {
      as: 'check',
      again: (pages) =>
        fetchPages(
          again,
          pages.flatMap((page) => byCommand.get(page) ?? []),
        ),
      cancel: () => void attempt('fetch.cancel', { fetching: again }),
    };
    showFiles({ way, outcomes });
  };
  const stop = () => {
    setEnding(true);
    void attempt('fetch.cancel', { fetching });
  };
  const leave = fetching === null ? () => forgetList(list) : stop;
  const hosts = hostsOf(urls);
  return (
    <Dialog
      title={t('fetch/list/title', { count })}
      onClose={leave}
      keep
      footer={
        <>
          <Button isDisabled={isEnding} onPress={leave}>
            {t(fetching === null ? 'fetch/list/leave' : isEnding ? 'fetch/list/stopping' : 'fetch/list/stop')}
          </Button>
          {fetching === null && (
            <Button kind="primary" autoFocus onPress={() => void fetchAll()}>
              {t('fetch/list/go', { count })}
            </Button>
          )}
        </>
      }
    >
      <p className={styles.from}>{t('fetch/list/from', { name })}</p>
      <h3 className={styles.heading}>{t('fetch/list/hosts', { count: hosts.length })}</h3>
      <ul className={styles.hosts} tabIndex={0} aria-label={t('fetch/list/hosts', { count: hosts.length })}>
        {hosts.map(({ host, count: pages }) => (
          <li key={host} className={styles.host}>
            {host}
            <span className={styles.count}>{pages}</span>
          </li>
        ))}
      </ul>
      {fetching === null ? (
        <p className={styles.seen}>{t('fetch/list/seen')}</p>
      ) : (
        <ProgressBar
          label={t('fetch/list/label')}
          value={done}
          max={count}
          text={t('fetch/list/progress', { done, total: count })}
        />
      )}
    </Dialog>
  );
}
