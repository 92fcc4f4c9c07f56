import { describe, expect, test } from 'vitest';
import { casesOf, quotes } from './quotes-read.ts';

/**
 * Relatives and others told apart by a form of address, by their age, by who is whose child, or by what has happened to them; and
 * whose view or words a sentence gives. People, places and words are invented.
 */
const CASES = `=====
Margaret Fenn, the prime minister, said on Sunday: “There is no crisis.”

The chairman of the local party, Pauline Yard, was telephoned at seven. “It spoilt my evening,” she said.
---
There is no crisis. => Margaret Fenn
It spoilt my evening, => Pauline Yard
=====
The court heard from Brina Doll, whose husband was among the dead. Mrs Doll, 77, walked to the box.

“He was crying,” she said.

Mrs Doll's daughter, Anna, spoke outside. “My mother waited,” she said.
---
He was crying, => Brina Doll
My mother waited, => Anna
=====
A surgeon said he had slept an hour. “They bring them on doors,” said Dr Karl Ommen.

One of the wounded, a fisherman of 43, said he had been on the river. “From both banks,” the man said. “I lay down.”
---
They bring them on doors, => Karl Ommen
From both banks, => a fisherman of 43
I lay down. => a fisherman of 43
=====
Dr Paul Senn spoke next. Such a pattern was “wholly inconsistent with battle”, in his opinion, and “about as clear as these things ever are”.
---
wholly inconsistent with battle => Paul Senn
about as clear as these things ever are => Paul Senn
=====
Senators left without a vote after an agreement that Majority Leader Tom Gant had called “within reach” on Tuesday came apart.
---
within reach => Tom Gant
=====
Former President Ray Toll wrote early Wednesday that the deal was “a gift to the other side” and that “only a fool” would vote for it.
---
a gift to the other side => Ray Toll
only a fool => Ray Toll
=====
The army ended what Colonel Ray Toll had called “spring cleaning” in May.
---
=====
A truce that Tom Gant had called “within easy reach of both” on Tuesday came apart.
---
within easy reach of both => Tom Gant
=====
Ketta Tamm, 83, sat on the lid. In 1992 she was a teacher with a grown daughter, Lia, who had just qualified.

Lia Tamm is 51 now. She has not been told to go, and nor has her daughter, 22-year-old Maro, who enlisted in August.

“I found out from the butcher,” Lia said.

“She'd have said no,” said Maro, who was eating standing up.

Maro's commanding officer, a lieutenant who gave only his first name, said she drove well.

To the eldest, it is “one long quarrel between cousins about a fence”. Her granddaughter has no patience with that. “They shelled the pool,” she said.

On Saturday the old woman climbed down to where Lia was standing. She had forgotten, she said, about the jam. “It's behind the flour.”

Maro heard about it a day later. From the front she wrote back, “Ask her who hit the pool.”
---
I found out from the butcher, => Lia Tamm
She'd have said no, => Maro
one long quarrel between cousins about a fence => Ketta Tamm
They shelled the pool, => Maro
It's behind the flour. => Ketta Tamm
Ask her who hit the pool. => Maro
=====
Under cross-examination by Doran Rawle, for the defence, Witness C accepted that his statement was short. “Nobody asked me,” he said.
---
Nobody asked me, => Witness C
=====
Peter Lume, a clerk, gave evidence. “Money,” he said.

Outside, Brandt's wife told reporters that the family would not comment. “We are quiet,” she said.
---
Money, => Peter Lume
We are quiet, => Brandt's wife
=====
Ludo Brandt sat with his hands folded. A porter laughed.

Outside, Ludo Brandt's wife told reporters that the family would not comment. “We are quiet,” she said.
---
We are quiet, => Ludo Brandt's wife
=====
Brita Holm, who was nine, remembers the winter, and her sister Agnes, who was six, does not.

“We had a goat,” the younger sister says. “We ate the goat,” says the elder.
---
We had a goat, => Agnes
We ate the goat, => Brita Holm
`;

describe('who speaks, among relatives and among several', () => {
  test.each(casesOf(CASES))('%s', (text, gold) => {
    expect(quotes(text)).toEqual(gold);
  });
});
