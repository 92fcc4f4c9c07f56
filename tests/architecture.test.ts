/** Imports point one way. The rules stand in docs and here; a new room has to be given its place. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative, sep } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

/** Which rooms a room may import, besides itself. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  model: [],
  layout: ['model'],
  extract: ['model'],
  interchange: ['model'],
  elements: ['model', 'layout'],
  site: ['model', 'layout', 'extract', 'interchange', 'elements', 'cli'],
  cli: ['model', 'layout', 'extract', 'interchange', 'elements', 'site'],
  docs: ['model', 'elements', 'site'],
};

/** Among the elements, from the ground up: a room may import those before it. Files outside of rooms may import all. */
const ELEMENT_ROOMS: readonly string[] = [
  'strings',
  'base',
  'words',
  'view',
  'load',
  'stage',
  'reading',
  'list',
  'panels',
  'poster',
  'share',
];

/** The file that may import a package, and the rooms that may not import that file. */
const EDTF = { package: 'edtf', file: 'model/edtf.ts', notFor: ['elements', 'layout'] };

/** What each file imports: paths from src/ with slashes, or names of packages. */
type Graph = ReadonlyMap<string, readonly string[]>;

function faultsOf(graph: Graph): string[] {
  return [
    ...[...graph].flatMap(([file, imports]) => imports.flatMap((to) => faultOf(file, to))),
    ...cyclesOf(graph),
  ];
}

function faultOf(file: string, to: string): string[] {
  const room = roomOf(file);
  const allowed = MAY_IMPORT[room];
  if (!allowed) return [`${file}: the room ${room} has no place in the rules`];
  const floor = floorOf(file);
  if (floor === -1) return [`${file}: its room has no place in the rules`];
  if (to === EDTF.package) return file === EDTF.file ? [] : [`${file} imports the package ${to}`];
  if (!to.endsWith('.ts')) return [];
  if (to === EDTF.file && EDTF.notFor.includes(room))
    return [`${file} imports ${to}, which is for build time`];
  const floorTo = floorOf(to);
  if (floor !== null && floorTo !== null && floorTo > floor) return [`${file} imports ${to}`];
  return roomOf(to) === room || allowed.includes(roomOf(to)) ? [] : [`${file} imports ${to}`];
}

function roomOf(path: string): string {
  return path.split('/')[0] ?? '';
}

/** How high a file stands among the elements; null outside of them. */
function floorOf(path: string): number | null {
  const [room, inner, rest] = path.split('/');
  if (room !== 'elements') return null;
  return rest === undefined ? ELEMENT_ROOMS.length : ELEMENT_ROOMS.indexOf(inner ?? '');
}

/** Each cycle once, as `a → b → a`. */
function cyclesOf(graph: Graph): string[] {
  const cycles: string[] = [];
  const done = new Set<string>();
  const visit = (file: string, trail: readonly string[]): void => {
    const at = trail.indexOf(file);
    if (at >= 0) cycles.push([...trail.slice(at), file].join(' → '));
    if (at >= 0 || done.has(file)) return;
    for (const to of graph.get(file) ?? []) visit(to, [...trail, file]);
    done.add(file);
  };
  for (const file of graph.keys()) visit(file, []);
  return cycles;
}

/** Static and dynamic imports and re-exports, types included. */
function importsOf(source: string, file: string): string[] {
  return ts.preProcessFile(source).importedFiles.map(({ fileName }) => {
    if (fileName.startsWith('.'))
      return normalize(join(dirname(file), fileName))
        .split(sep)
        .join('/');
    return fileName
      .split('/')
      .slice(0, fileName.startsWith('@') ? 2 : 1)
      .join('/');
  });
}

function readGraph(folder: string): Graph {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts') && !entry.name.endsWith('.d.ts'))
    .map((entry) => join(entry.parentPath, entry.name));
  return new Map(
    files.sort().map((path) => {
      const file = relative(folder, path).split(sep).join('/');
      return [file, importsOf(readFileSync(path, 'utf8'), file)];
    }),
  );
}

describe('imports', () => {
  it('point one way in src/', () => {
    const graph = readGraph(join(import.meta.dirname, '../src'));
    expect(graph.get('model/edtf.ts')).toContain('edtf');
    expect(faultsOf(graph)).toEqual([]);
  });

  it('are all seen', () => {
    const source = `
      import './a.ts';
      import type { B } from "../model/b.ts";
      import { c } from 'edtf/types';
      export * from '@scope/d/e';
      const f = await import('./f.ts');`;
    expect(importsOf(source, 'elements/x.ts')).toEqual([
      'elements/a.ts',
      'model/b.ts',
      'edtf',
      '@scope/d',
      'elements/f.ts',
    ]);
  });

  it.each<[string, Record<string, string[]>, string]>([
    ['up', { 'model/a.ts': ['layout/b.ts'] }, 'model/a.ts imports layout/b.ts'],
    ['between extract and layout', { 'layout/a.ts': ['extract/b.ts'] }, 'layout/a.ts imports extract/b.ts'],
    [
      'of extraction by elements',
      { 'elements/a.ts': ['extract/b.ts'] },
      'elements/a.ts imports extract/b.ts',
    ],
    [
      'from interchange to more than the model',
      { 'interchange/a.ts': ['layout/b.ts'] },
      'interchange/a.ts imports layout/b.ts',
    ],
    ['of the edtf package', { 'extract/a.ts': ['edtf'] }, 'extract/a.ts imports the package edtf'],
    [
      'of the edtf wrapper by elements',
      { 'elements/a.ts': ['model/edtf.ts'] },
      'elements/a.ts imports model/edtf.ts, which is for build time',
    ],
    ['in a new room', { 'attic/a.ts': ['lit'] }, 'attic/a.ts: the room attic has no place in the rules'],
    [
      'up among the elements',
      { 'elements/words/a.ts': ['elements/list/b.ts'] },
      'elements/words/a.ts imports elements/list/b.ts',
    ],
    [
      'in a new room among the elements',
      { 'elements/attic/a.ts': ['lit'] },
      'elements/attic/a.ts: its room has no place in the rules',
    ],
    [
      'in a circle',
      { 'model/a.ts': ['model/b.ts'], 'model/b.ts': ['model/c.ts'], 'model/c.ts': ['model/b.ts'] },
      'model/b.ts → model/c.ts → model/b.ts',
    ],
  ])('are refused %s', (_, files, fault) => {
    expect(faultsOf(new Map(Object.entries(files)))).toEqual([fault]);
  });

  it('are allowed down', () => {
    const graph = new Map([
      ['elements/a.ts', ['model/b.ts', 'layout/c.ts', 'elements/d.ts', 'lit']],
      ['layout/c.ts', ['model/b.ts', 'd3-scale']],
      ['elements/list/h.ts', ['elements/words/i.ts']],
      ['site/j.ts', ['elements/words/i.ts']],
      ['cli/e.ts', ['extract/f.ts', 'site/g.ts', 'model/edtf.ts']],
    ]);
    expect(faultsOf(graph)).toEqual([]);
  });
});
