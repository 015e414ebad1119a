import { randomUUID } from 'node:crypto';
import { session, type Session } from 'electron';
import { guardSession } from './guards';
import type { Scheme } from './schemes';

interface Document {
  /** With its character set, where that is known. */
  contentType: string;
  bytes: Uint8Array;
}

/**
 * Documents that are shown or printed: each has an address of its own, which only one session can load, for as
 * long as it is needed. Nothing else can be loaded in that session.
 */
export class ShownDocuments {
  readonly #documents = new Map<string, Document>();
  readonly #scheme: Scheme;
  readonly #policy: string;
  #session: Session | null = null;

  /** @param policy the Content-Security-Policy of every document */
  constructor(scheme: Scheme, policy: string) {
    this.#scheme = scheme;
    this.#policy = policy;
  }

  /** The session, in memory only. Its pages can load what was added here. */
  get session(): Session {
    if (this.#session) return this.#session;
    const own = session.fromPartition(this.#scheme);
    guardSession(own, this.#scheme);
    own.protocol.handle(this.#scheme, (request) => this.#serve(request.url));
    this.#session = own;
    return own;
  }

  /** Answers the document's address, and what forgets it. */
  add(document: Document): { url: string; forget: () => void } {
    const key = randomUUID();
    this.#documents.set(key, document);
    return { url: `${this.#scheme}://${key}/`, forget: () => this.#documents.delete(key) };
  }

  #serve(address: string): Response {
    const { host, pathname } = new URL(address);
    const document = pathname === '/' ? this.#documents.get(host) : undefined;
    const headers = {
      'content-security-policy': this.#policy,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'x-dns-prefetch-control': 'off',
    };
    if (!document) return new Response(null, { status: 404, headers });
    return new Response(new Uint8Array(document.bytes), {
      headers: { ...headers, 'content-type': document.contentType },
    });
  }
}

/** The originals that are shown: no script, and nothing that isn't in the document itself. */
export const shownOriginals = (): ShownDocuments =>
  new ShownDocuments('original', "default-src 'none'; img-src data:; style-src 'unsafe-inline'");
