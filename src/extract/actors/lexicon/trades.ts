/** Callings and ties by which somebody may be met again without having been introduced by them. English; lower case. */
import { words } from './set.ts';

/** What many are, and no institution has only one of. */
export const TRADES = words(`
  doctor physician surgeon nurse midwife paramedic dentist vet veterinarian pharmacist psychologist psychiatrist paediatrician pediatrician
  obstetrician gynaecologist gynecologist anaesthetist anesthetist physiotherapist
  teacher schoolteacher schoolmaster schoolmistress professor lecturer academic scholar historian economist sociologist political_scientist
  scientist physicist chemist biologist geologist geographer mathematician archaeologist anthropologist
  lawyer attorney barrister solicitor engineer architect surveyor accountant banker economist programmer
  writer author novelist poet playwright essayist journalist columnist artist painter sculptor photographer filmmaker musician violinist pianist
  singer actor actress composer dancer
  farmer fisherman shepherd herder herdsman beekeeper winemaker miller baker butcher grocer shopkeeper trader merchant businessman businesswoman
  entrepreneur carpenter joiner electrician plumber mechanic welder blacksmith tailor seamstress dressmaker weaver potter shoemaker cobbler
  hairdresser barber watchmaker jeweller jeweler bookseller librarian archivist builder bricklayer stonemason mason miner docker machinist locksmith`);

/** What somebody is to others, or has been through, beside any calling. */
export const TIES = words(`
  wife husband widow widower mother father parent grandmother grandfather son daughter brother sister aunt uncle niece nephew cousin grandson
  granddaughter friend neighbour neighbor colleague refugee evacuee survivor resident villager native volunteer witness man woman`);
