/** Words for bodies and groups. English; lower case. */
import { words } from './set.ts';

/** After an adjective or name of a state these act for the state itself: "Ukrainian forces", "U.S. officials". */
export const STATE_AGENTS = words(`
  government governments authorities authority regime administration leadership leaders officials official state side
  forces force troops troop army military armed soldiers soldier servicemen militaries units unit brigade brigades battalion battalions
  navy warships warship ships fleet airforce air_force jets jet warplanes warplane aircraft planes plane helicopters helicopter drones drone
  missiles missile artillery tanks tank shells shelling bombs bombing bombardment rockets rocket strikes strike airstrike airstrikes
  attack attacks assault assaults raid raids invasion offensive incursion invaders commandos marines paratroopers
  diplomats diplomat negotiators delegation delegates envoys envoy representatives commanders generals security police intelligence
  border guards services service peacekeepers occupation occupiers`);

/** Heads of the names of bodies. */
export const BODY_HEADS = words(`
  ministry department agency office bureau commission committee council senate congress parliament assembly house chamber court tribunal
  army navy force forces guard guards corps command brigade battalion regiment division squadron militia police service services directorate
  party front movement union alliance coalition league federation confederation association organisation organization society club
  foundation institute institution institutes center centre university college school academy hospital bank fund company corporation group
  inc ltd co agence press news times post journal tribune herald gazette magazine television tv radio network channel broadcasting
  embassy consulate mission delegation secretariat board staff authority administration campaign trust initiative programme program
  observatory watch network church synod patriarchate cabinet government treasury jirga duma rada knesset majlis bundestag
  trib daily weekly review register globe sun examiner chronicle inquirer dispatch
  forum caucus guild brotherhood presidium politburo consortium syndicate`);

/** Bodies that an adjective of a state makes a body of that state also in lower case: "the Russian foreign ministry". */
export const STATE_BODIES =
  words(`ministry department parliament senate congress embassy consulate mission delegation presidency cabinet
  court council committee commission agency office bureau treasury police`);

/** Capitalised runs that end with one of these name no person. */
export const NOT_PERSON_HEADS = words(`
  airport street road avenue square bridge river sea ocean gulf bay strait straits channel canal lake island islands peninsula mountain
  mountains hills valley desert forest coast strip province region district county state states city town village territory republic kingdom
  empire land heights base port camp prison palace castle tower building hall park stadium hotel plant station pipeline dam reactor
  war wars battle siege operation offensive uprising revolution revolt intifada massacre genocide holocaust crisis conflict summit
  conference talks treaty agreement accord accords protocol pact plan process declaration statement resolution convention charter
  constitution act bill law amendment day week month year eve festival prize award awards medal cup games olympics
  north south east west northern southern eastern western central upper lower middle new greater
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november
  december christmas easter ramadan passover eid road map doctrine proposal memorandum initiative programme age century
  university college institute school house center centre bank rights`);

/** What follows the name of a group: "Hashdar militants". */
export const GROUP_NOUNS =
  words(`militants militant fighters fighter rebels rebel forces movement militia militiamen militias group
  insurgents insurgency gunmen guerrillas guerrilla leader leaders commander commanders members member spokesman spokesperson
  official officials operatives base stronghold organisation organization party faction tribesmen supporters extremists jihadists terrorists`);

/** Where a thing happens: before a capital these make it a place. */
export const PLACE_PREPOSITIONS =
  words(`in at near outside inside around across throughout toward towards via over above off along
  into onto within to from leaving reaching entering visiting of for`);

/** Heads of the names of newspapers, agencies and channels: where something was published, not who acts. */
export const MEDIA_HEADS =
  words(`news times post journal tribune trib herald gazette magazine press daily weekly review globe sun examiner chronicle inquirer dispatch
  television tv radio`);
