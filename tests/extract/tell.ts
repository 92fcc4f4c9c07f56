import { analyse, type Analysis } from '../../src/extract/analysis.ts';
import { readArticle } from '../../src/extract/read/index.ts';

/** An event as a test names it: roles as "agent: Ada Low". */
export interface Told {
  readonly edtf: string | null;
  readonly title: string;
  readonly kind: string;
  readonly status: string;
  readonly roles: readonly string[];
  readonly place: string | undefined;
  readonly disputedBy: readonly string[];
}

export function read(text: string, published = '2025-06-20'): Analysis {
  return analyse(
    readArticle('article.txt', new TextEncoder().encode(`${text}\n`), JSON.stringify({ published })),
  );
}

/** What the tool tells of a text that is an article of its own. */
export function tell(text: string, published?: string): Told[] {
  const { events, dates, actors } = read(text, published);
  const names = (indices: readonly number[]): string[] => indices.map((index) => actors[index]?.name ?? '?');
  return events
    .filter(({ footing }) => footing !== 'reference')
    .map((event) => ({
      edtf: event.date === null ? null : (dates[event.date]?.edtf ?? null),
      title: event.title,
      kind: event.kind,
      status: event.status,
      roles: event.actors.map(({ actor, role }) => `${role}: ${actors[actor]?.name ?? '?'}`),
      place: event.place,
      disputedBy: names(event.disputedBy),
    }));
}
