import { formatCsv } from '../../core/export/csv.ts';
import { formatGeoJson } from '../../core/export/geojson.ts';
import { drawSheet, type DrawnSheet } from '../../core/export/sheet.ts';
import { formatSvgFile } from '../../core/export/svg-node.ts';
import { dayToIso, msToDay } from '../../core/time/day.ts';
import { exportWords, type FileKind } from '../../core/words/export-words.ts';
import type { Undrawn } from '../../core/layout/marks.ts';
import { correctedNote } from './corrected-note.ts';
import { familiesOf } from './families-of.ts';
import { readColors, toMapPicture, type InView } from './in-view.ts';
import { loadLandInView } from './land-in-view.ts';
import { createMeasure } from './measure.ts';
import type { Tools } from './tools.ts';

/** A file to be saved. */
export interface MadeFile {
  readonly name: string;
  readonly content: Blob;
}

/** Pixels of the picture for each pixel of the screen: sharp on paper and on fine screens. */
const SCALE = 2;
const SVG_TYPE = 'image/svg+xml';

/** What the file is of, by the day in Tokyo. */
function nameFile({ context }: InView, kind: FileKind): string {
  return `tensions-${dayToIso(msToDay(context.state.t))}.${kind}`;
}

/** Makes a file of what is in view. Rejects where the browser cannot. */
export async function makeFile(kind: FileKind, inView: InView, tools: Tools): Promise<MadeFile> {
  return { name: nameFile(inView, kind), content: await MAKERS[kind](inView, tools) };
}

const MAKERS: Readonly<Record<FileKind, (inView: InView, tools: Tools) => Blob | Promise<Blob>>> = {
  png: async (inView, tools) => rasterise(await drawInView(inView, tools)),
  svg: async (inView, tools) => new Blob([formatSvgFile((await drawInView(inView, tools)).svg)], { type: SVG_TYPE }),
  csv: ({ context: { view }, details }) =>
    new Blob([formatCsv(view.listed, details ?? undefined)], { type: 'text/csv;charset=utf-8' }),
  geojson: ({ context: { view, model }, details }) => {
    const collection = formatGeoJson(view.listed, model.actors, details ?? undefined);
    return new Blob([JSON.stringify(collection, null, 1)], { type: 'application/geo+json' });
  },
};

async function drawInView(inView: InView, tools: Tools): Promise<DrawnSheet> {
  const { context, arcs, font } = inView;
  const { drawn } = arcs;
  if (drawn === null) throw new Error('expected a map that has been drawn, got none');
  const { language, acts, page } = context.words;
  const { date, sentence } = tools.headlineOf(context);
  // Taken before the land arrives: what is drawn is what was in view at the press.
  const notes = notesOf(inView, drawn.marks.undrawn, tools);
  const land = await loadLandInView(inView, drawn);
  const paint = { color: readColors(), patterned: false, italics: language !== 'ja' };
  return drawSheet({
    title: page.title,
    date,
    sentence,
    map: toMapPicture(inView, drawn, land, paint),
    legend: familiesOf(drawn.marks).map((family) => [family, acts.families[family]]),
    notes,
    language,
    font,
    measure: createMeasure(font),
  });
}

function notesOf({ context }: InView, { crowded, outside }: Undrawn, tools: Tools): string[] {
  const { words, model, state } = context;
  return [
    crowded > 0 ? words.map.notDrawn(crowded) : '',
    outside > 0 ? words.map.outsideView(outside) : '',
    words.page.namingNote,
    state.hide.includes('credit') ? '' : words.page.credit,
    correctedNote(context, tools),
    exportWords[words.language].source(model.coverage.version, location.href),
  ].filter((note) => note !== '');
}

/** Draws the vector picture into pixels. A `data:` address: the content policy lets no other image in. */
async function rasterise(drawn: DrawnSheet): Promise<Blob> {
  const image = new Image();
  image.src = `data:${SVG_TYPE};charset=utf-8,${encodeURIComponent(formatSvgFile(drawn.svg))}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(drawn.width * SCALE);
  canvas.height = Math.round(drawn.height * SCALE);
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob === null ? reject(new Error('expected a picture, got none')) : resolve(blob)));
  });
}
