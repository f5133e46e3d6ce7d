/** Whether an absolute address leads nowhere from another machine: a file, or this computer's own server. */
export function isLocalAddress(address: string): boolean {
  const { protocol, hostname } = new URL(address);
  if (protocol !== 'http:' && protocol !== 'https:') return true;
  return /^(localhost|.*\.localhost|127(\.\d+){3}|0\.0\.0\.0|\[::1?\])$/.test(hostname);
}
