/** Words for offices, occupations and other descriptions of one person. English; lower case. */
import { words } from './set.ts';

/** Forms of address: what follows is a name. */
export const HONORIFICS = words(`
  mr mrs ms miss mx dr prof msgr monsignor mgr messrs sir dame lord lady rev reverend fr father sister brother pope saint st hon honourable honorable
  sheikh shaikh sheik sayyid sayed hajj haji hajji hadji ayatollah imam mullah maulana rabbi cardinal archbishop bishop patriarch
  viscount viscountess king queen prince princess emperor empress tsar czar kaiser sultan emir emperor shah duke duchess earl count countess baron baroness
  sens reps gens gen lt lieut col maj capt cmdr adm sgt cpl pvt brig gov sen rep pres supt insp
  general lieutenant colonel major captain commander admiral sergeant corporal private brigadier commodore marshal
  pte sergt corpl bdr gnr spr tpr rfn bombardier lance-corporal lance-sergeant sergeant-major fusilier rifleman gunner sapper trooper ensign
  amb cllr comdr engr mama mzee baba doña dona field-marshal generalissimo comrade herr frau monsieur madame mme mlle mademoiselle signor signora señor señora senor senora senhor senhora don senator representative congressman congresswoman
  president justice judge professor doctor`);

export const FEMALE_TITLES =
  words(`mrs ms miss dame lady sister viscountess abbess postmistress queen princess empress duchess countess baroness madame frau mme mlle mademoiselle signora señora senora senhora
  congresswoman spokeswoman chairwoman businesswoman policewoman actress mother daughter granddaughter stepmother stepdaughter fiancée girlfriend godmother wife widow sister aunt grandmother woman girl
  mum mom mama doña dona gran nan granny auntie landlady governess seamstress laundress maid schoolgirl queen first_lady heroine waitress housewife niece
  midwife matron schoolmistress headmistress stewardess hostess bride lass fishwife dairymaid shepherdess ballerina matriarch spinster barmaid washerwoman charwoman saleswoman`);
export const MALE_TITLES =
  words(`mr sir lord father viscount sheikh sheik shaikh sexton drummer brother pope king prince emperor tsar czar kaiser sultan emir shah duke earl count
  baron monsieur herr signor señor senor senhor congressman spokesman businessman policeman actor father son grandson stepfather stepson boyfriend godfather husband widower brother uncle
  grandfather man boy ayatollah imam mullah rabbi cardinal archbishop bishop patriarch fisherman gunman nephew monk priest
  dad baba mzee grandad granddad landlord boatswain midshipman coachman herdsman militiaman schoolmaster foreman padre friar abbot lad schoolboy bridegroom godson headmaster stationmaster choirmaster bandmaster paymaster quartermaster ploughman swineherd navvy`);

/** Nouns for somebody who can speak or act. */
export const ROLES = words(`
  president vice-president premier chancellor minister prime_minister secretary undersecretary under-secretary secretary-general
  general-secretary director director-general chairman chairwoman chairperson chair chief head leader deputy vice speaker governor mayor
  senator congressman congresswoman representative lawmaker legislator parliamentarian mp deputy councillor councilman councilwoman councilor
  ambassador envoy diplomat emissary negotiator mediator delegate consul attache attaché commissioner administrator inspector rapporteur
  spokesman spokeswoman spokesperson spox adviser advisor aide strategist counsel counselor counsellor secretary press_secretary
  general lieutenant colonel major captain commander admiral sergeant corporal brigadier commodore marshal officer soldier serviceman
  veteran fighter commander-in-chief warlord rebel militant insurgent chieftain guerrilla sniper pilot sailor marine medic paratrooper
  dictator ruler monarch king queen prince princess emperor emir sultan sheikh shah tsar czar viscount viscountess pope patriarch archbishop bishop cardinal
  priest pastor imam cleric ayatollah rabbi monk nun preacher reverend
  journalist reporter correspondent editor columnist author writer historian professor lecturer scholar academic researcher scientist
  analyst expert specialist economist political_scientist pollster commentator pundit activist campaigner dissident blogger broadcaster
  lawyer attorney prosecutor judge justice solicitor barrister magistrate investigator detective sheriff policeman policewoman
  doctor surgeon nurse physician paramedic psychologist psychiatrist teacher principal headmaster student pupil graduate engineer
  farmer worker driver miner fisherman shopkeeper businessman businesswoman entrepreneur executive ceo manager owner founder co-founder
  co-chair co-director president-elect candidate nominee contender challenger incumbent opponent rival ally supporter voter organizer organiser
  resident villager citizen refugee survivor witness eyewitness victim hostage captive prisoner detainee inmate suspect defendant
  mother father son daughter granddaughter grandson stepmother stepfather stepson stepdaughter fiancé fiancée fiance fiancee girlfriend boyfriend godmother godfather wife husband brother sister uncle aunt cousin nephew niece widow widower grandmother grandfather parent friend
  colleague neighbour neighbor partner successor predecessor actor actress singer artist filmmaker director producer poet novelist musician
  athlete player coach manager photographer photojournalist videojournalist cameraman translator interpreter contractor agent operative spy
  defector mastermind coordinator co-ordinator organizer volunteer member official bureaucrat treasurer trustee fellow associate partner
  chief-of-staff whip commandant quartermaster governor-general viceroy ombudsman envoy figure politician statesman stateswoman nobleman
  billionaire tycoon oligarch banker investor trader merchant lobbyist consultant operative surrogate strategist fundraiser donor
  man woman boy girl teenager schoolgirl person survivor elder chief photographer technician economist ecologist biologist physicist
  democrat republican conservative liberal socialist communist nationalist separatist islamist marxist populist nominee hopeful
  freshman congressperson assemblyman assemblywoman alderman constable superintendent warden guard bodyguard
  counterpart adjutant batman orderly equerry aide-de-camp valet interpreter sexton clerk drummer signalman deserter mediator abbess premier-designate regent commandante caretaker baker butcher cook
  seller vendor hairdresser carpenter electrician plumber mechanic tailor ferryman lighthouse-keeper postmaster postmistress envoy-designate
  host anchor moderator presenter comedian actor mogul star celebrity evangelist televangelist
  herder herdsman shepherd goatherd pastoralist rancher grower planter gardener forester ranger hunter logger beekeeper winemaker brewer
  backbencher frontbencher crossbencher locksmith wrestler jeweller jeweler machinist chauffeur florist woodcutter botanist beautician draughtsman draftsman programmer
  undergraduate footballer boxer swimmer jockey mountaineer philanthropist industrialist warder paralegal toddler
  grocer barber welder fitter foreman mason bricklayer builder architect surveyor plasterer weaver potter blacksmith miller cobbler
  docker dockworker stevedore longshoreman skipper bosun navigator deckhand ferryman trucker conductor stationmaster dispatcher
  porter janitor cleaner receptionist cashier accountant auditor archivist librarian bookkeeper gravedigger undertaker
  midwife matron orderly pharmacist dentist vet veterinarian anaesthetist anesthetist therapist chaplain vicar deacon
  firefighter fireman rescuer lifeguard dentist sapper conscript recruit cadet reservist partisan militiaman gunner deminer
  chef waiter violinist pianist sculptor painter dancer drummer composer conductor meteorologist forecaster astronomer linguist
  schoolteacher schoolmaster schoolmistress tutor lecturer dean provost rector chancellor intern apprentice pensioner retiree
  hydrologist statistician mathematician chemist geographer demographer archaeologist spokeswoman undersecretary signatory facilitator
  convoy-leader widow orphan bystander passer-by onlooker commuter passenger stallholder stallkeeper trader hawker moped-driver
  mum mom dad gran nan granny grandad granddad auntie pal mate classmate roommate flatmate teammate
  bombardier fusilier rifleman ensign accomplice boatswain coxswain midshipman stoker helmsman bugler trooper lancer hussar grenadier dragoon labourer laborer farmhand peasant maid
  governess seamstress dressmaker publican innkeeper landlord landlady telegraphist operator bargee coachman cabbie newsagent greengrocer
  fishmonger roofer glazier decorator unionist theologian canon curate verger mufti muezzin headman staffer technocrat
  obstetrician gynaecologist gynecologist paediatrician pediatrician coroner bailiff registrar stenographer usher squatter settler
  hunter-gatherer trapper prospector smuggler trafficker looter arsonist forger informant informer whistleblower go-between middleman
  critic protester demonstrator insider watchdog neighbor spymaster operative jihadi jihadist bomber gunman attacker hijacker assassin
  bearer censor guide escort prefect padre subaltern subprefect burgomaster sacristan organist bellringer churchwarden beadle friar abbot acolyte missionary shaman sorcerer
  paymaster storekeeper purser steward stewardess diver lamplighter keeper gatekeeper doorkeeper concierge waitress barmaid barman bartender hotelier wheelwright saddler
  farrier tinsmith goldsmith watchmaker clockmaker glassblower typesetter compositor bookbinder bookseller milliner furrier embroiderer lacemaker shoemaker bootmaker ropemaker
  apothecary herbalist optician wigmaker confectioner fishwife dairymaid coalman chimney-sweep ploughman shepherdess swineherd ostler waggoner wagoner teamster muleteer
  cameleer groundsman gamekeeper poacher charcoal-burner lumberjack quarryman stonemason slaughterer joiner cabinetmaker upholsterer typist telephonist signaller codebreaker
  loader dispatch-rider despatch-rider outrider scout pathfinder sentry sentinel armourer armorer trumpeter sharpshooter cavalryman cuirassier uhlan cossack artilleryman bombmaker
  saboteur courier messenger parachutist aviator squaddie legionnaire mercenary internee evacuee deportee returnee stowaway castaway vagrant beggar pedlar peddler tinker
  fortune-teller schoolboy headmistress headteacher foundling adolescent youngster lad lass bride bridegroom spinster matriarch godson curator conservator restorer custodian
  genealogist chronicler diarist memoirist essayist playwright librettist cellist soloist choirmaster bandmaster ballerina clown acrobat magician puppeteer juggler notary juror
  plaintiff claimant appellant litigant jailer gaoler turnkey executioner hangman torturer interrogator examiner assessor taxman coastguard hostess lodger tenant boarder visitor
  tourist pilgrim traveller traveler wayfarer rider cyclist motorist pedestrian shopper customer buyer auctioneer moneylender pawnbroker gambler croupier stringer newsreader newscaster
  announcer interviewer interviewee narrator storyteller heckler questioner caller listener physiotherapist caregiver carer plenipotentiary dragoman peacekeeper landowner squire
  smallholder sharecropper parishioner worshipper heretic newcomer stranger foreigner outsider colonist scoundrel thief burglar pickpocket robber bandit brigand highwayman
  pirate underling trainee rookie linesman pointsman platelayer navvy highlander islander washerwoman charwoman sportsman swordsman seaman gendarme carabiniere patrolman`);

const PLURAL_IRREGULAR =
  words(`people men women spokesmen spokespeople policemen fishermen congressmen lawmen children parents wives
  servicemen businessmen gunmen countrymen clergymen police medics press media`);

/** Is it a noun for one person? */
export function isRole(lower: string): boolean {
  if (ROLES.has(lower)) return true;
  // "mp": no part of a compound is shorter.
  if (lower.length < 4) return false;
  const hyphen = lower.includes('-') ? lower.lastIndexOf('-') : -1;
  if (hyphen > 0)
    return lower.endsWith('-in-law') ? ROLES.has(lower.slice(0, -7)) : isRole(lower.slice(hyphen + 1));
  return COMPOUND_LAST.has(lower.at(-1) ?? '') && COMPOUND_ENDS.test(lower) && COMPOUND.test(lower);
}

const THINGS =
  words(`numbers letters papers powers borders matters orders quarters headquarters waters centers chapters newspapers computers
  helicopters tankers bunkers containers factors sectors corridors errors doors floors meters kilometers kilometres dollars covers towers
  bombers fighters launchers mortars others offers answers christians plants restaurants rivers corners winters summers members shelters
  barriers carriers trenches committees trees fees refineries grants wants warrants`);

/** How all of them end, and with which letter: looks that spare most words the long one. */
const COMPOUND_LAST = new Set('nrt');
const COMPOUND_ENDS = /(?:man|person|grapher|ologist|crat|keeper)$/;
/** Surnames end in -man too, so the first part has to be a trade. */
const COMPOUND =
  /(?:spokes|chair|congress|business|service|police|fisher|clergy|council|assembly|camera|crafts|trades|country|news|gun|rifle|infantry|militia|states|noble|anchor|ombuds|sales|work|boat|boats|air|horse|watch|alder|kins|lay|towns|tribes|clans|oars|cab|post|milk|dust|crew|guards|marks|door|lifeboat|woods|hench|front|law|herds)(?:man|woman|person)$|^[a-z]{3,}keeper$|(?:ologist|tographer|grapher|mocrat|ucrat|tocrat)$/;

/** What a word of office or kinship says of whoever it stands for: "spokeswoman", "mother-in-law"; null: nothing. */
export function roleGender(lower: string): 'female' | 'male' | null {
  const noun = lower.includes('-') ? lower.replace(/-in-law$/, '').replace(/^.*-/, '') : lower;
  return FEMALE_TITLES.has(noun) ? 'female' : MALE_TITLES.has(noun) ? 'male' : null;
}

/** Is it a noun for several persons ("officials", "residents", "spokesmen")? */
export function isRolePlural(lower: string): boolean {
  if (PLURAL_IRREGULAR.has(lower)) return true;
  if (!lower.endsWith('s') || lower.endsWith('ss')) return false;
  return (
    isRole(lower.slice(0, -1)) ||
    (lower.endsWith('ies') && isRole(`${lower.slice(0, -3)}y`)) ||
    (/(?:ers|ors|ists|ians|crats|ees|ants)$/.test(lower) && lower.length > 6 && !THINGS.has(lower))
  );
}

/** After "Secretary of", "Minister of": what the office is for, never part of a name. */
export const PORTFOLIOS =
  words(`state defense defence foreign affairs interior justice commerce treasury energy health education agriculture
  labor labour transportation transport homeland security war staff army navy air force national finance economy economic veterans housing
  urban development intelligence parliament congress commons lords external internal information culture trade industry
  international cooperation reconstruction women youth sport sports environment oil petroleum religious social human rights general joint chiefs`);

/** Words in front of a role that are no part of a name when capitalised. */
export const ROLE_MODIFIERS =
  words(`former ex-president ex-prime ex-minister ex then acting interim outgoing incoming late first vice deputy assistant associate senior junior chief
  prime foreign defense defence interior finance justice press special presidential military political supreme crown grand
  permanent executive managing national regional local federal state attorney lead co newly longtime long-time veteran exiled ousted
  self-declared self-styled retired right-wing left-wing independent cabinet`);

/** Stands for a surname or goes with a single name, and is shown with it. */
export const STYLES =
  words(`pope king queen prince princess emperor empress tsar czar kaiser sultan emir shah sheikh shaikh sheik ayatollah
  mullah imam lord lady dame viscount viscountess duke duchess earl countess baron baroness`);

const LONG: ReadonlyMap<string, string> = new Map(
  Object.entries({
    gen: 'general',
    lt: 'lieutenant',
    lieut: 'lieutenant',
    col: 'colonel',
    maj: 'major',
    capt: 'captain',
    cmdr: 'commander',
    adm: 'admiral',
    sgt: 'sergeant',
    cpl: 'corporal',
    brig: 'brigadier',
    gov: 'governor',
    amb: 'ambassador',
    cllr: 'councillor',
    comdr: 'commander',
    engr: 'engineer',
    sen: 'senator',
    rep: 'representative',
    pres: 'president',
    prof: 'professor',
    dr: 'doctor',
    pte: 'private',
    sergt: 'sergeant',
    corpl: 'corporal',
    bdr: 'bombardier',
    gnr: 'gunner',
    spr: 'sapper',
    tpr: 'trooper',
    rfn: 'rifleman',
  }),
);

/** A short title written out: "col" is "colonel". */
export function longTitle(lower: string): string {
  return LONG.get(lower) ?? lower;
}

/** Somebody who acts for another, and so on the other's side; a rival or a successor does not. */
export const SERVES =
  words(`spokesman spokeswoman spokesperson spox adviser advisor aide deputy envoy emissary minister secretary chief ambassador
  negotiator representative commander general admiral strategist assistant lawyer attorney delegate diplomat counsel`);

/** Military ranks, written out. */
export const RANKS =
  words(`general lieutenant colonel major captain commander commodore admiral marshal sergeant corporal private brigadier
  rear vice bombardier fusilier rifleman gunner sapper trooper ensign lance-corporal sergeant-major`);
