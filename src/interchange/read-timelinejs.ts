/** The JSON of TimelineJS 3: `{ title, events, eras, scale }`. */
import { parseTree, type Node } from 'jsonc-parser';
import { findJsonFault } from '../model/json-fault.ts';
import { ImportFault, type Imported, type ReadOptions } from './imported.ts';
import { readSlides, type Leaf, type PlacedSlide } from './read-slides.ts';

/** Deeper than any slide, and not so deep that walking it costs the stack. */
const DEEPEST = 20;

/** @param text the source text. @throws ImportFault where it is not JSON, or has no list of events */
export function readTimelineJs(text: string, { zone }: ReadOptions = {}): Imported {
  const fault = findJsonFault(text);
  if (fault)
    throw new ImportFault(
      `not JSON at line ${fault.line}, column ${fault.column}: expected ${fault.expected}`,
    );
  const root = treeOf(text);
  const top = new Map(root ? membersOf(root) : []);
  const events = top.get('events');
  if (events?.type !== 'array') throw new ImportFault('no list of “events”; expected the JSON of TimelineJS');
  const lineOf = lineCounter(text);
  const slide = (node: Node, type: PlacedSlide['type']): PlacedSlide => ({
    leaves: new Map(leavesOf(node, '', 0)),
    line: lineOf(node.offset),
    type,
  });
  const title = top.get('title');
  const head = [...top].filter(([name]) => !['title', 'events', 'eras'].includes(name));
  return readSlides(
    [
      ...(title?.type === 'object' ? [slide(title, 'title')] : []),
      ...(events.children ?? []).map((node) => slide(node, 'event')),
      ...(top.get('eras')?.children ?? []).map((node) => slide(node, 'era')),
    ],
    Object.fromEntries(
      head.flatMap(([name, node]) => leavesOf(node, name, 0)).map(([name, { text: value }]) => [name, value]),
    ),
    zone,
  );
}

function treeOf(text: string): Node | undefined {
  try {
    return parseTree(text);
  } catch (error) {
    if (error instanceof RangeError)
      throw new ImportFault('nested too deeply; expected the JSON of TimelineJS');
    throw error;
  }
}

function membersOf(node: Node): [string, Node][] {
  return (node.children ?? []).flatMap(({ children }): [string, Node][] => {
    const [key, value] = children ?? [];
    return key && value ? [[String(key.value), value]] : [];
  });
}

/** Texts, numbers and truths by their path; a text stands between its quotation marks. Nothing that is empty. */
function leavesOf(node: Node, path: string, depth: number): [string, Leaf][] {
  if (depth > DEEPEST) return [];
  const below = (name: string): string => (path === '' ? name : `${path}.${name}`);
  if (node.type === 'object')
    return membersOf(node).flatMap(([name, value]) => leavesOf(value, below(name), depth + 1));
  if (node.type === 'array')
    return (node.children ?? []).flatMap((item, n) => leavesOf(item, below(String(n)), depth + 1));
  if (node.type === 'null') return [];
  const text = String(node.value).trim();
  const mark = node.type === 'string' ? 1 : 0;
  if (text === '') return [];
  return [[path, { text, start: node.offset + mark, end: node.offset + node.length - mark }]];
}

/** Lines counted from 1, for offsets in any order. */
function lineCounter(text: string): (offset: number) => number {
  const ends: number[] = [];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) ends.push(at);
  return (offset) => {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ends[middle] ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return low + 1;
  };
}
