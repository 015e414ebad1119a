import { useEffect, useMemo } from 'react';
import type { Id } from '@shared/domain/ids';
import { useAnswer } from '../../../app/api';

/** How long a picture that nothing shows stays in memory, in milliseconds. */
const KEPT = 30_000;

/** An address under which a figure's picture can be drawn, once it is wanted and there. */
export function usePicture(block: Id, isWanted: boolean): { url: string | null; error: Error | null } {
  const { data, error } = useAnswer(
    'articles.image',
    { block },
    { enabled: isWanted, staleTime: Infinity, gcTime: KEPT },
  );
  const url = useMemo(
    () => data && URL.createObjectURL(new Blob([new Uint8Array(data.bytes)], { type: data.mediaType })),
    [data],
  );
  useEffect(() => {
    if (url === undefined) return;
    return () => URL.revokeObjectURL(url);
  }, [url]);
  return { url: url ?? null, error };
}
