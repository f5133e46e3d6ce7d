/**
 * The part of an element's own template that a selector names.
 * @throws where there is none: a programmer's error, since templates are fixed.
 */
export function findPart<T extends Element = HTMLElement>(root: ParentNode, selector: string): T {
  const found = root.querySelector<T>(selector);
  if (found === null) throw new Error(`findPart: got nothing for ${selector}, expected it in the template`);
  return found;
}
