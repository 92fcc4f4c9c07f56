/** What of a speaker was inferred: from which words, by which rule. */
import type { Inference } from '../../model/timeline.ts';
import type { Cast, Party } from './party.ts';

export function inferencesOf(cast: Cast, party: Party): Inference[] {
  const words = cast.text.slice(party.range.start, party.range.end).slice(0, 200);
  const inferred: Inference[] = [];
  if (party.name !== null && party.how !== 'name' && party.actor !== null && words !== party.name)
    inferred.push({
      part: 'speaker',
      from: words,
      rule: `speaker/${party.contested === true ? 'pronoun-of-two' : party.how}`,
    });
  else if (party.how === 'name' && words !== party.name && cast.actors[party.actor ?? -1]?.kind === 'person')
    inferred.push({ part: 'speaker', from: words, rule: 'speaker/surname' });
  if (party.how === 'unnamed' && party.name !== null)
    inferred.push({ part: 'speaker', from: words, rule: 'speaker/byline' });
  const office = party.actor === null ? (party.name ?? '') : (cast.actors[party.actor]?.role ?? '');
  if (/spokes(?:man|woman|person|people)|press secretary/i.test(office))
    inferred.push({ part: 'speaks-for', from: office, rule: 'speaker/spokesperson' });
  return inferred;
}
