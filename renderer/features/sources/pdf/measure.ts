import type { Measure } from './page-geometry';

/** Widths are compared with each other only, so any size does. */
const SIZE = 32;

let context: CanvasRenderingContext2D | null = null;

/** How wide a text is in a family of fonts, by what a canvas measures. */
export const measure: Measure = (text, font) => {
  context ??= document.createElement('canvas').getContext('2d');
  if (!context) return text.length;
  context.font = `${SIZE}px ${font}`;
  return context.measureText(text).width;
};
