import type { Page } from '@playwright/test';

/** What is measured inside the page, where no message between processes comes between. */
export interface Probe {
  /** From the next press of a key to the second frame after `shown` matches something for each selector. */
  opening: (key: string, shown: readonly string[]) => Promise<number>;
  /** From the next press of a key to when the open card with this word for its verdict has been painted. */
  verdict: (key: string, word: string) => Promise<number>;
  /** From the next press of a key to when another claim's open card has been painted. */
  walk: (key: string) => Promise<number>;
  /** The lengths of all frames until `stop` is called, in milliseconds. */
  frames: () => { stop: () => number[] };
  /** Scrolls the article from top to bottom by so many pixels a frame, and answers the frames' lengths. */
  scroll: (step: number) => Promise<number[]>;
}

declare global {
  interface Window {
    probe: Probe;
    /** What has been begun and is waited for later. */
    probing: Promise<number>;
    counting: { stop: () => number[] } | undefined;
  }
}

/** Puts the probe into a page. Again after each reload. */
export async function install(page: Page): Promise<void> {
  await page.evaluate(() => {
    const frame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));
    /** After this frame's style, layout and painting: a message waits for them. */
    const painted = () =>
      new Promise<number>((resolve) => {
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => resolve(performance.now());
          port2.postMessage(null);
        });
      });
    const pressed = (key: string) =>
      new Promise<KeyboardEvent>((resolve) => {
        const listen = (event: KeyboardEvent) => {
          if (event.key !== key) return;
          window.removeEventListener('keydown', listen, true);
          resolve(event);
        };
        window.addEventListener('keydown', listen, true);
      });
    /** Waits for a change of the page that makes `test` true. What never comes is an error. */
    const until = (what: string, test: () => boolean) =>
      new Promise<void>((resolve, reject) => {
        const look = () => {
          if (!test()) return;
          observer.disconnect();
          clearTimeout(limit);
          resolve();
        };
        const observer = new MutationObserver(look);
        observer.observe(document.documentElement, {
          subtree: true,
          childList: true,
          characterData: true,
          attributes: true,
          attributeFilter: ['data-open'],
        });
        const limit = setTimeout(() => {
          observer.disconnect();
          reject(new Error(`Not seen: ${what}.`));
        }, 10_000);
      });
    const openCard = () => document.querySelector('[role="group"][data-open]');

    window.probe = {
      async opening(key, shown) {
        const press = pressed(key);
        await Promise.all([
          press,
          until(shown.join(', '), () => shown.every((one) => document.querySelector(one) !== null)),
        ]);
        await frame();
        await frame();
        return performance.now() - (await press).timeStamp;
      },
      async verdict(key, word) {
        // The other question of the claim may have the same verdict.
        const count = () =>
          [...(openCard()?.querySelectorAll('span') ?? [])].filter((one) => one.textContent === word).length;
        const before = count();
        const isThere = () => count() > before;
        const [{ timeStamp }] = await Promise.all([pressed(key), until(word, isThere)]);
        return (await painted()) - timeStamp;
      },
      async walk(key) {
        const before = openCard()?.id;
        const isThere = () => (openCard()?.id ?? before) !== before;
        const [{ timeStamp }] = await Promise.all([pressed(key), until('another card', isThere)]);
        return (await painted()) - timeStamp;
      },
      frames() {
        const lengths: number[] = [];
        let last = performance.now();
        let request = requestAnimationFrame(function look() {
          const now = performance.now();
          lengths.push(now - last);
          last = now;
          request = requestAnimationFrame(look);
        });
        return {
          stop() {
            cancelAnimationFrame(request);
            return lengths.slice(1);
          },
        };
      },
      async scroll(step) {
        let scroller = document.querySelector('article')?.parentElement ?? null;
        while (scroller && getComputedStyle(scroller).overflowY !== 'auto') scroller = scroller.parentElement;
        if (!scroller) throw new Error('Nothing scrolls here.');
        scroller.scrollTop = 0;
        await frame();
        await frame();
        const frames = window.probe.frames();
        while (scroller.scrollTop + scroller.clientHeight < scroller.scrollHeight - 1) {
          scroller.scrollTop += step;
          await frame();
        }
        return frames.stop();
      },
    };
  });
}
