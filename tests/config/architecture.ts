import { posix } from 'node:path';
import ts from 'typescript';

/** One import of one file: what it names, and whether only types are taken. */
export interface Import {
  readonly from: string;
  /** Path from the repository's root for a file of ours, else the package's name as written. */
  readonly to: string;
  readonly typesOnly: boolean;
}

/** File path from the repository's root → text. */
export type Sources = ReadonlyMap<string, string>;

/** Which parts a part may take from. Order of the pipeline: core ← state ← map ← ui ← app. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  core: ['core'],
  state: ['core', 'state'],
  map: ['core', 'state', 'map'],
  ui: ['core', 'state', 'map', 'ui'],
  app: ['core', 'state', 'map', 'ui', 'app'],
  embed: ['embed'],
  build: ['core', 'state', 'build'],
};

/** Of these a part may take types and nothing else. */
const MAY_IMPORT_TYPES: Readonly<Record<string, readonly string[]>> = {
  embed: ['core', 'state'],
  app: ['embed'],
};

/** Packages that belong to some places only; a package not named here may be used anywhere. */
const PLACES: readonly { readonly packages: RegExp; readonly places: RegExp }[] = [
  { packages: /^lit(\/|$)/, places: /^src\/(ui|app|embed)\// },
  { packages: /^maplibre-gl(\/|$)/, places: /^src\/map\/live\// },
  {
    packages: /^(node:|vite$|typescript$|@turf\/|topojson-(server|simplify)|world-atlas|d3-geo-projection)/,
    places: /^src\/build\//,
  },
  { packages: /^virtual:/, places: /^src\/app\// },
  { packages: /^(tests|dist)\//, places: /^tests\// },
];

/** What the build may take from `map/`: the projector and the views that need no browser, and the pictures made by them. */
const STATIC_PROJECTOR = /^src\/map\/(views|[\w-]*mercator[\w-]*|(poster|freeze)\/[\w-]+)\.ts$/;
const LIVE_MAP = /^src\/map\/live\//;

/** Every import, re-export and dynamic import with a fixed name. */
export function findImports(sources: Sources): readonly Import[] {
  return [...sources].flatMap(([from, text]) => {
    const found: Import[] = [];
    const visit = (node: ts.Node): void => {
      const specifier = specifierOf(node);
      if (specifier) found.push({ from, to: resolveImport(from, specifier.text), typesOnly: isTypesOnly(node) });
      ts.forEachChild(node, visit);
    };
    visit(ts.createSourceFile(from, text, ts.ScriptTarget.Latest));
    return found;
  });
}

function specifierOf(node: ts.Node): ts.StringLiteralLike | null {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return literal(node.moduleSpecifier);
  if (ts.isImportTypeNode(node)) return ts.isLiteralTypeNode(node.argument) ? literal(node.argument.literal) : null;
  const isCall = ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;
  return isCall ? literal(node.arguments[0]) : null;
}

function literal(node: ts.Node | undefined): ts.StringLiteralLike | null {
  return node && ts.isStringLiteralLike(node) ? node : null;
}

function isTypesOnly(node: ts.Node): boolean {
  if (ts.isImportTypeNode(node)) return true;
  if (ts.isExportDeclaration(node)) return node.isTypeOnly;
  return ts.isImportDeclaration(node) && node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
}

function resolveImport(from: string, specifier: string): string {
  const path = specifier.replace(/\?.*$/, '');
  return path.startsWith('.') ? posix.normalize(posix.join(posix.dirname(from), path)) : path;
}

/** Imports that run against the grain, each in words. */
export function findWrongImports(imports: readonly Import[]): readonly string[] {
  return imports.filter((one) => !isAllowed(one)).map(({ from, to }) => `${from} may not import ${to}`);
}

function isAllowed({ from, to, typesOnly }: Import): boolean {
  if (!to.startsWith('src/')) return PLACES.every(({ packages, places }) => !packages.test(to) || places.test(from));
  const [part, wanted] = [partOf(from), partOf(to)];
  if (!typesOnly && LIVE_MAP.test(to) && !LIVE_MAP.test(from)) return false;
  if (part === 'build' && wanted === 'map') return STATIC_PROJECTOR.test(to);
  if (typesOnly && MAY_IMPORT_TYPES[part]?.includes(wanted)) return true;
  return MAY_IMPORT[part]?.includes(wanted) ?? false;
}

function partOf(path: string): string {
  return path.split('/')[1] ?? '';
}

/** Import cycles, each as the list of its files; types count too. Linear in files and imports. */
export function findCycles(imports: readonly Import[]): readonly (readonly string[])[] {
  const next = groupByFrom(imports);
  const [done, cycles]: [Set<string>, string[][]] = [new Set(), []];
  const walk = (file: string, path: readonly string[]): void => {
    if (path.includes(file)) return void cycles.push([...path.slice(path.indexOf(file)), file]);
    if (done.has(file)) return;
    for (const { to } of next.get(file) ?? []) walk(to, [...path, file]);
    done.add(file);
  };
  for (const file of next.keys()) walk(file, []);
  return cycles;
}

function groupByFrom(imports: readonly Import[]): Map<string, Import[]> {
  const groups = new Map<string, Import[]>();
  for (const one of imports) groups.set(one.from, [...(groups.get(one.from) ?? []), one]);
  return groups;
}

/** Files that pass on what others own. */
export function findBarrels(sources: Sources): readonly string[] {
  return [...sources]
    .filter(([path, text]) => posix.basename(path) === 'index.ts' || reExports(path, text))
    .map(([path]) => path);
}

function reExports(path: string, text: string): boolean {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest);
  return file.statements.some((one) => ts.isExportDeclaration(one) && one.moduleSpecifier !== undefined);
}

/** Lines of each file. */
export function countLines(sources: Sources): readonly { readonly path: string; readonly lines: number }[] {
  return [...sources].map(([path, text]) => ({ path, lines: text.trimEnd().split('\n').length }));
}

/** The middle of the numbers; 0 of none. */
export function findMedian(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
