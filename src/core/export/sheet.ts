import type { Family } from '../event.ts';
import { LEGEND_SAMPLES, SAMPLE_SIZE } from '../legend-samples.ts';
import { drawText, type TextLook } from './draw-text.ts';
import { drawMap } from './map-picture.ts';
import type { ColorName, MapPicture } from './picture.ts';
import { svgNode, type SvgNode } from './svg-node.ts';
import { wrapText } from './wrap-text.ts';

/** A map with its words, as one picture that stands for itself. */
export interface Sheet {
  readonly map: MapPicture;
  readonly title: string;
  readonly date: string;
  readonly sentence: string;
  /** Families that the map shows, by name. */
  readonly legend: readonly (readonly [family: Family, name: string])[];
  /** Where it comes from and what it does not say, each a paragraph. */
  readonly notes: readonly string[];
  /** Language of the words. */
  readonly language: string;
  /** Families of fonts as a style sheet names them. */
  readonly font: string;
  /** Width of a text in px. */
  readonly measure: (text: string, size: number, weight: 400 | 600) => number;
}

/** A file's picture with its size in px. */
export interface DrawnSheet {
  readonly svg: SvgNode;
  readonly width: number;
  readonly height: number;
}

const PADDING = 16;
/** Between the samples of the legend. */
const LEGEND_GAP = 18;

interface TextStyle {
  readonly size: number;
  readonly weight: 400 | 600;
  readonly color: ColorName;
  readonly leading: number;
}

const TITLE: TextStyle = { size: 13, weight: 600, color: 'ink-quiet', leading: 18 };
const DATE: TextStyle = { size: 22, weight: 600, color: 'ink', leading: 29 };
const SENTENCE: TextStyle = { size: 15, weight: 400, color: 'ink', leading: 21 };
const NOTE: TextStyle = { size: 11, weight: 400, color: 'ink-quiet', leading: 15 };
const SAMPLE: TextStyle = { size: 12, weight: 400, color: 'ink', leading: 20 };

/** Draws the sheet as one element that needs nothing else: no style sheet, no other file. */
export function drawSheet(sheet: Sheet): DrawnSheet {
  const { map, title, date, sentence, notes } = sheet;
  const { width } = map.size;
  const words = [[title, TITLE] as const, [date, DATE] as const, [sentence, SENTENCE] as const];
  const head = drawLines(words, sheet, 12);
  const mapTop = head.bottom + 10;
  const legend = drawLegend(sheet, mapTop + map.size.height + 10);
  const paragraphs = notes.map((note) => [note, NOTE] as const);
  const foot = drawLines(paragraphs, sheet, legend.bottom + 2);
  const height = foot.bottom + 12;
  const svg = wrapSheet(sheet, height, [
    svgNode('g', { id: 'words' }, head.nodes),
    svgNode('g', { transform: `translate(0 ${mapTop})` }, [
      svgNode('g', { 'clip-path': 'url(#frame)' }, [drawMap(map)]),
    ]),
    svgNode('g', { id: 'legend' }, legend.nodes),
    svgNode('g', { id: 'notes' }, foot.nodes),
  ]);
  return { svg, width, height };
}

/** The whole file's element: what it is called, the paper, and what stands on it. */
function wrapSheet({ map, title, date, sentence, language, font }: Sheet, height: number, parts: SvgNode[]): SvgNode {
  const { width } = map.size;
  const size = { width, height };
  return svgNode(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      ...size,
      viewBox: `0 0 ${width} ${height}`,
      'font-family': font,
      'xml:lang': language,
    },
    [
      svgNode('title', {}, [`${title}, ${date}`]),
      svgNode('desc', {}, [sentence]),
      svgNode('defs', {}, [svgNode('clipPath', { id: 'frame' }, [svgNode('rect', { ...map.size })])]),
      svgNode('rect', { id: 'paper', ...size, fill: map.paint.color('paper') }),
      ...parts,
    ],
  );
}

interface Block {
  readonly nodes: readonly SvgNode[];
  readonly bottom: number;
}

/** Paragraphs, one below the other. */
function drawLines(texts: readonly (readonly [string, TextStyle])[], sheet: Sheet, top: number): Block {
  let bottom = top;
  const nodes = texts.flatMap(([text, style]) => {
    const measure = (part: string) => sheet.measure(part, style.size, style.weight);
    return wrapText(text, sheet.map.size.width - 2 * PADDING, measure).map((line) => {
      bottom += style.leading;
      return drawLine(line, style, sheet, { x: PADDING, y: bottom - style.leading / 2 });
    });
  });
  return { nodes, bottom };
}

function drawLine(text: string, { size, weight, color }: TextStyle, { map }: Sheet, at: Pick<TextLook, 'x' | 'y'>) {
  return drawText([text], { ...at, size, weight, fill: map.paint.color(color), anchor: 'start' });
}

/** What each family's lanes look like, in as many lines as it takes. */
function drawLegend(sheet: Sheet, top: number): Block {
  const [sampleWidth, sampleHeight] = SAMPLE_SIZE;
  let [x, y] = [PADDING, top];
  const nodes = sheet.legend.flatMap(([family, name]) => {
    const width = sampleWidth + 6 + sheet.measure(name, SAMPLE.size, SAMPLE.weight);
    if (x > PADDING && x + width > sheet.map.size.width - PADDING) [x, y] = [PADDING, y + SAMPLE.leading];
    const middle = y + SAMPLE.leading / 2;
    const sample = svgNode('path', {
      d: LEGEND_SAMPLES[family],
      fill: sheet.map.paint.color(family),
      transform: `translate(${x} ${middle - sampleHeight / 2})`,
    });
    const label = drawLine(name, SAMPLE, sheet, { x: x + sampleWidth + 6, y: middle });
    x += width + LEGEND_GAP;
    return [sample, label];
  });
  return { nodes, bottom: nodes.length === 0 ? top : y + SAMPLE.leading };
}
