/** Whether a key is free to be a shortcut: no modifier, nobody is typing or choosing, and no dialog is open. */
export function isPlainKey(event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return false;
  const path = event.composedPath();
  const [target] = path;
  const isTyping =
    target instanceof HTMLSelectElement || (target instanceof HTMLInputElement && target.type !== 'range');
  return !isTyping && !path.some((node) => node instanceof HTMLDialogElement);
}
