/**
 * Writes attributes, and touches the page only where one has changed: a browser works out style and layout anew even
 * for a value that was there before.
 */
export function write(element: Element, attributes: Readonly<Record<string, string | number>>): void {
  for (const [name, value] of Object.entries(attributes)) {
    const text = String(value);
    if (element.getAttribute(name) !== text) element.setAttribute(name, text);
  }
}

/** Writes a text, where it is another. */
export function writeText(element: Element, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}
