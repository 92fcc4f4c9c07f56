/** Paraphrases as list items: named for what they are, in the sans and without marks, so that none is taken for a quotation. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Paraphrase } from '../../model/timeline.ts';
import { speakerName } from '../words/speaker.ts';
import type { ReaderContext } from '../base/context.ts';
import { cssProperty } from '../base/css-property.ts';
import { directionOf, isolate } from '../strings/languages.ts';
import { readingStrings } from '../strings/reading-strings.ts';

/** `below`: what stands under the words of each, such as its passage or the way there. */
export function paraphraseItems(
  paraphrases: readonly Paraphrase[],
  context: ReaderContext,
  below: (paraphrase: Paraphrase) => unknown = () => nothing,
): readonly TemplateResult[] {
  const { colorOf, lookup } = context;
  const strings = readingStrings(context.strings);
  return paraphrases.map((paraphrase) => {
    const language = paraphrase.language ?? lookup.source(paraphrase.evidence[0]?.source ?? '')?.language;
    return html`<li
      class="paraphrase"
      part="paraphrase"
      ${cssProperty('--_side', colorOf(paraphrase.speaker))}
    >
      <span class="muted"
        >${strings.paraphraseOf(isolate(speakerName(paraphrase, context), strings.dir))}</span
      >
      <span lang=${language ?? nothing} dir=${directionOf(language)}>${paraphrase.text}</span>
      ${below(paraphrase)}
    </li>`;
  });
}
