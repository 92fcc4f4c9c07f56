/** What an element offers, as tables: made of its manifest, which is made of its source, so that neither can drift. */
import type {
  ClassMethod,
  CustomElement,
  ClassField,
  Module,
  Package,
} from 'custom-elements-manifest/schema';
import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { toHast } from 'mdast-util-to-hast';
import { readMarkdown } from './code-blocks.ts';

/** @throws Error where the manifest has no such element */
export function elementReference(manifest: Package, tag: string): readonly ElementContent[] {
  const element = manifest.modules
    .flatMap(({ declarations = [] }: Module) => declarations)
    .find((one): one is CustomElement & typeof one => 'tagName' in one && one.tagName === tag);
  if (!element) throw new Error(`the manifest has no element ${tag}`);
  const members = element.members ?? [];
  const attributes = element.attributes ?? [];
  const attributeOf = new Map(attributes.map(({ name, description }) => [name, description ?? '']));
  return [
    ...section('Attributes', 'attribute', attributes, ({ name, description }) => [
      code(name),
      prose(description),
    ]),
    ...section(
      'Properties',
      'property',
      members.filter(
        (member): member is ClassField & { readonly attribute?: string } => member.kind === 'field',
      ),
      ({ name, description, type, attribute = '' }) => [
        code(name),
        code(type?.text ?? ''),
        prose(description ?? attributeOf.get(attribute)),
      ],
      ['type'],
    ),
    ...section(
      'Methods',
      'method',
      members.filter((member): member is ClassMethod => member.kind === 'method'),
      (method) => [code(signature(method)), prose(method.description)],
    ),
    ...section('Events', 'event', element.events ?? [], ({ name, description }) => [
      code(name),
      prose(description),
    ]),
    ...section('Slots', 'slot', element.slots ?? [], ({ name, description }) => [
      name === '' ? '(no name)' : code(name),
      prose(description),
    ]),
    ...section('Parts', 'part', element.cssParts ?? [], ({ name, description }) => [
      code(`::part(${name})`),
      prose(description),
    ]),
    ...section('Custom properties', 'property', element.cssProperties ?? [], ({ name, description }) => [
      code(name),
      prose(description),
    ]),
  ];
}

type Cell = ElementContent | string | readonly ElementContent[];

function section<T>(
  title: string,
  what: string,
  items: readonly T[],
  cells: (item: T) => readonly Cell[],
  between: readonly string[] = [],
): ElementContent[] {
  if (items.length === 0) return [];
  const head = [what, ...between, 'says'].map((name) => h('th', { scope: 'col' }, name));
  const rows = items.map((item) =>
    h(
      'tr',
      cells(item).map((cell) => h('td', [cell].flat())),
    ),
  );
  return [
    h('h2', title),
    h('div.table', { tabIndex: 0 }, [h('table', [h('thead', [h('tr', head)]), h('tbody', rows)])]),
  ];
}

function signature({ name, parameters = [], return: returned }: ClassMethod): string {
  const given = parameters.map((one) => `${one.name}: ${one.type?.text ?? 'unknown'}`).join(', ');
  return `${name}(${given}): ${returned?.type?.text ?? 'void'}`;
}

function code(text: string): Element {
  return h('code', text);
}

/** A comment of the source, whose signs are those of Markdown. */
function prose(text: string | undefined): readonly ElementContent[] {
  const tree = toHast(readMarkdown(text ?? ''));
  if (tree.type !== 'root') return [];
  return tree.children.flatMap((node) => (node.type === 'element' ? node.children : []));
}
