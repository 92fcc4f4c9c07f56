/** Past forms of verbs, for looks at a sentence that has not been tagged. */

/** Verbs with forms of their own: the verb, then its past and participle. */
const IRREGULAR = new Map(
  (
    'be was were been,bear bore borne,beat beat beaten,become became,begin began begun,bend bent,bet bet,bid bid bade bidden,bind bound,bite bit bitten,' +
    'bleed bled,blow blew blown,break broke broken,bring brought,broadcast broadcast,build built,burn burnt burned,burst burst,buy bought,' +
    'cast cast,catch caught,choose chose chosen,come came,cost cost,cut cut,deal dealt,dig dug,do did done,draw drew drawn,drink drank drunk,' +
    'drive drove driven,eat ate eaten,fall fell fallen,feed fed,feel felt,fight fought,find found,flee fled,fly flew flown,forbid forbade forbidden,' +
    'forecast forecast,foresee foresaw foreseen,forget forgot forgotten,forgive forgave forgiven,forgo forwent forgone,freeze froze frozen,get got gotten,' +
    'give gave given,go went gone,grow grew grown,hang hung hanged,have had,hear heard,hide hid hidden,hit hit,hold held,hurt hurt,keep kept,know knew known,' +
    'lay laid,lead led,learn learnt learned,leave left,lend lent,let let,lie lay lain,lose lost,make made,mean meant,meet met,mislead misled,mistake mistook mistaken,' +
    'offset offset,overcome overcame,overthrow overthrew overthrown,pay paid,plead pleaded pled,put put,quit quit,read read,ride rode ridden,ring rang rung,' +
    'rise rose risen,run ran,say said,see saw seen,seek sought,sell sold,send sent,set set,shake shook shaken,shed shed,shoot shot,show showed shown,' +
    'shut shut,sing sang sung,sink sank sunk,sit sat,sleep slept,speak spoke spoken,speed sped,spend spent,spell spelt spelled,split split,spoil spoilt spoiled,' +
    'spread spread,stand stood,steal stole stolen,stick stuck,strike struck stricken,strive strove striven,swear swore sworn,sweep swept,swing swung,' +
    'take took taken,teach taught,tear tore torn,tell told,think thought,throw threw thrown,undergo underwent undergone,understand understood,' +
    'undertake undertook undertaken,undo undid undone,uphold upheld,wake woke woken,wear wore worn,weep wept,win won,withdraw withdrew withdrawn,' +
    'withhold withheld,withstand withstood,write wrote written,rewrite rewrote rewritten'
  )
    .split(',')
    .map((entry): [string, readonly string[]] => {
      const [verb = '', ...forms] = entry.split(' ');
      return [verb, forms];
    }),
);

const BY_FORM = new Map(
  [...IRREGULAR].flatMap(([verb, forms]) => forms.map((form) => [form, verb] as const)),
);
const PREFIX = /^(?:re|over|under|out|fore|mis)(?=[a-z]{3})/;

/** Participles that no past form looks like: without an auxiliary they describe, and never tell ("a bomb hidden in a bin"). */
export const ONLY_PARTICIPLE: ReadonlySet<string> = new Set(
  [...IRREGULAR].flatMap(([verb, [past, ...others]]) =>
    others.filter((form) => form !== past && form !== verb && form.endsWith('n')),
  ),
);

/** "retook", "overran": the verb by a past form that has a prefix before one with a form of its own; null: it is none. */
export function verbOfPast(form: string): string | null {
  const prefix = PREFIX.exec(form)?.[0];
  const verb = prefix === undefined ? undefined : BY_FORM.get(form.slice(prefix.length));
  return prefix === undefined || verb === undefined ? null : `${prefix}${verb}`;
}

/** The verb by a past form of its own ("drove"); null: it is none that is listed. */
export function verbByForm(form: string): string | null {
  return BY_FORM.get(form) ?? null;
}

/** All that the past and the participle of a verb may look like; among them may be some that nobody writes. */
export function pastForms(verb: string): readonly string[] {
  const irregular = IRREGULAR.get(verb);
  if (irregular) return irregular;
  const prefix = PREFIX.exec(verb)?.[0];
  const inner = prefix === undefined ? undefined : IRREGULAR.get(verb.slice(prefix.length));
  if (inner) return inner.map((form) => `${prefix ?? ''}${form}`);
  if (verb.endsWith('e')) return [`${verb}d`];
  if (/[^aeiou]y$/.test(verb)) return [`${verb.slice(0, -1)}ied`];
  return [`${verb}ed`, `${verb}${verb.slice(-1)}ed`];
}

/** Past forms that are no participles: they always tell, and never describe. */
export const SIMPLE_PAST = new Set(
  (
    'became went gave took saw came overcame ran began wrote spoke broke chose drove fell flew froze grew knew rode rose ' +
    'shook stole swore threw wore did ate drew withdrew forgot hid sang sank drank rang swam sprang tore bore arose awoke ' +
    'undertook overtook overran overthrew forbade foresaw mistook underwent retook rewrote redrew reran regrew outgrew outran'
  ).split(' '),
);

/** The past of a verb by its participle: "taken", "took"; "retaken", "retook"; "closed" is both. */
export function pastOfParticiple(participle: string, verb: string): string {
  const prefix = IRREGULAR.has(verb) ? '' : (PREFIX.exec(verb)?.[0] ?? '');
  const past = IRREGULAR.get(verb.slice(prefix.length))?.[0];
  return past === undefined ? participle : prefix + past;
}

/** The past of a verb by its gerund, which shows whether a consonant doubles: "stopping", "stopped"; "seizing", "seized". */
export function pastOfGerund(gerund: string, verb: string): string {
  const irregular = IRREGULAR.get(verb)?.[0];
  if (irregular !== undefined) return irregular;
  if (verb.endsWith('e')) return `${verb}d`;
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ied`;
  return gerund.replace(/ing$/, 'ed');
}
