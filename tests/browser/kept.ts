import type { BrowserContext, Frame } from 'playwright-core';

/** What is kept in a context: its cookies, and what the pages that are open in it and chosen by their address have stored. */
export async function listKept(
  context: BrowserContext,
  isChosen: (url: string) => boolean,
): Promise<{ readonly cookies: readonly string[]; readonly keys: readonly string[] }> {
  const frames = context.pages().flatMap((page) => page.frames().filter((frame) => isChosen(frame.url())));
  const cookies = (await context.cookies()).map(({ name }) => `cookie ${name}`);
  const keys = await Promise.all(frames.map(askFrame));
  return { cookies, keys: [...new Set(keys.flat())] };
}

async function askFrame(frame: Frame): Promise<readonly string[]> {
  try {
    return await frame.evaluate(listKeys);
  } catch (reason) {
    // One that has gone meanwhile was not the only one of its origin.
    if (frame.isDetached() && frame.parentFrame() !== null) return [];
    throw reason;
  }
}

/** Runs in a document: names of all that it finds stored. An opaque origin has no place to store anything, but a file has. */
async function listKeys(): Promise<string[]> {
  if (self.origin === 'null' && location.protocol !== 'file:') return [];
  const readers: Readonly<Record<string, () => readonly string[] | Promise<readonly string[]>>> = {
    'local storage': () => Object.keys(localStorage),
    'session storage': () => Object.keys(sessionStorage),
    database: async () => (await indexedDB.databases()).map(({ name = '' }) => name),
    cache: () => caches.keys(),
    'service worker': async () => (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
  };
  const lists = Object.entries(readers).map(async ([kind, read]) => {
    try {
      return (await read()).map((name) => `${kind} ${name}`);
    } catch {
      return [];
    }
  });
  return (await Promise.all(lists)).flat();
}
