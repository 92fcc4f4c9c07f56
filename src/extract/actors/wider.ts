/** Words for somebody that take in others: a lawmaker may be a senator, a surgeon is a doctor. */

/** What is said of one by some of these words is said by others too. */
const CLERGY = /^(?:father|fr|pastor|rev|reverend|vicar|chaplain|padre|curate|canon|priest|preacher)$/;
/** Who treats the sick, beside "doctor". */
const DOCTORS =
  'dr|surgeon|physician|gp|psychiatrist|pa?ediatrician|obstetrician|ana?esthetist|anesthesiologist|gyna?ecologist|cardiologist|neurologist|oncologist|radiologist|pathologist|dermatologist|urologist|ophthalmologist|epidemiologist';
/** Who writes or tells for a newspaper or a station. */
const REPORTER =
  /^(?:journalist|reporter|correspondent|editor|columnist|broadcaster|photojournalist|videojournalist|commentator)$/;
/** What a wider word may stand for. */
const WIDER: ReadonlyMap<string, RegExp> = new Map(
  Object.entries({
    lawmaker: /^(?:senator|congress(?:man|woman|person)|representative|mp|parliamentarian|deputy)$/,
    congressman: /^representative$/,
    congresswoman: /^representative$/,
    diplomat: /^(?:ambassador|envoy|consul)$/,
    doctor: new RegExp(`^(?:${DOCTORS})$`),
    surgeon: /^(?:doctor|dr)$/,
    physician: new RegExp(`^(?:doctor|${DOCTORS})$`),
    medic: new RegExp(`^(?:doctor|nurse|paramedic|${DOCTORS})$`),
    nurse: /^(?:midwife|matron)$/,
    scientist:
      /^(?:physicist|chemist|biologist|ecologist|botanist|geologist|meteorologist|hydrologist|seismologist|mathematician|astronomer|researcher)$/,
    academic: /^(?:professor|lecturer|historian|economist|scholar|researcher|theologian|linguist)$/,
    scholar: /^(?:professor|lecturer|historian|academic|theologian|linguist)$/,
    professor: /^prof$/,
    teacher: /^(?:schoolteacher|schoolmaster|schoolmistress|headmaster|headmistress|headteacher|tutor)$/,
    lawyer: /^(?:attorney|barrister|solicitor|advocate|counsel|counsellor|paralegal)$/,
    attorney: /^(?:lawyer|counsel|advocate)$/,
    barrister: /^(?:lawyer|counsel|advocate)$/,
    writer: /^(?:author|novelist|poet|playwright|essayist|memoirist)$/,
    author: /^(?:writer|novelist|poet|playwright|essayist|memoirist|historian|diarist)$/,
    journalist: REPORTER,
    reporter: REPORTER,
    artist: /^(?:painter|sculptor|potter|filmmaker|photographer)$/,
    musician: /^(?:violinist|pianist|cellist|singer|drummer|composer|bugler|organist|soloist)$/,
    sailor: /^(?:seaman|deckhand|helmsman|boatswain|bosun|stoker|midshipman|marine)$/,
    soldier:
      /^(?:private|corporal|sergeant|gunner|sapper|conscript|reservist|trooper|infantryman|paratrooper|rifleman)$/,
    shopkeeper: /^(?:grocer|baker|butcher|greengrocer|fishmonger|florist|stallholder)$/,
    clergyman: CLERGY,
    monarch: /^(?:king|queen|emperor|empress|sultan|emir|tsar|czar)$/,
    legislator: /^(?:senator|congress(?:man|woman|person)|representative|mp|lawmaker|deputy)$/,
    campaigner: /^activist$/,
    activist: /^campaigner$/,
    analyst: /^(?:expert|specialist|economist|pollster)$/,
    expert: /^(?:analyst|specialist|researcher|scholar|professor|historian)$/,
    cleric: /^(?:imam|priest|pastor|ayatollah|mullah|bishop|archbishop|rabbi)$/,
    priest: CLERGY,
    vicar: CLERGY,
    pastor: CLERGY,
    chaplain: CLERGY,
    padre: CLERGY,
    curate: CLERGY,
    preacher: CLERGY,
    officer: /^(?:lieutenant|colonel|major|captain|commander|commandant|brigadier|adjutant|chief)$/,
  }),
);

/** Of which offices and callings the bearer may be meant by this word; undefined: by that word alone. */
export const widerOf = (noun: string): RegExp | undefined => WIDER.get(noun);
