import { describe, expect, test } from 'vitest';
import { casesOf, quotes } from './quotes-read.ts';

/**
 * What unread reports brought up: names that a relative clause gives, verbs that share a subject, words told on without
 * marks, whose note a note is, “she herself”. People, places and words are invented.
 */
const CASES = `=====
A militia leader outside the walls, who goes by the name of Umar Sitt, shrugged when the report was read to him.

“We count our dead, not theirs,” he said.
---
We count our dead, not theirs, => Umar Sitt
=====
A fighter who gave his name as Dovic said the bridge had been mined for a week. “We waited for trucks,” he said.
---
We waited for trucks, => Dovic
=====
A former officer near the border, who asked to be called Marten, described the retreat. “We left the kettles on,” he said.
---
We left the kettles on, => Marten
=====
Salima Torr, 29, had been queuing since dawn. Her sister had gone in with the papers, and she herself had been told to mind the bags.

“They said one of us was enough,” she said.
---
They said one of us was enough, => Salima Torr
=====
Dr. Hestel had two patients. He had also a captive, a farmhand of about eighteen, with a broken arm. The boy wanted to talk. “I only drove the cart,” he said.
---
I only drove the cart, => a captive
=====
Colonel Irma Vost sees everybody who comes. On Monday she saw a baker, a priest, and the mother of a sapper, who had walked from the coast.

“He has not written,” the woman said.

“He will,” Vost said.
---
He has not written, => mother of a sapper
He will, => Irma Vost
=====
Corporal Finn was at the wall. His memory was that the Captain had come up and said, ‘Leave it,’ and that nobody had moved.
---
Leave it, => Captain
=====
According to Captain Pavel Ruck, her adjutant, a driver picked up the receiver and, having never used one, shouted into it, “Nobody home!”
---
Nobody home! => a driver
=====
Rosa Imhof told the court how the sergeant had opened the door and said, “Out, all of you.”
---
Out, all of you. => sergeant
=====
The minister denied that the army had crossed the river and called the reports “a fairy tale for winter evenings”.
---
a fairy tale for winter evenings => minister
=====
The premier was accused by one of her own ministers of running “a government by telegram”.
---
a government by telegram => one of her own ministers
=====
Sir Giles Orrin, who left the government over the treaty, said that he had never seen a map with the line on it. The navy could sail wherever it liked. “But we might at least tell it which sea,” he added. The fleet would leave in any case. “I only ask to where.”
---
But we might at least tell it which sea, => Giles Orrin
I only ask to where. => Giles Orrin
=====
Edmund Kahl told members that he had read the plan twice. The regiment would need boats. “And we have sold ours.”
---
And we have sold ours. => Edmund Kahl
=====
Maud Perrin left the hall early. Her son had telephoned at noon, she explained afterwards.

“‘Mum, I’m going,’ he says. What do you say to that?”
---
‘Mum, I’m going,’ he says. What do you say to that? => Maud Perrin
=====
An instructor met them at the gate. Olga Reth, who shared her room, remembers her first week there. “She asked for a second blanket and got none.”
---
She asked for a second blanket and got none. => Olga Reth
=====
According to him there had been no order. “I would have heard it,” Major Pell said. According to Captain Low he asked twice. “Nobody answered me.”
---
I would have heard it, => Pell
Nobody answered me. => Low
=====
The Major’s evidence was tested by Miss Orde, for the families. ‘You told the police that he ran,’ Miss Orde put to him.

‘He was running,’ said Witness B.

‘On one leg?’
---
You told the police that he ran, => Orde
He was running, => Witness B
On one leg? => Orde
=====
There are posters and leaflets too. I took one from a fence. It showed a wolf and the words: ‘Go home, the river is rising.’
---
Go home, the river is rising. => leaflets
=====
Nils Aber, the envoy of the Council, wrote on his account that he had warned everybody. “It was marked on every map,” he wrote.

The Blue Fund, the charity that ran the school, called for an inquiry. A roof with a cross “does not fall by itself,” it said in a letter.
---
It was marked on every map, => Nils Aber
does not fall by itself, => Blue Fund
=====
Father Estel was asked who had been in command. ‘Nobody,’ he said.

At noon the Ministry’s press office issued a note to editors. It stated that troops had ‘answered fire from the roofs’.
---
Nobody, => Estel
answered fire from the roofs => Ministry’s press office
=====
The Uncle

By Mara Venn

At dawn Colonel Hedda Marsk is peeling an egg over a map. “Nobody has been foolish yet,” she says. According to Captain Rolf Emmet, her deputy, she never sleeps. She came from the coast. “I like fog,” she says.
---
Nobody has been foolish yet, => Hedda Marsk
I like fog, => Hedda Marsk
`;

describe('speakers as reports have them', () => {
  test.each(casesOf(CASES))('%s', (text, gold) => {
    expect(quotes(text)).toEqual(gold);
  });
});
