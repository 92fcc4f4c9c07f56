/**
 * Format v1 of a timeline: the one definition from which types, validation and the JSON Schema come.
 * The prose is in docs/format.md. Unknown keys are allowed and ignored, so that a later minor version can add some.
 */
import * as v from 'valibot';
import { Edtf, HttpUrl, Id, Instant, Language, Offset, Text } from './fields.ts';
import { FORMAT, KINDS, STATUSES } from './vocabulary.ts';

export { FORMAT };

/** Where words stand in a source: W3C Web Annotation selectors, by the words and by position. */
export const EvidenceSchema = v.object({
  source: Id,
  selector: v.tuple([
    v.object({
      type: v.literal('TextQuoteSelector'),
      exact: Text,
      prefix: v.optional(v.string()),
      suffix: v.optional(v.string()),
    }),
    v.object({ type: v.literal('TextPositionSelector'), start: Offset, end: Offset }),
  ]),
});

export const PRECISIONS = [
  'second',
  'minute',
  'day',
  'part-of-month',
  'month',
  'season',
  'part-of-year',
  'year',
  'part-of-decade',
  'decade',
  'part-of-century',
  'century',
  'range',
] as const;

/** How sure a value is. Left out where an editor gave it, or where nothing is known of how often its like is right. */
export const ConfidenceSchema = v.pipe(
  v.number(),
  v.minValue(0, 'expected 0 to 1'),
  v.maxValue(1, 'expected 0 to 1'),
  v.description('The share of values made by the same rules that were right, where the answers are known.'),
);

/** One part of a value that the words do not say, what it was taken from, and by which rule. */
const inference = v.object({
  part: v.pipe(
    v.string(),
    v.description('What was inferred: year, month, day, feast, duration, zone, speaker …'),
  ),
  from: v.pipe(v.string(), v.description('The words, or the metadata, that it was inferred from.')),
  rule: v.pipe(v.string(), v.description('The rule, as area/name.')),
  note: v.optional(v.string()),
  evidence: v.pipe(
    v.optional(EvidenceSchema),
    v.description('Where the words stand that it was taken from, if that is in another source.'),
  ),
});
export type Inference = v.InferOutput<typeof inference>;
/** With its type by name: spelled out, it is too deep for the compiler of whoever uses the types. */
export const InferenceSchema: v.GenericSchema<v.InferInput<typeof inference>, Inference> = inference;

export const FuzzyDateSchema = v.object({
  edtf: Edtf,
  precision: v.picklist(PRECISIONS),
  start: v.pipe(v.nullable(Instant), v.description('First instant inside, UTC; null: open.')),
  end: v.pipe(v.nullable(Instant), v.description('First instant after, UTC; null: open.')),
  text: v.pipe(
    v.string(),
    v.description('The words of the source that give the date; empty when an editor gave it.'),
  ),
  evidence: v.optional(EvidenceSchema),
  zone: v.optional(
    v.pipe(v.string(), v.description('Zone of the clock time in the words: an IANA name or an offset.')),
  ),
  duration: v.optional(v.pipe(v.string(), v.description('ISO 8601 duration, where the words give one.'))),
  rule: v.pipe(v.string(), v.description('The rule that read the words.')),
  inferred: v.optional(v.array(InferenceSchema), []),
  confidence: v.optional(ConfidenceSchema),
});

/** What an editor changed, so that a reader can see it. */
export const CorrectionSchema = v.object({
  edit: v.pipe(
    v.string(),
    v.description('Which entry of edits.yaml, by its number and verb, as "3 redate".'),
  ),
  field: v.string(),
  was: v.optional(v.string()),
  note: v.optional(v.string()),
});

export const SourceSchema = v.object({
  id: Id,
  file: v.pipe(Text, v.description('Path inside the folder of articles.')),
  title: v.optional(Text),
  publisher: v.optional(Text),
  author: v.optional(Text),
  published: v.optional(Edtf),
  url: v.optional(HttpUrl),
  language: v.optional(Language),
  rights: v.optional(Text),
  mediaType: v.picklist(['text/plain', 'text/markdown', 'text/html']),
  sha256: v.pipe(
    v.string(),
    v.regex(/^[\da-f]{64}$/, 'expected 64 hexadecimal digits in lower case'),
    v.description('Of the source text (see docs/format.md) as UTF-8.'),
  ),
  length: v.pipe(Offset, v.description('Code points in the source text.')),
});

export const ACTOR_KINDS = ['person', 'state', 'organisation', 'group'] as const;

export const ActorSchema = v.object({
  id: Id,
  name: Text,
  kind: v.picklist(ACTOR_KINDS),
  role: v.optional(v.pipe(Text, v.description('Office or description, as the sources give it.'))),
  aliases: v.optional(v.array(Text), []),
  side: v.optional(v.pipe(Id, v.description('The actor this one acts for: a state or an organisation.'))),
  corrections: v.optional(v.array(CorrectionSchema), []),
});

export const ROLES = ['agent', 'target', 'party', 'mediator'] as const;

/** What another format says and this one has no place for. Names of fields are those of that format. */
export const FieldsSchema = v.pipe(
  v.record(v.string(), v.string()),
  v.description('What an imported file says and this format has no place for, by the name it has there.'),
);

export const TellingSchema = v.object({
  ...EvidenceSchema.entries,
  date: v.optional(
    v.pipe(FuzzyDateSchema, v.description("This telling's own date, where it is not the event's.")),
  ),
});

export const EventSchema = v.object({
  id: Id,
  title: v.pipe(Text, v.maxLength(80, 'expected at most 80 characters')),
  date: v.pipe(v.nullable(FuzzyDateSchema), v.description('null: the sources do not date it.')),
  kind: v.picklist(KINDS),
  status: v.picklist(STATUSES),
  claimedBy: v.optional(v.array(Id), []),
  disputedBy: v.optional(v.array(Id), []),
  actors: v.optional(v.array(v.object({ actor: Id, role: v.picklist(ROLES) })), []),
  place: v.optional(Text),
  description: v.optional(
    v.pipe(Text, v.description('More of it in plain text, in the words of the file it was imported from.')),
  ),
  evidence: v.pipe(
    v.array(TellingSchema),
    v.description('Every telling, best first. Empty only when an editor added the event.'),
  ),
  rule: v.pipe(v.string(), v.description('The rule that made it an event.')),
  confidence: v.optional(ConfidenceSchema),
  corrections: v.optional(v.array(CorrectionSchema), []),
  fields: v.optional(FieldsSchema),
});

/** To whom something was said: "told reporters" or "said in a letter to the governor". */
export const AddresseeSchema = v.object({
  text: v.pipe(Text, v.description('The words that name or describe them.')),
  actor: v.optional(v.pipe(Id, v.description('The actor they name, where they name one.'))),
  evidence: v.optional(EvidenceSchema),
});

/** What quotations and paraphrases have in common: who said it, when, where, to whom, of what, and how that is known. */
const Said = {
  speaker: v.pipe(v.nullable(Id), v.description('Actor; null: the source does not name one.')),
  speakerText: v.optional(v.pipe(Text, v.description('The words that name or describe the speaker.'))),
  date: v.optional(v.nullable(FuzzyDateSchema), null),
  place: v.optional(Text),
  placeEvidence: v.optional(v.pipe(EvidenceSchema, v.description('The words that name the place.'))),
  to: v.optional(AddresseeSchema),
  events: v.optional(v.pipe(v.array(Id), v.description('The events it speaks of.')), []),
  evidence: v.pipe(v.array(EvidenceSchema), v.minLength(1, 'expected at least one')),
  rule: v.string(),
  inferred: v.optional(v.array(InferenceSchema), []),
  confidence: v.optional(ConfidenceSchema),
  corrections: v.optional(v.array(CorrectionSchema), []),
};

/** The words of a quotation in another language, and who says that they are the same. */
export const WordingSchema = v.object({
  text: v.pipe(Text, v.description('The words without the outer marks.')),
  language: v.pipe(Language, v.description('und: not known, as in und-Cyrl.')),
  by: v.pipe(
    v.picklist(['source', 'editor']),
    v.description('Who gives them: the article itself, which takes evidence, or an editor.'),
  ),
  translator: v.optional(v.pipe(Text, v.description('Who translated, by name.'))),
  evidence: v.optional(EvidenceSchema),
});

export const QuoteSchema = v.object({
  id: Id,
  text: v.pipe(Text, v.description('The words as printed, without the outer marks.')),
  language: v.optional(Language),
  original: v.optional(
    v.pipe(
      WordingSchema,
      v.description('What was said, where the words as printed are a translation of it.'),
    ),
  ),
  translations: v.optional(v.array(WordingSchema)),
  kind: v.picklist(['full', 'fragment']),
  ...Said,
});

/** Indirect speech. A list of its own, so that a reader which does not know it can't take it for a quotation. */
export const ParaphraseSchema = v.object({
  id: Id,
  text: v.pipe(Text, v.description("What was said, in the article's words; never shown between marks.")),
  language: v.optional(Language),
  statement: v.optional(v.pipe(Id, v.description('The event that is this statement itself.'))),
  ...Said,
});

/** A former id. `to` is the event, quote or actor it became; null: it is gone, and `date` says where it stood. */
export const RedirectSchema = v.object({
  from: Id,
  to: v.nullable(Id),
  date: v.optional(Edtf),
});

export const TimelineSchema = v.object({
  format: v.literal(FORMAT),
  title: Text,
  description: v.optional(Text),
  language: Language,
  sources: v.array(SourceSchema),
  actors: v.array(ActorSchema),
  events: v.pipe(
    v.array(EventSchema),
    v.description('Dated events by start, then undated ones in the order of their text.'),
  ),
  quotes: v.array(QuoteSchema),
  paraphrases: v.optional(v.array(ParaphraseSchema), []),
  redirects: v.optional(v.array(RedirectSchema), []),
  fields: v.optional(FieldsSchema),
});

export type Evidence = v.InferOutput<typeof EvidenceSchema>;
export type FuzzyDate = v.InferOutput<typeof FuzzyDateSchema>;
export type Precision = FuzzyDate['precision'];
export type Correction = v.InferOutput<typeof CorrectionSchema>;
export type Source = v.InferOutput<typeof SourceSchema>;
export type Actor = v.InferOutput<typeof ActorSchema>;
export type Telling = v.InferOutput<typeof TellingSchema>;
export type TimelineEvent = v.InferOutput<typeof EventSchema>;
export type Kind = TimelineEvent['kind'];
export type Status = TimelineEvent['status'];
export type Role = (typeof ROLES)[number];
export type Addressee = v.InferOutput<typeof AddresseeSchema>;
export type Wording = v.InferOutput<typeof WordingSchema>;
export type Quote = v.InferOutput<typeof QuoteSchema>;
export type Paraphrase = v.InferOutput<typeof ParaphraseSchema>;
export type Fields = v.InferOutput<typeof FieldsSchema>;
export type Redirect = v.InferOutput<typeof RedirectSchema>;
export type Timeline = v.InferOutput<typeof TimelineSchema>;
