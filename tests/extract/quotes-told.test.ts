import { describe, expect, test } from 'vitest';
import { casesOf, quotes } from './quotes-read.ts';

/**
 * Who speaks where the words of the reporter lead elsewhere first: what somebody was asked about, kin, predecessors,
 * delegates of lands that nothing makes known, letters and relative clauses. People, places and words are invented.
 */
const CASES = `=====
General Tomas Ried denied that his men had crossed the ford. “Why should we wet our boots?” Ried said. Asked about tracks which the police chief, Oskar Benn, said had been photographed, he smiled. “Anybody can buy such boots. I think Benn has a pair.”
---
Why should we wet our boots? => Tomas Ried
Anybody can buy such boots. I think Benn has a pair. => Tomas Ried
=====
Adela Korn's brother, Pavel, stayed to mind the shop. She plays his latest message. A tram goes by.

“Mother is well,” he says. “Tell Viktor that his ladder has gone.”

Viktor Korn, her husband, laughs. Viktor had painted it himself. Viktor misses it.
---
Mother is well, => Pavel
Tell Viktor that his ladder has gone. => Pavel
=====
Interior Secretary Hugo Brandt gave no date. His predecessor, Karl Oster, was out within a month.

Reached on Sunday, Oster laughed. “Hugo rang me to ask how bad it was,” the former secretary said.
---
Hugo rang me to ask how bad it was, => Karl Oster
=====
The Council rejected the text. The representative of Kelmark said that she regretted it. “We were close,” she said.

Torvia's delegate said that nobody had asked the south. It was, he continued, a plan for maps. “My delegation does not live on a map.”

Taking the floor after the vote, Lusenia's envoy, explaining his abstention, said that time had run out. “We lacked one word,” he said.
---
We were close, => representative of Kelmark
My delegation does not live on a map. => Torvia's delegate
We lacked one word, => Lusenia's envoy
=====
President Jonas Marr, who took power in 1994, later issued a statement from his yacht. “We seek nobody's land,” it read.
---
We seek nobody's land, => Jonas Marr
=====
It fell to Ms Edith Carr, the Health Minister and a friend of his for years, to reply. “I honour him,” she said.
---
I honour him, => Edith Carr
=====
Among the arrivals was Umm Salim, a mother of four who had left her cellar at night. “We ate wheat,” she said.
---
We ate wheat, => Umm Salim
=====
The nurse, Hala, will stay. Her chief, Dr Martin Reeve, is leaving. “I've told Hala I'd write,” he says. “She was always right,” Hala says of her mother.
---
I've told Hala I'd write, => Martin Reeve
She was always right, => Hala
=====
The brigadier, Alan Thorp, accepted that three calls had come in. Why, asked the chairman, Lord Averill, had none been answered?

“Because the answer was no, my lord.”
---
Because the answer was no, my lord. => Alan Thorp
=====
Commander Yarek commands the far bank. “It is a good way to find them,” Commander Yarek said by telephone. Had he ever sent one himself? There was a pause.

“Two of them,” he said. “Neither came back.”
---
It is a good way to find them, => Yarek
Two of them, => Yarek
Neither came back. => Yarek
=====
One woman was led out. Outside she gave her name as Mrs Joan Ferris, the mother of the corporal. “Not for a bridge,” she said.
---
Not for a bridge, => Joan Ferris
=====
One of the deputies, speaking on condition of anonymity, said the meeting had been grim. A second confirmed that the motion had failed by one vote. “It was his own,” the lawmaker said.
---
It was his own, => second deputy
=====
President Grace Tembo, who chairs the Union, played it down. “My brother is tired,” she said. Asked about the force, the chairperson replied: “It takes a year to build a canoe.”
---
My brother is tired, => Grace Tembo
It takes a year to build a canoe. => Grace Tembo
=====
Under the accord, of which the agency saw a copy, Karl Brandt must leave. In a letter released at noon Arthur Lyle thanked him for “years of quiet counting”. It went on: “I always knew where I stood.”
---
years of quiet counting => Arthur Lyle
I always knew where I stood. => Arthur Lyle
=====
“I am not asking you for the price, Mr. Pine,” Sen. Judith Marle told the envoy, Roland Pine. He sighed. “I gave you all I had,” Pine said.

“That is not what I asked for,” she said.

“It is all there was, Senator.”
---
I am not asking you for the price, Mr. Pine, => Judith Marle
I gave you all I had, => Roland Pine
That is not what I asked for, => Judith Marle
It is all there was, Senator. => Roland Pine
=====
The signal comes only on a low hill that everybody calls “the post office”. Nobody has counted the steps.
---
`;

describe('who speaks where the reporter tells of others first', () => {
  test.each(casesOf(CASES))('%s', (text, gold) => {
    expect(quotes(text)).toEqual(gold);
  });
});
