import { version } from '../../package.json';

/** Galley's own version, as package.json says it. */
export const galleyVersion: string = version;
