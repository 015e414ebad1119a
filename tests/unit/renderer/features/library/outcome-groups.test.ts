import { describe, expect, it } from 'vitest';
import type { ErrorCode } from '@shared/domain/errors';
import type { FileOutcome } from '@shared/ipc/contract';
import { linesOf, targetOf } from '../../../../../renderer/features/library/outcome-groups';
import { timeLeft } from '../../../../../renderer/features/library/time-left';

const id = '0198b4c2-0000-7000-8000-000000000001';
const refused = (file: string, code: ErrorCode, details?: Record<string, unknown>): FileOutcome => ({
  file,
  outcome: { ok: false, name: file, error: { code, message: '', ...(details ? { details } : {}) } },
});
const done = (file: string, doubtful: boolean): FileOutcome => ({
  file,
  outcome: { ok: true, name: file, article: id, title: null, notes: [], doubtful },
});

describe('the lines of outcomes', () => {
  it('stand in groups, what someone has to do something about first, and no group is empty', () => {
    const lines = linesOf([
      done('a', false),
      refused('b', 'article-known'),
      done('c', true),
      refused('d', 'input-binary'),
      refused('e', 'import-cancelled'),
      refused('f', 'input-empty'),
    ]);
    const said = lines.map((line) => (line.heading ? `${line.group} ${line.files.length}` : line.file.file));
    expect(said).toEqual([
      ...['failed 2', 'd', 'f', 'known 1', 'b', 'left 1', 'e', 'doubtful 1', 'c', 'done 1', 'a'],
    ]);
    expect(linesOf([done('a', false)])).toHaveLength(2);
  });

  it('lead to what a file became, or is already', () => {
    const known = { article: id, title: null, revision: 1, same: 'text' };
    expect(targetOf(done('a', true))).toEqual({ article: id });
    expect(targetOf(refused('a', 'article-known', { known }))).toEqual({ article: id });
    const source = { source: id, title: 'Papers', same: 'original' };
    expect(targetOf(refused('a', 'source-known', { known: source }))).toEqual({ source: id });
    expect(targetOf(refused('a', 'input-empty'))).toBeNull();
  });
});

describe('the time left', () => {
  const progress = (done: number) => ({ done, total: 100, failed: 0, startedAt: 1000, isCancelling: false });

  it('follows from the time so far, and is not guessed at the beginning', () => {
    expect(timeLeft(progress(20), 1000 + 60_000)).toBe('about 4 minutes left');
    expect(timeLeft(progress(80), 1000 + 60_000)).toBe('less than a minute left');
    expect(timeLeft(progress(3), 1000 + 60_000)).toBeNull();
    expect(timeLeft(progress(20), 2000)).toBeNull();
    expect(timeLeft(progress(100), 1000 + 60_000)).toBeNull();
  });
});
