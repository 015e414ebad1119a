import { z } from 'zod';

/** The media types of pictures that are kept of an article. A drawing in SVG is a program and never one of them. */
export const imageTypes = ['image/png', 'image/jpeg', 'image/gif', 'image/webp'] as const;
export const ImageType = z.enum(imageTypes);
export type ImageType = z.infer<typeof ImageType>;

/** How large a picture is as it is shown, in pixels: turned where its file says so. */
export const ImageSize = z.object({ width: z.int().positive(), height: z.int().positive() });
export type ImageSize = z.infer<typeof ImageSize>;

/** What is known of an article's picture. `name` is that of its file, beside or in the original. */
export const ImageFacts = ImageSize.extend({ name: z.string(), mediaType: ImageType });
export type ImageFacts = z.infer<typeof ImageFacts>;

/** A picture that was read of an original, with its file. */
export const ArticleImage = ImageFacts.extend({ bytes: z.instanceof(Uint8Array) });
export type ArticleImage = z.infer<typeof ArticleImage>;

/** A picture's file, to be shown. */
export const ImageFile = z.object({ mediaType: ImageType, bytes: z.instanceof(Uint8Array) });
export type ImageFile = z.infer<typeof ImageFile>;

/** A file that was saved beside an original, by its path from there with `/` between its parts. */
export const Companion = z.object({ name: z.string(), bytes: z.instanceof(Uint8Array) });
export type Companion = z.infer<typeof Companion>;
