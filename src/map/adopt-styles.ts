/**
 * Adds a stylesheet to the shadow root (or the document) that an element lives in, as the strict content policy allows.
 * @returns what takes it out again
 */
export function adoptStyles(element: HTMLElement, css: string): () => void {
  const root = element.getRootNode();
  if (!(root instanceof ShadowRoot || root instanceof Document)) {
    throw new Error('expected the map’s container to be in a document, got a detached element');
  }
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  return () => {
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((adopted) => adopted !== sheet);
  };
}
