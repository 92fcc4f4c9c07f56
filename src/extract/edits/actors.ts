import type { Actors, MergedActor } from '../merge/actors.ts';
import { correction, type Outcome } from './outcome.ts';
import type { Edit } from './read.ts';

/** Applies `tie`, `rename` and `side`, before the articles' events are joined: who acted helps to tell which events are one. */
export function editActors(actors: Actors, edits: readonly Edit[]): { actors: Actors; outcomes: Outcome[] } {
  const all = actors.all.map((actor) => ({
    ...actor,
    aliases: new Set(actor.aliases),
    corrections: [...actor.corrections],
  }));
  const goesTo = all.map((_, i) => i);
  const outcomes: Outcome[] = [];
  for (const edit of edits) {
    if (edit.do !== 'tie' && edit.do !== 'rename' && edit.do !== 'side') continue;
    const index = find(all, goesTo, edit.actor);
    const actor = all[index];
    if (!actor) outcomes.push({ edit, applied: false, message: `no actor is called ${edit.actor}` });
    else if (edit.do === 'tie') outcomes.push(tie(all, goesTo, index, actor, edit));
    else if (edit.do === 'rename') outcomes.push(rename(actor, edit, edit.name));
    else {
      const side = all[find(all, goesTo, edit.side)];
      if (side) actor.side = side.key;
      if (side) actor.corrections.push(correction(edit, 'side'));
      outcomes.push({
        edit,
        applied: side !== undefined,
        message: side ? `${actor.name} acts for ${side.name}` : `no actor is called ${edit.side}`,
      });
    }
  }
  return {
    actors: { all, of: actors.of.map((indices) => indices.map((index) => goesTo[index] ?? index)) },
    outcomes,
  };
}

function find(all: readonly MergedActor[], goesTo: readonly number[], name: string): number {
  const live = (index: number): boolean => goesTo[index] === index;
  const exact = all.findIndex((actor, i) => live(i) && actor.name === name);
  return exact >= 0 ? exact : all.findIndex((actor, i) => live(i) && actor.aliases.has(name));
}

function tie(
  all: MergedActor[],
  goesTo: number[],
  index: number,
  actor: MergedActor,
  edit: Edit & { do: 'tie' },
): Outcome {
  const target = find(all, goesTo, edit.to);
  const into = all[target];
  // Where the articles never give the other name, the actor takes it, and keeps its own as an alias.
  if (!into) return rename(actor, edit, edit.to);
  if (target === index) return { edit, applied: true, message: `${edit.actor} is ${edit.to} already` };
  for (const name of [actor.name, ...actor.aliases]) into.aliases.add(name);
  into.side ??= actor.side;
  into.corrections.push(correction(edit, 'name', actor.name), ...actor.corrections);
  goesTo.forEach((to, i) => {
    if (to === index) goesTo[i] = target;
  });
  return { edit, applied: true, message: `${actor.name} is ${into.name}` };
}

function rename(actor: MergedActor, edit: Edit, name: string): Outcome {
  const was = actor.name;
  actor.aliases.add(was);
  actor.aliases.delete(name);
  actor.name = name;
  actor.corrections.push(correction(edit, 'name', was));
  return { edit, applied: true, message: `${was} is called ${name}` };
}
