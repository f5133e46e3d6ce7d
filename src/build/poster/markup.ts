/** Text as it stands in HTML or XML, between tags or in double quotes. */
export function escapeMarkup(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** A number in px with one decimal at most. */
export function px(value: number): string {
  return String(Math.round(value * 10) / 10);
}
