import { article } from './article';
import { claims } from './claims';
import { front } from './front';
import { page } from './page';
import { places } from './places';
import { tokens } from './tokens';

/**
 * The look of a report. What is checked is serif, what Galley says is grotesque; blue is for links, every
 * other colour is a verdict. A verdict is never colour alone: colour, line and sign.
 */
export const styles = [tokens, page, front, article, claims, places].join('');
