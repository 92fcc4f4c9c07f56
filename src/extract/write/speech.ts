/** Quotations and paraphrases as the format has them. */
import type { Paraphrase, Quote, Timeline, Wording } from '../../model/timeline.ts';
import { CONFIDENCE } from '../confidence.ts';
import type { DigestQuote } from '../digest/index.ts';
import type { Actors } from '../merge/actors.ts';
import type { LinkedParaphrase } from '../merge/paraphrases.ts';
import type { Linked, LinkedQuote } from '../merge/quotes.ts';
import { writeDate } from './date.ts';
import { assignIds, type Known } from './ids.ts';
import { type Memory, wordsMark } from './known.ts';
import { slug } from './slug.ts';

/** The ids of merged actors and of clusters, by their index. */
interface Ids {
  readonly actors: ReadonlyMap<number, string>;
  readonly events: readonly string[];
}

export interface Speech {
  readonly quotes: readonly LinkedQuote[];
  readonly paraphrases: readonly LinkedParaphrase[];
}

export function writeSpeech(
  said: Speech,
  sourceIds: readonly string[],
  actors: Actors,
  ids: Ids,
  memory: Memory,
): Pick<Timeline, 'quotes' | 'paraphrases'> {
  const quotes = said.quotes.map((quote): Quote => {
    const source = sourceIds[quote.article] ?? '';
    const { inferred, ...rest } = common(quote, quote.mention.speaker, source, sourceIds, ids);
    return {
      id: '',
      text: quote.mention.selector[0].exact,
      ...(quote.mention.language === null ? {} : { language: quote.mention.language }),
      ...besideIt(quote.mention, source),
      kind: quote.mention.kind,
      ...rest,
      evidence: [{ source, selector: quote.mention.selector }],
      rule: quote.mention.rule,
      inferred: [...quote.mention.inferred, ...inferred],
      confidence: CONFIDENCE.quote(quote.mention),
      corrections: [],
    };
  });
  const paraphrases = said.paraphrases.map((paraphrase): Paraphrase => {
    const source = sourceIds[paraphrase.article] ?? '';
    const { inferred, ...rest } = common(paraphrase, paraphrase.mention.speaker, source, sourceIds, ids);
    const statement = ids.events[paraphrase.statement ?? -1];
    return {
      id: '',
      text: paraphrase.mention.text,
      ...(statement === undefined ? {} : { statement }),
      ...rest,
      evidence: [{ source, selector: paraphrase.mention.selector }],
      rule: paraphrase.mention.rule,
      inferred: [...paraphrase.mention.inferred, ...inferred],
      corrections: [],
    };
  });
  return {
    quotes: named(quotes, said.quotes, actors, memory.quotes, 'quote'),
    paraphrases: named(paraphrases, said.paraphrases, actors, memory.paraphrases, 'paraphrase'),
  };
}

function besideIt({ beside }: DigestQuote, source: string): Pick<Quote, 'original' | 'translations'> {
  if (!beside) return {};
  const { language, isOriginal, selector } = beside;
  const wording: Wording = {
    text: selector[0].exact,
    language,
    by: 'source',
    evidence: { source, selector },
  };
  return isOriginal ? { original: wording } : { translations: [wording] };
}

/** Who said it, when, where, to whom and of what. */
function common(
  { speaker, date, place, to, events, inferred }: Linked,
  speakerText: string | null,
  source: string,
  sourceIds: readonly string[],
  ids: Ids,
): Pick<
  Quote,
  'speaker' | 'speakerText' | 'date' | 'place' | 'placeEvidence' | 'to' | 'events' | 'inferred'
> {
  const listener = to?.actor == null ? undefined : ids.actors.get(to.actor);
  return {
    speaker: speaker === null ? null : (ids.actors.get(speaker) ?? null),
    ...(speakerText === null ? {} : { speakerText }),
    date: date ? writeDate(date, source, sourceIds) : null,
    ...(place ? { place: place.text } : {}),
    ...(place?.selector ? { placeEvidence: { source, selector: place.selector } } : {}),
    ...(to
      ? {
          to: {
            text: to.text,
            ...(listener === undefined ? {} : { actor: listener }),
            evidence: { source, selector: to.selector },
          },
        }
      : {}),
    events: events.map((index) => ids.events[index]).filter((id) => id !== undefined),
    inferred: [...inferred],
  };
}

/** With ids that say who and what: "zelenskyy-this-is-our-land"; those of the last build wherever they can be kept. */
function named<T extends Quote | Paraphrase>(
  written: readonly T[],
  linked: readonly Linked[],
  actors: Actors,
  known: readonly Known[],
  fallback: string,
): T[] {
  const things = written.map(({ text, evidence }, i) => {
    const speaker = actors.all[linked[i]?.speaker ?? -1]?.name.split(/\s+/).at(-1) ?? '';
    return {
      wish: slug(`${speaker} ${text.split(/\s+/).slice(0, 8).join(' ')}`, fallback),
      marks: evidence.map(({ source }) => wordsMark(source, text)),
    };
  });
  const { ids } = assignIds(things, known, []);
  return written.map((one, i) => ({ ...one, id: ids[i] ?? '' }));
}
