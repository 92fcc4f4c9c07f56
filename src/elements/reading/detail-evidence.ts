/** Every passage that tells of something, whole, each with its source and the way to it. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Correction, Evidence, FuzzyDate, Source, Telling } from '../../model/timeline.ts';
import type { ReaderContext } from '../base/context.ts';
import { label } from '../words/event-words.ts';
import { directionOf, isolate } from '../strings/languages.ts';
import { passageHref, WHOLE_PASSAGE } from './passage.ts';
import { passageTemplate } from './passage-template.ts';
import { sourceName, sourceRest } from '../words/source-words.ts';
import { readingStrings } from '../strings/reading-strings.ts';

export interface Passage {
  readonly evidence: Evidence;
  /** The date whose words are marked in it. */
  readonly date: FuzzyDate | null;
}

export function evidenceSection(passages: readonly Passage[], context: ReaderContext): TemplateResult {
  const strings = readingStrings(context.strings);
  return html`<section part="evidence">
    <h3>${strings.evidence}</h3>
    ${passages.length === 0 ? html`<p class="muted">${strings.noEvidence}</p>` : nothing}
    <ul class="evidence">
      ${passages.map(
        ({ evidence, date }) =>
          html`<li>
            ${passageTemplate(evidence, date, WHOLE_PASSAGE, context)}
            <p class="source muted" part="source">${sourceLine(evidence, context)}</p>
          </li>`,
      )}
    </ul>
  </section>`;
}

/** “Title, Publisher, 22 April 2025 · Read it in the source · Rights: …”. */
export function sourceLine(evidence: Telling | Evidence, context: ReaderContext): unknown {
  const { lookup } = context;
  const strings = readingStrings(context.strings);
  const source = lookup.source(evidence.source);
  if (!source) return html`<bdi>${evidence.source}</bdi>`;
  const href = passageHref(evidence, source.url);
  const rights =
    source.rights === undefined ? nothing : html` · ${strings.rights}: <bdi>${source.rights}</bdi>`;
  // No opener: the other page learns nothing of this one, and cannot reach into it.
  const link =
    href === null
      ? nothing
      : html` · <a href=${href} target="_blank" rel="noopener">${strings.readSource}</a>`;
  return html`<cite>${sourceTitle(source, context)}</cite>${link}${rights}`;
}

function sourceTitle(source: Source, context: ReaderContext): TemplateResult {
  return html`<span lang=${source.language ?? nothing} dir=${directionOf(source.language)}
      >${sourceName(source)}</span
    >${context.strings.comma}${sourceRest(source, context)}`;
}

/** What an editor changed, so that nobody takes an edit for a source. */
export function correctionsSection(corrections: readonly Correction[], context: ReaderContext): unknown {
  const strings = readingStrings(context.strings);
  const { fields } = strings;
  if (corrections.length === 0) return nothing;
  return html`<section part="corrections">
    <h3>${strings.corrections}</h3>
    <ul class="reasons">
      ${corrections.map(
        ({ field, was, note, edit }) =>
          html`<li>
            ${strings.edited(label(fields, field), was === undefined ? null : isolate(was, strings.dir))}${note === undefined ? nothing : html` — <bdi>${note}</bdi>`}
            <span class="rule"><bdi dir="ltr">edits.yaml ${edit}</bdi></span>
          </li>`,
      )}
    </ul>
  </section>`;
}
