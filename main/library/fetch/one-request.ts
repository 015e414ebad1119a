import { Agent as HttpAgent, request as http, type IncomingMessage } from 'node:http';
import { Agent as HttpsAgent, request as https } from 'node:https';
import { tooSlow } from './failures';
import { checkedLookup } from './check-address';
import type { Web } from './web';

/**
 * Everything that a site is told besides its own name. No cookies, no referrer, no language, and nothing about the
 * machine; who asks is said honestly, so that a site can refuse it.
 */
const headers = {
  'user-agent': 'Galley (fact-checking; one page, asked for by a person)',
  accept: [
    'text/html, application/xhtml+xml, application/pdf, text/plain, text/markdown, message/rfc822',
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    'application/vnd.oasis.opendocument.text',
    '*/*;q=0.5',
  ].join(', '),
  'accept-encoding': 'gzip, deflate, br',
};

export interface Asking {
  web: Web;
  local: boolean;
  signal: AbortSignal;
}

/**
 * Sends one GET and answers as soon as the head of its answer is there. Nothing is repeated, and the connection ends
 * with the answer. Rejects with whatever Node says, with `fetch-refused`, or with `fetch-failed` for a slow site.
 */
export function askOnce(url: URL, { web, local, signal }: Asking): Promise<IncomingMessage> {
  const isSecure = url.protocol === 'https:';
  const send = isSecure ? https : http;
  return new Promise((resolve, reject) => {
    const request = send(url, {
      headers,
      signal,
      // Agents of their own: the global ones may keep connections open, or be told of a proxy by the environment.
      agent: isSecure ? new HttpsAgent({ maxCachedSessions: 0 }) : new HttpAgent(),
      lookup: checkedLookup(web.resolve, local),
      // Said here because the environment (NODE_TLS_REJECT_UNAUTHORIZED) can switch it off for all.
      ...(isSecure ? { rejectUnauthorized: true } : {}),
    });
    const timer = setTimeout(() => request.destroy(tooSlow(url.host)), web.limits.firstByte);
    request.on('close', () => clearTimeout(timer));
    request.on('error', reject);
    request.on('response', (response) => {
      clearTimeout(timer);
      // Whoever reads it is told of its end; one that isn't read must not bring the process down.
      response.on('error', () => undefined);
      resolve(response);
    });
    request.end();
  });
}
