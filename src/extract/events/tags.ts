import { planAt } from './aims.ts';
import { nounConcept, verbConcept } from './lexicon.ts';
import { SIMPLE_PAST, verbByForm, verbOfPast } from './past.ts';
import type { PartOfSpeech, Token } from '../tokens.ts';

const POSSESSIVE = /^(?:his|her|its|their|our|your|my)$/;
const FLOATING = /^(?:each|both|all)$/;
const QUARTER =
  /^(?:north|south|east|west|north-?east|north-?west|south-?east|south-?west|centre|center|interior)$/;
const ORDINAL = /^(?:first|second|third|fourth|fifth|sixth|last|latter|former|other)$/;
const RANK = /^(?:Maj|Gen|Brig|Lt|Col|Capt|Sgt|Adm|Cmdr|Sen|Rep|Gov|Prof)\.$/;
const ORDER = /^\d+(?:st|nd|rd|th)$/;
/** Verbs with a bare infinitive after their object. */
const BARE = /^(?:let|make|help|see|watch|hear|have)$/;
const LAPSING = /^(?:lapsed|expired|collapsed|resigned|retired|surrendered|died)$/;
/** Past forms that look like the present. */
const UNCHANGED = /^(?:hit|put|cut|set|shut|let|cost|split|spread|quit|burst|cast|read|hurt|bid|shed)$/;
const HAVE = new Set(['has', 'have', 'had']);
const BE = new Set(['was', 'were', 'been', 'being', 'is', 'are', 'be']);
/** After "that" these make a time: "that autumn". */
const TIME =
  /^(?:spring|summer|autumn|fall|winter|year|month|week|day|night|morning|afternoon|evening|weekend|january|february|march|april|may|june|july|august|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/;

/** Participles of verbs with forms of their own that the tagger may take for adjectives behind "was". */
const PARTICIPLES = new Set(
  (
    'taken retaken overtaken undertaken overrun driven shot hit cut sunk beaten stolen thrown overthrown withdrawn broken chosen given written frozen shaken torn split spread struck stricken shut burnt rebuilt ' +
    'pierced mined ransomed absolved forfeited dispossessed consecrated baptised chartered quelled trampled blinded extinguished quenched punctured annihilated'
  ).split(' '),
);

/** Tags that the words around them rule out, put right: what the tagger is known to mistake in news. */
export function mendTags(tagged: readonly Token[]): readonly Token[] {
  const tokens = joinNouns(tagged);
  const mended: Token[] = [];
  // "Rebels abducted 12 pupils, accusing them of spying": no gerund tells by itself.
  const telling = tokens.some(
    ({ pos, text, lower }) => text === lower && (pos === 'AUX' || (pos === 'VERB' && !lower.endsWith('ing'))),
  );
  const plan = telling ? planAt(tokens) : -1;
  let told = false;
  tokens.forEach((token, i) => {
    const pos =
      i === plan
        ? 'VERB'
        : mendedTag(token, mended[i - 1], mended[i - 2], tokens[i + 1], tokens[i + 2], telling, told);
    const known =
      pos === null && token.pos === 'VERB' && token.lemma === token.lower ? verbOfPast(token.lower) : null;
    const kept =
      pos !== null
        ? retagged(token, pos, lemmaOf(token, pos))
        : known === null
          ? token
          : retagged(token, token.pos, known);
    mended.push(kept);
    if (kept.pos === 'VERB') told = (isPast(kept) || UNCHANGED.test(kept.lower)) && !BARE.test(kept.lemma);
    else if (kept.pos === 'AUX' || kept.lower === 'that' || kept.text === ',') told = false;
  });
  return mended;
}

/** All that a token holds is written out: copied by a spread it would be of another hidden class, and slower to read. */
function retagged({ start, end, text, lower }: Token, pos: PartOfSpeech, lemma: string): Token {
  return { start, end, text, lower, pos, lemma };
}

/** "cease-fire" and "7.00pm" come in three pieces, "Maj." and "312th" in two. */
function joinNouns(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some((token, i) => isPiece(token, tokens[i + 1], tokens[i + 2]))) return tokens;
  const joined: Token[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const [first, mark, last] = [tokens[i], tokens[i + 1], tokens[i + 2]];
    if (!first) break;
    const both = mark?.start === first.end ? `${first.text}${mark.text}` : '';
    if (ORDER.test(both) || (RANK.test(both) && last?.pos === 'PROPN')) {
      const lower = both.toLowerCase();
      const pos = ORDER.test(both) ? 'ADJ' : 'PROPN';
      joined.push({ ...first, text: both, lower, lemma: lower, pos, end: mark?.end ?? first.end });
      i += 1;
      continue;
    }
    const glued = mark?.text === '-' && first.end === mark.start && mark.end === last?.start;
    const lower = glued ? `${first.lower}-${last.lower}` : '';
    // "7.00pm" comes in three too.
    const clock = mark?.text === '.' && first.end === mark.start && mark.end === last?.start;
    if (clock && first.pos === 'NUM' && /^\d\d(?:[ap]m)?$/.test(last.lower)) {
      const text = `${first.text}.${last.text}`;
      joined.push({ ...first, text, lower: text, lemma: text, end: last.end });
      i += 2;
      continue;
    }
    if (!glued || nounConcept(lower) === null) {
      joined.push(first);
      continue;
    }
    const text = `${first.text}-${last.text}`;
    joined.push({ ...first, text, lower, lemma: lower.replace(/s$/, ''), pos: 'NOUN', end: last.end });
    i += 2;
  }
  return joined;
}

/** Whether a token may be glued to the next ones; a stop that closes the sentence never is. */
function isPiece({ text, end }: Token, next: Token | undefined, third: Token | undefined): boolean {
  if (next === undefined) return false;
  if (text === '-') return true;
  if (end !== next.start) return false;
  return next.text === '.' ? third !== undefined : /\d$/.test(text) && /^\d/.test(next.text);
}

/** The tagger takes some verbs in -ed for adjectives; one after a subject and before a noun phrase is a verb where there is no other. */
export function verbsAmongAdjectives(tokens: readonly Token[]): readonly Token[] {
  return tokens.map((token, i) => {
    if (token.pos === 'NOUN' && isTimetable(token, tokens[i - 1], tokens[i + 1]))
      return { ...token, pos: 'VERB' };
    const verbal =
      token.pos === 'ADJ' &&
      token.lower.endsWith('ed') &&
      /^(?:NOUN|PROPN|PRON|DET)$/.test(tokens[i - 1]?.pos ?? '');
    return verbal
      ? {
          ...token,
          pos: 'VERB',
          lemma: token.lemma === token.lower ? token.lower.replace(/ed$/, '') : token.lemma,
        }
      : token;
  });
}

/** "Parliament votes tomorrow" */
function isTimetable({ lower, lemma }: Token, before: Token | undefined, next: Token | undefined): boolean {
  return (
    /[^s]s$/.test(lower) &&
    lower !== lemma &&
    /^(?:NOUN|PROPN)$/.test(before?.pos ?? '') &&
    !before?.lower.endsWith('s') &&
    /^(?:today|tomorrow|tonight|next|later)$/.test(next?.lower ?? '') &&
    verbConcept(lemma, undefined).name !== 'other'
  );
}

/** "Aircraft bomb Lomba", "Its leader, Ada Low, escapes": lines of a list tell in the present, which the tagger takes for nouns. */
export function presentInLists(tokens: readonly Token[]): readonly Token[] {
  const clause = tokens.findIndex(({ lower }) =>
    /^(?:after|when|which|who|that|where|while|as)$/.test(lower),
  );
  const main = clause < 0 ? tokens : tokens.slice(0, clause);
  if (main.some(({ pos, lower }) => /^(?:VERB|AUX)$/.test(pos) && !lower.endsWith('ing'))) return tokens;
  const at = main.findIndex(({ pos, lower, text, lemma }, i) => {
    const before = tokens[i - 1];
    const next = tokens[i + 1]?.pos ?? '';
    if (pos === 'ADJ') return opensPredicate(lower, before, next);
    if (pos !== 'NOUN' || text !== lower) return false;
    // "The judges award the island to Vard"
    if (lower === lemma && next === 'DET' && before?.pos === 'NOUN' && /[^s]s$/.test(before.lower))
      return true;
    const known = verbConcept(lemma, undefined).name !== 'other';
    if (/[^s]s$/.test(lower) && lemma !== lower)
      return (
        (known ? /^(?:NOUN|PROPN|PUNCT)$/ : /^(?:PROPN|PUNCT)$/).test(before?.pos ?? '') &&
        /^(?:ADP|DET|PROPN|NUM|ADV|PART|PRON|PUNCT)$/.test(next)
      );
    if (before?.pos === 'PROPN' && next === 'DET') return true;
    if (!known || !/^(?:NOUN|PROPN)$/.test(before?.pos ?? '')) return false;
    const plural = before?.lower.endsWith('s') === true;
    return (plural ? /^(?:ADP|PUNCT|ADV|DET|PROPN|NUM)$/ : /^(?:DET|PROPN|NUM)$/).test(next);
  });
  return tokens.map((token, i) => (i === at ? { ...token, pos: 'VERB' } : token));
}

/** "Minesweepers clear the channel": an adjective stands before its noun, not before an article. */
function opensPredicate(lower: string, before: Token | undefined, next: string): boolean {
  const plural = /^(?:NOUN|PROPN)$/.test(before?.pos ?? '') && before?.lower.endsWith('s') === true;
  if (next === 'DET') return plural;
  const known = verbConcept(lower, undefined).name !== 'other';
  return known && (plural ? /^(?:ADP|PRON)$/.test(next) : before?.text === ',' && next === 'PRON');
}

/** Tags that are ever put right. */
const MISTAKEN: ReadonlySet<PartOfSpeech> = new Set([
  'NOUN',
  'VERB',
  'ADJ',
  'ADV',
  'AUX',
  'SCONJ',
  'DET',
  'X',
]);
/** Little words inside names of other languages: "Pan de Oruz". */
const OF_NAMES =
  /^(?:de|del|della|di|da|do|dos|du|des|la|le|las|los|van|von|der|den|ten|ter|al|el|bin|ibn|y|e)$/;

function mendedTag(
  token: Token,
  before: Token | undefined,
  second: Token | undefined,
  next: Token | undefined,
  third: Token | undefined,
  telling: boolean,
  told: boolean,
): PartOfSpeech | null {
  // "Beginning in 1970 troops were withdrawn"
  if (!before && /^(?:beginning|starting)$/.test(token.lower) && next?.pos === 'ADP') return 'ADP';
  // "the 38th parallel"
  if (token.pos === 'PRON' && ORDER.test(token.lower)) return 'ADJ';
  if (!MISTAKEN.has(token.pos) || (token.pos === 'DET' && token.lower !== 'that')) return null;
  if (token.pos === 'X') {
    // "the de facto government"
    const behind = next?.pos === 'X' ? third : next;
    if (/^(?:DET|ADJ)$/.test(before?.pos ?? '') && behind?.pos === 'NOUN') return 'ADJ';
    return OF_NAMES.test(token.lower) && before?.pos === 'PROPN' && next?.pos === 'PROPN' ? 'PROPN' : null;
  }
  if (isPastVerb(token, before, next, telling)) return 'VERB';
  // "the two allied armies": between a number with its article and a noun it only describes.
  if (
    token.pos === 'VERB' &&
    before?.pos === 'NUM' &&
    /^(?:the|these|those|all|both|his|her|its|their)$/.test(second?.lower ?? '') &&
    next?.pos === 'NOUN' &&
    isPast(token)
  )
    return 'ADJ';
  // "behind closed doors", "by armed men": no verb of the past stands between a preposition and a noun without an article.
  if (token.pos === 'VERB' && before?.pos === 'ADP' && next?.pos === 'NOUN' && /[^e]ed$/.test(token.lower))
    return 'ADJ';
  // "his left, under General Orr": a wing.
  if (
    token.lower === 'left' &&
    token.pos === 'VERB' &&
    /^(?:the|his|her|its|their)$/.test(before?.lower ?? '')
  )
    return 'NOUN';
  // "The directive lapsed on Monday": no adjective stands behind its noun, and a verb without object describes nothing.
  if (token.pos === 'ADJ' && LAPSING.test(token.lower) && before?.pos === 'NOUN' && next?.pos === 'ADP')
    return 'VERB';
  // "When word reached Osk", "when rockets fell": before a verb of the past, a form of the present is its subject.
  if (
    token.pos === 'VERB' &&
    (token.lower === token.lemma || /[^s]s$/.test(token.lower)) &&
    /^(?:when|once|as|after|before|until)$/.test(before?.lower ?? '') &&
    next?.pos === 'VERB' &&
    (SIMPLE_PAST.has(next.lower) || next.lower.endsWith('ed'))
  )
    return 'NOUN';
  // "since 6 am"
  if (token.pos === 'AUX' && /^[ap]m$/.test(token.lower) && before?.pos === 'NUM') return 'NOUN';
  // "retook it last month"
  if (token.lower === 'last' && token.pos === 'VERB' && TIME.test(next?.lower ?? '')) return 'ADJ';
  // "Hale, who retired in May, …"
  if (
    (token.pos === 'ADJ' || token.pos === 'NOUN') &&
    /^(?:who|which)$/.test(before?.lower ?? '') &&
    /[^e]ed$/.test(token.lower) &&
    /^(?:ADP|ADV|PUNCT|DET|PRON)$/.test(next?.pos ?? '')
  )
    return 'VERB';
  // "The head of the service, Marta Venn, informed the council": no adjective stands before an article.
  if (
    token.pos === 'ADJ' &&
    (before?.text === ',' || before?.lower === 'and') &&
    /[^e]ed$/.test(token.lower) &&
    next?.pos === 'DET' &&
    /^(?:NOUN|PROPN|ADJ)$/.test(third?.pos ?? '') &&
    !/^(?:next|same|following|previous)$/.test(third?.lower ?? '')
  )
    return 'VERB';
  // "told the council that traffic would resume": behind a noun it points at nothing but a time.
  if (
    token.lower === 'that' &&
    token.pos === 'DET' &&
    /^(?:NOUN|PROPN)$/.test(before?.pos ?? '') &&
    next?.pos === 'NOUN' &&
    !TIME.test(next.lower)
  )
    return 'SCONJ';
  // "The town, freed in May, …"
  if (
    token.pos === 'ADJ' &&
    before?.text === ',' &&
    (/[^e]ed$/.test(token.lower) || PARTICIPLES.has(token.lower)) &&
    next?.pos === 'ADP'
  )
    return 'VERB';
  // "A truce mediated by two bishops": no adjective says by whom.
  if (token.pos === 'ADJ' && before?.pos === 'NOUN' && /[^e]ed$/.test(token.lower) && next?.lower === 'by')
    return 'VERB';
  // "The offer remains unanswered": no noun stands before an adjective that closes its sentence.
  if (token.lower === 'remains' && token.pos === 'NOUN' && next?.pos === 'ADJ' && third?.pos === 'PUNCT')
    return 'VERB';
  const afterBe = (token.pos === 'ADJ' || token.pos === 'NOUN') && BE.has(before?.lower ?? '');
  // "was retaken in 1916"
  if (afterBe && PARTICIPLES.has(token.lower)) return 'VERB';
  // "would close next month"
  if (
    token.pos !== 'VERB' &&
    /^(?:will|would|could|should|may|might|must|shall)$/.test(before?.lower ?? '') &&
    before?.pos === 'AUX' &&
    !/^(?:VERB|AUX)$/.test(next?.pos ?? '') &&
    verbConcept(token.lower, undefined).name !== 'other'
  )
    return 'VERB';
  // "would have preferred a vote"
  if (
    token.pos === 'ADJ' &&
    HAVE.has(before?.lower ?? '') &&
    /[^e]ed$/.test(token.lower) &&
    /^(?:DET|PRON)$/.test(next?.pos ?? '')
  )
    return 'VERB';
  // "police shot eleven men dead"
  if (
    (!telling || /^(?:dead|down)$/.test(next?.lower ?? '')) &&
    token.lower === 'shot' &&
    token.pos === 'NOUN' &&
    /^(?:NOUN|PROPN)$/.test(before?.pos ?? '') &&
    (/^(?:NUM|DET|PROPN)$/.test(next?.pos ?? '') || /^(?:dead|down)$/.test(next?.lower ?? ''))
  )
    return 'VERB';
  // "led by a cooper, Low": an article, and nothing behind it that it could describe.
  if (
    token.pos === 'VERB' &&
    /^an?$/.test(before?.lower ?? '') &&
    token.lower === token.lemma &&
    next?.pos === 'PUNCT' &&
    next.text !== '-'
  )
    return 'NOUN';
  if (token.pos === 'ADV') return before?.pos === 'DET' ? afterArticle(token, next) : null;
  // "ended that war.", "signed that autumn"
  if (token.lower === 'that' && token.pos === 'SCONJ' && pointsAt(before, next, third)) return 'DET';
  // "recruits who had trained", "pick-up trucks"
  if (token.pos === 'VERB' && /[^s]s$/.test(token.lower) && next?.lower === 'who') return 'NOUN';
  // "left-wing guerrillas": what a hyphen ties to a noun tells nothing.
  if (
    token.pos === 'VERB' &&
    next?.text === '-' &&
    next.start === token.end &&
    (token.lower === token.lemma || (third?.pos === 'NOUN' && third.start === next.end))
  )
    return 'ADJ';
  // "Lusania's lost spring", "his continued support": what somebody owns is named, and nothing told of it.
  if (
    token.pos === 'VERB' &&
    (/^['’]s$/.test(before?.lower ?? '') || /^(?:his|its|their|our|my)$/.test(before?.lower ?? '')) &&
    next?.pos === 'NOUN' &&
    isPast(token)
  )
    return 'ADJ';
  // "had retaken the town", "had burst into the room"
  if (token.pos === 'NOUN' && HAVE.has(before?.lower ?? '')) {
    if (PARTICIPLES.has(token.lower)) return 'VERB';
    if (UNCHANGED.test(token.lower) && /^(?:ADP|DET)$/.test(next?.pos ?? '')) return 'VERB';
  }
  if (token.pos === 'VERB' && isGerundNoun(token, before, second, next)) return 'NOUN';
  // "Heads of state will meet"
  if (!before && token.pos === 'VERB' && /[^s]s$/.test(token.lower) && next?.lower === 'of') return 'NOUN';
  if (told && isBareNoun(token, before, second)) return 'NOUN';
  // "to have met"
  if (token.pos === 'VERB' && /^ha(?:ve|s|d|ving)$/.test(token.lower) && next?.pos === 'VERB' && isPast(next))
    return 'AUX';
  if (token.pos === 'ADJ' && before?.pos === 'DET' && standsAlone(token, next)) return 'NOUN';
  // "an army offensive in the north"
  if (
    token.pos === 'ADJ' &&
    before?.pos === 'NOUN' &&
    /^(?:ADP|VERB|AUX)$/.test(next?.pos ?? '') &&
    nounConcept(token.lower) !== null &&
    !/ed$/.test(token.lower)
  )
    return 'NOUN';
  // "was named acting chief"
  if (token.lower === 'acting' && token.pos === 'VERB' && /^(?:NOUN|PROPN|ADJ)$/.test(next?.pos ?? ''))
    return 'ADJ';
  if (token.lower === 'chief' && token.pos === 'ADJ' && /^(?:ADP|PUNCT)$/.test(next?.pos ?? ''))
    return 'NOUN';
  // "a retired general elected in 1981"
  if (
    token.lower === 'general' &&
    token.pos === 'ADJ' &&
    /^(?:DET|ADJ)$/.test(before?.pos ?? '') &&
    /^(?:VERB|AUX|ADP|PRON)$/.test(next?.pos ?? '')
  )
    return 'NOUN';
  // "won back part of the region"
  if (token.pos === 'VERB' && token.lower === 'part' && next?.lower === 'of') return 'NOUN';
  // "After meeting Orr", "since shelling the town"
  if (
    token.pos === 'NOUN' &&
    /^(?:after|before|since)$/.test(before?.lower ?? '') &&
    /^(?:PROPN|DET|PRON)$/.test(next?.pos ?? '') &&
    gerundOf(token.lower) !== null
  )
    return 'VERB';
  // "shops were looted", where the verb is one that tells
  if (afterBe && verbOf(token.lower) !== null) return 'VERB';
  // "the fortress town of Shun"
  if (
    token.pos === 'VERB' &&
    telling &&
    /^(?:ADP|DET)$/.test(before?.pos ?? '') &&
    /^\p{Lu}\p{Ll}/u.test(token.text) &&
    !token.lower.endsWith('ing')
  )
    return 'PROPN';
  // "in a televised address on Thursday", "cleared the soldiers of blame"
  if (
    token.pos === 'VERB' &&
    token.lower === token.lemma &&
    ((before?.pos === 'VERB' &&
      isPast(before) &&
      /^(?:an?|the)$/.test(second?.lower ?? '') &&
      /^(?:ADP|PUNCT)$/.test(next?.pos ?? '')) ||
      (before?.lower === 'of' && telling && !/^(?:DET|PRON|PROPN)$/.test(next?.pos ?? '')))
  )
    return 'NOUN';
  // "An earlier bill failed": a verb in the past follows.
  if (
    token.pos === 'VERB' &&
    token.lower === token.lemma &&
    /^(?:an?|the)$/.test(second?.lower ?? '') &&
    /^(?:ADJ|ADV)$/.test(before?.pos ?? '') &&
    next?.pos === 'VERB' &&
    isPast(next)
  )
    return 'NOUN';
  // "the opposition Left Alliance"
  if (
    token.pos === 'VERB' &&
    telling &&
    before?.pos === 'NOUN' &&
    next?.pos === 'PROPN' &&
    /^\p{Lu}/u.test(token.text)
  )
    return 'PROPN';
  // "the Gulf Concord": within a name, where the sentence has its verb in small letters.
  if (
    token.pos === 'VERB' &&
    telling &&
    // "in Orlovia and Marrow"
    (before?.pos === 'CCONJ' ? second?.pos === 'PROPN' : before?.pos === 'PROPN') &&
    /^\p{Lu}/u.test(token.text)
  )
    return 'PROPN';
  // "abolished monastic vows and": a second verb needs a joint.
  if (
    told &&
    token.pos === 'VERB' &&
    /[^s]s$/.test(token.lower) &&
    before?.pos === 'NOUN' &&
    second?.pos === 'VERB' &&
    /^(?:PUNCT|CCONJ)$/.test(next?.pos ?? '')
  )
    return 'NOUN';
  // "a halt to strikes", "in their replies", "signed decrees": no infinitive ends in s, and no verb follows these.
  if (token.pos === 'VERB' && /[^s]s$/.test(token.lower) && token.lower !== token.lemma) {
    const nominal =
      before?.lower === 'to' ||
      // "into a queue of recruits outside the gate"
      /^(?:of|into|from|with|among|between|against)$/.test(before?.lower ?? '') ||
      before?.pos === 'ADJ' ||
      // "two earlier attempts"
      (/^(?:earlier|later)$/.test(before?.lower ?? '') && /^(?:NUM|DET)$/.test(second?.pos ?? '')) ||
      POSSESSIVE.test(before?.lower ?? '') ||
      (before?.pos === 'VERB' && before.lower !== before.lemma && next?.pos !== 'DET');
    return nominal ? 'NOUN' : null;
  }
  // "the rebels abducted 12 pupils": where nothing else is a verb.
  if (
    !telling &&
    /^(?:NOUN|ADJ)$/.test(token.pos) &&
    /[^e]ed$/.test(token.lower) &&
    (/^(?:NOUN|PROPN|PRON)$/.test(before?.pos ?? '') ||
      /^(?:also|then|later|again)$/.test(before?.lower ?? '')) &&
    /^(?:NUM|DET|PRON|PROPN)$/.test(next?.pos ?? '')
  )
    return 'VERB';
  // "Ukraine and Russia each signed papers"
  if (token.pos === 'ADJ' && token.lower.endsWith('ed') && FLOATING.test(before?.lower ?? ''))
    return /^(?:NOUN|PROPN|PRON)$/.test(second?.pos ?? '') ? 'VERB' : null;
  return null;
}

/** "Fighting in the north began", "…, shelling killed six", "Earlier fighting, on 11 May, was …": a happening, and no deed of anybody. */
function isGerundNoun(
  { lower }: Token,
  before: Token | undefined,
  second: Token | undefined,
  next: Token | undefined,
): boolean {
  if (!lower.endsWith('ing') || nounConcept(lower) === null) return false;
  const told = next?.pos === 'AUX' || (next?.pos === 'VERB' && isPast(next));
  if (!before) return told || next?.pos === 'ADP';
  // "Wednesday's shooting drew crowds"
  if (/^['’]s$/.test(before.lower)) return told || /^(?:ADP|PUNCT)$/.test(next?.pos ?? '');
  if (before.text === ',') return told;
  return (
    !second && /^(?:ADJ|ADV|PROPN)$/.test(before.pos) && (told || /^(?:ADP|PUNCT)$/.test(next?.pos ?? ''))
  );
}

const ALWAYS_PAST: ReadonlySet<string> = new Set(
  ['', 're', 'over', 'under', 'out'].flatMap((prefix) =>
    'took ran went came wrote gave drew threw grew fled sank broke found fell'
      .split(' ')
      .map((form) => prefix + form),
  ),
);
const MAYBE_PAST = new Set(['hit', 'cut', 'shut', 'split', 'spread', 'quit', 'burst', 'cast']);

/** "Gunfire spread to the port", "and retook it": past forms that the tagger takes for nouns or adjectives. */
function isPastVerb(
  { pos, lower, text }: Token,
  before: Token | undefined,
  next: Token | undefined,
  telling: boolean,
): boolean {
  if ((pos !== 'NOUN' && pos !== 'ADJ') || text !== lower) return false;
  // "drove them back to the hills": no noun goes before these.
  if ((SIMPLE_PAST.has(lower) || UNCHANGED.test(lower)) && /^(?:me|him|us|them)$/.test(next?.lower ?? ''))
    return true;
  if (ALWAYS_PAST.has(lower)) return true;
  // "The raid on 3 May cost the army 300 men"
  if (
    lower === 'cost' &&
    /^(?:NOUN|PROPN|NUM)$/.test(before?.pos ?? '') &&
    /^(?:DET|NUM|PROPN)$/.test(next?.pos ?? '')
  )
    return true;
  if (!MAYBE_PAST.has(lower)) return false;
  const opens = /^(?:ADP|DET|PRON|NUM|ADV|PUNCT|PROPN)$/.test(next?.pos ?? '');
  return opens && (telling ? before?.text === ',' : /^(?:NOUN|PROPN|PRON)$/.test(before?.pos ?? ''));
}

/** "raised army pay by a third", "took the Orlo pass": no bare verb goes with a singular, behind a verb that tells. */
function isBareNoun(token: Token, before: Token | undefined, second: Token | undefined): boolean {
  if (token.pos !== 'VERB' || token.lower !== token.lemma || UNCHANGED.test(token.lower)) return false;
  if (before?.pos === 'ADJ' && second?.pos === 'DET') return true;
  if (before?.pos === 'NOUN') return !before.lower.endsWith('s') || before.lower === before.lemma;
  return before?.pos === 'PROPN' && second?.pos === 'DET';
}

function isPast({ lower, lemma }: Token): boolean {
  return lower !== lemma && !/(?:ing|s)$/.test(lower);
}

/** "ended that war.", "signed that autumn": no clause follows. */
function pointsAt(before: Token | undefined, next: Token | undefined, third: Token | undefined): boolean {
  if (TIME.test(next?.lower ?? '')) return true;
  // "a resolution to that effect": no clause stands behind these.
  if (/^(?:to|of|for|with|at|by|from|against|about|after)$/.test(before?.lower ?? '') && next?.pos === 'NOUN')
    return !next.lower.endsWith('s');
  return (
    before?.pos === 'VERB' &&
    next?.pos === 'NOUN' &&
    !next.lower.endsWith('s') &&
    /^(?:[.,;]|and|but|or)$/.test(third?.lower ?? '')
  );
}

/** "an offensive in the north", "the first, signed in May": an adjective with nothing behind it is a noun. */
function standsAlone({ lower }: Token, next: Token | undefined): boolean {
  if (!/^(?:ADP|PUNCT|AUX|VERB|SCONJ)$/.test(next?.pos ?? '') || next?.text === '-') return false;
  // "He met the general."
  return next?.pos === 'PUNCT' || ORDINAL.test(lower) || QUARTER.test(lower) || nounConcept(lower) !== null;
}

/** "the only road", "in the north": no adverb stands behind an article. */
function afterArticle({ lower }: Token, next: Token | undefined): PartOfSpeech | null {
  const nominal = /^(?:NOUN|PROPN|ADJ|NUM)$/.test(next?.pos ?? '');
  if (lower === 'only' && (nominal || next?.pos === 'VERB')) return 'ADJ';
  if (!QUARTER.test(lower)) return null;
  return next?.pos === 'NOUN' ? 'ADJ' : 'NOUN';
}

/** The verb whose participle a word in -ed is, if it is one that tells a happening. */
function verbOf(lower: string): string | null {
  if (!lower.endsWith('ed')) return null;
  const stems = [lower.slice(0, -2), lower.slice(0, -1), lower.slice(0, -3)];
  return stems.find((stem) => verbConcept(stem, undefined).name !== 'other') ?? null;
}

/** The verb whose gerund a word is, if it is one that tells a happening. */
function gerundOf(lower: string): string | null {
  if (!lower.endsWith('ing')) return null;
  const stem = lower.slice(0, -3);
  const stems = [stem, `${stem}e`, stem.slice(0, -1)];
  return stems.find((each) => verbConcept(each, undefined).name !== 'other') ?? null;
}

/** Verbs in -e lose it before -ed: "retired", "created". */
const SILENT_E = /(?:ir|at|iv|ag|ur|os|ut|id|uc|ang|erg|olv|eas|ak|ok|iz|is)$/;

function lemmaOf(token: Token, pos: PartOfSpeech): string {
  if (pos === 'ADJ' || pos === 'DET') return token.lower;
  if (pos === 'NOUN') return token.lower.replace(/ies$/, 'y').replace(/([^s])s$/, '$1');
  const known =
    verbOf(token.lower) ?? gerundOf(token.lower) ?? verbByForm(token.lower) ?? verbOfPast(token.lower);
  if (known !== null) return known;
  if (token.lemma === token.lower && /[^s]s$/.test(token.lower)) return token.lower.slice(0, -1);
  if (token.lemma !== token.lower || !token.lower.endsWith('ed')) return token.lemma;
  const stem = token.lower.slice(0, -2);
  return SILENT_E.test(stem) ? `${stem}e` : stem;
}
