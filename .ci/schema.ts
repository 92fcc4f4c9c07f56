/** Writes docs/timeline.schema.json from the definition of the format in src/model/timeline.ts. */
import { toJsonSchema } from '@valibot/to-json-schema';
import { writeFileSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import * as fields from '../src/model/fields.ts';
import * as format from '../src/model/timeline.ts';

export const SCHEMA_PATH = fileURLToPath(new URL('../docs/timeline.schema.json', import.meta.url));

/**
 * The JSON Schema as text. It says less than `readTimeline` checks: references, the calendar and the order of
 * bounds are beyond it. Patterns are to be read as Unicode (`u`), as the JSON Schema specification recommends.
 */
export function timelineJsonSchema(): string {
  const { $schema, ...rest } = toJsonSchema(format.TimelineSchema, {
    target: 'draft-2020-12',
    typeMode: 'input',
    ignoreActions: ['check'],
    definitions: {
      id: fields.Id,
      edtf: fields.Edtf,
      instant: fields.Instant,
      language: fields.Language,
      evidence: format.EvidenceSchema,
      inference: format.InferenceSchema,
      confidence: format.ConfidenceSchema,
      date: format.FuzzyDateSchema,
      correction: format.CorrectionSchema,
      wording: format.WordingSchema,
      source: format.SourceSchema,
      actor: format.ActorSchema,
      telling: format.TellingSchema,
      event: format.EventSchema,
      quote: format.QuoteSchema,
      redirect: format.RedirectSchema,
    },
    // The converter refuses flags; the only one in use is u.
    overrideAction: ({ valibotAction, jsonSchema }) =>
      'requirement' in valibotAction && valibotAction.requirement instanceof RegExp
        ? { ...jsonSchema, pattern: valibotAction.requirement.source }
        : undefined,
  });
  const title = `${format.FORMAT}: a timeline of dated, sourced events and quotes`;
  const description = 'The prose, with what a schema cannot say, is in docs/format.md.';
  return `${JSON.stringify({ $schema, title, description, ...rest }, null, 2)}\n`;
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  writeFileSync(SCHEMA_PATH, timelineJsonSchema());
}
