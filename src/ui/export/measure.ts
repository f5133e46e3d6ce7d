/** Creates a function that measures a text in the reader's own fonts, in CSS px. */
export function createMeasure(font: string): (text: string, size: number, weight: number) => number {
  const canvas = document.createElement('canvas').getContext('2d');
  return (text, size, weight) => {
    if (canvas === null) return text.length * size * 0.6;
    canvas.font = `${weight} ${size}px ${font}`;
    return canvas.measureText(text).width;
  };
}
