/** A piece of text on a page: where its baseline begins, in 1/72 inch from the lower left corner. */
export interface WrittenText {
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
}

/** The letters of PDF's standard encoding of Latin that tests use; others are left to fonts. */
const literal = (text: string) =>
  `(${[...text]
    .map((char) => {
      const code = char.charCodeAt(0);
      return code > 0xff || code < 0x20 || '()\\'.includes(char)
        ? `\\${(code > 0xff ? 0x3f : code).toString(8).padStart(3, '0')}`
        : char;
    })
    .join('')})`;

function operators({ text, x, y, size = 10, turn = 0 }: WrittenText): string {
  const [cos, sin] = [Math.cos((turn * Math.PI) / 180), Math.sin((turn * Math.PI) / 180)].map((n) =>
    n.toFixed(6),
  );
  return `BT /F1 ${size} Tf ${cos} ${sin} ${sin?.startsWith('-') ? sin.slice(1) : `-${sin}`} ${cos} ${x} ${y} Tm ${literal(text)} Tj ET`;
}

/**
 * Writes a PDF of Letter pages in Helvetica with the given pieces of text, in Latin letters, uncompressed:
 * just enough to be a PDF (ISO 32000-1).
 */
export function writePdf({ pages, info = {}, language }: WrittenPdf): Uint8Array {
  const objects: string[] = [];
  const add = (body: string) => objects.push(body);
  add(`<< /Type /Catalog /Pages 2 0 R ${language === undefined ? '' : `/Lang ${literal(language)}`} >>`);
  const first = 5;
  const kids = pages.map((_, i) => `${first + 2 * i} 0 R`).join(' ');
  add(`<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`);
  add('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>');
  add(
    `<< ${Object.entries(info)
      .map(([key, value]) => `/${key} ${literal(value)}`)
      .join(' ')} >>`,
  );
  pages.forEach((texts, i) => {
    const content = texts.map(operators).join('\n');
    add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources << /Font << /F1 3 0 R >> >> /Contents ${first + 2 * i + 1} 0 R >>`,
    );
    add(`<< /Length ${content.length} >>\nstream\n${content}\nendstream`);
  });
  let file = '%PDF-1.7\n';
  const offsets = objects.map((body, i) => {
    const at = file.length;
    file += `${i + 1} 0 obj\n${body}\nendobj\n`;
    return at;
  });
  const table = file.length;
  const row = (offset: number) => `${String(offset).padStart(10, '0')} 00000 n \n`;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.map(row).join('')}`;
  file += `trailer << /Size ${objects.length + 1} /Root 1 0 R /Info 4 0 R >>\nstartxref\n${table}\n%%EOF\n`;
  return Uint8Array.from(file, (char) => char.charCodeAt(0));
}

/** Lines below each other as pieces of text. */
export const writtenLines = (
  lines: readonly string[],
  at: { x: number; y: number; size?: number; leading?: number },
): WrittenText[] =>
  lines.map((text, i) => ({
    text,
    x: at.x,
    y: at.y - i * (at.leading ?? (at.size ?? 10) * 1.2),
    ...(at.size !== undefined && { size: at.size }),
  }));
