import { useEffect, useMemo } from 'react';
import type { Id } from '@shared/domain/ids';
import type { ImageFile } from '@shared/domain/image';
import { useAnswer } from '../../../app/api';

/** How long a picture that nothing shows stays in memory, in milliseconds. */
export const PICTURE_KEPT = 30_000;

/** An address under which a picture's file can be drawn, for as long as it is shown. */
export function usePictureUrl(file: ImageFile | undefined): string | null {
  const url = useMemo(
    () => file && URL.createObjectURL(new Blob([new Uint8Array(file.bytes)], { type: file.mediaType })),
    [file],
  );
  useEffect(() => {
    if (url === undefined) return;
    return () => URL.revokeObjectURL(url);
  }, [url]);
  return url ?? null;
}

/** The same for a figure's picture, once it is wanted and there. */
export function usePicture(block: Id, isWanted: boolean): { url: string | null; error: Error | null } {
  const { data, error } = useAnswer(
    'articles.image',
    { block },
    { enabled: isWanted, staleTime: Infinity, gcTime: PICTURE_KEPT },
  );
  return { url: usePictureUrl(data), error };
}
