import { basename, dirname } from 'node:path';
import { CodePoints } from '../model/text.ts';
import type { Analysis } from '../extract/analysis.ts';
import type { Range } from '../extract/article.ts';
import { analyseFile } from './analyse-file.ts';
import { faultLine } from './articles.ts';
import { happeningsOf } from '../extract/merge/cluster.ts';
import { CalledWrongly, type Command, readArgs } from './command.ts';

/** Prints what is found in each article, one JSON object a line. */
export const inspect: Command = {
  usage: 'inspect FILE…',
  summary: 'print the dates, quotes and events of each article as JSON, one article a line',
  async run(args, { print, complain }) {
    const { positionals } = readArgs(args, {});
    if (positionals.length === 0) throw new CalledWrongly('expected at least one file');
    let status = 0;
    for (const path of positionals) {
      const { analysis, faults } = await analyseFile(dirname(path), basename(path));
      for (const fault of faults) complain(faultLine(dirname(path), fault));
      if (faults.length > 0) status = 1;
      if (analysis) print(JSON.stringify(inspection(analysis, path)));
    }
    return status;
  },
};

function inspection(analysis: Analysis, file: string) {
  const { article, dates, quotes } = analysis;
  // Each happening once, by its best telling.
  const events = happeningsOf(analysis).flatMap(([best]) => (best ? [best.mention] : []));
  const points = new CodePoints(article.text);
  const at = ({ start, end }: Range) => ({
    start: points.at(start),
    end: points.at(end),
    text: article.text.slice(start, end),
  });
  return {
    file,
    dates: dates.map((date) => ({
      ...at(date),
      edtf: date.edtf,
      precision: date.precision,
      rule: date.rule,
      inferred: date.inferred,
    })),
    quotes: quotes.map((quote) => ({
      ...at(quote),
      kind: quote.kind,
      speaker: quote.speaker,
      rule: quote.rule,
      inferred: quote.inferred,
    })),
    events: events
      .filter((event) => event.date !== null)
      .map((event) => ({
        ...at(event),
        edtf: dates[event.date ?? -1]?.edtf ?? null,
        title: event.title,
        kind: event.kind,
        status: event.status,
        rule: event.rule,
      })),
    undated: events
      .filter((event) => event.date === null)
      .map((event) => ({
        ...at(event),
        title: event.title,
        kind: event.kind,
        status: event.status,
        rule: event.rule,
      })),
  };
}
