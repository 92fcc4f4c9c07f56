import { describe, expect, test } from 'vitest';
import { casesOf, quotes } from './quotes-read.ts';

/**
 * Families, ranks and trades: namesakes whom a form of address tells apart, somebody who is only called by a rank, who is
 * described before the name or the pronoun comes. People, places and words are invented.
 */
const CASES = `=====
General Benito Arrow says that he never slept in the war. His sister kept his letters. “He slept like a cat,” said Miss Arrow.
---
He slept like a cat, => Miss Arrow
=====
Torvin Hale was a clockmaker until he lost his shop. He sat by the stove all evening.

“He talks to the clocks,” said Mrs. Hale, and poured the tea.

“They answer,” he said.
---
He talks to the clocks, => Mrs. Hale
They answer, => Torvin Hale
=====
Sorrin Blake, 48, said she had waited all night. “Nobody came,” Mrs. Blake said.
---
Nobody came, => Sorrin Blake
=====
Olena Drach buried two brothers. Viktor Drach was the elder; he had taught at the school. Drach keeps his chalk. She shows it to nobody.

“It is only chalk,” she said.
---
It is only chalk, => Olena Drach
=====
Pavel Oster mends boats. He was out when we called. “He is never in,” said his wife, Georgia.
---
He is never in, => Georgia
=====
The Major had a horse. Private Lunt, who looked after it, slept in the straw.

My friend Dobbs, a Welshman, took the rest of us to the river. He was singing. The Major looked up from his map. He had not smiled for a week.

“Tell him to stop,” he said.
---
Tell him to stop, => Major
=====
Corporal Brand was called at noon. A small man with a cough, he answered so low that the clerk complained.

“I never saw the key,” he said.
---
I never saw the key, => Brand
=====
A tall woman in black, she said, had come to the door. “She asked for bread,” Anna Petz said.
---
She asked for bread, => Anna Petz
=====
Captain Orme was asleep. I shared my blanket with a lieutenant named Fisk, who had been a curate and could not forget it. When the guns began he would read to us.

“Psalm the third,” he would say.
---
Psalm the third, => Fisk
=====
Marshal Ilo Vance was found at his desk. “Who are you?” asked the boy with the rifle. “The tenant,” the marshal said.
---
Who are you? => boy with the rifle
The tenant, => Ilo Vance
=====
Dara Vesel is learning a word. “We have not so many of them,” she says.

Vesel, her husband Arben and their three children came in May.
---
We have not so many of them, => Dara Vesel
`;

describe('kin, ranks and trades', () => {
  test.each(casesOf(CASES))('%s', (text, gold) => {
    expect(quotes(text)).toEqual(gold);
  });
});
