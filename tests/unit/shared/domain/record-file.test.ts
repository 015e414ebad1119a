import { describe, expect, it } from 'vitest';
import { isReport, mayBeRecord } from '@shared/domain/record-file';

const isRecord = (text: string, name = 'a.txt', encoding: BufferEncoding = 'utf8') =>
  mayBeRecord({ name, bytes: Buffer.from(text, encoding) });

describe('mayBeRecord', () => {
  it('knows a table by its first row, however it is separated and encoded', () => {
    expect(isRecord('statement\nSo\n', 'a.csv')).toBe(true);
    expect(isRecord('\uFEFF"Quote";"Verdict";"Shade"\n')).toBe(true);
    expect(isRecord('id\tclaim\n')).toBe(true);
    expect(isRecord('id,statement\n', 'a.csv', 'utf16le')).toBe(true);
  });

  it('takes no text for a table because a sentence has commas', () => {
    expect(isRecord('Claim, counterclaim and the truth\n\nText.')).toBe(false);
    expect(isRecord('A quote, a verdict, and a long way to go, as the title says, for all of us')).toBe(
      false,
    );
    expect(isRecord('name,value\n', 'a.csv')).toBe(false);
    expect(isRecord('')).toBe(false);
  });

  it('leaves JSON to be looked at, but not Galley’s own, which becomes an article', () => {
    expect(isRecord('[{"target": 1}]')).toBe(true);
    expect(isRecord(' {"statement": "So"}\n')).toBe(true);
    const report = '\uFEFF{\n  "format": "galley-report",\n  "schemaVersion": 1';
    expect(isRecord(report)).toBe(false);
    expect(isReport(report)).toBe(true);
    expect(isReport('A title\n\n{"format": "galley-report"}')).toBe(false);
  });
});
