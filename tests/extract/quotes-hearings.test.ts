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
`;

describe('who asks, who answers, and who else is meant', () => {
  test.each(casesOf(CASES))('%s', (text, gold) => {
    expect(quotes(text)).toEqual(gold);
  });
});
