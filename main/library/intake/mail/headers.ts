/** How far into a message its headers are looked for. */
const LOOK = 65_536;

/** The headers of a message or of a part of one (RFC 5322), by their names in lower case, unfolded, as written. */
export function headersOf(bytes: Uint8Array): ReadonlyMap<string, string> {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, LOOK)).toString(
    'latin1',
  );
  const headers = new Map<string, string>();
  let name = '';
  for (const line of head.replace(/^\s+/, '').split(/\r?\n/)) {
    if (line === '') break;
    const field = /^([\w-]{1,100}):\s*(.*)$/.exec(line);
    if (field) {
      name = (field[1] ?? '').toLowerCase();
      headers.set(name, headers.get(name) ?? (field[2] ?? '').trim());
    } else if (/^[ \t]/.test(line) && name !== '') {
      headers.set(name, `${headers.get(name) ?? ''} ${line.trim()}`);
    } else if (!/^From /.test(line)) {
      break;
    }
  }
  return headers;
}

/** Headers that only messages have, and those that a text may begin with by chance. */
const SURE = ['message-id', 'mime-version', 'received', 'return-path', 'x-mailer', 'dkim-signature'];
const USUAL = ['from', 'to', 'subject', 'date'];

/** Whether bytes begin like a page in one file or like a message; `null` for neither. */
export function mailFormatOf(bytes: Uint8Array): 'mhtml' | 'email' | null {
  const headers = headersOf(bytes);
  if (/^multipart\/related/i.test(headers.get('content-type') ?? '') && !headers.has('to')) return 'mhtml';
  const usual = USUAL.filter((name) => headers.has(name)).length;
  return usual >= 2 && SURE.some((name) => headers.has(name)) ? 'email' : null;
}
