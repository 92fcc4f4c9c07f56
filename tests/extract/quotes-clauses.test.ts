import { describe, expect, test } from 'vitest';
import { casesOf, quotes } from './quotes-read.ts';

/**
 * Who speaks where a relative clause, an apposition, a question of the reporter's or a clause around the words tells. People, places and
 * words are invented.
 */
const CASES = `=====
The Treasurer, Mr Odo Lassiter, said that the fund was empty.

He was challenged by Dr Emil Varga, who said that he had seen the books himself. “Empty,” he said, “is what we call it in an election year.”
---
Empty, => Emil Varga
is what we call it in an election year. => Emil Varga
=====
She was cut short from the back of the hall by Mr Piet Harmsen (Ind, Lower Quay), who called out: ‘And the pumps?’
---
And the pumps? => Piet Harmsen
=====
The keeper of the lock, a retired sergeant called Otmar Kress, calls the two armies “visitors who never wipe their boots”.
---
visitors who never wipe their boots => Otmar Kress
=====
Radovan Brek told a weekly that the siege was over. When its editor, Marie-Louise Tarn, asked him whether he had slept that night, he answered: “Like a stone in a river.”
---
Like a stone in a river. => Radovan Brek
=====
Jonas Falk, the ferryman, shrugs when I ask if the current frightens him. “The current is an old friend.”

And the mines?

“The mines are no friends of anybody.”

His daughter, Ines, puts down her basket. “He swears at them in his sleep,” she says.
---
The current is an old friend. => Jonas Falk
The mines are no friends of anybody. => Jonas Falk
He swears at them in his sleep, => Ines
=====
The Chancellor, Mrs Agda Roos, said that she was content.

From the cross benches Lord Penry called the treaty “a gate without a fence”. Had the Chancellor talked to the herdsmen? Had anyone? “We have drawn a line through eleven wells, and nobody has gone to look at one of them.”
---
a gate without a fence => Lord Penry
We have drawn a line through eleven wells, and nobody has gone to look at one of them. => Lord Penry
=====
The Chairwoman, rising after some delegates had shouted “Sit down, all of you!”, said that she would wait. “I have a long summer before me and nowhere to spend it.”
---
Sit down, all of you! => some delegates
I have a long summer before me and nowhere to spend it. => Chairwoman
=====
The new bishop, Anders Holm, spoke of what his old teacher Matthias Lindqvist liked to say: “A bell does not ask who is listening.”
---
A bell does not ask who is listening. => Matthias Lindqvist
=====
“Who signed for the lorry?” asked Bettina Corvo, the prosecutor.

“I did,” said Hanno Reiss.

“And who was ‘Otter’?”

“Everybody knew Otter.”
---
Who signed for the lorry? => Bettina Corvo
I did, => Hanno Reiss
And who was ‘Otter’? => Bettina Corvo
Everybody knew Otter. => Hanno Reiss
=====
At the back a woman in a green coat began to clap, and the guards looked round.

The woman was Zdenka Morav, whose two brothers are buried in the quarry. “I have waited for that sentence since I was nine,” she said on the stairs.
---
I have waited for that sentence since I was nine, => Zdenka Morav
=====
Hedwig Strom was nine. She lost a shoe in the first hour and went on without it. She was carried by her uncle, and she counted the bridges. She had a doll. She still has it. “I called her Bridge,” she says. She laughs.

Dagny Vell, a midwife, had nineteen women in her care. “The colonel offered me his horse,” she recalls.

She reached the convent with all nineteen. Did she take the horse? “I ate it.”
---
I called her Bridge, => Hedwig Strom
The colonel offered me his horse, => Dagny Vell
I ate it. => Dagny Vell
=====
Leo Marn was a clerk then. “Look how they dance,” wrote Tibor Kallas, the leader of the opposition, who was to be president.

Does Marn blame Kallas?

“No. Tibor had a newspaper to fill and a war to win.”
---
Look how they dance, => Tibor Kallas
No. Tibor had a newspaper to fill and a war to win. => Leo Marn
`;

describe('clauses', () => {
  for (const [text, gold] of casesOf(CASES))
    test(text.slice(0, 60), () => {
      expect(quotes(text)).toEqual(gold);
    });
});
