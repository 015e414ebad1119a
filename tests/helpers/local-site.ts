import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Serve = (request: IncomingMessage, response: ServerResponse) => void;

/** A web server on this machine. */
export interface LocalSite {
  port: number;
  /** The address of a path of it. */
  at: (path: string, host?: string) => string;
  /** What it was asked, in order. */
  asked: IncomingMessage[];
  close: () => Promise<void>;
}

/** Starts a server that answers by path; `404` for all others. */
export async function startSite(pages: Record<string, Serve>): Promise<LocalSite> {
  const asked: IncomingMessage[] = [];
  const server: Server = createServer((request, response) => {
    asked.push(request);
    const serve = pages[(request.url ?? '').replace(/\?.*/, '')];
    if (serve) serve(request, response);
    else response.writeHead(404).end();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    port,
    asked,
    at: (path, host = '127.0.0.1') => `http://${host}:${port}${path}`,
    close: async () => {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

/** Answers with a page. */
export const page =
  (content: string | Uint8Array, headers: Record<string, string> = {}): Serve =>
  (_request, response) => {
    const bytes = Buffer.from(content);
    const usual = { 'content-type': 'text/html; charset=utf-8', 'content-length': String(bytes.length) };
    response.writeHead(200, { ...usual, ...headers }).end(bytes);
  };

/** Sends on to another address. */
export const redirect =
  (location: string, status = 302): Serve =>
  (_request, response) => {
    response.writeHead(status, { location }).end();
  };
