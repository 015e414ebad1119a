import { readFile } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import type { Session } from 'electron';

/** The address of the window's page. */
export const homePage = 'app://galley/index.html';

/**
 * React Aria puts one style element into the page, the same text every time, which only turns off the delay of
 * double taps. Its hash lets this one in, and no other inline style.
 */
export const reactAriaStyle = "'sha256-38RhXrc7EdReTKsOm23ZPOCUgniTUUcjky8QOOrQx6o='";

/** What the window's page may load and do: its own files, and images given as data. */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  `style-src 'self' ${reactAriaStyle}`,
  "font-src 'self'",
  // A picture that was kept of a source is an object of the page's own.
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  // pdf.js reads PDFs in a worker; it compiles nothing, and gets this same policy with its file.
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const contentTypes: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
  '.pfb': 'application/octet-stream',
  '.bcmap': 'application/octet-stream',
};

/**
 * The file that an address of the page stands for, or `null` where there is none: another host, a path that
 * leads out of the folder, or a kind of file that the page has no use for.
 * @param root the folder of the built page
 */
export function fileFor(address: string, root: string): { path: string; contentType: string } | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  if (url.protocol !== 'app:' || url.host !== 'galley') return null;
  let name: string;
  try {
    name = decodeURIComponent(url.pathname);
  } catch {
    return null;
  }
  // A backslash is a separator on Windows only; no file of ours has one anywhere.
  if (/[\\\0]/.test(name)) return null;
  const path = join(root, name === '/' ? 'index.html' : name);
  const contentType = contentTypes[extname(path)];
  return path.startsWith(root + sep) && contentType !== undefined ? { path, contentType } : null;
}

/** An empty page is a page, too: it gets the same policy. */
const headers = {
  'content-security-policy': contentSecurityPolicy,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
};

const nothing = (status: number) => new Response(null, { status, headers });

/** Answers one request for a part of the page. */
export async function serveFile(request: Request, root: string): Promise<Response> {
  if (request.method !== 'GET') return nothing(405);
  const file = fileFor(request.url, root);
  if (!file) return nothing(404);
  let content: Buffer;
  try {
    content = await readFile(file.path);
  } catch {
    return nothing(404);
  }
  return new Response(new Uint8Array(content), {
    headers: { ...headers, 'content-type': file.contentType },
  });
}

/** Serves the built page, and nothing else, under app://galley/. */
export function servePage(session: Session, root: string): void {
  session.protocol.handle('app', (request) => serveFile(request, root));
}
