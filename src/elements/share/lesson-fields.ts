/** The choices for a lesson, as they stand in the panel that shares. */
import { html, nothing, type TemplateResult } from 'lit';
import { CONTROLS, type Control } from '../../model/link-options.ts';
import type { ReaderContext } from '../base/context.ts';
import type { Lesson, LessonLink } from './lesson-choices.ts';
import { controlName, lessonWords } from './lesson-words.ts';
import { spanWords } from './share-choices.ts';

/** `begins`: a story is shared anyhow. `choose` takes what has changed. */
export function lessonFields(
  lesson: Lesson,
  { target, options, ranges, steps }: LessonLink,
  begins: boolean,
  context: ReaderContext,
  choose: (part: Partial<Lesson>) => void,
): TemplateResult {
  const { lang, strings, lookup, timeline } = context;
  const words = lessonWords(lang);
  const step = target.kind === 'story' ? target.id : null;
  const toggle = (control: Control): void => {
    const isHidden = lesson.hide.includes(control);
    choose({ hide: CONTROLS.filter((one) => (one === control ? !isHidden : lesson.hide.includes(one))) });
  };
  return html`<div class="lesson" role="group" aria-label=${words.lesson}>
    ${
      steps.length === 0
        ? nothing
        : select(
            words.story,
            [...(begins ? [] : [null]), ...steps],
            step,
            (id) => (id === null ? words.none : `${steps.indexOf(id) + 1}. ${lookup.event(id)?.title ?? id}`),
            (id) => choose({ step: id }),
            timeline.language,
          )
    }
    ${
      ranges.length === 0
        ? nothing
        : select(
            words.range,
            [null, ...ranges.map(({ edtf }) => edtf)],
            options.within?.edtf ?? null,
            (edtf) => (edtf === null ? words.all : spanWords(edtf, lang)),
            (edtf) => choose({ within: edtf }),
          )
    }
    <fieldset>
      <legend>${words.hide}</legend>
      ${CONTROLS.map(
        (control) =>
          html`<label class="check"
            ><input
              type="checkbox"
              name=${control}
              .checked=${lesson.hide.includes(control)}
              @change=${() => toggle(control)}
            />${controlName(control, words, strings)}</label
          >`,
      )}
    </fieldset>
    <p class="note">${words.note}</p>
  </div>`;
}

/** `language`: of the names, where they are not the interface's; that of the first, null, always is. */
function select<T extends string | null>(
  label: string,
  values: readonly T[],
  chosen: T,
  nameOf: (value: T) => string,
  choose: (value: T) => void,
  language?: string,
): TemplateResult {
  const change = ({ currentTarget }: Event): void => {
    const value = values[(currentTarget as HTMLSelectElement).selectedIndex];
    if (value !== undefined) choose(value);
  };
  return html`<label
    >${label}
    <select class="tool" part="tool" @change=${change}>
      ${values.map(
        (value) =>
          html`<option
            lang=${(value === null ? undefined : language) ?? nothing}
            .selected=${value === chosen}
          >
            ${nameOf(value)}
          </option>`,
      )}
    </select></label
  >`;
}
