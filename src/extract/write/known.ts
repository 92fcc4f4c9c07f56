import type { FuzzyDate, Paraphrase, Quote, Telling, Timeline } from '../../model/timeline.ts';
import type { Known } from './ids.ts';

/** What the last build is remembered by. An id that an editor gave is left out: the edit gives it again. */
export interface Memory {
  readonly sources: readonly Known[];
  readonly actors: readonly Known[];
  readonly events: readonly Known[];
  readonly quotes: readonly Known[];
  readonly paraphrases: readonly Known[];
}

export function remember(last: Timeline | null): Memory {
  if (!last) return { sources: [], actors: [], events: [], quotes: [], paraphrases: [] };
  return {
    sources: last.sources.map(({ id, sha256, file }) => ({ id, marks: [sha256, file] })),
    actors: last.actors.map(({ id, name, corrections }) => ({
      id,
      marks: [corrections.find(({ field }) => field === 'name')?.was ?? name, name],
    })),
    events: events(last),
    quotes: last.quotes.map(known),
    paraphrases: last.paraphrases.map(known),
  };
}

/** By the id that each was found with: what an editor split was one event. */
function events({ events: all }: Timeline): Known[] {
  const found = new Map<string, Known>();
  for (const event of all) {
    if (event.rule === 'edit/add') continue;
    const id = event.corrections.find(({ field }) => field === 'id')?.was ?? event.id;
    // What an editor merged in may have had no date of its own.
    const isMerged = event.corrections.some(({ field }) => field === 'evidence');
    const marks = event.evidence.flatMap((telling) => {
      const told = evidenceMarks(telling, telling.date ?? event.date);
      return isMerged && !telling.date ? [...told, ...evidenceMarks(telling, null)] : told;
    });
    const part = found.get(id);
    found.set(
      id,
      part ? { ...part, marks: [...part.marks, ...marks] } : { id, date: event.date?.edtf, marks },
    );
  }
  return [...found.values()];
}

const known = ({ id, text, evidence }: Quote | Paraphrase): Known => ({
  id,
  marks: evidence.map(({ source }) => wordsMark(source, text)),
});

/** What is said is known again by its words. */
export function wordsMark(source: string, text: string): string {
  return `${source}\n${text}`;
}

/**
 * One sentence can tell two happenings; the words of the date tell them apart, and by its value a happening is known
 * again where a later version takes another word to the date.
 */
export function evidenceMarks(telling: Telling, date: FuzzyDate | null): string[] {
  const sentence = `${telling.source}\n${telling.selector[0].exact}`;
  return date ? [`${sentence}\n${date.text}`, `${sentence}\n=${date.edtf}`] : [`${sentence}\n`];
}
