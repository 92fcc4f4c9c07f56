import { describe, expect, test } from 'vitest';
import { casesOf, quotes } from './quotes-read.ts';

/**
 * Who is meant by a pronoun, a form of address, a rank or kin: pairs of passages of which one calls for a reading and
 * the other forbids it. Answers were written first, and changed only in form. People, places and words are invented.
 */
const CASES = `=====
The White House pointed to a statement that Hal Whitcomb had issued in March. “The bridge is coming,” it read. “It will be a beautiful bridge.”
---
The bridge is coming, => Hal Whitcomb
It will be a beautiful bridge. => Hal Whitcomb
=====
Sen. Tom Wyatt (R-Wyo.) took the opposite view of Gen. Victor Hale. Hale, he said, had shown that the plan was working.

“I came out whistling,” he said.
---
I came out whistling, => Tom Wyatt
=====
Mayor Ida Korn praised the engineer, Paul Stamm. The engineer, she said, had slept on the dam. “I brought him soup,” she said.
---
I brought him soup, => Ida Korn
=====
Mayor Leo Korn praised the engineer, Paul Stamm. Stamm, he said, had slept on the dam. “I brought him soup,” he added.
---
I brought him soup, => Leo Korn
=====
Dr Leo Korn lost a friend in the raid. The author of that letter, he said, had since died. “I have nothing to add,” he said.
---
I have nothing to add, => Leo Korn
=====
Paul Stamm came home in May. Korn, he believed, had betrayed him. Leo Korn denied it. “I never saw the list,” he said.
---
I never saw the list, => Leo Korn
=====
Hollins told “Face the Nation” that there was no plan. “There is no folder,” Mark Hollins told “Meet the Day” on Sunday.
---
There is no folder, => Mark Hollins
=====
Sen. Paula Greer told the general, “You have no plan.”
---
You have no plan. => Paula Greer
=====
The judge told Mr Orr, “Sit Down.”
---
Sit Down. => judge
=====
Admiral Ruth Kastell opened the briefing. Asked by Ines Toll of Straits Radio whether anyone had been killed, she gave the number. “They were killed by the Navy,” she said.
---
They were killed by the Navy, => Ruth Kastell
=====
Senator Paul Orme took the floor. Pressed by the committee’s chairman, Sen. Luis Arce, he conceded that the figures were old. “They are from May,” he said.
---
They are from May, => Paul Orme
=====
Mayor Ann Low was asked by reporter Eva Stein about the dam. She would not answer. “Ask the river,” she said.
---
Ask the river, => Ann Low
=====
A person familiar with the call, who spoke on the condition of anonymity, said the two had quarrelled. “He wouldn’t do it,” the person said. “He kept saying no.”
---
He wouldn’t do it, => a person familiar with the call
He kept saying no. => a person familiar with the call
=====
An official close to the negotiations said the text was ready. “It only lacks ink,” the official said.
---
It only lacks ink, => an official close to the negotiations
=====
The mediator will leave in May, according to a member of his staff. “He has packed,” the staff member said.
---
He has packed, => a member of his staff
=====
A soldier close by was asleep. “Leave him,” the officer said.
---
Leave him, => officer
=====
A diplomat involved in the talks said there had been shouting. “Chairs were moved,” she said.
---
Chairs were moved, => a diplomat involved in the talks
=====
Private Joss Tarling, of Bridge Lane, writing to his aunt from hospital, says: “The boats were wet before we got in.”
---
The boats were wet before we got in. => Joss Tarling
=====
Sergeant Bill Amory, of Mill Row, in a letter to his wife, wrote: “We had no bread.”
---
We had no bread. => Bill Amory
=====
Anna Weld, a nurse at Mill House, sitting by the door, said: “We had no bread.”
---
We had no bread. => Anna Weld
=====
The Rev. Amos Birch, preaching at St. Luke’s, spoke of patience. “I have been asked for tea,” the vicar continued.
---
I have been asked for tea, => Amos Birch
=====
The Rev. Amos Birch buried eleven men. A vicar from the next parish had come to help. “I have run out of words,” the vicar said.
---
I have run out of words, => a vicar from the next parish
=====
A statement issued late on Thursday said: “The parties had a frank exchange.”
---
The parties had a frank exchange. => a statement
=====
A joint communiqué released early on Monday by both governments said: “We shall meet again.”
---
We shall meet again. => governments
=====
Minister Jorn Esker said he had little to add. He had been asked by his President, he went on, to put one question to the Council: “Who has broken the truce?”
---
Who has broken the truce? => Jorn Esker
=====
Minister Jorn Esker was asked by Senator Ann Poe: “Who has broken the truce?”
---
Who has broken the truce? => Ann Poe
=====
Captain Ivo Fenn, 38, was the ninth witness. The witness asked for water. “I wrote nothing,” the witness said.
---
I wrote nothing, => Ivo Fenn
=====
Nadia Brill, 58, and her twin brother, Anton, have baked here for years. The shop is small. “We had a meeting,” Mr. Brill said. “He voted to go,” his sister said. “I counted,” Ms. Brill added.
---
We had a meeting, => Anton Brill
He voted to go, => Nadia Brill
I counted, => Nadia Brill
=====
Private Albert Garstang wrote home in May. Mrs. Garstang, who has two other sons, was in her kitchen. “I knew his hand,” Mrs. Garstang said.
---
I knew his hand, => Mrs. Garstang
=====
Ms. Orla Tenn runs the ferry. Mr. Tenn, who was in the yard, would not talk at first. “Ask her,” Mr. Tenn said. “He is shy,” Ms. Tenn said.
---
Ask her, => Mr. Tenn
He is shy, => Orla Tenn
=====
Kim Tenn runs the ferry. “Ask her,” Mr. Tenn said of the mayor.
---
Ask her, => Kim Tenn
=====
Dana Orr and her daughter, Elsie, were on the last boat. “She slept,” Ms. Orr said. “I did not,” Elsie said.
---
She slept, => Dana Orr
I did not, => Elsie
=====
Admiral Ruth Kastell had the lectern. “I have a short statement,” the admiral began. “That is the end of it.”

The first question went to Dov Hasker of The Post. “Admiral, where did it land?”

“In several places.”

“Is the power station one of them?”

“It was,” said Admiral Kastell.

There was a silence, which her spokesman, Perry Amadine, broke. “What the admiral means is that nothing has been ruled out.”
---
I have a short statement, => Ruth Kastell
That is the end of it. => Ruth Kastell
Admiral, where did it land? => Dov Hasker
In several places. => Ruth Kastell
Is the power station one of them? => Dov Hasker
It was, => Ruth Kastell
What the admiral means is that nothing has been ruled out. => Perry Amadine
=====
Captain Ivo Fenn had flown over the queue. Mara Stroud, prosecuting, asked what he had seen in the way of arms.

“Umbrellas, ma’am.”

“Nothing else?”

“One man had a sewing machine.”

“That will do,” said the judge, Amabel Thorne. “Captain, do you know this voice?”

“I flew with it for three years.”
---
Umbrellas, ma’am. => Ivo Fenn
Nothing else? => Mara Stroud
One man had a sewing machine. => Ivo Fenn
That will do, => Amabel Thorne
Captain, do you know this voice? => Amabel Thorne
I flew with it for three years. => Ivo Fenn
=====
Senator Ann Poe questioned General Karl Ost for an hour. “We had no choice,” he said.

The floor then passed to Senator Leo Brandt. “I have only one question.”

“General, did you sleep that night?”

“No, Senator.”
---
We had no choice, => Karl Ost
I have only one question. => Leo Brandt
General, did you sleep that night? => Leo Brandt
No, Senator. => Karl Ost
=====
Lieutenant Pell fell at the bridge; and his servant, Private Dunn, who had dragged him in, set down years later what had passed between them.

“He asks me was we over.”
---
He asks me was we over. => Dunn
=====
Captain Pell set down his glass. “We are over,” he said.
---
We are over, => Pell
=====
Brigadier Wrenn had been shaving. There was laughter, in which our old Brigadier, a General by then, did not join. “I never said whose,” he said.
---
I never said whose, => Wrenn
=====
Karl Ost, the mayor, went to the window. The answer came from Ida Brandt, his deputy. “We have no boats.”
---
We have no boats. => Ida Brandt
=====
The judge asked why she had come. “Why not?” Ann Orr said.
---
Why not? => Ann Orr
=====
In June the Federal Commission for the Missing closed the file. “All inquiries are exhausted,” says its letter to the families, which Danuta Miro, a fish-seller, keeps in a drawer.
---
All inquiries are exhausted, => Federal Commission for the Missing
=====
Captain Ervin Holm vanished in the last week of the war. In his sister’s drawer lies his notebook, and on its last page stands, in the captain’s hand, as experts have confirmed: “The boats are ready.”
---
The boats are ready. => Ervin Holm
=====
Captain Ervin Holm vanished in May. With the letter in the captain’s hand, the mayor, Ida Brandt, said: “He has signed.”
---
He has signed. => Ida Brandt
=====
Ignaz Bell said that 600,000 people were without water. Reading from a message sent to his staff by a health worker in Duma, he said: “We boil it twice.”
---
We boil it twice. => a health worker in Duma
=====
Ignaz Bell rose at noon. Reading from a prepared text, he said: “We boil it twice.”
---
We boil it twice. => Ignaz Bell
=====
“They have exhausted nothing,” says Danuta Miro, 61. Her husband Tadeus and her son, also Tadeus, were both on the list. “For three years I go to the office.”
---
They have exhausted nothing, => Danuta Miro
For three years I go to the office. => Danuta Miro
=====
“They have exhausted nothing,” says Danuta Miro, 61. Her husband was killed at the bridge. “For three years I go to the office.”
---
They have exhausted nothing, => Danuta Miro
For three years I go to the office. => Danuta Miro
=====
“They have exhausted nothing,” says Danuta Miro, 61. Her brother was less sure. “They counted twice,” he says.
---
They have exhausted nothing, => Danuta Miro
They counted twice, => Danuta Miro's brother
=====
The Premier, M. Dravand, received me for ten minutes. “We did not begin this war,” said his Excellency, “to end it.”
---
We did not begin this war, => M. Dravand
to end it. => M. Dravand
=====
An official declined to comment. GNN’s Clara Odell, reporting from across the border, said the army had been flying in supplies. “We don’t know how many are left,” she said.
---
We don’t know how many are left, => Clara Odell
=====
The spokesman, Maj. Pius Barak, confirmed the attack. But Elias Tok, whose two granddaughters are missing, dismissed the account. “Which troops?” he said.
---
Which troops? => Elias Tok
=====
The president, Rado Bust, broke off the talks. The archbishop of Puerto Sal, Msgr. Celso Urra, appealed for calm. Asked whether he had been consulted by the junta he replied, “I was informed.”
---
I was informed. => Celso Urra
=====
The night train from Orrin was four hours late, and the women on the platform at Sull had stopped looking at the clock. Among them was a schoolteacher in a green coat, who had a photograph pinned to her sleeve.

“That’s him at nineteen,” she said. “He’ll be thinner.”

The stationmaster, Ludo Brenn, brought out tea on a tray meant for visiting inspectors. “They can fine me,” he said.

At half past two a whistle was heard. The teacher took off her glasses. “I don’t want him to see that I’m old,” she said.

There were sixty-one men in the first carriage. A medical orderly with a list stood at the door and called out names, and to each he added something of his own. “Petrus, mind the step,” he said. “Halvar, your mother’s by the lamp.” When he came to the end of it he folded the paper. “That’s all I was given.”

“There must be another page,” said the teacher.

The orderly did not look at her. It was Brenn who answered. “There’s another train on Friday,” he said.
---
That’s him at nineteen, => a schoolteacher in a green coat
He’ll be thinner. => a schoolteacher in a green coat
They can fine me, => Ludo Brenn
I don’t want him to see that I’m old, => a schoolteacher in a green coat
Petrus, mind the step, => a medical orderly with a list
Halvar, your mother’s by the lamp. => a medical orderly with a list
That’s all I was given. => a medical orderly with a list
There must be another page, => a schoolteacher in a green coat
There’s another train on Friday, => Ludo Brenn
=====
The tribunal sat on Wednesday to hear Warrant Officer Dennis Achterberg, who had commanded the guard at the depot. He was questioned for two hours by counsel for the families, Ms. Ottilie Krane.

“You had forty rounds,” she began. “How many did you have at the end?”

“None, ma’am.”

“And where did they go?”

“Into the air, I’d say, the most of them.”

“The most of them,” Krane repeated. She asked the usher to hand him a sketch of the yard. “Would you mark for the tribunal where the boy was?”

Achterberg looked at the sketch for some time. “I’d rather not put a cross on him,” he said.

The chairman, Sir Morris Yeo, said that the witness need not. “We have the surveyor’s plan,” he explained.

Outside, the boy’s uncle, who had come every day, was asked what he made of it. “He said ‘him’,” the uncle said. “Nobody else has.” His sister had been too ill to attend.
---
You had forty rounds, => Ottilie Krane
How many did you have at the end? => Ottilie Krane
None, ma’am. => Dennis Achterberg
And where did they go? => Ottilie Krane
Into the air, I’d say, the most of them. => Dennis Achterberg
The most of them, => Ottilie Krane
Would you mark for the tribunal where the boy was? => Ottilie Krane
I’d rather not put a cross on him, => Dennis Achterberg
We have the surveyor’s plan, => Morris Yeo
He said ‘him’, => boy’s uncle
Nobody else has. => boy’s uncle
=====
My grandfather never spoke of the retreat. It was my aunt Rosalba who told me, the winter before she died, in a kitchen that smelled of quinces.

“He came home with another man’s boots,” she said. “We buried the boots in the garden, because he would not have them in the house.”

I asked whose they were.

“A corporal’s. Your grandfather called him the Tenor.” She laughed. “He had sung all the way from the river.”

In the regimental museum at Castra there is a list of the missing, and on it, at number 212, a Corporal Aldo Ferrante, by profession a singer. The curator, a patient man named Ruggero Bassi, found me his file. “No grave,” Bassi said. “But there’s a letter.”

I read it to my aunt over the telephone. There was a long silence. “Then he knew,” she said.
---
He came home with another man’s boots, => Rosalba
We buried the boots in the garden, because he would not have them in the house. => Rosalba
A corporal’s. Your grandfather called him the Tenor. => Rosalba
He had sung all the way from the river. => Rosalba
No grave, => Ruggero Bassi
But there’s a letter. => Ruggero Bassi
Then he knew, => Rosalba
=====
“They gave us a map with the river on the wrong side,” says Ingmar Stolle, 84, and lays his hand flat on the table as if it were the valley. He was the youngest lieutenant in the brigade. “The colonel turned it over and said: ‘So, now it is right.’”

His wife, Birgit, who has heard the story, puts a plate in front of him. “Tell her about the goat,” she says.

“The goat comes later.”

“The goat comes first,” says Birgit Stolle. “Without the goat none of you would have found the ford.”

Stolle shrugs. “She was not there,” he tells the visitor. “But she is right about the goat.”

In the archive of the division, the crossing takes up half a page. “Ford located at 0340 by a local guide,” the war diary records. Stolle laughs until he coughs. The archivist, Dr. Maren Toft, was not surprised when she heard. “We have eleven guides in that winter,” she says. “I should like to know how many of them gave milk.”
---
They gave us a map with the river on the wrong side, => Ingmar Stolle
The colonel turned it over and said: ‘So, now it is right.’ => Ingmar Stolle
Tell her about the goat, => Birgit Stolle
The goat comes later. => Ingmar Stolle
The goat comes first, => Birgit Stolle
Without the goat none of you would have found the ford. => Birgit Stolle
She was not there, => Ingmar Stolle
But she is right about the goat. => Ingmar Stolle
Ford located at 0340 by a local guide, => war diary
We have eleven guides in that winter, => Maren Toft
I should like to know how many of them gave milk. => Maren Toft
=====
General Ostrow received the two envoys in a railway carriage. He did not ask them to sit.

“I have nothing to say that my guns have not said already,” he told them.

The elder envoy, Baron Teck, bowed. “Then we have come to hear the echo,” he replied. His companion, a young lawyer named Felix Amsel, was seen to bite his lip.

Of what followed there are two accounts. Amsel’s, written the same night, has the General walking up and down. “He said that he would sooner hand over his sword than the coal,” Amsel recorded. “The Baron remarked that nobody had asked for the sword.” In the General’s memoirs the scene is shorter. “I dismissed them,” he writes. “They had no coal.”

What is certain is that at four o’clock an orderly was sent for ink. “Black or red?” he is supposed to have asked. The Baron, according to the same tradition, told him: “Both. We are drawing a frontier.”
---
I have nothing to say that my guns have not said already, => Ostrow
Then we have come to hear the echo, => Baron Teck
He said that he would sooner hand over his sword than the coal, => Felix Amsel
The Baron remarked that nobody had asked for the sword. => Felix Amsel
I dismissed them, => Ostrow
They had no coal. => Ostrow
Black or red? => an orderly
Both. We are drawing a frontier. => Baron Teck
=====
When the shelling stopped, the priest went down to the cellar with a lamp. He found eleven people there and a dog. One of them, a girl of about nine, was counting on her fingers.

“Is it Tuesday?” she asked him.

“It is Thursday,” said Father Anselm.

“Then I missed my birthday.”

The mayor’s secretary, Frau Lindqvist, who had kept a list of all who came in, corrected her. “You were asleep,” she said. “We sang.”

The girl considered this. “Did the dog sing?” she wanted to know.

Nobody laughed but the old ferryman, who had not spoken since Sunday. “He took the bass,” he said.
---
Is it Tuesday? => a girl of about nine
It is Thursday, => Anselm
Then I missed my birthday. => a girl of about nine
You were asleep, => Lindqvist
We sang. => Lindqvist
Did the dog sing? => a girl of about nine
He took the bass, => old ferryman
=====
Gordon Pyke was the last lock-keeper on the Vessel canal, and in forty years nobody had asked him about the war. A student from the university, who was collecting such things, came in March with a recorder.

“What do you want to know?” he asked her.

“Whatever you remember.”

“I remember the mud.”

She waited. Pyke got up and shut the window, though it was warm. “There was a boy called Lunt,” he said. “He could whistle through his fingers.”

His daughter Carol, who had let the student in, stood at the door. “Dad, you never told us about any Lunt,” she said.

“You never brought a recorder.”

The student, whose name was Ines Aguado, sent him the transcript in June. On the last page he had corrected one word.
---
What do you want to know? => Gordon Pyke
Whatever you remember. => Ines Aguado
I remember the mud. => Gordon Pyke
There was a boy called Lunt, => Gordon Pyke
He could whistle through his fingers. => Gordon Pyke
Dad, you never told us about any Lunt, => Carol
You never brought a recorder. => Gordon Pyke
=====
The debate on the refugee bill went on past midnight. The minister of the interior, Sten Alvik, spoke for an hour. “We are a small country with a long coast,” he said. “Both of these are facts.”

Mrs. Ragna Thoresen, for the opposition, wanted to know how many boats had been turned back. The minister said that he did not have the figure with him.

“Does the minister have it at home?” Mrs. Thoresen asked.

There was laughter. Alvik said that he would write to her.

“I look forward to his letter,” she said, “and so do the four people who swam.”

The speaker, Olaf Berg, called for order. Berg, who is 77, reminded members that the sitting was being broadcast. “My wife is watching,” he added.

At ten past two a member of the government benches, Per Lunde, a fisherman’s son from the north, rose to say that he would vote against his own party. “My father never asked a man in the water for his papers,” he said. He sat down without looking at the minister. It was some time before anyone spoke. “Is the honourable member finished?” asked the speaker at last. “Yes,” said Lunde.
---
We are a small country with a long coast, => Sten Alvik
Both of these are facts. => Sten Alvik
Does the minister have it at home? => Ragna Thoresen
I look forward to his letter, => Ragna Thoresen
and so do the four people who swam. => Ragna Thoresen
My wife is watching, => Olaf Berg
My father never asked a man in the water for his papers, => Per Lunde
Is the honourable member finished? => Olaf Berg
Yes, => Per Lunde
=====
When reporters reached the village of Dorn on Thursday, the only person in the street was a boy with a wheelbarrow. In it were two hens and a clock.

“They said we had an hour,” he told them. “So I took what runs.”

The order to leave had been read out at dawn by an army major, Stefan Reiss, from the back of a truck. Major Reiss has since defended it. “We asked nicely,” he told state television. “The other side would not have asked.”

But villagers said that no reason had been given. “He read it twice and drove off,” said Katrin Moll, who keeps the shop. Her husband, Uwe, had shouted after the truck to ask about the cattle. “They didn’t even slow down,” he said.

The boy’s grandmother was found in the church. She is 91 and does not hear well. “Is it the same war?” she asked. Told that it was another, she seemed relieved. “Then I may see the end of it,” she said.

A spokeswoman for the Fourth Army, Captain Lea Brand, said on Friday that the evacuation was “regrettable but orderly”. She could not say when the villagers would be allowed back. “That is a question for the other side,” she said.
---
They said we had an hour, => a boy with a wheelbarrow
So I took what runs. => a boy with a wheelbarrow
We asked nicely, => Stefan Reiss
The other side would not have asked. => Stefan Reiss
He read it twice and drove off, => Katrin Moll
They didn’t even slow down, => Uwe
Is it the same war? => boy’s grandmother
Then I may see the end of it, => boy’s grandmother
regrettable but orderly => Lea Brand
That is a question for the other side, => Lea Brand
=====
“I was told to expect a hero,” the actress Dorothea Linde recalled of the evening in 1943 when Major Felix Horn was brought to her dressing room. “I found a man looking for his hat.”

Horn, then thirty-one, had lost the hat and two fingers at Marl. He was on leave for eleven days. Linde gave him tea. “You shout very well,” he told her. “Do they teach that?” “They do,” she said. “Do they teach yours?”

They were married in the spring. Her sister, the painter Clara Linde, thought it a mistake and said so. “He has the eyes of someone counting,” she wrote to their mother. Horn never learned of the letter; Dorothea found it in 1971, among the frames. By then the Major was a grocer in Basle and grew roses. “She was right,” Dorothea told me. “He was counting. He counted to eleven every morning, and then he got up.”
---
I was told to expect a hero, => Dorothea Linde
I found a man looking for his hat. => Dorothea Linde
You shout very well, => Felix Horn
Do they teach that? => Felix Horn
They do, => Dorothea Linde
Do they teach yours? => Dorothea Linde
He has the eyes of someone counting, => Clara Linde
She was right, => Dorothea Linde
He was counting. He counted to eleven every morning, and then he got up. => Dorothea Linde
=====
The only guest at breakfast was a nun in a brown coat. “I leave at nine,” she said.
---
I leave at nine, => a nun in a brown coat
=====
Ivo Brandt was the only doctor in the valley. “I have no number,” he said.
---
I have no number, => Ivo Brandt
=====
The captain’s nephew waited by the gate. “He is at table,” he said.
---
He is at table, => captain’s nephew
=====
Gordon Pyke had kept the lock for years. A visitor, who had a recorder, sat down. “What do you want?” he asked her.
---
What do you want? => Gordon Pyke
=====
Gordon Pyke had kept the lock for years. A visitor, who had a recorder, sat down. “What was it like?” she asked him.
---
What was it like? => a visitor
=====
“You paint very well,” Major Felix Horn told her. “Do they teach that?” “They do,” said Dora Linde.
---
You paint very well, => Felix Horn
Do they teach that? => Felix Horn
They do, => Dora Linde
=====
In General Ostrow’s memoirs the scene is short. “I dismissed them,” he writes.
---
I dismissed them, => Ostrow
=====
Felix Amsel had been there. In General Ostrow’s memoirs he is not named. Amsel kept a copy. “I was dismissed,” he wrote in the margin.
---
I was dismissed, => Felix Amsel
=====
“We buried the boots,” my uncle Karl said.

I asked whose they were.

“A corporal’s. He sang.”
---
We buried the boots, => Karl
A corporal’s. He sang. => Karl
=====
“We buried the boots,” Karl Orr said.

I asked the curator, Ida Brandt, whose they were.

“A corporal’s. He sang.”
---
We buried the boots, => Karl Orr
A corporal’s. He sang. => Ida Brandt
=====
Karl Orr poured the tea. “They gave us a map,” he said.

“Tell her about the goat,” said his wife, Ida.

“The goat comes later.”

“The goat comes first,” Ida said.
---
They gave us a map, => Karl Orr
Tell her about the goat, => Ida
The goat comes later. => Karl Orr
The goat comes first, => Ida
=====
Minister Karl Orr defended the plan. “It is a good map,” he said.

“It is a bad map,” said Senator Ida Poe. “And it is upside down.”

“Whoever drew it had never seen the valley, and whoever signed it had never seen a map.”

“I will vote against it,” Poe said.
---
It is a good map, => Karl Orr
It is a bad map, => Ida Poe
And it is upside down. => Ida Poe
Whoever drew it had never seen the valley, and whoever signed it had never seen a map. => Ida Poe
I will vote against it, => Ida Poe
=====
A schoolteacher from Orla was waiting at the gate. “He is nineteen,” the teacher said.
---
He is nineteen, => a schoolteacher from Orla
=====
General Karl Ost met the envoys. Baron Felix Teck bowed. “Then we have come for the echo,” the Baron said.
---
Then we have come for the echo, => Felix Teck
`;

describe('who is meant', () => {
  test.each(casesOf(CASES))('%s', (text, gold) => {
    expect(quotes(text)).toEqual(gold);
  });
});
