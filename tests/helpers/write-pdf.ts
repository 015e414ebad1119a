/** A piece of text on a page: where its baseline begins, in 1/72 inch from the lower left corner. */
export interface WrittenText {
  /** Latin letters, or Chinese. */
  text: string;
  x: number;
  y: number;
  size?: number;
  /** Degrees against the clock. */
  turn?: number;
}

interface WrittenPdf {
  pages: readonly (readonly WrittenText[])[];
  info?: Record<string, string>;
  language?: string;
  /** Says that it is encrypted with a password, which nobody knows. */
  locked?: boolean;
}

const octal = (char: string) => `\\${char.charCodeAt(0).toString(8).padStart(3, '0')}`;

/** Latin letters in the encoding of Windows. */
const literal = (text: string) => `(${text.replace(/[()\\]/g, octal)})`;

/** Chinese in UCS-2, which only the reader's own map of characters turns into letters again. */
const hexadecimal = (text: string) =>
  `<${[...text].map((char) => char.charCodeAt(0).toString(16).padStart(4, '0')).join('')}>`;

function operators({ text, x, y, size = 10, turn = 0 }: WrittenText): string {
  const [cos, sin] = [Math.cos((turn * Math.PI) / 180), Math.sin((turn * Math.PI) / 180)];
  const matrix = [cos, sin, -sin, cos].map((n) => n.toFixed(6)).join(' ');
  const [font, shown] = /\p{Script=Han}/u.test(text) ? ['F2', hexadecimal(text)] : ['F1', literal(text)];
  return `BT /${font} ${size} Tf ${matrix} ${x} ${y} Tm ${shown} Tj ET`;
}

/** Objects 1 to 7, what every file has; the pages follow, two objects each. */
const FIRST_PAGE = 8;

function objectsOf({ pages, info = {}, language = 'en' }: WrittenPdf): string[] {
  const kids = pages.map((_, i) => `${FIRST_PAGE + 2 * i} 0 R`).join(' ');
  const stated = Object.entries(info).map(([key, value]) => `/${key} ${literal(value)}`);
  const resources = '<< /Font << /F1 3 0 R /F2 5 0 R >> >>';
  return [
    `<< /Type /Catalog /Pages 2 0 R /Lang ${literal(language)} >>`,
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    `<< ${stated.join(' ')} >>`,
    '<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [6 0 R] >>',
    '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /FontDescriptor 7 0 R' +
      ' /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 4 >> >>',
    '<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [0 -120 1000 880] /ItalicAngle 0' +
      ' /Ascent 880 /Descent -120 /CapHeight 880 /StemV 90 >>',
    ...pages.flatMap((texts, i) => {
      const content = texts.map(operators).join('\n');
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources ${resources}` +
          ` /Contents ${FIRST_PAGE + 2 * i + 1} 0 R >>`,
        `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
      ];
    }),
  ];
}

const LOCK =
  `/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${'4f'.repeat(32)}> /U <${'55'.repeat(32)}> >>` +
  ` /ID [<${'01'.repeat(16)}> <${'01'.repeat(16)}>]`;

/**
 * Writes a PDF of Letter pages with the given pieces of text, uncompressed, in Helvetica and STSong, which aren't in
 * it: just enough to be a PDF (ISO 32000-1).
 */
export function writePdf(written: WrittenPdf): Uint8Array {
  const objects = objectsOf(written);
  let file = '%PDF-1.7\n';
  const offsets = objects.map((body, i) => {
    const at = file.length;
    file += `${i + 1} 0 obj\n${body}\nendobj\n`;
    return at;
  });
  const table = file.length;
  const row = (offset: number) => `${String(offset).padStart(10, '0')} 00000 n \n`;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.map(row).join('')}`;
  file += `trailer << /Size ${objects.length + 1} /Root 1 0 R /Info 4 0 R ${written.locked ? LOCK : ''} >>\n`;
  file += `startxref\n${table}\n%%EOF\n`;
  return Uint8Array.from(file, (char) => char.charCodeAt(0));
}

/** Lines below each other as pieces of text. */
export const writtenLines = (
  lines: readonly string[],
  { x, y, size = 10, leading = size * 1.2 }: { x: number; y: number; size?: number; leading?: number },
): WrittenText[] => lines.map((text, i) => ({ text, x, y: y - i * leading, size }));
