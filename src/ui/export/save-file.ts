import type { MadeFile } from './make-file.ts';

let lastAddress: string | null = null;

/** Hands a file over to the browser, which may ask where it should go, or in a sandbox drop it without a word. */
export function saveFile({ name, content }: MadeFile): void {
  // Only now is it certain that the one before is no longer being read.
  if (lastAddress !== null) URL.revokeObjectURL(lastAddress);
  lastAddress = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = lastAddress;
  link.download = name;
  link.click();
}

/** Address of the map as a page of its own, for who sees it in a frame. */
export function ownPageAddress(): string {
  const url = new URL(location.href);
  url.searchParams.delete('embed');
  return url.href;
}
