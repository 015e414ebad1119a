import { expect, it } from 'vitest';
import { roomFor } from '../../../../renderer/app/appearance';

it('measures room by the width over the text size', () => {
  expect(roomFor(1920, 100)).toBe('wide');
  expect(roomFor(1600, 100)).toBe('wide');
  expect(roomFor(1599, 100)).toBe('narrow');
  expect(roomFor(1920, 130)).toBe('narrow');
  expect(roomFor(1280, 100)).toBe('narrow');
  expect(roomFor(1280, 200)).toBe('small');
});
