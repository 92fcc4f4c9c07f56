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
  if (to === EDTF.package) return file === EDTF.file ? [] : [`${file} imports the package ${to}`];
  if (!to.endsWith('.ts')) return [];
  if (to === EDTF.file && EDTF.notFor.includes(room))
    return [`${file} imports ${to}, which is for build time`];
  return roomOf(to) === room || allowed.includes(roomOf(to)) ? [] : [`${file} imports ${to}`];
}

function roomOf(path: string): string {
  return path.split('/')[0] ?? '';
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
      ['cli/e.ts', ['extract/f.ts', 'site/g.ts', 'model/edtf.ts']],
    ]);
    expect(faultsOf(graph)).toEqual([]);
  });
});
