import type { CSSProperties } from 'react';
import type { ImageSize } from '@shared/domain/image';

/** A picture's size for the style sheet; a custom property has no place in React's style type. */
export const sizeStyle = ({ width, height }: ImageSize): CSSProperties =>
  ({ '--width': width, '--height': height }) as CSSProperties;
