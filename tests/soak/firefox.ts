import { firefox, type Browser } from 'playwright-core';

/** Debian's Firefox, from 143: Playwright asks an older one for what it does not know. Another can be named in the environment. */
const FIREFOX_PATH = process.env['FIREFOX_PATH'] ?? '/usr/bin/firefox-esr';

/** What Playwright asks for every page though this Firefox does not know it: colours, which no test of it looks at. */
const UNKNOWN = 'emulation.setMediaFeaturesOverride';

type Send = (method: string, params?: object) => Promise<unknown>;

/** Playwright's own end of a connection, which runs in this process. */
interface Innards {
  readonly _connection: { toImpl(browser: Browser): { readonly _browserSession: { send: Send } } };
}

/** Starts a Firefox as its maker ships it, driven by WebDriver BiDi; it wants less motion, as most tests of ours do. */
export async function launchFirefox(): Promise<Browser> {
  const browser = await firefox.launch({
    channel: 'moz-firefox',
    executablePath: FIREFOX_PATH,
    firefoxUserPrefs: { 'ui.prefersReducedMotion': 1 },
  });
  const session = (browser as unknown as Innards)._connection.toImpl(browser)._browserSession;
  const send = session.send.bind(session);
  session.send = (method, params) => (method === UNKNOWN ? Promise.resolve({}) : send(method, params));
  return browser;
}
