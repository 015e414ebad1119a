/** The type in a Content-Type: `text/html`, in lower case; `null` where there is none. */
export function mediaTypeOf(contentType: string): string | null {
  return /^\s*([\w.+-]+\/[\w.+-]+)\s*(?:;|$)/.exec(contentType)?.[1]?.toLowerCase() ?? null;
}

/** The character set that a Content-Type states, as it is written; `null` where it states none. */
export function charsetOf(contentType: string): string | null {
  const [, quoted, plain] = /;\s*charset\s*=\s*(?:"([^"]{1,40})"|([\w.:+-]{1,40}))/i.exec(contentType) ?? [];
  return quoted ?? plain ?? null;
}

/** A media type that states a character set. */
export const withCharset = (mediaType: string, charset: string): string => `${mediaType}; charset=${charset}`;
