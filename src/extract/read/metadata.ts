import * as v from 'valibot';
import { parseEdtf } from '../../model/edtf.ts';
import type { Metadata } from '../article.ts';
import { ReadFault } from './fault.ts';

const Line = v.pipe(v.string('expected text'), v.trim(), v.nonEmpty('expected some text'));

const MetadataSchema = v.object({
  title: v.optional(Line),
  publisher: v.optional(Line),
  author: v.optional(Line),
  published: v.optional(v.pipe(Line, v.check(isEdtf, 'expected a date like 2025-04-21'))),
  url: v.optional(v.pipe(Line, v.check(isHttp, 'expected an http(s) address'))),
  language: v.optional(v.pipe(Line, v.check(isLanguage, 'expected a language tag like en'))),
  rights: v.optional(Line),
});

/**
 * Metadata of one article, from a sidecar or front matter that is already an object.
 * A wrong date of publication would move every event of the article, so nothing is guessed:
 * @throws ReadFault that names the first wrong key.
 */
export function readMetadata(value: unknown, where: string): Metadata {
  const result = v.safeParse(MetadataSchema, value);
  if (result.success) {
    return Object.fromEntries(Object.entries(result.output).filter(([, item]) => item !== undefined));
  }
  const issue = result.issues[0];
  const key = v.getDotPath(issue);
  throw new ReadFault(`${where}: ${key ? `${key}: ` : ''}${issue.message}, found ${issue.received}`);
}

function isEdtf(text: string): boolean {
  try {
    parseEdtf(text);
    return true;
  } catch {
    return false;
  }
}

function isHttp(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}

function isLanguage(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text).length === 1;
  } catch {
    return false;
  }
}
