import * as v from 'valibot';
import { type Document, isMap, LineCounter, parseDocument, isSeq, visit } from 'yaml';
import type { Wanted } from '../digest/passages.ts';
import { Language } from '../../model/fields.ts';
import { ROLES } from '../../model/timeline.ts';
import { STATUSES } from '../../model/vocabulary.ts';

const Words = v.pipe(v.string('expected text'), v.trim(), v.nonEmpty('expected some text'));
/** An event by its id, or by words of its evidence where no other event's has them. */
const EventRef = v.union([Words, v.object({ words: Words, file: v.optional(Words) })]);
const EventId = v.pipe(Words, v.regex(/^\p{L}[\p{L}\p{N}-]*$/u, 'expected an id like easter-ceasefire'));
const note = { why: v.optional(Words) };

const EditSchema = v.variant('do', [
  v.object({ do: v.literal('tie'), actor: Words, to: Words, ...note }),
  v.object({ do: v.literal('rename'), actor: Words, name: Words, ...note }),
  v.object({ do: v.literal('side'), actor: Words, side: Words, ...note }),
  v.object({ do: v.literal('retitle'), event: EventRef, title: v.pipe(Words, v.maxLength(80)), ...note }),
  v.object({ do: v.literal('redate'), event: EventRef, edtf: Words, ...note }),
  v.object({ do: v.literal('identify'), event: EventRef, id: EventId, ...note }),
  v.object({
    do: v.literal('split'),
    event: EventRef,
    into: v.pipe(
      v.array(
        v.object({
          id: EventId,
          title: v.pipe(Words, v.maxLength(80)),
          words: Words,
          file: v.optional(Words),
          edtf: v.optional(Words),
        }),
      ),
      v.minLength(2, 'expected at least two events, each with id, title and words'),
    ),
    ...note,
  }),
  v.object({ do: v.literal('merge'), event: EventRef, into: EventRef, ...note }),
  v.object({ do: v.literal('drop'), event: EventRef, ...note }),
  v.object({ do: v.literal('status'), event: EventRef, status: v.picklist(STATUSES), ...note }),
  v.object({
    do: v.literal('actors'),
    event: EventRef,
    actors: v.array(v.object({ actor: Words, role: v.picklist(ROLES) })),
    ...note,
  }),
  v.object({ do: v.literal('reattribute'), quote: Words, speaker: Words, ...note }),
  v.object({
    do: v.literal('translate'),
    quote: Words,
    lang: Language,
    text: Words,
    by: v.optional(Words),
    original: v.optional(v.boolean('expected true or false')),
    from: v.optional(Language),
    ...note,
  }),
  v.object({
    do: v.literal('add'),
    event: v.object({
      id: EventId,
      title: v.pipe(Words, v.maxLength(80)),
      edtf: Words,
      words: v.optional(Words),
      file: v.optional(Words),
    }),
    ...note,
  }),
]);

export type EventRef = v.InferOutput<typeof EventRef>;
/** One entry of edits.yaml with its place in the list, from 1. */
export type Edit = v.InferOutput<typeof EditSchema> & { readonly number: number };

/** The words that entries name as evidence, which have to be looked for in the articles. */
export function wordsNamed(edits: readonly Edit[]): Wanted[] {
  return edits.flatMap((edit) =>
    edit.do === 'add' && edit.event.words !== undefined
      ? [{ words: edit.event.words, ...(edit.event.file === undefined ? {} : { file: edit.event.file }) }]
      : [],
  );
}

export interface EditFault {
  readonly line: number;
  readonly message: string;
}

const HeadSchema = v.object({
  title: v.optional(Words),
  description: v.optional(Words),
  language: v.optional(Words),
});

/** What an editor says of the whole timeline. */
export type Head = v.InferOutput<typeof HeadSchema>;

export interface Edits {
  readonly head: Head;
  readonly edits: readonly Edit[];
  readonly faults: readonly EditFault[];
}

/**
 * Reads edits.yaml: `title`, `description` and `language` of the timeline, and `edits`, a list of entries each with `do`.
 * A bad entry is reported with its line, and the others live on.
 */
export function readEdits(yaml: string): Edits {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { schema: 'core', lineCounter: lines });
  const lineOf = (offset: number | undefined): number =>
    offset === undefined ? 1 : lines.linePos(offset).line;
  const failed = (line: number, message: string): Edits => ({
    head: {},
    edits: [],
    faults: [{ line, message }],
  });
  const broken = document.errors[0];
  if (broken) return failed(lineOf(broken.pos[0]), `not YAML: ${broken.message.split('\n')[0] ?? ''}`);
  if (document.contents === null) return { head: {}, edits: [], faults: [] };
  if (hasAlias(document)) return failed(1, 'aliases like *name are not read; write the value itself');
  if (!isMap(document.contents)) return failed(1, 'expected "title: …" and "edits:" with a list below it');
  const faults: EditFault[] = [];
  const head = v.safeParse(HeadSchema, document.toJS({ maxAliasCount: 0 }));
  if (!head.success) faults.push({ line: 1, message: faultOf(head.issues[0]) });
  const list = document.get('edits', true);
  const edits: Edit[] = [];
  if (list !== undefined && !isSeq(list))
    faults.push({ line: 1, message: 'edits: expected a list of entries like "- do: retitle"' });
  for (const [i, item] of (isSeq(list) ? list.items : []).entries()) {
    const result = v.safeParse(EditSchema, isMap(item) ? item.toJS(document, { maxAliasCount: 0 }) : item);
    if (result.success) edits.push({ ...result.output, number: i + 1 });
    else
      faults.push({
        line: lineOf(isMap(item) ? item.range?.[0] : undefined),
        message: `entry ${i + 1}: ${faultOf(result.issues[0])}`,
      });
  }
  return { head: head.success ? head.output : {}, edits, faults };
}

/** An alias stands for what another place says: a few of them can mean more than memory holds. */
function hasAlias(document: Document): boolean {
  let found = false;
  visit(document, {
    Alias: () => {
      found = true;
      return visit.BREAK;
    },
  });
  return found;
}

function faultOf(issue: v.BaseIssue<unknown>): string {
  const key = v.getDotPath(issue);
  return `${key ? `${key}: ` : ''}${issue.message}`;
}
