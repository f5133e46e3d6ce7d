/**
 * Adds a stylesheet to the shadow root (or the document) that a node lives in or is, as the strict content policy allows.
 * @returns what takes it out again
 */
export function adoptStyles(node: Node, css: string): () => void {
  const root = node.getRootNode();
  if (!(root instanceof ShadowRoot || root instanceof Document)) {
    throw new Error('expected a node in a document, got a detached one');
  }
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  return () => {
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((adopted) => adopted !== sheet);
  };
}
