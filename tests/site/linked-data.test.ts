/** What pages say to search engines, checked by the types of schema.org's vocabulary: names, and what each may hold. */
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import type { Timeline } from '../../src/model/timeline.ts';
import { siteOf } from '../../src/site/site.ts';
import { timeline } from '../elements/reading-fixture.ts';

const SITE = 'https://war.example/site/';

type Node = Readonly<Record<string, unknown>> & { readonly '@type': string; readonly '@id'?: string };
type Graph = Readonly<Record<'@graph', readonly Node[]>>;

/** By the path of the page. */
async function graphsOf(shown: Timeline = timeline): Promise<ReadonlyMap<string, Graph>> {
  const { files } = await siteOf(shown, SITE);
  const found = new Map<string, Graph>();
  for (const { path, make } of files) {
    if (!path.endsWith('.html')) continue;
    const scripts = new JSDOM(make()).window.document.querySelectorAll('script[type="application/ld+json"]');
    for (const { textContent } of scripts)
      found.set(path.replace(/index\.html$/, ''), JSON.parse(textContent) as Graph);
  }
  return found;
}

/** What a compiler has against each of some lists of nodes, told by schema-dts what each type may hold. */
function complaintsOf(lists: readonly (readonly Node[])[]): string[][] {
  const files = new Map(
    lists.map((nodes, i) => [
      join(import.meta.dirname, `graph-${i}.ts`),
      nodes
        .map(
          (node, n) => `export const n${n}: import('schema-dts').${node['@type']} = ${JSON.stringify(node)};`,
        )
        .join('\n'),
    ]),
  );
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    types: [],
    lib: ['lib.es5.d.ts'],
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
  };
  const disk = ts.createCompilerHost(options);
  const program = ts.createProgram([...files.keys()], options, {
    ...disk,
    fileExists: (name) => files.has(name) || disk.fileExists(name),
    getSourceFile: (name, version, ...rest) => {
      const text = files.get(name);
      return text === undefined
        ? disk.getSourceFile(name, version, ...rest)
        : ts.createSourceFile(name, text, version);
    },
  });
  return [...files.keys()].map((name) =>
    ts
      .getPreEmitDiagnostics(program, program.getSourceFile(name))
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' ')),
  );
}

/** None of these is right, so that one sees that the compiler would tell. */
const WRONG: readonly Node[] = [
  { '@type': 'Event', title: 'Talks' },
  { '@type': 'Battle', name: 'Talks' },
  { '@type': 'Quotation', text: 'Yes', spokenByCharacter: { '@type': 'Place', name: 'Rome' } },
];

describe('the linked data of a site', () => {
  it('has only types and properties that schema.org has', async () => {
    const graphs = await graphsOf({
      ...timeline,
      paraphrases: timeline.quotes.map(({ kind: _, ...said }) => ({ ...said, id: `said-${said.id}` })),
    });
    const nodes = [...graphs.values()].flatMap((graph) => graph['@graph']);
    expect(graphs.size).toBeGreaterThan(timeline.events.length);
    expect([...new Set(nodes.map((node) => node['@type']))].sort()).toEqual([
      'Claim',
      'CollectionPage',
      'Event',
      'NewsArticle',
      'Quotation',
    ]);
    const [complaints, ...ofWrong] = complaintsOf([nodes, ...WRONG.map((node) => [node])]);
    expect(complaints).toEqual([]);
    expect(ofWrong.map(({ length }) => length > 0)).toEqual(WRONG.map(() => true));
    // A compiler beside other tests.
  }, 120_000);

  it('is that of its page: the event and its quotations, all events of a date, the whole', async () => {
    const graphs = await graphsOf();
    for (const event of timeline.events) {
      const nodes = graphs.get(`event/${event.id}/`)?.['@graph'] ?? [];
      expect(nodes[0]).toMatchObject({ '@type': 'Event', name: event.title });
      const said = timeline.quotes.filter(({ events }) => events.includes(event.id)).map(({ text }) => text);
      expect(nodes.filter((node) => node['@type'] === 'Quotation').map(({ text }) => text)).toEqual(said);
    }
    const items = (path: string): readonly { name: string; url: string }[] => {
      const [page] = graphs.get(path)?.['@graph'] ?? [];
      return (page as unknown as { mainEntity: { itemListElement: { name: string; url: string }[] } })
        .mainEntity.itemListElement;
    };
    expect(items('').map(({ name }) => name)).toEqual(timeline.events.map(({ title }) => title));
    const month = items('on/2025-04/');
    expect(month.length).toBeGreaterThan(1);
    for (const { url } of month)
      expect(graphs.has(new URL(url, `${SITE}on/2025-04/`).href.slice(SITE.length))).toBe(true);
  });

  it('calls each thing by one name on all pages, and refers to nothing that is on none', async () => {
    const named = new Set<string>();
    const referred = new Set<string>();
    for (const [path, graph] of await graphsOf()) {
      const resolve = (id: string): string => new URL(id, new URL(path, SITE)).href;
      for (const node of graph['@graph']) if (node['@id'] !== undefined) named.add(resolve(node['@id']));
      for (const [, id = ''] of JSON.stringify(graph).matchAll(/\{"@id":"([^"]*)"\}/g))
        referred.add(resolve(id));
    }
    for (const { id } of timeline.events) expect(named).toContain(`${SITE}event/${id}/`);
    for (const { id } of timeline.sources) expect(named).toContain(`${SITE}#source/${id}`);
    expect(referred.size).toBeGreaterThan(1);
    expect([...referred].filter((id) => !named.has(id))).toEqual([]);
  });
});
