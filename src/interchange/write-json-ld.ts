/** JSON-LD in the words of schema.org: an Event, Quotation or Claim for each of ours, and the sources that bear them out. */
import { eventNodes, graphText, paraphraseNode, quotationNode, sourceNode } from './json-ld-nodes.ts';
import { loss, needsWords, type WriteInput, type Written } from './written.ts';

export function writeJsonLd(input: WriteInput): Written {
  const { events, quotes, paraphrases, sources } = input.timeline;
  const nodes = [
    ...sources.map((source) => sourceNode(source, input)),
    ...events.flatMap((event) => eventNodes(event, input)),
    ...quotes.map((quote) => quotationNode(quote, input)),
    ...paraphrases.map((paraphrase) => paraphraseNode(paraphrase, input)),
  ];
  const told = [...events, ...quotes, ...paraphrases].filter(({ evidence }) => evidence.length > 0).length;
  return {
    text: `${graphText(nodes, 1)}\n`,
    losses: [
      ...loss(
        events.filter(({ date }) => date !== null && needsWords(date)).length,
        'date',
        'dates',
        'less precise than a day, not certain or open: from first to last day, and said in the description',
      ),
      ...loss(told, 'passage', 'passages', 'not pointed out in their sources; the sources are named'),
    ],
  };
}
