/** Words that begin sentences with a capital and are no names, and other small classes. English; lower case. */
import { words } from './set.ts';

export const FUNCTION_WORDS = words(`
  the a an this that these those there here it its he she they we you i his her their our your my him them us me who whom whose which what when
  where why how if though although while because since until unless before after during as so then than but and or nor yet either neither both all
  any some many much most more few several each every other another such no not only also just even still again once twice now today
  tomorrow yesterday tonight later earlier meanwhile however moreover furthermore nevertheless nonetheless instead indeed perhaps maybe
  in on at by for from with without within into onto upon over under above below between among amid amidst against about around across
  along through throughout toward towards to of off out up down near beyond despite except per via like unlike regarding concerning
  following according speaking citing asked given based including is are was were be been being has have had do does did will would
  can could may might must shall should let lets yes well oh hello dear thank thanks please sorry okay ok one two three four five six seven
  eight nine ten eleven twelve hundreds thousands millions dozens scores first second third last next previous recent late early
  new old former current senior top local foreign national international military political official analysts officials witnesses
  residents critics experts observers reports sources rebels troops soldiers police authorities protesters supporters opponents
  brothers sisters twins cousins siblings people men women children doctors diplomats leaders lawmakers journalists reporters investigators prosecutors
  photo image picture file video map source sources related read share advertisement comments caption updated published listen watch
  breaking exclusive analysis opinion editorial live never nothing something anything everything everyone someone anyone nobody none
  mr mrs ms ceasefire peace war attack attacks talks fighting violence gunfire violence western islamic christian muslim jewish arab
  god internet web twitter covid covid-19 easter christmas ramadan
  nearby elsewhere outside inside upstairs downstairs behind beside here's there's everywhere somewhere anywhere
  q a`);

export const PARTICLES = words(
  'al el bin ibn bint ben de da di do dos das du del della van von der den ter la le abu umm ul ad-din st e y',
);

/** Small words inside the names of bodies. */
export const BODY_CONNECTORS = words('of for and the on to in against &');

export const TIME_WORDS =
  words(`monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays
  january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
  today yesterday tomorrow tonight morning afternoon evening night noon midnight week month year weekend day hour hours days weeks months years
  earlier later ago time spring summer autumn fall winter easter christmas ramadan pentecost whitsun michaelmas`);

export const PREPOSITIONS =
  words(`of in on at by for from with without within into onto upon over under above below between among amid against about
  around across along through throughout toward towards to off near beyond despite via like during after before since until as than
  following including inside outside alongside behind beside besides per regarding`);

export const DETERMINERS = words(
  'the a an this that these those his her their its our my your some any each every another one no several many two three both all most few other',
);

export const PRONOUNS: ReadonlyMap<string, 'male' | 'female' | 'thing' | 'several'> = new Map([
  ['he', 'male'],
  ['him', 'male'],
  ['his', 'male'],
  ['himself', 'male'],
  ['she', 'female'],
  ['her', 'female'],
  ['hers', 'female'],
  ['herself', 'female'],
  ['it', 'thing'],
  ['its', 'thing'],
  ['they', 'several'],
  ['their', 'several'],
  ['them', 'several'],
]);

export const ADVERBS =
  words(`also later then now once again still just even only already recently previously repeatedly earlier initially finally
  once twice often never ever always soon merely presently first today yesterday immediately meanwhile however instead further both all each has have had
  was were is are will would could can may might must should did do does not been be being having to as so since thus yet too
  reportedly allegedly apparently famously simply once more on`);
