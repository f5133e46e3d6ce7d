import type { LaunchOptions } from 'playwright-core';

/** Debian's Chromium; another one can be named in the environment. */
export const CHROMIUM_PATH = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';

/** How the tests start it: no GPU, no talk of its own with the network. */
export const CHROMIUM: LaunchOptions = {
  executablePath: CHROMIUM_PATH,
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--enable-unsafe-swiftshader',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-quic',
    '--disable-sync',
    '--no-first-run',
    '--force-color-profile=srgb',
    '--font-render-hinting=none',
    '--hide-scrollbars',
  ],
};

/** The same, refusing WebGL. */
export const CHROMIUM_WITHOUT_WEBGL: LaunchOptions = {
  ...CHROMIUM,
  args: [...(CHROMIUM.args ?? []).filter((flag) => !flag.includes('swiftshader')), '--disable-3d-apis'],
};
