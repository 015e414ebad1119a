import * as loaded from '../../main/library/sample/article';

/** `main` is CommonJS, which may arrive as one default export. */
const sample = 'default' in loaded ? (loaded.default as typeof loaded) : loaded;

/** The text of the sample article, in Markdown. */
export const sampleText = sample.articleText;
