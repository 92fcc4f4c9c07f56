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
=====
“I expected a priest,” recalled the Front’s commander, a former baker named Eligio Marsh. “She asked me about bread.”

Leonie Brask flies home on Fridays. Arsenio Belmar, the deputy governor with the cane, is a patient man who compares her to a dentist. “It is always the same tooth,” he said over coffee.
---
I expected a priest, => Eligio Marsh
She asked me about bread. => Eligio Marsh
It is always the same tooth, => Arsenio Belmar
=====
Leonie Brask is sixty. She takes the bus. A former partner at the firm told me, “Leonie hides her medals where you can see them.” When I repeated this to her, she laughed for a while.

“That can only be Tobias, and he is right.”
---
Leonie hides her medals where you can see them. => a former partner at the firm
That can only be Tobias, and he is right. => Leonie Brask
=====
‘They read us out by number,’ Mirka Sand told the court. ‘My brother was nineteen.’

Asked by the prosecutor, Dorothea Kling, who had been reading, she pointed at the dock. ‘Him. He wore a scarf, but it was him.’
---
They read us out by number, => Mirka Sand
My brother was nineteen. => Mirka Sand
Him. He wore a scarf, but it was him. => Mirka Sand
=====
Mr Ottmar Tell told reporters that his client would speak next week. ‘He has waited three years,’ he said.

Mrs Sand, who had come by train, was told by a clerk that she was free to go. She asked him whether she might have the photograph back. ‘After the verdict, madam,’ he said.
---
He has waited three years, => Ottmar Tell
After the verdict, madam, => a clerk
=====
Not everybody marched. Another, a man in a butcher’s apron, shouted: “Go home and read a book, the lot of you!”
---
Go home and read a book, the lot of you! => a man in a butcher’s apron
=====
The liberal newspaper Aftenbrev, no friend of the cabinet, said in an editorial that the minister had run out of words. “He has explained the war to us, and he has yet to explain it to himself,” the paper wrote.
---
He has explained the war to us, and he has yet to explain it to himself, => Aftenbrev
=====
THE FORMER keeper of a prison sat with his eyes closed yesterday as a miner’s widow told the court how her husband was taken.

‘They came at night,’ Jana Dolk told the judges. ‘My husband put on his good shoes.’

Counsel for the defence, Osk Treller, suggested that it had been too dark to see. The widow would not have it. ‘There was a lamp,’ she said.
---
They came at night, => Jana Dolk
My husband put on his good shoes. => Jana Dolk
There was a lamp, => Jana Dolk
=====
Clara Fenn was the first up the steps. “I wanted to touch his name,” the widow said.

Sgt. Noah Fenn was one of nine who never came back.

Fenn was one of the last to leave. She and Noah would have been married for twenty years, she noted.

“Our girl parks right there,” said Fenn, nodding at the kerb.
---
I wanted to touch his name, => Clara Fenn
Our girl parks right there, => Clara Fenn
=====
The garrison’s commander, a mild man of forty who calls himself Captain Frost, receives guests in the bakery. He does not deny it. “We borrowed the horses,” he says.
---
We borrowed the horses, => Frost
=====
“They want a table without corners,” said one western envoy. Another was drier. “I have brought one shirt,” he said.
---
They want a table without corners, => one western envoy
I have brought one shirt, => another envoy
`;

describe('clauses', () => {
  for (const [text, gold] of casesOf(CASES))
    test(text.slice(0, 60), () => {
      expect(quotes(text)).toEqual(gold);
    });
});
