import * as v from 'valibot';
import { parseEdtf } from '../../model/edtf.ts';
import { Edtf, HttpUrl, Language } from '../../model/fields.ts';
import type { Metadata } from '../article.ts';
import { ReadFault } from './fault.ts';

/** Hears of each field that was left out, in one line without the name of the file. */
export type Report = (message: string) => void;

/** White space of every sort, line ends too, is one space. */
const Line = v.pipe(
  v.string('expected text'),
  v.transform((text) => text.replace(/\s+/g, ' ').trim()),
);

const FIELDS: Readonly<Record<keyof Metadata, v.GenericSchema<unknown, string>>> = {
  title: Line,
  publisher: Line,
  author: Line,
  published: v.pipe(
    Line,
    v.check((text) => isEdtf(text) && v.is(Edtf, text), 'expected a date like 2025-04-21'),
  ),
  url: v.pipe(
    Line,
    v.check((text) => v.is(HttpUrl, text), 'expected an http(s) address'),
  ),
  language: v.pipe(Line, v.check(isLanguage, 'expected a language tag like en')),
  rights: Line,
};

/**
 * Metadata of one article, from a sidecar or front matter that is already an object. Keys that are not ours are
 * passed over, and one without a value counts as not there. A bad value is reported and left out, and the others
 * live on: except for a bad date of publication, which would move every event of the article, or leave all to guesses.
 * @param where names the place in messages: `sidecar`
 * @throws ReadFault when it is no object, or when `published` is there and no date
 */
export function readMetadata(value: unknown, where: string, report: Report): Metadata {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new ReadFault(
      `${where}: expected keys with values, like title and published; found ${show(value)}`,
    );
  const metadata: Partial<Record<keyof Metadata, string>> = {};
  let refusal: string | null = null;
  for (const key of Object.keys(FIELDS) as (keyof Metadata)[]) {
    const given: unknown = Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : null;
    if (given === null || given === undefined || (typeof given === 'string' && given.trim() === '')) continue;
    const result = v.safeParse(FIELDS[key], given);
    if (result.success) metadata[key] = result.output;
    else {
      const message = `${where}: ${key}: ${result.issues[0].message}, found ${show(given)}`;
      if (key === 'published') refusal = message;
      else report(`${message}; read without it`);
    }
  }
  if (refusal !== null) throw new ReadFault(refusal);
  return metadata;
}

function isEdtf(text: string): boolean {
  try {
    return parseEdtf(text).edtf !== '';
  } catch {
    return false;
  }
}

function isLanguage(text: string): boolean {
  try {
    return v.is(Language, text) && Intl.getCanonicalLocales(text).length === 1;
  } catch {
    return false;
  }
}

/** A value for a message: short and on one line. */
function show(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.length > 60 ? `${value.slice(0, 60)}…` : value);
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' && value !== null ? 'an object' : String(value);
}
