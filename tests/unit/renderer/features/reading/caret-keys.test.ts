import { describe, expect, it } from 'vitest';
import { caretStep, type KeyPress } from '../../../../../renderer/features/reading/caret-keys';

const press = (key: string, ...held: ('shift' | 'ctrl' | 'alt' | 'meta')[]): KeyPress => ({
  key,
  shiftKey: held.includes('shift'),
  ctrlKey: held.includes('ctrl'),
  altKey: held.includes('alt'),
  metaKey: held.includes('meta'),
});

describe('caretStep', () => {
  it.each([
    [press('ArrowRight'), 'character', 'forward'],
    [press('ArrowLeft', 'ctrl'), 'word', 'backward'],
    [press('ArrowRight', 'meta'), 'word', 'forward'],
    [press('ArrowRight', 'alt'), 'sentence', 'forward'],
    [press('ArrowUp', 'alt'), 'sentence', 'backward'],
    [press('ArrowDown'), 'line', 'forward'],
    [press('ArrowDown', 'ctrl'), 'block', 'forward'],
    [press('Home'), 'line-edge', 'backward'],
    [press('End', 'ctrl'), 'text', 'forward'],
    [press('PageDown'), 'page', 'forward'],
  ] as const)('%o', (key, unit, direction) => {
    expect(caretStep(key, false)).toEqual({ unit, direction, extend: false });
  });

  it('extends with Shift', () => {
    expect(caretStep(press('ArrowRight', 'shift', 'ctrl'), false)).toMatchObject({
      unit: 'word',
      extend: true,
    });
  });

  it('goes backward to the right where text runs from right to left', () => {
    expect(caretStep(press('ArrowRight'), true)?.direction).toBe('backward');
    expect(caretStep(press('ArrowDown'), true)?.direction).toBe('forward');
  });

  it('leaves other keys alone', () => {
    expect(caretStep(press('c'), false)).toBeNull();
    expect(caretStep(press('PageDown', 'ctrl'), false)).toBeNull();
  });
});
