import { slug } from '../extract/write/slug.ts';
import { assignIds, sha256, type Known, type Named } from '../extract/write/ids.ts';
import { assemble } from '../interchange/assemble.ts';
import type { Imported } from '../interchange/imported.ts';
import { Id } from '../model/fields.ts';
import { codePointLength } from '../model/text.ts';
import type { Redirect, Timeline } from '../model/timeline.ts';
import * as v from 'valibot';

export interface ImportedFrom {
  readonly file: string;
  /** The source text. */
  readonly text: string;
  /** The name of the format. */
  readonly format: string;
  /** undefined: the file says, else its name does. */
  readonly title: string | undefined;
  readonly language: string;
  /** What was imported last time; its ids are kept. */
  readonly last: Timeline | null;
}

/** The timeline with an id for each event: what the file gives, else words of the title; and those that it had before. */
export function importedTimeline(imported: Imported, from: ImportedFrom): Timeline {
  const { last } = from;
  const known = (last?.events ?? []).map((event): Known => ({
    id: event.id,
    date: event.date?.edtf,
    marks: marksOf(event.title, event.date?.edtf),
  }));
  const things = imported.events.map((event): Named => ({
    wish: v.is(Id, event.id) ? event.id : slug(event.title, 'event'),
    date: event.date?.edtf,
    marks: marksOf(event.title, event.date?.edtf),
  }));
  const { ids, heirs } = assignIds(things, known, last?.redirects ?? []);
  const stem = from.file.replace(/(?<=.)\.[^.]*$/, '');
  const timeline = assemble(imported, ids, {
    source: {
      id: slug(stem, 'file'),
      file: from.file,
      mediaType: 'text/plain',
      sha256: sha256(from.text),
      length: codePointLength(from.text),
    },
    text: from.text,
    format: from.format,
    title: stem,
    language: from.language,
  });
  return {
    ...timeline,
    ...(from.title === undefined ? {} : { title: from.title }),
    redirects: redirectsOf(last, heirs, new Set(ids)),
  };
}

/** The strongest first. A title that was corrected keeps its id by nothing else than an id of its own. */
function marksOf(title: string, date: string | undefined): string[] {
  return [`${title}\n${date ?? ''}`, title];
}

/** Former ids: those of before, and those whose event is gone, which open the date at which it stood. */
function redirectsOf(
  last: Timeline | null,
  heirs: ReadonlyMap<string, string | null>,
  live: ReadonlySet<string>,
): Redirect[] {
  const gone = (last?.events ?? [])
    .filter(({ id }) => heirs.get(id) !== id)
    .map(({ id, date }): Redirect => ({
      from: id,
      to: heirs.get(id) ?? null,
      ...(date === null ? {} : { date: date.edtf }),
    }));
  const kept = (last?.redirects ?? []).map((redirect) => {
    const to = redirect.to === null ? null : (heirs.get(redirect.to) ?? redirect.to);
    return { ...redirect, to };
  });
  return [...kept, ...gone].filter(({ from }) => !live.has(from));
}
