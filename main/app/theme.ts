import { nativeTheme } from 'electron';

/** Height of the title bar in DIP, as the page draws it, without the hairline at its foot. */
const titleBarHeight = 39;

/** The tokens that main needs before and around the page: desk behind it, chrome and ink of the title bar. */
const colours = {
  light: { desk: '#eff0f1', chrome: '#e3e5e7', ink: '#16181b' },
  dark: { desk: '#131416', chrome: '#0d0e10', ink: '#e3e4e6' },
} as const;

const current = () => colours[nativeTheme.shouldUseDarkColors ? 'dark' : 'light'];

/** The colour of a window before its page is drawn. */
export const backgroundColor = (): string => current().desk;

/** The system's window buttons on our own title bar. */
export const titleBarOverlay = () => ({
  color: current().chrome,
  symbolColor: current().ink,
  height: titleBarHeight,
});
