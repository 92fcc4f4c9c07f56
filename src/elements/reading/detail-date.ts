/** “Why this date?”: the words, what was inferred from what, and what other tellings say. */
import { html, nothing, type TemplateResult } from 'lit';
import type { FuzzyDate, Inference, TimelineEvent } from '../../model/timeline.ts';
import type { ReaderContext } from '../base/context.ts';
import { wordDate } from '../words/dates.ts';
import { sourceLine } from './detail-evidence.ts';
import { ruleWords } from './rule-words.ts';
import { inferenceSentence } from '../words/event-words.ts';
import { isolate } from '../strings/languages.ts';
import type { ReadingStrings } from '../strings/strings.ts';
import { readingStrings } from '../strings/reading-strings.ts';

export function whyThisDate(event: TimelineEvent, context: ReaderContext): TemplateResult {
  const { lang, zone } = context;
  const strings = readingStrings(context.strings);
  const { date } = event;
  const others = event.evidence.flatMap((telling) =>
    telling.date && telling.date.edtf !== date?.edtf ? [telling.date] : [],
  );
  return html`<section part="why">
    <h3>${strings.whyThisDate}</h3>
    <ul class="reasons">
      ${date ? dateReasons(date, context) : html`<li>${strings.undatedWhy}</li>`}
      ${others.map(
        (other) =>
          html`<li>
            ${strings.otherTelling(isolate(other.text, strings.dir), wordDate(other, lang, zone))}
            ${ruleTemplate(other.rule, strings)}
            ${
              other.inferred.length === 0
                ? nothing
                : html`<ul>
                    ${inferenceItems(other.inferred, context, other.rule)}
                  </ul>`
            }
          </li>`,
      )}
    </ul>
  </section>`;
}

/** The sentences for a date, each with what the rule that it rests on does. */
export function dateReasons(date: FuzzyDate, context: ReaderContext): TemplateResult {
  const strings = readingStrings(context.strings);
  const words = html`${strings.wordsSay(isolate(date.text, strings.dir))} ${ruleTemplate(date.rule, strings)}`;
  // An imported file may give a date without words.
  const given = date.rule.startsWith('import/') ? ruleWords(date.rule, strings) : strings.editorGaveDate;
  return html`<li>${date.text === '' ? given : words}</li>
    ${inferenceItems(date.inferred, context, date.rule)}`;
}

/** `dateRule`: of the date that they belong to; what it does is said already. */
export function inferenceItems(
  inferred: readonly Inference[],
  context: ReaderContext,
  dateRule: string | null = null,
): readonly TemplateResult[] {
  const strings = readingStrings(context.strings);
  return inferred.map((one) => {
    const sentence = inferenceSentence(one, strings);
    // A note explains in the extractor's words; what it was taken from is said beside it, unless it says so itself.
    const from =
      one.note !== undefined && !sentence.includes(one.from)
        ? html` ${strings.inWords(isolate(one.from, strings.dir))}`
        : nothing;
    return html`<li>
      ${sentence}${from}
      ${one.rule === dateRule ? nothing : ruleTemplate(one.rule, strings)}${
        one.evidence === undefined
          ? nothing
          : html`<p class="source muted" part="source">${sourceLine(one.evidence, context)}</p>`
      }
    </li>`;
  });
}

/** The rule's own name is for who checks the machine. */
function ruleTemplate(rule: string, strings: ReadingStrings): TemplateResult | typeof nothing {
  const words = ruleWords(rule, strings);
  return words === null ? nothing : html`<span class="rule" title=${rule}>${words}</span>`;
}
