import { describe, expect, test } from 'vitest';
import { casesOf, quotes } from './quotes-read.ts';

/**
 * Hearings, briefings and talks: who answers, who asks again, who is only passed on. People, places and words are invented.
 */
const CASES = `=====
The clerk, Hedda Voll, took the stand. Miss Crane, for the owners, wanted to know how she could have seen a lamp behind a wall.

“I could not,” said Voll.

“But you told the constable that it was lit.”

“I was tired.”

“Of what?”

“Of being asked, miss.” Nobody laughed.
---
I could not, => Hedda Voll
But you told the constable that it was lit. => Crane
I was tired. => Hedda Voll
Of what? => Crane
Of being asked, miss. => Hedda Voll
=====
The captain said the men had slept. “They were tired,” he said.

Was he punished for it? “They gave him a medal.”
---
They were tired, => captain
They gave him a medal. => captain
=====
Runa Tesh has kept the lock for years. “Nobody drowns here,” she said.

Is she never afraid? “Only of the paperwork.”
---
Nobody drowns here, => Runa Tesh
Only of the paperwork. => Runa Tesh
=====
Petra Lunn resigned on Monday. Ms Lunn had led the party for nine years, and Ms Lunn will be missed.

Joan Marrow, the minister, told the house that nothing was lost. “We have time,” she said.

“You have none,” Mr Gale said.

“We have more than you,” she replied.
---
We have time, => Joan Marrow
You have none, => Gale
We have more than you, => Joan Marrow
=====
Ostap was ahead of him on the ladder, he says. Milan Krug was 19 then. “I saw Ostap wave,” Krug said.
---
I saw Ostap wave, => Milan Krug
=====
Danil Orsk mended the pump. Ferro stood beside him, he says, and Lenz behind. “I heard Ferro sing.”
---
I heard Ferro sing. => Danil Orsk
=====
“I was not hungry,” Tomas Wrede said, when I met him by the gate. He had a loaf under his arm. “I am never hungry,” he said.
---
I was not hungry, => Tomas Wrede
I am never hungry, => Tomas Wrede
=====
But in Torm, a senior aide to the premier, speaking on condition of anonymity, said the plan was dead. “We buried it,” the aide said.
---
We buried it, => a senior aide to the premier
=====
Two diplomats gave other accounts. One of them called it progress. The other laughed. “He would,” the diplomat said.
---
He would, => other diplomat
=====
Nadia Holm's sister, Ingrid, gave evidence on Friday. Counsel asked where the keys were. “On the hook,” said the witness.
---
On the hook, => Ingrid
=====
The Northern coast guard denied that it had fired. “We have no shells,” it said.
---
We have no shells, => Northern coast guard
=====
Anders Holt’s running mate, former Rep. Maud Terrell, went further on Friday, telling a rally: “He should be ashamed of every word.”
---
He should be ashamed of every word. => Maud Terrell
=====
A spokesman for the port said it was open. Asked if he would resign, Mr Hollin’s spokesman laughed. An hour later Mr Hollin himself told the radio that he might. “I am thinking,” he said.
---
I am thinking, => Hollin
=====
The log of the Third Company is thin. “Snow. No bread,” runs the entry for the 9th.
---
Snow. No bread, => Third Company
=====
Sergeant Ruyter went back for them twice. Did he say anything? “Mind the step,” was the gist of it, according to Lom, who was last.
---
Mind the step, => null
=====
We were down to forty rounds a man. An enemy officer came over with a lamp. “You are few,” the man said.
---
You are few, => an enemy officer
=====
The Adjutant remembers the stick. “He walked with it,” he says.

The attack fell on Second Lieutenant Oram’s platoon. He was twenty. To his father he wrote: “I have been shot at, and one does not mind it.”
---
He walked with it, => Adjutant
I have been shot at, and one does not mind it. => Oram
`;

describe('who answers and who asks', () => {
  test.each(casesOf(CASES))('%s', (text, gold) => {
    expect(quotes(text)).toEqual(gold);
  });
});
