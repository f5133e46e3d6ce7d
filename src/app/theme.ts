import type { Theme } from '../state/state.ts';

/** Shows a theme; `auto` follows the device. Returns whether colours changed. */
export function showTheme(theme: Theme): boolean {
  const dark = matchMedia('(prefers-color-scheme: dark)').matches;
  const resolved = theme === 'auto' ? (dark ? 'dark' : 'light') : theme;
  const changed = document.documentElement.dataset['theme'] !== resolved;
  if (changed) document.documentElement.dataset['theme'] = resolved;
  return changed;
}

/** Calls back when the device's own scheme changes, until the signal ends it. */
export function onDeviceTheme(callback: () => void, signal: AbortSignal): void {
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', callback, { signal });
}
