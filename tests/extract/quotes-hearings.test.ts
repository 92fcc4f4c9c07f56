import { describe, expect, test } from 'vitest';
import { casesOf, quotes } from './quotes-read.ts';

/**
 * Hearings, rows and conversations, with every quotation: who asks and who answers, "the witness", somebody described anew, paragraphs of
 * a few words without a cue. Answers were written first. People, places and words are invented.
 */
const CASES = `=====
But the minister hesitated when asked if the dismissal of Corin Vale, who has run the port since May, was a mistake.

“He’ll be missed. Not by the crane drivers.”
---
He’ll be missed. Not by the crane drivers. => minister
=====
“We have sold nine hours of quiet,” said the go-between, former Ostmark chancellor Bruno Heist, who had not shaved.
---
We have sold nine hours of quiet, => Bruno Heist
=====
Nora Pell reached the telephone first. “Would you like to win a boiler?” a recorded woman was asking.
---
Would you like to win a boiler? => a recorded woman
=====
Senator Aron Lisk had no doubts on Monday.

His rival on the panel, Greta Thom of the Farmers’ Union, had several. “A bridge that opens for the army opens for everybody,” she said.
---
A bridge that opens for the army opens for everybody, => Greta Thom
=====
“A cabinet that loses its own minutes has lost the country,” Ilka Sand told the house.

“Which minutes would those be?” Premier Joss Ebner called across to her.

“The ones that you burned.”
---
A cabinet that loses its own minutes has lost the country, => Ilka Sand
Which minutes would those be? => Joss Ebner
The ones that you burned. => Ilka Sand
=====
Dr Mina Orlow has worked in the tunnel since the spring. The surgeon sleeps under the table. “I count the stitches, not the days,” she said.
---
I count the stitches, not the days, => Mina Orlow
=====
The commandant of a prison near the front said that three of his guards had left in the night. “They took the good boots,” the officer said.
---
They took the good boots, => commandant of a prison near the front
=====
“She came to be photographed,” said the rebel negotiator, Timo Farkas. The retired wrestler, who once ran a circus, added: “We came to eat.”
---
She came to be photographed, => Timo Farkas
We came to eat. => Timo Farkas
=====
Anselm Roth, who is accused of selling the keys, denies everything.

Berta Klim, his cleaner for nine years, told the court that the drawer was never locked.

“I dusted in it,” she said.

Counsel for the crown, Sir Hugh Dane, put it to her that she could not have seen in.

“I have arms,” the witness said.
---
I dusted in it, => Berta Klim
I have arms, => Berta Klim
=====
The prosecutor, Carla Venn, questioned the nurse, Tove Lind, for an hour. She wanted to know when she had first counted the beds.

“When there were more of them than patients.”

The presiding judge let the laughter die down before he motioned to Venn to continue.

“And whom did you tell?”

“The cook.”
---
When there were more of them than patients. => Tove Lind
And whom did you tell? => Carla Venn
The cook. => Tove Lind
=====
It was the prosecutor’s junior, Dana Frey, who led Witness B through that night.

“What did he give you?”

“A blanket.”

“And what did he say?”

“Nothing. He was eating.”

The court rose. “I kept the blanket,” Witness B said.
---
What did he give you? => Dana Frey
A blanket. => Witness B
And what did he say? => Dana Frey
Nothing. He was eating. => Witness B
I kept the blanket, => Witness B
=====
Old Martin Rusk shares the cellar with the Tamms upstairs. Ivana Tamm keeps the list.

“Four sacks of flour and one old man,” she says.

“I can hear you.”

“Then carry a sack.”

Her husband laughs.
---
Four sacks of flour and one old man, => Ivana Tamm
I can hear you. => Martin Rusk
Then carry a sack. => Ivana Tamm
=====
Piet Marr was a gunner once. “The winters were long,” he said.

“He never speaks of it, but he was at the ford,” Hanna Marr said.

“There’s nothing to speak of. We carried eggs.”

“He carried eggs under fire,” she said.
---
The winters were long, => Piet Marr
He never speaks of it, but he was at the ford, => Hanna Marr
There’s nothing to speak of. We carried eggs. => Piet Marr
He carried eggs under fire, => Hanna Marr
=====
It was Lotte’s bus that came. She remembers that nobody wanted to get in.

“I told them I had the heater on.”

Lotte Graf retired in May.
---
I told them I had the heater on. => Lotte Graf
=====
“I was shot at by people whom I had fed,” Ambassador Tove Marsh told reporters. “It sharpens the mind,” the Norwegian said.

“The French are never early,” she said later.
---
I was shot at by people whom I had fed, => Tove Marsh
It sharpens the mind, => Tove Marsh
The French are never early, => Tove Marsh
=====
Oleg Brandt said that he had warned of it. His deputy in Tarn, Livia Korsch, shook her head. “He warns of rain,” she said.
---
He warns of rain, => Livia Korsch
=====
Old Martin Rusk was a mason. On Sunday an officer told the old man to choose a side.

“I said, ‘Of my own turnips?’” he recalls.
---
I said, ‘Of my own turnips?’ => Martin Rusk
=====
In court sat the families. ‘Where is the log?’ asked counsel for them, Nora Shaw.

‘I gave it to the captain,’ said the stoker, Piet Lund.

The judge asked for the window to be shut. ‘Thank you,’ he said.

‘It was on the table,’ Lund went on.

‘Which table?’

‘The one with the lamp.’
---
Where is the log? => Nora Shaw
I gave it to the captain, => Piet Lund
Thank you, => judge
It was on the table, => Piet Lund
Which table? => Nora Shaw
The one with the lamp. => Piet Lund
=====
Hanna Orr missed her son Stefan once. He left a message. She saved it, and she can still play it for a guest: “It was raining, and it smelled of home.”
---
It was raining, and it smelled of home. => Stefan
=====
Old Martin Rusk lives below. “I sleep well,” says Rusk.

The neighbours have a son, Tomas, with the sappers. He writes when he can. The last letter is nine days old, and his mother reads it aloud at supper. “We have a cat now. She outranks me.”
---
I sleep well, => Martin Rusk
We have a cat now. She outranks me. => Tomas
=====
Eleni Brandt keeps bees. “They know me,” she says.

Her husband, Piet, was a roofer. “I fell twice,” he says.

Their son Marten is 30. “They would last a week in town,” he says.

“I would not,” says his mother.

“I would last two,” says his father.
---
They know me, => Eleni Brandt
I fell twice, => Piet
They would last a week in town, => Marten
I would not, => Eleni Brandt
I would last two, => Piet
=====
Berta Lind, whose twin sons are both at the front, had brought two chairs. “I don’t mind which comes first,” the mother said.

A member of the governing party, Tage Holm, came out to her. “Say something,” he pleaded. Later the lawmaker was near tears. “My brother rang me,” he said.
---
I don’t mind which comes first, => Berta Lind
Say something, => Tage Holm
My brother rang me, => Tage Holm
=====
Grace Amadi, 44, is a midwife. Her husband, Kofi, drives a tram. Their eldest, Ruth, is reading by torchlight.

“It is chemistry,” the girl says.

“We have hidden the bleach,” her father says.

Otto Brand has the key. A widower, he was a locksmith for forty years.

“It is my chair,” says the tram driver.

“Sitting is not owning,” says the locksmith.
---
It is chemistry, => Ruth
We have hidden the bleach, => Kofi
It is my chair, => Kofi
Sitting is not owning, => Otto Brand
=====
The parrot belonged to nobody.

“Wipe your feet,” it said when I came in.

Kofi Amadi walked me to the stop.
---
Wipe your feet, => null
=====
The witness Ada Morin gave evidence first. She had seen him twice.

The second witness came in by a side door and would not sit. “They called four names,” he said.
---
They called four names, => second witness
=====
Premier Greta Holm took note of the resignation of Lotte Falk. In the lift she was rather less formal.

“We shall read what we sign.”

The letter has four pages.
---
We shall read what we sign. => Greta Holm
=====
Hugo Stamm of the Farmers’ Union said that the letter should be published. The backbencher, who had asked for it in June, said he had been sent a leaflet. “It had tractors on it,” he said.
---
It had tractors on it, => Hugo Stamm
=====
“Might the line have failed?” asked the defence lawyer, Bernd Ault.

“It was fine,” said the signaller, Tilde Moor.

She was asked by the prosecutor, Anna Brill, what she had understood.

“That he would not fire.”

“And did he?”

“No.”
---
Might the line have failed? => Bernd Ault
It was fine, => Tilde Moor
That he would not fire. => Tilde Moor
And did he? => Anna Brill
No. => Tilde Moor
=====
A woman who lost a brother in the flood told the panel on Friday that the sluice had been shut by hand.

Irma Sole, 51, was testifying against Colonel Radu Pell, who is charged on two counts of murder. Prosecutor Jan Ehrlich asked how she had known whose hand it was. “He wore one glove,” the witness replied.
---
He wore one glove, => Irma Sole
=====
The tribunal then heard from a protected witness known as B-7, a cook in the garrison, whose voice was changed. “I was told to boil more water,” B-7 said. “Nobody said for whom.” Asked by the judge whether she had wondered, the cook was silent. “I peeled,” she said.
---
I was told to boil more water, => B-7
Nobody said for whom. => B-7
I peeled, => B-7
=====
The commission heard from a former signaller, identified in its papers as Soldier M, who had kept the log. He said he had been twenty. “We wrote down what we were given,” he said.
---
We wrote down what we were given, => Soldier M
=====
Mirko Danev, 60, said he had typed the order himself. He was testifying in the case of Goran Lisk, once the mayor of the town, who is charged with deportation. Prosecutor Ines Rohm showed him a page. “Is this it?” she asked. The witness took off his glasses. “It is,” he said.

The accused sat down. In a note read out by his lawyer, he called the page “a child’s drawing”.
---
Is this it? => Ines Rohm
It is, => Mirko Danev
a child’s drawing => Goran Lisk
=====
Judge Hal Werner asked counsel to move on. Earlier the inquiry heard from her brother Anselm, who had come back from the quarry. He had been offered a screen. “I want to be seen,” he told the panel.
---
I want to be seen, => Anselm
=====
Counsel Ada Rourke rose. “No questions,” she said.

A second cook, who can be named only as K-9, said that her brother had been sent home because he was ill. “He walked,” she told the inquiry. The cook put on a coat. “It was his,” she said.
---
No questions, => Ada Rourke
He walked, => K-9
It was his, => K-9
=====
Widows of the drowned stood on the steps. “He shook my hand once,” said one of them, Zdenka Horval, of the admiral. “I have no gloves,” said another, Vlasta Prohl.
---
He shook my hand once, => Zdenka Horval
I have no gloves, => Vlasta Prohl
=====
The case of Tomas Brod is heard in Room 4. The interpreter is Ilse Maar. Brod leaned over. “That is not what I said,” he whispered. His interpreter shrugged. “It is what it means,” she said.
---
That is not what I said, => Tomas Brod
It is what it means, => Ilse Maar
`;

describe('who asks, who answers, and who else is meant', () => {
  test.each(casesOf(CASES))('%s', (text, gold) => {
    expect(quotes(text)).toEqual(gold);
  });
});
