import type { Migration } from './migration';

/** How large the picture of a figure is, in pixels, so that its room is kept before it is drawn. */
export const figures: Migration = {
  number: 5,
  name: 'figures',
  up: `
    ALTER TABLE block ADD COLUMN imageWidth INTEGER;
    ALTER TABLE block ADD COLUMN imageHeight INTEGER;
    CREATE INDEX block_image ON block (imageId) WHERE imageId IS NOT NULL;
  `,
};
