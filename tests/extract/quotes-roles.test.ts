import { describe, expect, test } from 'vitest';
import { casesOf, quotes } from './quotes-read.ts';

/**
 * Correspondents, memoirs and features: whoever is called by a rank or a trade, by "my" and a word for kin, or by the line
 * under the quotation. People, places and words are invented.
 */
const CASES = `=====
The road is in the charge of a major of engineers, a slow Fenland man. “They gave me the rain,” he told me. The interpreter laughed. “It is a long road,” he said. I read the report to the Major in his tent. “So it has,” he said. “I have been telling Division so.”
---
They gave me the rain, => a major of engineers
It is a long road, => interpreter
So it has, => a major of engineers
I have been telling Division so. => a major of engineers
=====
Colonel Arne Vold met us at the bridge. “It will hold,” he said. My neighbour in the ditch, who proved to be the Brigadier, was counting aloud. “Eleven,” he remarked at the end.
---
It will hold, => Arne Vold
Eleven, => Brigadier
=====
We found the Colonel at breakfast. “You are late,” he said. His orderly, Private Tam Sorley, poured the tea. “They are always late,” he said.
---
You are late, => Colonel
They are always late, => Tam Sorley
=====
The skipper of the ferry is Jorun Aas, a woman of sixty. “I have crossed under fire forty times,” she said. The engineer came up wiping his hands. “Forty-one,” he said. The skipper laughed. “He counts the time we hit the pier,” she said.
---
I have crossed under fire forty times, => Jorun Aas
Forty-one, => engineer
He counts the time we hit the pier, => Jorun Aas
=====
Ivo Brandt was once a gunner. “Twelve rounds,” he said. Lieutenant Osk Parr counted them again. “Eleven,” he said. The gunner shrugged. “One for luck,” he said.
---
Twelve rounds, => Ivo Brandt
Eleven, => Osk Parr
One for luck, => Ivo Brandt
=====
Lieutenant Peder Hauge was hit at the second wire. A stretcher-bearer reached him at noon. “He asked me the time,” the bearer said. “I told him it was summer.”
---
He asked me the time, => a stretcher-bearer
I told him it was summer. => a stretcher-bearer
=====
The censor, a young man who had lately been a schoolmaster, blew his nose. “I see nothing in that,” he said, “to help the enemy.”
---
I see nothing in that, => censor
to help the enemy. => censor
=====
I was nine when the soldiers came to Ostrel. My grandmother put the silver in the well and me in the flour bin. “Do not sneeze,” she said. One of them asked her whether she was alone. “I am old,” she told him.
---
Do not sneeze, => my grandmother
I am old, => my grandmother
=====
Sergeant Dobbs kept the gate. Prisoners came down the road at noon. One of them, a boy in spectacles, had been a student of theology. “I have had a good deal to ask Him,” he said.
---
I have had a good deal to ask Him, => a boy in spectacles
=====
His Brigade-Major drew it in the sand. The third account was that of a Sergeant who had lost an ear. I asked him what he had thought.

“I didn’t think, sir. My horse thought.”
---
I didn’t think, sir. My horse thought. => a Sergeant
=====
"It was never ten. I had it twenty minutes fast for the sake of my husband."
- Sinna Halbro, 84

"Ten it was. I was there myself and saw it."
- Magnus Orr, 81, coxswain

Both of them are dead now.
---
It was never ten. I had it twenty minutes fast for the sake of my husband. => Sinna Halbro
Ten it was. I was there myself and saw it. => Magnus Orr
=====
Korbinian Stell runs the ferry. He smiles. „She is right“, he says. „But I did see them.“
---
She is right => Korbinian Stell
But I did see them. => Korbinian Stell
=====
Anselm Quaid buried the boy. He read me a letter that had come a week after the funeral, from Pim’s sister:

“The goat has had two kids, and Papa says you are to name one of them.”
---
The goat has had two kids, and Papa says you are to name one of them. => Pim’s sister
=====
Ada Corrigall and the minister, Aldous Firle, were on the wall. By Ada’s account he shouted something down. “I thought it was only for show, because it was not Sunday.”
---
I thought it was only for show, because it was not Sunday. => Ada Corrigall
=====
The inquiry blamed the major. That is about what the loader with the beard had said, according to Teodor Brask, on the morning they dug the gun in: “One look at us and they’ll die laughing.”
---
One look at us and they’ll die laughing. => loader with the beard
=====
Teodor Brask remembers a voice in the next cot. “Is it still snowing?” it would ask. “Somebody go and see.”
---
Is it still snowing? => null
Somebody go and see. => null
=====
«We were told to wait for the bus», says Lidia Fero, 44. «We waited for three days.» Her neighbour Ugo Santi nods. «The driver came on foot», he says.
---
We were told to wait for the bus => Lidia Fero
We waited for three days. => Lidia Fero
The driver came on foot => Ugo Santi
=====
The minister, Aldous Firle, refused a place. Under the last christening Firle had put, in pencil: “Congregation this evening: thirty-one, armed.”
---
Congregation this evening: thirty-one, armed. => Aldous Firle
=====
Arne Vogtlin commands the sector. He reads out a telegram that has come from the Army Staff that morning: “Pontoon under way. Location of pontoon unknown.” He folds it up again. “You see,” he says, “we too are waiting.”
---
Pontoon under way. Location of pontoon unknown. => Army Staff
You see, => Arne Vogtlin
we too are waiting. => Arne Vogtlin
=====
Three women are selling cabbage. The youngest says: “She gave up her house for that bridge.” The third, who gives her name only as Mrs Iglauer, contradicts. “Nobody gave up anything for a bridge.”
---
She gave up her house for that bridge. => youngest
Nobody gave up anything for a bridge. => Iglauer
=====
The gunner, Wilhelm Rask, kept a diary. A leaflet that drifted down on Easter Monday promised “bread and honourable treatment” to all who came out.
---
bread and honourable treatment => a leaflet
=====
The bishop had left. A leaflet promised bread to all who came out; the gunner pasted it in and noted beside it: “Good paper. Burns blue.”
---
Good paper. Burns blue. => gunner
=====
Mrs Tull takes orders from none but Corporal Tibbs, who is twenty-two and afraid of her. He went red to the ears. “She says things like that all day,” said he.
---
She says things like that all day, => Tibbs
=====
Otto Crouch sang for the first hour “The Maid of Wenlow Weir,” of which he has all the verses. “They’ve been done straight,” was what he said at last.
---
They’ve been done straight, => Otto Crouch
=====
Ewald Torp has kept the light for nine years. A stonemason by trade, he rebuilt the stair himself. “Nobody climbs it but me,” he says. The stonemason shows his hands. “And these,” he adds.
---
Nobody climbs it but me, => Ewald Torp
And these, => Ewald Torp
=====
Finance Minister Orla Venn rose to answer. A former harbour pilot who lost a brother at the mole, she is seldom interrupted. “I know what a fog is,” she said.
---
I know what a fog is, => Orla Venn
=====
The ward is run by Marek Oyelaran, who used to mend hearts in the capital. “They come with a cough,” the surgeon says, “and stay for the soup.”
---
They come with a cough, => Marek Oyelaran
and stay for the soup. => Marek Oyelaran
=====
It fell to Signe Duran, a Chilean obstetrician, to count the beds. “There were nine,” the doctor said.
---
There were nine, => Signe Duran
=====
In the tannery Ruth Alvar sorts letters. Some have no stamp. “I read the ones without a name,” says the 31-year-old. “Somebody should.”
---
I read the ones without a name, => Ruth Alvar
Somebody should. => Ruth Alvar
=====
Premier Joost Halm would travel to Orsk by train on Monday, said Greta Wiik, a spokeswoman. President Anton Rell would see him there, she said, adding that there was “no agenda to speak of”.
---
no agenda to speak of => Greta Wiik
=====
His oldest deckhand is a boy called Perrin, who has never seen the sea. His aunt brings him to the quay each morning. “He is afraid of gulls,” she says. “He counts them,” says the boy’s aunt.
---
He is afraid of gulls, => Perrin's aunt
He counts them, => boy’s aunt
=====
A ferryman, who gave his name only as Ossip, said that the soldiers paid in soap. “I am the cleanest man on the river,” he said.

One of those soldiers is Jannik, 20. He pays because his mother told him to. “She writes every week,” he says.
---
I am the cleanest man on the river, => Ossip
She writes every week, => Jannik
=====
The island is claimed by the head of the self-styled “Free State of Morn”, Casper Dahl, who has an army of forty. “We are all officers,” he said by telephone.
---
We are all officers, => Casper Dahl
`;

describe('speakers who are called by what they are', () => {
  test.each(casesOf(CASES))('%s', (text, gold) => {
    expect(quotes(text)).toEqual(gold);
  });
});
