import { describe, expect, it } from 'vitest';
import { traceOf } from '../../../../main/library/trace';

describe('traceOf', () => {
  it('names the class, the code and the lines, without folders', () => {
    const trace = traceOf(Object.assign(new TypeError('x'), { code: 'ENOENT' }));
    expect(trace).toMatch(/^TypeError ENOENT\n {2}at .*trace\.test\.ts:\d+:\d+/);
    expect(trace).not.toContain('/');
  });

  it('leaves the message out, even one that looks like a stack', () => {
    const error = new Error('"Prigozhin said"\n    at the Kremlin (of:1:2)\n    at dawn:3:4');
    expect(traceOf(error)).not.toMatch(/Prigozhin|Kremlin|dawn/);
  });

  it('leaves out a code that is a sentence', () => {
    expect(traceOf(Object.assign(new Error('x'), { code: 'Jane Roe’s file' }))).not.toContain('Jane');
  });

  it('strips folders of every platform', () => {
    const error = new Error('x');
    error.stack =
      'Error: x\n    at f (C:\\Users\\Jane\\out\\index.cjs:1:2)\n    at file:///home/jane/out/index.mjs:3:4';
    expect(traceOf(error)).toBe('Error\n  at f (index.cjs:1:2)\n  at index.mjs:3:4');
  });

  it('says only the type of what is no error', () => {
    expect(traceOf('Jane Roe')).toBe('thrown: string');
  });
});
