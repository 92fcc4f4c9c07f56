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
`;

describe('who is meant', () => {
  test.each(casesOf(CASES))('%s', (text, gold) => {
    expect(quotes(text)).toEqual(gold);
  });
});
