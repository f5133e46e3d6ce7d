/** Behind a space, or between two signs of which one is of an East Asian script, which breaks anywhere… */
const BREAKS = /(?<= )|(?<=[\u3000-\u9FFF\uAC00-\uD7AF\uFF00-\uFFEF])|(?=[\u3005-\u9FFF\uAC00-\uD7AF])/u;
/** …but never before what closes, nor behind what opens. */
const CLOSING = /^[、。，．）」』】〕！？ー々…”’)\].,;:!?]/u;
const OPENING = /[（「『【〔“‘([]$/u;

/**
 * Breaks a text into lines no wider than `width`; a word that is wider by itself has a line of its own.
 *
 * @param measure width of a text, in the unit of `width`
 */
export function wrapText(text: string, width: number, measure: (text: string) => number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of splitText(text)) {
    if (line !== '' && measure((line + piece).trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += piece;
  }
  return line.trim() === '' ? lines : [...lines, line.trimEnd()];
}

/** The smallest pieces between which a line may break. */
function splitText(text: string): string[] {
  const pieces: string[] = [];
  for (const part of text.split(BREAKS)) {
    const before = pieces.at(-1);
    if (before !== undefined && (CLOSING.test(part) || OPENING.test(before))) pieces[pieces.length - 1] = before + part;
    else pieces.push(part);
  }
  return pieces;
}
