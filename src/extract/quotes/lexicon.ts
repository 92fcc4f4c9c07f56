/** Words around quotations. English; lower case. */
import { words } from '../actors/lexicon/set.ts';
import { SUBORDINATORS as CLAUSES } from '../word-classes.ts';

/** Before marks these set a name or term apart: 'dubbed "the Hammer"'. */
export const NAMING =
  words(`dubbed titled entitled nicknamed named codenamed code-named so-called known called headlined captioned labelled labeled
  term terms word phrase slogan motto hashtag nickname title titles song book film movie novel album documentary play poem anthem ship yacht operation
  codename concept label so-called self-styled self-declared self-proclaimed purported alleged supposed a an its their as mean means meaning meant
  explainer headed op-ed exhibition exhibit newsletter painting
  signs sign banner banners placard placards poster posters shirt t-shirt chant chants chanting chanted slogans graffiti article editorial essay headline heading`);

/** Verbs and signs of a crowd: what they carry and chant is no statement. */
export const CROWD = words(
  'chant chants chanting chanted banner banners placard placards sign signs poster posters slogan slogans graffiti shirt shirts t-shirt t-shirts emblazoned hashtag notice notices sticker stickers plaque signboard chalked scrawled daubed spray-painted',
);

/** Something written or spoken that stands for who made it. */
export const DOCUMENTS =
  words(`statement statements report letter email e-mail post tweet message memo memorandum communique communiqué declaration
  note article document filing complaint resolution release speech address interview remarks comment comments dispatch account
  editorial blog podcast video recording transcript testimony summary announcement decree order bulletin survey study indictment ruling verdict entry diary log notebook placard leaflet leaflets pamphlets tweets communiques communiqués letters diaries notes messages entries card cards postcard postcards memoir memoirs telegrams notebooks emails logbook testament poem petition manifesto pamphlet confession cable telegram text inscription reply register ledger`);

/** Between the verb and the quotation: "told reporters", "said on Monday:". */
export const SUBORDINATORS: ReadonlySet<string> = new Set([
  ...CLAUSES,
  ...words('and but or so than whether'),
]);

export const CONJUNCTIONS = words('and but or nor yet');
