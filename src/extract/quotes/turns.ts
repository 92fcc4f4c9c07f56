/** Two who talk in turns: who speaks next is who spoke before, or whom the text was about when the first question came. */
import type { Frame } from './items.ts';
import type { Weighed } from './kind.ts';
import type { Party } from './party.ts';

/** What has been attributed so far. */
export interface Told {
  readonly frames: readonly Frame[];
  readonly quotes: readonly Weighed[];
  readonly found: ReadonlyMap<number, { readonly party: Party | null; readonly rule: string }>;
}

/** Somebody, and the frame in which they were last met. */
export interface Seen {
  readonly party: Party;
  readonly frame: number;
}

/** How many sentences back the other one of an exchange is looked for. */
export const TURNS = 3;

/**
 * Two who talk in turns, a paragraph each: after a question the other one answers, and so it goes on.
 * The other one is who spoke before, or whom the text was about when the first question came.
 */
export function turn(
  told: Told,
  f: number,
  asked: Seen | null,
  topic: Seen | null,
  examiner: Seen | null = null,
): { party: Party; rule: string } | null {
  const last = lastQuote(told, f - 1);
  if (last === null) return null;
  let before = f - 2;
  // Past what the reporter tells between them, where nobody new is told of.
  while (before > f - 2 - TURNS && isOf(told, before, last.party, topic)) before--;
  const other = lastQuote(told, before);
  // Who has asked once asks again: “How long?”
  const text = lastText(told, f) ?? '';
  const lately = asked !== null && f - asked.frame <= TURNS + 1 && (other === null || asked.frame > before);
  // … though another has put in a word meanwhile.
  const since =
    !lately &&
    examiner !== null &&
    f - examiner.frame <= EXAMINES &&
    text.endsWith('?') &&
    (other?.text.endsWith('?') !== true || examiner.frame > before);
  const asker = lately ? asked.party : since ? examiner.party : null;
  const again =
    (asker !== null || other?.text.endsWith('?') === true) && (text.endsWith('?') || RETORTS.test(text));
  if (!(last.text.endsWith('?') || last.rule === 'speaker/turn' || again)) return null;
  const about = topic !== null && (topic.frame === f - 2 || topic.frame === before) ? topic.party : null;
  const party = (again ? asker : null) ?? other?.party ?? about;
  return party === null || party.name === last.party.name ? null : { party, rule: 'speaker/turn' };
}

/** Sentences through which who examines somebody is remembered. */
const EXAMINES = 12;

/** "And yet you wrote that it had": said to who has answered, of what they said or did. */
const RETORTS =
  /\byou (?:wrote|said|told|swore|testified|stated|agreed|signed|claimed|knew|saw) |\byour (?:own |sworn |earlier )?(?:report|statement|evidence|testimony|affidavit|deposition|letter|diary|signature) /u;

/** Has frame `f` words of this party only, or none and tells of nobody else? */
function isOf(told: Told, f: number, party: Party, topic: Seen | null): boolean {
  const quote = lastQuote(told, f);
  if (quote !== null) return quote.party.name === party.name;
  const quoted = told.frames[f]?.items.some(({ kind }) => kind === 'quote') === true;
  return !quoted && f >= 0 && !(topic?.frame === f && topic.party.name !== party.name);
}

/** `“And how do you plead?” “Guilty.”`: marks that meet are two who speak. */
export function beside(told: Told, f: number, asked: Seen | null): { party: Party; rule: string } | null {
  const last = lastQuote(told, f - 1);
  if (last === null) return null;
  const other = (from: number): Party | null => {
    for (let at = from; at > from - 2 * TURNS; at--) {
      const one = lastQuote(told, at);
      if (one !== null && one.party.name !== last.party.name) return one.party;
    }
    return asked !== null && f - asked.frame <= 2 * TURNS && asked.party.name !== last.party.name
      ? asked.party
      : null;
  };
  // `“You sing well,” he said. “Do they teach it?” “They do,” she answered.`: who spoke asks.
  const answer = told.frames[f + 1]?.items ?? [];
  const answered =
    answer.length > 1 && !answer.some(({ index, kind }) => kind === 'mention' && index === last.party.actor);
  const asks = meets(told, f + 1) && lastText(told, f)?.endsWith('?') === true && !answered;
  const party = meets(told, f) || asks ? other(f - 1) : null;
  return party === null ? null : { party, rule: 'speaker/turn' };
}

/** Does frame `f` open with a quotation right behind another one in its paragraph? */
function meets({ frames }: Told, f: number): boolean {
  const [before, here] = [frames[f - 1], frames[f]];
  return (
    before !== undefined &&
    here?.block === before.block &&
    before.items.at(-1)?.kind === 'quote' &&
    here.items[0]?.kind === 'quote'
  );
}

/** Two whose paragraphs have alternated: a third without a cue is the first one's again. */
export function exchange(told: Told, f: number): { party: Party; rule: string } | null {
  const last = lastQuote(told, f - 1);
  const block = told.frames[f - 1]?.block ?? -1;
  let first = f - 1;
  while (told.frames[first - 1]?.block === block) first--;
  const other = lastQuote(told, first - 1);
  if (last === null || other === null) return null;
  // "Who?", a paragraph by itself, is asked by the other one whatever went before.
  const text = lastText(told, f) ?? '';
  const asks = text.endsWith('?') && told.frames[f]?.items.length === 1;
  // A long statement goes on with what was said before it, as reports break it up.
  if (!asks && text.length > LONG) return null;
  if (!asks && told.frames[first]?.items[0]?.kind !== 'quote') return null;
  if (block - (told.frames[first - 1]?.block ?? -9) !== 1 || told.frames[f]?.block !== block + 1) return null;
  const [speaks, spoke] = [last.party.name, other.party.name];
  if (speaks === null || spoke === null || speaks === spoke) return null;
  return { party: other.party, rule: 'speaker/turn' };
}

/** Characters of a statement that is no turn of a conversation where nothing says so. */
const LONG = 70;

function lastText(told: Told, f: number): string | undefined {
  const item = told.frames[f]?.items.findLast(({ kind }) => kind === 'quote');
  return told.quotes[item?.index ?? -1]?.text;
}

export function lastQuote(told: Told, f: number): { text: string; party: Party; rule: string } | null {
  const item = told.frames[f]?.items.findLast(({ kind }) => kind === 'quote');
  const found = told.found.get(item?.index ?? -1);
  const text = told.quotes[item?.index ?? -1]?.text;
  return found?.party == null || text === undefined ? null : { text, party: found.party, rule: found.rule };
}
