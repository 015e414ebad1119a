/** @typedef {import('./files.mjs').NastyFile} NastyFile */

const megabyte = 1024 * 1024;
const prose = 'The harbour board switched off the light on Friday, after three hours of debate.';
const head =
  'From: Ana Prado <ana@example.org>\r\nTo: desk@example.org\r\nMIME-Version: 1.0\r\nSubject: A light\r\nDate: Fri, 1 Mar 2024 08:00:00 +0000\r\n';

/** @param {number} depth @param {string} type */
function deep(depth, type) {
  const opens = Array.from(
    { length: depth },
    (_, i) => `Content-Type: multipart/${type}; boundary="b${i}"\r\n\r\n--b${i}\r\n`,
  );
  const closes = Array.from({ length: depth }, (_, i) => `--b${depth - 1 - i}--\r\n`);
  return `${opens.join('')}Content-Type: text/plain\r\n\r\n${prose}\r\n${closes.join('')}`;
}

/** @param {number} depth */
const forwarded = (depth) =>
  `${`Content-Type: message/rfc822\r\n\r\n${head}`.repeat(depth)}Content-Type: text/plain\r\n\r\n${prose}`;

/** @returns {Record<string, string>} */
function messages() {
  const times = (/** @type {number} */ count, /** @type {(i: number) => string} */ of) =>
    Array.from({ length: count }, (_, i) => of(i)).join('');
  const mixed = 'Content-Type: multipart/mixed; boundary="b"\r\n\r\n';
  return {
    sound: `Content-Type: text/plain\r\n\r\n${prose}`,
    'parts-deep-40': deep(40, 'mixed'),
    'parts-deep-10000': deep(10_000, 'alternative'),
    'forwarded-40': forwarded(40),
    'forwarded-5000': forwarded(5_000),
    'headers-million': `${times(100_000, (i) => `X-${i}: a\r\n`)}\r\n${prose}`,
    'headers-of-one-name': `${'Received: x\r\n'.repeat(150_000)}\r\n${prose}`,
    'header-folded': `Subject: a\r\n${' b\r\n'.repeat(200_000)}\r\n${prose}`,
    'header-megabyte': `X-Long: ${'a'.repeat(3 * megabyte)}\r\n\r\n${prose}`,
    'header-words': `X-A: ${'=?utf-8?Q?=41?= '.repeat(50_000)}\r\nSubject: ${'=?utf-8?B?QQ==?= '.repeat(20_000)}\r\n\r\n${prose}`,
    'header-words-unclosed': `Subject: ${'=?utf-8?Q?'.repeat(100_000)}\r\n\r\n${prose}`,
    'addresses-50000': `Cc: ${'"Jane, Roe" <jane@example.org>, '.repeat(30_000)}\r\n\r\n${prose}`,
    'addresses-groups': `Cc: ${'a: b, c: '.repeat(20_000)};\r\n\r\n${prose}`,
    'addresses-comments': `Cc: ${'('.repeat(200_000)}a@example.org\r\n\r\n${prose}`,
    'addresses-quotes': `From: ${'"\\'.repeat(100_000)}\r\n\r\n${prose}`,
    parameters: `Content-Type: text/plain; ${times(20_000, (i) => `a*${i}*=utf-8''x; `)}\r\n\r\n${prose}`,
    'parameters-unclosed': `Content-Type: multipart/mixed; boundary="${'b'.repeat(500_000)}\r\n\r\n${prose}`,
    'boundary-missing': `Content-Type: multipart/mixed\r\n\r\n--b\r\n\r\n${prose}`,
    'boundary-empty': `Content-Type: multipart/mixed; boundary=""\r\n\r\n--\r\n\r\n${prose}\r\n----`,
    'boundary-pattern': `Content-Type: multipart/mixed; boundary="(a+)+$"\r\n\r\n--(a+)+$\r\n\r\n${prose}\r\n--(a+)+$--`,
    'boundary-of-both': `Content-Type: multipart/mixed; boundary="b"\r\n\r\n--b\r\nContent-Type: multipart/mixed; boundary="b"\r\n\r\n--b\r\n\r\n${prose}\r\n--b--\r\n--b--`,
    'boundaries-100000': `${mixed}${'--b\r\n'.repeat(100_000)}\r\n${prose}`,
    'parts-50000': `${mixed}${'--b\r\nContent-Type: text/plain\r\n\r\na\r\n'.repeat(50_000)}--b--`,
    'boundary-unclosed': `${mixed}--b\r\n\r\n${prose}`,
    'base64-garbage': `Content-Type: text/plain\r\nContent-Transfer-Encoding: base64\r\n\r\n${'!@#$ =A=='.repeat(100_000)}`,
    'base64-line': `Content-Type: text/plain\r\nContent-Transfer-Encoding: base64\r\n\r\n${'QUJD'.repeat(megabyte)}`,
    'quoted-bomb': `Content-Type: text/plain\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${'=41'.repeat(500_000)}${'=\r\n'.repeat(200_000)}${'='.repeat(500_000)}`,
    'quoted-garbage': `Content-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n=ZZ=4=\x80=E4=F0=9F ${prose}`,
    'encoding-unknown': `Content-Type: text/plain; charset=nonsense\r\nContent-Transfer-Encoding: x-uue\r\n\r\n${prose}`,
    'charset-utf-7': `Content-Type: text/plain; charset=utf-7\r\n\r\n+AGE- ${prose}`,
    flowed: `Content-Type: text/plain; format=flowed; delsp=yes\r\n\r\n${'> '.repeat(100_000)}\r\n${'a \r\n'.repeat(100_000)}`,
    'body-line': `Content-Type: text/plain\r\n\r\n${'a '.repeat(megabyte)}`,
    'body-lines': `Content-Type: text/plain\r\n\r\n${'\r\n'.repeat(500_000)}${prose}`,
    'html-deep': `Content-Type: text/html\r\n\r\n${'<div>'.repeat(20_000)}${prose}`,
    'html-quotes': `Content-Type: text/html\r\n\r\n${'<blockquote>On Monday, Jane wrote:<br>'.repeat(2_000)}${prose}`,
    'date-wrong': `Date: Foo, 99 Bar 99999 99:99:99 +9999\r\nContent-Type: text/plain\r\n\r\n${prose}`,
    nuls: `Subject: a\0b\r\nContent-Type: text/plain\r\n\r\na\0b\uD800${prose}`,
    'attachments-5000': `${mixed}--b\r\n\r\n${prose}\r\n${times(5000, (i) => `--b\r\nContent-Type: image/png\r\nContent-Disposition: attachment; filename="../../${i}.png"\r\nContent-Transfer-Encoding: base64\r\n\r\nQUJD\r\n`)}--b--`,
    winmail: `${mixed}--b\r\nContent-Type: application/ms-tnef; name=winmail.dat\r\nContent-Transfer-Encoding: base64\r\n\r\neJ8+IgAA\r\n--b--`,
  };
}

/**
 * Messages, and pages in one file.
 * @returns {Generator<NastyFile>}
 */
export function* mails() {
  for (const [kind, rest] of Object.entries(messages()))
    yield { kind: `email-${kind}`, name: `${kind}.eml`, bytes: Buffer.from(head + rest) };
  const archive =
    'From: <Saved by Blink>\r\nSnapshot-Content-Location: https://example.org/a\r\nSubject: A light\r\nMIME-Version: 1.0\r\n';
  const html = `<html><body><p>${prose}</p></body></html>`;
  /** @type {Record<string, string>} */
  const archives = {
    sound: `Content-Type: multipart/related; type="text/html"; boundary="b"\r\n\r\n--b\r\nContent-Type: text/html\r\n\r\n${html}\r\n--b--`,
    'boundary-of-dash': `Content-Type: multipart/related; boundary="-"\r\n\r\n${'---\r\nContent-Type: text/html\r\n\r\n<p>a'.repeat(20_000)}`,
    'parts-100000': `Content-Type: multipart/related; boundary="b"\r\n\r\n${'--b\r\nContent-Type: text/html\r\n\r\n<p>a</p>\r\n'.repeat(100_000)}`,
    'boundary-empty': `Content-Type: multipart/related; boundary=""\r\n\r\n${'--\r\n'.repeat(100_000)}${html}`,
    'boundary-spaces': `Content-Type: multipart/related;${' '.repeat(60_000)}boundary\r\n\r\n--b\r\n\r\n${html}`,
    'start-missing': `Content-Type: multipart/related; start="<none>"; boundary="b"\r\n\r\n--b\r\nContent-Type: text/html\r\nContent-ID: <x>\r\n\r\n${html}\r\n--b--`,
    'within-itself': `Content-Type: multipart/related; boundary="b"\r\n\r\n${'--b\r\nContent-Type: multipart/related; boundary="b"\r\n\r\n'.repeat(5000)}${html}`,
    'quoted-bomb': `Content-Type: multipart/related; boundary="b"\r\n\r\n--b\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${'=3Cp=3E=\r\n'.repeat(200_000)}--b--`,
    cut: 'Content-Type: multipart/related; boundary="b"\r\n\r\n--b\r\nContent-Type: text/html',
  };
  for (const [kind, rest] of Object.entries(archives))
    yield { kind: `mhtml-${kind}`, name: `${kind}.mhtml`, bytes: Buffer.from(archive + rest) };
}
