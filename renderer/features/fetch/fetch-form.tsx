import { isWebAddress } from '@shared/domain/web-address';
import { t } from '@shared/text';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { TextField } from '../../ui/field';
import { Key } from '../../ui/key';
import { ProgressBar } from '../../ui/progress-bar';
import { fileSize } from '../sources/details/file-size';
import { useFetch, type UnderWay } from './use-fetch';
import styles from './fetch.module.css';

interface FetchFormProps {
  title: string;
  url: string;
  /** Left out where the address is given. */
  onUrl?: (url: string) => void;
  /** What becomes of the page, where that isn't plain. */
  note?: string;
  /** Asks for the page and does what it is for. Throws RequestError. */
  fetchPage: (page: { fetching: string; url: string }) => Promise<unknown>;
  /** It is done, or nobody wants it any more. */
  onClose: () => void;
}

/** How far it has come. */
function Progress({ host, come }: UnderWay) {
  if (come === null) return <p>{t('fetch/asking', { host })}</p>;
  const { received, total } = come;
  if (total === null) return <p>{t('fetch/received', { size: fileSize(received) })}</p>;
  if (received >= total) return <p>{t('fetch/reading')}</p>;
  return (
    <ProgressBar
      label={t('fetch/asking', { host })}
      value={received}
      max={total}
      text={t('fetch/receivedOf', { size: fileSize(received), total: fileSize(total) })}
    />
  );
}

/** Says what the site will see, and fetches one page. What was typed stays where it fails. */
export function FetchForm({ title, url, onUrl, note, fetchPage, onClose }: FetchFormProps) {
  const { underWay, problem, run, cancel, forget } = useFetch();
  const address = url.trim();
  const isGood = isWebAddress(address);
  const wrong = address !== '' && !isGood ? t('fetch/wrong') : null;
  const go = async () => {
    if (isGood && !underWay && (await run(address, fetchPage))) onClose();
  };
  return (
    <Dialog
      title={title}
      onClose={onClose}
      keep
      footer={
        <>
          <div className={styles.progress} role="status">
            {underWay && <Progress {...underWay} />}
          </div>
          <Button onPress={underWay ? cancel : onClose}>{t(underWay ? 'fetch/cancel' : 'app/cancel')}</Button>
          <Button kind="primary" isDisabled={!isGood || underWay !== null} onPress={() => void go()}>
            {t('fetch/go')}
            <Key chord="enter" />
          </Button>
        </>
      }
    >
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          void go();
        }}
      >
        <TextField
          type="url"
          label={t('fetch/address')}
          placeholder="https://"
          value={url}
          onChange={(typed) => {
            forget();
            onUrl?.(typed);
          }}
          readOnly={!onUrl || underWay !== null}
          error={problem ?? wrong}
          inputRef={selectOnce}
          autoFocus
        />
        {note !== undefined && <p>{note}</p>}
        <p className={styles.seen}>{t('fetch/seen')}</p>
      </form>
    </Dialog>
  );
}

/** An address that is there already is typed over. */
function selectOnce(input: HTMLInputElement | null): void {
  input?.select();
}
