import { useEffect, useRef, useState } from 'react';
import { attempt, newId, RequestError } from '../../app/api';

/** What is being fetched. */
export interface UnderWay {
  id: string;
  host: string;
  /** Bytes that have come, and how many there will be, if the site says so; nothing yet at first. */
  come: { received: number; total: number | null } | null;
}

interface Fetching {
  underWay: UnderWay | null;
  /** Why the last one failed: a sentence. */
  problem: string | null;
  /** Fetches; answers whether that was done. Cancelled is not done, and no problem. */
  run: (url: string, ask: (page: { fetching: string; url: string }) => Promise<unknown>) => Promise<boolean>;
  cancel: () => void;
  forget: () => void;
}

function cancelNow(fetching: string | null): void {
  if (fetching !== null) void attempt('fetch.cancel', { fetching });
}

/** Fetches one page at a time, and gives up what nobody waits for any more. */
export function useFetch(): Fetching {
  const [underWay, setUnderWay] = useState<UnderWay | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const current = useRef<string | null>(null);

  useEffect(
    () =>
      window.galley.on('fetch.progress', ({ fetching, ...come }) =>
        setUnderWay((now) => (now?.id === fetching ? { ...now, come } : now)),
      ),
    [],
  );
  useEffect(() => () => cancelNow(current.current), []);

  const run: Fetching['run'] = async (url, ask) => {
    const id = newId();
    current.current = id;
    setProblem(null);
    setUnderWay({ id, host: new URL(url).host, come: null });
    try {
      await ask({ fetching: id, url });
      return true;
    } catch (thrown) {
      if (!(thrown instanceof RequestError)) throw thrown;
      if (thrown.code !== 'fetch-cancelled') setProblem(thrown.message);
      return false;
    } finally {
      current.current = null;
      setUnderWay(null);
    }
  };
  return { underWay, problem, run, cancel: () => cancelNow(current.current), forget: () => setProblem(null) };
}
