/** Verbs that introduce words: those of saying, and those of judging, which take a fragment. English. */
import { words } from './set.ts';

const SAYING =
  words(`say tell add state declare announce claim assert argue insist maintain note explain reply respond answer ask write
  tweet retweet post warn stress emphasise emphasize underline underscore observe remark comment continue conclude recall suggest predict
  acknowledge admit concede confirm deny reiterate repeat vow pledge promise urge demand allege caution complain joke quip lament boast brag
  exclaim shout yell cry whisper murmur mutter report reveal disclose testify opine contend counter retort agree interject
  chime rant muse reflect propose recommend order plead appeal beg implore hint imply signal indicate clarify specify elaborate summarise
  summarize echo affirm reaffirm attest express voice mention speak inform assure reassure advise remind notify question wonder inquire enquire
  thank apologise apologize text email radio broadcast read relate recount interrupt proclaim profess concur object protest
  accuse cite quote stipulate venture posit hypothesize surmise estimate calculate forecast describe believe think message preach
  remember reminisce sigh laugh smile shrug grin nod chuckle giggle marvel despair mumble stammer stutter croak hiss snap scream sob weep deadpan frown
  volunteer bark thunder growl sneer scoff grumble gush enthuse theorize theorise persist press swear advocate
  blog record`);

const JUDGING =
  words(`call praise denounce condemn criticise criticize brand label dub blame slam blast hail dismiss reject
  characterise characterize portray deem consider regard see find welcome justify defend deplore decry deride mock ridicule liken compare
  refer feel hope fear want seek support oppose oppose offer bemoan castigate berate rebuke chastise lambast lambaste applaud commend
  laud salute credit liken attack deride disparage disavow distance tout promote champion frame cast depict discuss talk address
  threaten hail rate judge view treat expect conceive list use rule hint acknowledge explain order direct instruct
  commit lecture conclude scold bash mourn celebrate worry decide determine object`);

const PAST: Readonly<Record<string, readonly string[]>> = {
  say: ['said'],
  tell: ['told'],
  write: ['wrote', 'written'],
  speak: ['spoke', 'spoken'],
  think: ['thought'],
  see: ['saw', 'seen'],
  find: ['found'],
  feel: ['felt'],
  read: ['read'],
  swear: ['swore', 'sworn'],
  broadcast: ['broadcast'],
  seek: ['sought'],
  cast: ['cast'],
  begin: ['began'],
  shout: ['shouted'],
  beg: ['begged'],
  brag: ['bragged'],
  quip: ['quipped'],
  concur: ['concurred'],
  admit: ['admitted'],
  slam: ['slammed'],
  dub: ['dubbed'],
  blog: ['blogged'],
  plead: ['pleaded', 'pled'],
  grin: ['grinned'],
  nod: ['nodded'],
  snap: ['snapped'],
  sob: ['sobbed'],
  weep: ['wept'],
  refer: ['referred'],
  commit: ['committed'],
};

export type VerbForm = 'finite' | 'base' | 'participle';

/** Form → what the verb does and which form it is. "said" is finite, "saying" a participle, "say" finite or an infinitive. */
const FORMS = new Map<string, { readonly says: boolean; readonly form: VerbForm }>();
for (const [list, says] of [
  [JUDGING, false],
  [SAYING, true],
] as const) {
  for (const verb of list) {
    const past = PAST[verb];
    const stem = verb.replace(/e$/, '');
    const doubled = past?.find((form) => form.endsWith('ed'))?.slice(0, -2) ?? stem;
    FORMS.set(verb, { says, form: 'base' });
    FORMS.set(third(verb), { says, form: 'finite' });
    for (const form of past ?? [ed(verb)]) FORMS.set(form, { says, form: 'finite' });
    FORMS.set(`${past === undefined ? stem : doubled === verb ? stem : doubled}ing`, {
      says,
      form: 'participle',
    });
  }
}

function third(verb: string): string {
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ies`;
  return /(?:[sxzo]|sh|ch)$/.test(verb) ? `${verb}es` : `${verb}s`;
}

function ed(verb: string): string {
  if (verb.endsWith('e')) return `${verb}d`;
  return /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ied` : `${verb}ed`;
}

export function sayingVerb(lower: string): { readonly says: boolean; readonly form: VerbForm } | undefined {
  return FORMS.get(lower);
}

/** A finite verb of saying, which makes a capitalised neighbour somebody who speaks. "reports" and the like are nouns too. */
export function isSaid(lower: string): boolean {
  const verb = FORMS.get(lower);
  return verb?.says === true && verb.form === 'finite' && !NOUNS_TOO.has(lower);
}

export const NOUNS_TOO = words(
  'state reports claims orders comments demands promises pledges answers questions tweets posts remarks notes states calls cries cites urges read order report claim comment demand promise question answer reply retort remark tweet post radio text email press message object protest appeal volunteer voice echo signal advocate smiles sighs laughs shrugs nods grins snaps screams sobs smile sigh laugh shrug nod grin snap scream sob despair marvel marvels frown frowns record records',
);

/** Verbs that say what a person or body does, for telling a subject from another capital. */
export const ACTING =
  words(`is was are were has had have will would can could may might must did does met led went came took gave made held won lost
  became began got kept left died shot threw rang burst caught taught bought brought thought fled slept woke drew lay lies paid drove wore tore bore swam sang drank woke heard sent spent ran sat stood grew knew fought struck hit fell rose drew flew broke chose arrived
  dwelt knelt crept clung strode swung sprang shook stole forgot hid rode slid spun leapt shrank strove withdrew
  says said told
  makes takes gives gets goes comes puts wants knows seems remains keeps holds contains appears begins becomes sits brings carries`);

const FINITE = new Set([
  ...ACTING,
  ...[...FORMS.keys()].filter((word) => FORMS.get(word)?.form === 'finite'),
]);

/** Not a noun: a lower case word that looks like a verb in the past. */
export function looksFinite(lower: string): boolean {
  return FINITE.has(lower) || (lower.length > 4 && lower.endsWith('ed') && !lower.includes('-'));
}
