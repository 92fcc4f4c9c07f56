import { basename, dirname } from 'node:path';
import { CodePoints } from '../model/text.ts';
import type { Analysis } from '../extract/analysis.ts';
import { CONFIDENCE } from '../extract/confidence.ts';
import { type Range, visibleText } from '../extract/article.ts';
import type { EventMention } from '../extract/events/index.ts';
import { analyseFile } from './analyse-file.ts';
import { faultLine } from './articles.ts';
import { happeningsOf } from '../extract/merge/cluster.ts';
import { CalledWrongly, type Command, readArgs } from './command.ts';
import { explainDate, explainEvent, explainQuote, type MadeEvent } from './explain.ts';

/** Prints what is found in each article, one JSON object a line. */
export const inspect: Command = {
  usage: 'inspect [--explain] FILE…',
  summary:
    'print the dates, quotes and events of each article as JSON, one article a line; with --explain also the rules that made each',
  async run(args, { print, complain }) {
    const { values, positionals } = readArgs(args, { explain: { type: 'boolean', default: false } });
    if (positionals.length === 0) throw new CalledWrongly('expected at least one file');
    let status = 0;
    for (const path of positionals) {
      const { made, faults } = await analyseFile(dirname(path), basename(path));
      for (const fault of faults) complain(faultLine(dirname(path), fault));
      if (faults.length > 0) status = 1;
      if (made) print(JSON.stringify(inspection(made, path, values.explain)));
    }
    return status;
  },
};

function inspection(analysis: Analysis, file: string, explained: boolean) {
  const { article, dates, quotes } = analysis;
  // Each happening once, by its best telling.
  const events = happeningsOf(analysis).flatMap(([best]) => (best ? [best.mention] : []));
  const points = new CodePoints(article.text);
  const at = ({ start, end }: Range) => ({
    start: points.at(start),
    end: points.at(end),
    text: article.text.slice(start, end),
  });
  const explain = (make: () => string[]) => (explained ? { explain: make() } : {});
  const event = (mention: EventMention) => {
    const date = dates[mention.date ?? -1];
    return {
      title: mention.title,
      kind: mention.kind,
      status: mention.status,
      rule: mention.rule,
      ...(date ? { confidence: CONFIDENCE.event(mention.rule, date) } : {}),
      ...explain(() => explainEvent(toExplain(mention, analysis))),
    };
  };
  return {
    file,
    dates: dates.map((date) => ({
      ...at(date),
      edtf: date.edtf,
      precision: date.precision,
      rule: date.rule,
      inferred: date.inferred,
      ...(date.edtf === null ? {} : { confidence: CONFIDENCE.date(date) }),
      ...explain(() => explainDate(date)),
    })),
    quotes: quotes.map((quote) => ({
      ...at(quote),
      kind: quote.kind,
      speaker: quote.speaker,
      rule: quote.rule,
      inferred: quote.inferred,
      confidence: CONFIDENCE.quote(quote),
      ...explain(() => explainQuote(quote, quote.speakerRange && visibleText(article, quote.speakerRange))),
    })),
    events: events
      .filter((mention) => mention.date !== null)
      .map((mention) => ({
        ...at(mention),
        edtf: dates[mention.date ?? -1]?.edtf ?? null,
        ...event(mention),
      })),
    undated: events
      .filter((mention) => mention.date === null)
      .map((mention) => ({ ...at(mention), ...event(mention) })),
  };
}

function toExplain(mention: EventMention, { article, actors, dates }: Analysis): MadeEvent {
  const named = (indices: readonly number[]) => indices.flatMap((index) => actors[index]?.name ?? []);
  return {
    rule: mention.rule,
    words: visibleText(article, mention.trigger),
    date: dates[mention.date ?? -1] ?? null,
    status: mention.status,
    claimedBy: named(mention.claimedBy),
    disputedBy: named(mention.disputedBy),
  };
}
