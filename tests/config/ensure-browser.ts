import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { CHROMIUM_PATH } from './chromium.ts';

/** What the browser tests need of the machine: Debian's package, and whether it is there. */
const NEEDS: readonly { readonly name: string; readonly isThere: () => boolean }[] = [
  { name: 'chromium', isThere: () => existsSync(CHROMIUM_PATH) },
  { name: 'fontconfig', isThere: () => spawnSync('fc-list', ['--version']).status === 0 },
  { name: 'fonts-noto-cjk', isThere: () => hasFont('Noto Sans CJK JP') },
  { name: 'fonts-dejavu-core', isThere: () => hasFont('DejaVu Sans') },
];

/** Debian's packages that are missing on this machine. */
export function findMissing(): readonly string[] {
  return NEEDS.filter(({ isThere }) => !isThere()).map(({ name }) => name);
}

/**
 * Installs what is missing, and nothing where nothing is.
 * @throws in words when it cannot.
 */
export function ensureBrowser(): void {
  const missing = findMissing();
  if (missing.length === 0) return;
  process.stdout.write(`Installing ${missing.join(', ')} for the browser tests\n`);
  install(missing);
  const still = findMissing();
  if (still.length > 0) throw new Error(`Installed, but still not found: ${still.join(', ')}`);
}

function hasFont(family: string): boolean {
  return spawnSync('fc-list', [family, 'family'], { encoding: 'utf8' }).stdout?.includes(family) ?? false;
}

function install(packages: readonly string[]): void {
  if (!existsSync('/usr/bin/apt-get')) {
    throw new Error(`The browser tests need ${packages.join(', ')}. Without apt-get they must be installed by hand.`);
  }
  const isRoot = process.getuid?.() === 0;
  const [command, ...first] = [...(isRoot ? [] : ['sudo']), 'apt-get'];
  const run = (...rest: string[]): void => {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    execFileSync(command ?? '', [...first, ...rest], { stdio: 'inherit', env });
  };
  try {
    run('update');
    run('install', '--yes', '--no-install-recommends', ...packages);
  } catch (cause) {
    throw new Error(`apt-get could not install ${packages.join(', ')}`, { cause });
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    ensureBrowser();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
