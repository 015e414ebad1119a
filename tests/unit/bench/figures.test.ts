import { describe, expect, it } from 'vitest';
import { figuresOf, missedIn, tableOf, type Measure } from '../../bench/figures';

const opening: Measure = { name: 'opening', unit: 'ms', few: [90, 110, 100], many: [290, 310, 400] };

describe('the figures of a run', () => {
  it('are minimum, median and 95th percentile', () => {
    expect(figuresOf([5, 1, 2, 3, 4])).toEqual({ minimum: 1, median: 3, p95: 4.8, count: 5 });
  });

  it('are no zero where nothing could be measured', () => {
    expect(() => figuresOf([])).toThrow('Nothing was measured');
    expect(() => figuresOf([1, NaN])).toThrow('Not a measurement');
  });

  it('stand in one table, with the ratio of the medians', () => {
    const lines = tableOf([opening], ['10 claims', '1,000 claims']);
    expect(lines.at(-1)).toMatch(
      /^opening, ms\s+3\s+90\.0\s+100\.0\s+109\.0\s+290\.0\s+310\.0\s+391\.0\s+3\.10$/,
    );
  });

  it('have no ratio to nothing', () => {
    const lines = tableOf([{ name: 'missed', unit: '%', few: [0], many: [1] }], ['10', '1,000']);
    expect(lines.at(-1)).toMatch(/–$/);
  });

  it('say which promise is missed', () => {
    expect(missedIn([{ ...opening, below: 300, ratioBelow: 2 }])).toEqual([
      'opening: 310.0 ms, not below 300.',
      'opening: 3.10 times as long, not below 2.',
    ]);
    expect(missedIn([{ ...opening, below: 350, ratioBelow: 4 }])).toEqual([]);
  });
});
