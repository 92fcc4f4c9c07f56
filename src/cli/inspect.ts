import { basename, dirname } from 'node:path';
import { CodePoints } from '../model/text.ts';
import type { Analysis } from '../extract/analysis.ts';
import { CONFIDENCE } from '../extract/confidence.ts';
import { type DateMention, type Range, visibleText } from '../extract/article.ts';
import { NOWHERE, type Setting } from '../extract/speech/setting.ts';
import type { EventMention } from '../extract/events/index.ts';
import { analyseFile } from './analyse-file.ts';
import { faultLine } from './articles.ts';
import { happeningsOf } from '../extract/merge/cluster.ts';
import type { MergedTelling } from '../extract/merge/telling.ts';
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
  const { article, dates, quotes, settings, paraphrases } = analysis;
  // Each happening once, by its best telling.
  const events = happeningsOf(analysis).flatMap(([best]) => (best ? [best] : []));
  const points = new CodePoints(article.text);
  const at = ({ start, end }: Range) => ({
    start: points.at(start),
    end: points.at(end),
    text: article.text.slice(start, end),
  });
  const when = ({ date, place, to }: Setting) => ({
    ...(date === null ? {} : { said: dates[date]?.edtf }),
    ...(place ? { place: visibleText(article, place) } : {}),
    ...(to ? { to: visibleText(article, to.range) } : {}),
  });
  const explain = (make: () => string[]) => (explained ? { explain: make() } : {});
  // What was merged counts its dates otherwise than the article does: a telling brings its own.
  const event = ({ mention, date }: MergedTelling) => ({
    title: mention.title,
    kind: mention.kind,
    status: mention.status,
    rule: mention.rule,
    ...(date ? { confidence: CONFIDENCE.event(mention, date) } : {}),
    ...explain(() => explainEvent(toExplain(mention, date, analysis))),
  });
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
    quotes: quotes.map((quote, n) => ({
      ...at(quote),
      kind: quote.kind,
      speaker: quote.speaker,
      ...when(settings[n] ?? NOWHERE),
      rule: quote.rule,
      inferred: quote.inferred,
      confidence: CONFIDENCE.quote(quote),
      ...explain(() => explainQuote(quote, quote.speakerRange && visibleText(article, quote.speakerRange))),
    })),
    // Apart from the quotations, which they are none of.
    paraphrases: paraphrases.map((paraphrase) => ({
      ...at(paraphrase),
      says: visibleText(article, paraphrase.claim),
      speaker: paraphrase.speaker,
      ...when(paraphrase.setting),
      rule: paraphrase.rule,
      inferred: paraphrase.inferred,
      ...explain(() =>
        explainQuote(
          { ...paraphrase, text: visibleText(article, paraphrase.claim) },
          visibleText(article, paraphrase.speakerRange),
        ),
      ),
    })),
    events: events
      .filter(({ date }) => date !== null)
      .map((telling) => ({ ...at(telling.mention), edtf: telling.date?.edtf ?? null, ...event(telling) })),
    undated: events
      .filter(({ date }) => date === null)
      .map((telling) => ({ ...at(telling.mention), ...event(telling) })),
  };
}

function toExplain(
  mention: EventMention,
  date: DateMention | null,
  { article, actors }: Analysis,
): MadeEvent {
  const named = (indices: readonly number[]) => indices.flatMap((index) => actors[index]?.name ?? []);
  return {
    rule: mention.rule,
    words: visibleText(article, mention.trigger),
    date,
    status: mention.status,
    claimedBy: named(mention.claimedBy),
    disputedBy: named(mention.disputedBy),
  };
}
