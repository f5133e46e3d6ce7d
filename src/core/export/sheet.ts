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
  readonly look?: SheetLook;
}

/** A file's picture with its size in px. */
export interface DrawnSheet {
  readonly svg: SvgNode;
  readonly width: number;
  readonly height: number;
}

/** Between the samples of the legend. */
const LEGEND_GAP = 18;

interface TextStyle {
  readonly size: number;
  readonly weight: 400 | 600;
  readonly color: ColorName;
  readonly leading: number;
}

/** How the words of a sheet are set. */
export interface SheetLook {
  /** From the sides of the paper, in px. */
  readonly padding: number;
  readonly title: TextStyle;
  readonly date: TextStyle;
  readonly sentence: TextStyle;
  readonly note: TextStyle;
  /** Names of families in the legend. */
  readonly sample: TextStyle;
  /** The notes below the legend; or, where they are short, all in its line at the far side. */
  readonly notes: 'below' | 'beside';
}

/** As large as the page's own words. */
const LOOK: SheetLook = {
  padding: 16,
  title: { size: 13, weight: 600, color: 'ink-quiet', leading: 18 },
  date: { size: 22, weight: 600, color: 'ink', leading: 29 },
  sentence: { size: 15, weight: 400, color: 'ink', leading: 21 },
  note: { size: 11, weight: 400, color: 'ink-quiet', leading: 15 },
  sample: { size: 12, weight: 400, color: 'ink', leading: 20 },
  notes: 'below',
};

/** Draws the sheet as one element that needs nothing else: no style sheet, no other file. */
export function drawSheet(sheet: Sheet): DrawnSheet {
  const { map, title, date, sentence, look = LOOK } = sheet;
  const { width } = map.size;
  const words = [[title, look.title] as const, [date, look.date] as const, [sentence, look.sentence] as const];
  const head = drawLines(words, sheet, 12);
  const mapTop = head.bottom + 10;
  const legend = drawLegend(sheet, mapTop + map.size.height + 10);
  const foot = drawNotes(sheet, legend.bottom);
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

function drawNotes(sheet: Sheet, top: number): Block {
  const { notes, map, look = LOOK } = sheet;
  if (look.notes === 'below') {
    const paragraphs = notes.map((note) => [note, look.note] as const);
    return drawLines(paragraphs, sheet, top + 2);
  }
  const at = { x: map.size.width - look.padding, y: top - look.sample.leading / 2, anchor: 'end' } as const;
  return { nodes: [drawLine(notes.join(' '), look.note, sheet, at)], bottom: top };
}

/** Paragraphs, one below the other. */
function drawLines(texts: readonly (readonly [string, TextStyle])[], sheet: Sheet, top: number): Block {
  const { padding } = sheet.look ?? LOOK;
  let bottom = top;
  const nodes = texts.flatMap(([text, style]) => {
    const measure = (part: string) => sheet.measure(part, style.size, style.weight);
    return wrapText(text, sheet.map.size.width - 2 * padding, measure).map((line) => {
      bottom += style.leading;
      return drawLine(line, style, sheet, { x: padding, y: bottom - style.leading / 2 });
    });
  });
  return { nodes, bottom };
}

type LinePlace = Pick<TextLook, 'x' | 'y'> & Partial<Pick<TextLook, 'anchor'>>;

function drawLine(text: string, { size, weight, color }: TextStyle, { map }: Sheet, at: LinePlace): SvgNode {
  return drawText([text], { anchor: 'start', ...at, size, weight, fill: map.paint.color(color) });
}

/** What each family's lanes look like, in as many lines as it takes. */
function drawLegend(sheet: Sheet, top: number): Block {
  const { padding, sample: style } = sheet.look ?? LOOK;
  const [sampleWidth, sampleHeight] = SAMPLE_SIZE;
  let [x, y] = [padding, top];
  const nodes = sheet.legend.flatMap(([family, name]) => {
    const width = sampleWidth + 6 + sheet.measure(name, style.size, style.weight);
    if (x > padding && x + width > sheet.map.size.width - padding) [x, y] = [padding, y + style.leading];
    const middle = y + style.leading / 2;
    const sample = svgNode('path', {
      d: LEGEND_SAMPLES[family],
      fill: sheet.map.paint.color(family),
      transform: `translate(${x} ${middle - sampleHeight / 2})`,
    });
    const label = drawLine(name, style, sheet, { x: x + sampleWidth + 6, y: middle });
    x += width + LEGEND_GAP;
    return [sample, label];
  });
  return { nodes, bottom: nodes.length === 0 ? top : y + style.leading };
}
