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
=====
Premier Ilse Torv told her members that she would go on “with or without them,” according to two people in the room.
---
with or without them, => Ilse Torv
=====
One of the donors, who asked not to be named, said the calls had stopped. “Half of us hung up,” the person said.
---
Half of us hung up, => one of the donors
=====
Sen. Ada Crowe of Utah voted no. Sen. Hugh Barlow voted yes. “We do not agree on the weather,” the Maine Democrat said.
---
We do not agree on the weather, => Hugh Barlow
=====
Torm and Lusk signed on Friday. According to the joint statement, the bridge will open at six. “Both sides shall keep clear of it,” it reads.
---
Both sides shall keep clear of it, => statement
=====
The governor, Anton Brisk, said that all of Torm wept. “It did not weep for the road,” somebody called out from the back.
---
It did not weep for the road, => somebody
=====
The baker, a heavy man named Osric Doll, had shut the shop. A dog lay in the door. “I gave him his change,” said the baker.
---
I gave him his change, => Osric Doll
=====
Sir Walter Pym was then in his last year, a long grey man who kept a parrot. “Can you ride?” he said.
---
Can you ride? => Walter Pym
=====
A fellow was sitting on the stairs with his boots off. He gave his name as Zoltan Perk. I asked when he had left. “Tuesday,” he said.
---
Tuesday, => Zoltan Perk
=====
The ferryman leaves at noon. “It was a shirt,” he told me. He is called Brano.

“Now it is a flag,” said Brano.
---
It was a shirt, => Brano
Now it is a flag, => Brano
=====
My chief was Harold Vance, whom I never liked. When he heard about Peric he wished to have him turned out. “We are no hotel,” he said.
---
We are no hotel, => Harold Vance
=====
Major Ines Holt drowned at the ford, but a nurse, Clara Benn, wrote down what she had seen from the bank. “The water was brown,” the account begins. “Nobody called.”
---
The water was brown, => Clara Benn
Nobody called. => Clara Benn
=====
Corporal Hain lay in the ditch until dark; a driver from Torm remembered afterwards how they had found him. “We took him for a sack.”
---
We took him for a sack. => a driver from Torm
=====
Private Lorn was left behind, while Sergeant Pike described years later why nobody had gone back. “There was no rope.”
---
There was no rope. => Pike
=====
Doctor Venn put down his bag, and the porter took his coat. “I am late,” he said. “How is she?”
---
I am late, => Venn
How is she? => Venn
=====
“I have said worse,” Dana Fitch said.

But Senator Leo Marsh, a decorated pilot, was not won over. He asked Hugo Harlan if he had ever flown.

“Sir, I have not,” Harlan said.

“Then who told you?”
---
I have said worse, => Dana Fitch
Sir, I have not, => Hugo Harlan
Then who told you? => Leo Marsh
=====
“I was the wingman,” Karen Stills said. “Ask him,” said Earl Tutton.

“I did,” said Karen Stills.

Nolan Pryce himself had the last word. “She is right,” he said.
---
I was the wingman, => Karen Stills
Ask him, => Earl Tutton
I did, => Karen Stills
She is right, => Nolan Pryce
=====
The prosecutor, Maj. Inez Callow, asked Oates what was in the book. Oates had kept it.

“Names, ma’am. Who came in.”

“And who went out?”
---
Names, ma’am. Who came in. => Oates
And who went out? => Inez Callow
=====
“It is only a bell,” she said.

Walter Hane, who is 81, sat on the board.
---
It is only a bell, => null
`;

describe('who answers and who asks', () => {
  test.each(casesOf(CASES))('%s', (text, gold) => {
    expect(quotes(text)).toEqual(gold);
  });
});
