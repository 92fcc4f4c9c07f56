import { describe, expect, test } from 'vitest';
import { casesOf, quotes } from './quotes-read.ts';

/**
 * Ways in which papers say who speaks, one passage each, written before what is read in it was looked at: documents and
 * who wrote them, kin without a surname, two named together, transcripts, words relayed, courts and parliaments.
 * People, places and words are invented.
 */
const CASES = `=====
Anton Weber is a big man who built docks before the war. “They gave me the rain,” he said, looking down at the road.
---
They gave me the rain, => Anton Weber
=====
There was a man who sold bread by the gate. “Nobody buys,” he said.
---
Nobody buys, => a man
=====
Among them was a woman who had walked from Orla. “We slept in barns,” she said.
---
We slept in barns, => a woman
=====
Marek Dolny kept a diary from the first day of the siege. A note in it, dated 4 May, is the last he made there. “The bread is gone and so is the baker,” it began.
---
The bread is gone and so is the baker, => Marek Dolny
=====
On the table lay a note that Irena Sull had written to her sister in March. “Do not come,” it began. “There is nothing here to come for.”
---
Do not come, => Irena Sull
There is nothing here to come for. => Irena Sull
=====
The ministry issued an order at midnight. “All boats are to leave the harbour by six,” it read.
---
All boats are to leave the harbour by six, => ministry
=====
Viktor Aldane came home from the front in June with a broken arm. His wife said he had not slept since. “He sits in the kitchen until the light comes,” she said.
---
He sits in the kitchen until the light comes, => Viktor Aldane's wife
=====
Viktor Aldane, 44, was buried on Thursday. “He never asked for anything,” his wife said.
---
He never asked for anything, => Viktor Aldane's wife
=====
Viktor Aldane, 44, was buried on Thursday beside his brother. His widow, Tamara, stood at the gate. “He never asked for anything,” she said. His son, who is nine, held the flag. “It is heavy,” the boy said.
---
He never asked for anything, => Tamara
It is heavy, => Viktor Aldane's son
=====
Lidia Marr lost two houses in the war. Her daughter Vera helps her with the third. “She wants to plant cherries again,” Vera said. “I tell her cherries take seven years.”
---
She wants to plant cherries again, => Vera
I tell her cherries take seven years. => Vera
=====
Opposition leader Edda Hask told the chamber she had the minister’s own words in front of her. “In February the minister said: ‘We shall be out by spring,’” she told members. “It is now October.”
---
In February the minister said: ‘We shall be out by spring,’ => Edda Hask
It is now October. => Edda Hask
=====
Mr Stamm, for the prosecution, asked the witness whether she had recognised the voice. “It was the major’s,” Mrs Adel Korr answered. “I had heard it every morning for a year.”
---
It was the major’s, => Adel Korr
I had heard it every morning for a year. => Adel Korr
=====
Ilona Perse and Matis Rahm ran the radio station together until the army took the hill. Rahm crossed the border the same night. Perse stayed for another year. “I wanted to see how it ended,” she says. Rahm remembers it differently. “She wanted to see how I ended,” he says.
---
I wanted to see how it ended, => Ilona Perse
She wanted to see how I ended, => Matis Rahm
=====
General Sava Lund met Minister Rita Holm on the bridge for an hour. The latter was the first to speak to the press. “We have agreed to count the dead,” the latter said.
---
We have agreed to count the dead, => Rita Holm
=====
General Sava Lund met Colonel Rado Holm on the bridge. “We have agreed to count the dead,” said the latter. “Nothing more was agreed,” the former said.
---
We have agreed to count the dead, => Rado Holm
Nothing more was agreed, => Sava Lund
=====
Goran Petk was fixing a tractor when the drones came. “I thought it was the engine,” the 34-year-old mechanic said.
---
I thought it was the engine, => Goran Petk
=====
Two brothers run the ferry at Sull: Piet Ammer, 61, and Joost Ammer, 48. “We have carried both armies,” the elder said. “And neither paid,” the younger added.
---
We have carried both armies, => Piet Ammer
And neither paid, => Joost Ammer
=====
Hana and Mira Koval both served at the field hospital. Hana was a nurse; Mira drove. “We slept in turns,” Hana said. “I slept less,” said Mira.
---
We slept in turns, => Hana Koval
I slept less, => Mira Koval
=====
Hana Koval was a nurse and her sister Mira Koval drove the van. “We slept in turns,” Mira Koval said. “Hana slept less.”
---
We slept in turns, => Mira Koval
Hana slept less. => Mira Koval
=====
The Foreign Ministry rejected the report. “It is based on rumours,” said spokeswoman Olga Dann. “We will answer it in detail.”
---
It is based on rumours, => Olga Dann
We will answer it in detail. => Olga Dann
=====
The Foreign Ministry rejected the report on Friday. “It is based on rumours,” its spokesman told reporters.
---
It is based on rumours, => Foreign Ministry's spokesman
=====
A spokesperson for the River Commission said the locks would open in May. “The ice has to go first,” the spokesperson said.
---
The ice has to go first, => a spokesperson for the River Commission
=====
Speaking for the rebels, a man who gave his name as Commander Toll said the town was theirs. “We are in the post office,” he said by telephone.
---
We are in the post office, => Toll
=====
“We are in the post office,” Commander Toll, speaking by telephone, said. “Come and see.”
---
We are in the post office, => Toll
Come and see. => Toll
=====
The president’s aide, Simo Parr, denied that there had been a quarrel. “They laughed a good deal,” said Mr Parr.

The general’s office declined to comment. A friend of the general’s was less discreet. “He threw a chair,” the friend said.
---
They laughed a good deal, => Simo Parr
He threw a chair, => a friend of the general’s
=====
MINISTER HARLAN DREWE: We have never bombed a school.

SENATOR: I have the photographs here, Minister.

MINISTER HARLAN DREWE: Then you have photographs of something else.

We have looked into every case that was brought to us.

SENATOR: Every one?
---
We have never bombed a school. => Harlan Drewe
I have the photographs here, Minister. => Senator
Then you have photographs of something else. We have looked into every case that was brought to us. => Harlan Drewe
Every one? => Senator
=====
THE CHAIRMAN OF THE COMMITTEE ON RIVERS AND HARBOURS: The session is open.

MR. TOLLER (LAKE PARTY): I have three questions about the dam.

THE CHAIRMAN OF THE COMMITTEE ON RIVERS AND HARBOURS: You may put one.

MR. TOLLER (LAKE PARTY): Who blew it up?
---
The session is open. => Chairman Of The Committee On Rivers And Harbours
I have three questions about the dam. => Toller
You may put one. => Chairman Of The Committee On Rivers And Harbours
Who blew it up? => Toller
=====
Sergeant William Pike wrote home every Sunday. “The mud is up to our knees,” he told his wife in November. A fortnight later: “It is up to our waists.” In the last letter, dated 3 December, there is no mud at all. “It has frozen, thank God.”
---
The mud is up to our knees, => William Pike
It is up to our waists. => William Pike
It has frozen, thank God. => William Pike
=====
The following letter has been received by Mrs. Hobbs of Mill Lane from her son, Corporal J. Hobbs, of the 3rd Rifles:

“We had it hot on Tuesday. I never heard such a noise in my life.”

Private Albert Finch, of the same battalion, writes to a friend at Selby: “I am in the pink, but my pal was not so lucky.”
---
We had it hot on Tuesday. I never heard such a noise in my life. => J. Hobbs
I am in the pink, but my pal was not so lucky. => Albert Finch
=====
“Send socks,” wrote Bombardier Fred Cole to his parents on 2 May. “The officers are very good to us.” His captain, in a letter to the same address a week later, wrote: “He was hit by a splinter and felt nothing.”
---
Send socks, => Fred Cole
The officers are very good to us. => Fred Cole
He was hit by a splinter and felt nothing. => Fred Cole's captain
=====
„We have nothing left to lose“, so Colonel Karl Weide, who holds the pass. „Only the winter“, he adds.
---
We have nothing left to lose => Karl Weide
Only the winter => Karl Weide
=====
„The village was empty when we came“, recalls the driver Josef Hain. „Only the dogs were there.“ At that time Hain was nineteen. „I counted them“, says he today.
---
The village was empty when we came => Josef Hain
Only the dogs were there. => Josef Hain
I counted them => Josef Hain
=====
Councillor Mia Strand wants the shelter reopened. Her colleague Per Vinge, who sits for the Farmers, wants it sold.

“It is a hole in the ground,” he says.

“It is the only hole we have,” she replies.
---
It is a hole in the ground, => Per Vinge
It is the only hole we have, => Mia Strand
=====
Nurse Ada Quill was on the last train out with forty patients. At Osk a soldier boarded and asked for papers.

“I gave him the thermometer,” Quill said. “He read it and got off.”

The soldier was never identified. An army spokesman, Major Dirk Hoss, said no such check had taken place.

“We do not board hospital trains,” he said.
---
I gave him the thermometer, => Ada Quill
He read it and got off. => Ada Quill
We do not board hospital trains, => Dirk Hoss
=====
Nurse Ada Quill was on the last train out. The driver, Sam Boll, had not been paid since May. The guard had gone home.

“I would have driven it for nothing,” Boll said.

“He did drive it for nothing,” Quill said.

“That is true.”
---
I would have driven it for nothing, => Sam Boll
He did drive it for nothing, => Ada Quill
That is true. => Sam Boll
=====
The economist Nora Belm, who advised two governments, puts the cost at nine billion. Others think it higher. “You cannot price a bridge nobody will build,” she said.
---
You cannot price a bridge nobody will build, => Nora Belm
=====
Asked whether he regretted the order, Admiral Otto Kreel said nothing for a while. Then he opened the window. “I regret the weather,” he said.
---
I regret the weather, => Otto Kreel
=====
Told of the admiral’s words, the widow of one of the sailors, Britt Hamm, shook her head. “My husband liked that weather,” she said.
---
My husband liked that weather, => Britt Hamm
=====
In a video posted on Sunday, a young man in uniform who identifies himself as Lieutenant Emre Sal says he was ordered to fire. “I looked at my hands,” he says. “They were not mine.”
---
I looked at my hands, => Emre Sal
They were not mine. => Emre Sal
=====
The Guild of Pilots said in a statement that its members would not fly. “The runway is a minefield,” it said. “We are not circus artists,” its chairman, Lars Obb, added.
---
The runway is a minefield, => Guild of Pilots
We are not circus artists, => Lars Obb
=====
“Nobody will starve,” the governor, Ines Calder, promised. But at the market of Torm, where a loaf costs a day’s pay, they have heard it before. “She does not buy bread here,” said Abel, a porter.
---
Nobody will starve, => Ines Calder
She does not buy bread here, => Abel
=====
Asked by Mr Gorst if the shells were duds, the Secretary of State for War replied that most were not. “Some,” the Secretary of State added, “were filled with sand.”
---
Some, => Secretary of State
were filled with sand. => Secretary of State
=====
Premier Ruth Mansel quoted from her opponent’s book. “‘The valley is not worth a single soldier,’” she read. “That is the man who wants your vote.”
---
‘The valley is not worth a single soldier,’ => Ruth Mansel
That is the man who wants your vote. => Ruth Mansel
=====
According to his brother Emil, the sculptor never spoke of the camp. “He made birds instead,” Emil Raske said. The sculptor, Otmar Raske, died in 1991.
---
He made birds instead, => Emil Raske
=====
Deputy mayor Clea Ford said the tunnel would be closed for a month. Engineers fear it will be longer: “The water comes from above,” says one of them, Bo Rind. “And from below,” says another.
---
The water comes from above, => Bo Rind
And from below, => null
=====
“They were firing at the church,” says a priest who asked not to be named. “I rang the bell so they would know we were inside.” The priest, 58, has since left the diocese.
---
They were firing at the church, => a priest
I rang the bell so they would know we were inside. => a priest
=====
An old fisherman and his wife had stayed behind. “We have no boat any more,” the woman said. “What would I leave in?” her husband asked.
---
We have no boat any more, => woman
What would I leave in? => her husband
=====
Farmer Tilda Horn found the shell in her barley. Two sappers came from the city to look at it. “It is older than you,” one of them told her. Horn laughed. “So is the barley,” she said.
---
It is older than you, => one of the sappers
So is the barley, => Tilda Horn
=====
In the Commons, Sir Edwin Parle rose to ask whether the government would apologise. “It will not,” Lord Keane’s under-secretary, Major Boyle, replied amid cheers. “Then it has learned nothing,” Sir Edwin said.
---
It will not, => Boyle
Then it has learned nothing, => Edwin Parle
=====
Negotiators for the two sides gave differing accounts. “We left the door open,” said Yusuf Kadri, who led the northern team. His southern counterpart, Elena Moss, said the door had been nailed shut. “I saw the nails,” she said.
---
We left the door open, => Yusuf Kadri
I saw the nails, => Elena Moss
=====
Radio Selm quoted an unnamed officer at the checkpoint as saying that nobody had passed. “Not a goat,” the officer was quoted as saying.
---
Not a goat, => an unnamed officer at the checkpoint
=====
“Not a goat has passed,” Radio Selm quoted an officer as saying.
---
Not a goat has passed, => an officer
=====
The UN’s humanitarian chief warned of famine. “Weeks, not months,” Marguerite Oyelaran told the Security Council.
---
Weeks, not months, => Marguerite Oyelaran
=====
Historian Pavel Zorin has read all 300 letters. In one, a cook named Mirko complains of the salt. “It is grey and it tastes of coal,” he writes. Zorin has tasted it. “He is right,” he said.
---
It is grey and it tastes of coal, => Mirko
He is right, => Pavel Zorin
=====
Emil Tarr’s letters to his fiancée were found in a wall in 1987. “I have learned to sleep standing,” reads one. Another says: “Do not wait for me past the harvest.”
---
I have learned to sleep standing, => Emil Tarr
Do not wait for me past the harvest. => Emil Tarr
=====
Mayor Sunniva Holt blames the army. The army blames the rain. “Rain does not drive tanks,” the mayor said on Tuesday, and her deputy, Knut Aas, agreed: “Not in June.”
---
Rain does not drive tanks, => Sunniva Holt
Not in June. => Knut Aas
=====
Bystander Lotte Graum told police that she saw two men run. One of them, she said, turned and shouted: “Tell them it was us!”
---
Tell them it was us! => one of them
=====
The envoy, Tobias Renn, was in no hurry. He had come, he said, “to listen and to eat”. His hosts had other plans. Chief Ama Soro put a map in front of him. “Show me where I live,” she said.
---
to listen and to eat => Tobias Renn
Show me where I live, => Ama Soro
=====
“When they took my son he was wearing one shoe,” recalls Zora Mihal, her voice breaking. She keeps the other. “It is a left shoe. He was left-footed.”
---
When they took my son he was wearing one shoe, => Zora Mihal
It is a left shoe. He was left-footed. => Zora Mihal
=====
Lieutenant Colonel Ben Harrow, commanding the engineers, was cautious: “We have a bridge. We do not have a road.” Lower down the ranks they were less so. “Give us a week,” a corporal shouted.
---
We have a bridge. We do not have a road. => Ben Harrow
Give us a week, => a corporal
=====
Minister Paul Edwin told the Assembly: “My honourable friend says, ‘Trust the generals.’ I say, trust the maps.”
---
My honourable friend says, ‘Trust the generals.’ I say, trust the maps. => Paul Edwin
=====
The Sellen family gave evidence on Monday. Karl Sellen, the father, spoke first. “They took the clock,” he said. Then his daughter Inga was called. “They took my brother,” said Inga Sellen.
---
They took the clock, => Karl Sellen
They took my brother, => Inga Sellen
=====
A spokesman for President Olin Marr said he had not read the letter. “He reads in the evening,” the spokesman said.
---
He reads in the evening, => a spokesman for President Olin Marr
=====
Anders Vik, spokesman for the Fishermen’s Union, accused the navy of lying. “There was no warning buoy,” Mr Vik said. The navy said there was. “It is on every chart,” a naval spokesman said.
---
There was no warning buoy, => Anders Vik
It is on every chart, => a naval spokesman
=====
Jonas Ekk and Lena Brask were the only two witnesses. Ekk says he saw a flash. Brask, who was closer, says she saw nothing. “But I heard it,” she adds. “And I felt the glass.”
---
But I heard it, => Lena Brask
And I felt the glass. => Lena Brask
=====
The bishop of Orrel, Matteus Grane, buried eleven people in one day. His sexton kept count. “Eleven,” Grane says. “I have never buried eleven of anything.”
---
Eleven, => Matteus Grane
I have never buried eleven of anything. => Matteus Grane
=====
“If they come, we leave,” Sister Agathe Brun told the children, according to one of them, now a grandmother.
---
If they come, we leave, => Agathe Brun
=====
Senator Royce Tell put it more bluntly in committee. “Somebody lied,” he said.

The witness, Colonel Amos Field, did not blink. “Somebody was mistaken,” he said.

“Who?”

“That, Senator, is classified.”
---
Somebody lied, => Royce Tell
Somebody was mistaken, => Amos Field
Who? => Royce Tell
That, Senator, is classified. => Amos Field
=====
Osk’s mayor, Dalia Perrin, and its police chief, Hugo Lantz, no longer speak. She blames him for the looting. “He was at the lake,” she says. He blames her for the curfew. “Nobody was told,” he says.
---
He was at the lake, => Dalia Perrin
Nobody was told, => Hugo Lantz
=====
The strike killed four. Rescuers worked until dawn. “We heard knocking,” said one, who gave his name only as Bron. “Then we didn’t.”
---
We heard knocking, => Bron
Then we didn’t. => Bron
=====
Brothers Ilya and Anton Marsh took different sides. Anton joined the militia in 2014. Ilya, who stayed at the university, has not seen him since. “I hear his voice on the radio,” Ilya said.
---
I hear his voice on the radio, => Ilya Marsh
=====
The army’s chief of staff, General Pauline Okoro, said the retreat was planned. Her deputy, General Simon Achebe, went further: “It was rehearsed.” Asked about the abandoned tanks, Okoro shrugged. “Those were not rehearsed,” she said.
---
It was rehearsed. => Simon Achebe
Those were not rehearsed, => Pauline Okoro
=====
The President told the cabinet that the truce would hold, two ministers said. “It is a good truce,” one of the ministers quoted him as saying.
---
It is a good truce, => President
=====
The defence minister, Yann Corvo, told MPs the bombing was over. “There is nothing left to bomb,” Corvo said, to gasps. The shadow minister, Lise Amberg, quoted his words back at him. “‘Nothing left to bomb,’” she repeated. “He said it with a smile.”
---
There is nothing left to bomb, => Yann Corvo
‘Nothing left to bomb,’ => Lise Amberg
He said it with a smile. => Lise Amberg
=====
Mrs. Edna Forth, whose three sons are at the front, had a postcard from the youngest on Monday. “Am quite well,” Private Leonard Forth writes. “Have lost my pipe.”
---
Am quite well, => Leonard Forth
Have lost my pipe. => Leonard Forth
=====
Lieut. H. R. Dace, in a letter to his father, Canon Dace, describes the attack on the brickfields. “We went over at dawn,” he says. “By seven I was the senior officer.”
---
We went over at dawn, => H. R. Dace
By seven I was the senior officer. => H. R. Dace
=====
„The bridge belongs to nobody“, says Mayor Ilse Tarn. Her deputy nods. „It belongs to the river“, he says. And the ferryman? „The river belongs to me“, says Gustav Ohl and laughs.
---
The bridge belongs to nobody => Ilse Tarn
It belongs to the river => Ilse Tarn's deputy
The river belongs to me => Gustav Ohl
=====
Aid workers describe a town without windows. “Glass is worth more than bread,” said Noor Haddad of the charity Open Roads. Her colleague Stefan Lind, who arrived last week, agreed. “We sweep every morning,” he said.
---
Glass is worth more than bread, => Noor Haddad
We sweep every morning, => Stefan Lind
=====
The Kremnik government said it regretted the deaths. “It was a mistake of navigation,” its foreign ministry said. The families were not consoled. “A mistake of navigation doesn’t circle twice,” said the father of one victim, Rolf Anders.
---
It was a mistake of navigation, => Kremnik government's foreign ministry
A mistake of navigation doesn’t circle twice, => Rolf Anders
=====
Major Tessa Brandt, the battalion’s doctor, has a rule about names. “I learn them after,” she said. Her orderly, a boy of nineteen called Pim, learns them first. “Somebody should,” he said.
---
I learn them after, => Tessa Brandt
Somebody should, => Pim
=====
In Torm, the baker Radek Sova was sweeping up. Had he thought of leaving? “Who would light the oven?” And his wife? “She left,” he said. “She took the cat.”
---
Who would light the oven? => Radek Sova
She left, => Radek Sova
She took the cat. => Radek Sova
=====
The Speaker: Order.

Mr Alder: Will the minister resign?

The Minister of Supply (Mrs Bell): No. I have work to do.

I would remind the honourable member who ran out of coal.

Mr Alder: We all remember.
---
Order. => The Speaker
Will the minister resign? => Alder
No. I have work to do. I would remind the honourable member who ran out of coal. => Bell
We all remember. => Alder
=====
The rebels’ political wing said it would study the offer. A senior figure in the movement, who asked not to be identified, was less patient: “We have studied enough.”
---
We have studied enough. => a senior figure in the movement
=====
Anya and Petr Lasko married in a cellar in March. Petr, 25, is a tram driver. “We had candles because there was no power,” he said. His wife smiled. “And no guests,” she said.
---
We had candles because there was no power, => Petr Lasko
And no guests, => Anya Lasko
=====
Ivo Karst, 71, and his granddaughter Lena, 12, sleep in the metro. “She snores,” Karst said. “He snores,” said Lena.
---
She snores, => Ivo Karst
He snores, => Lena
=====
Reporters asked General Tom Hale when the siege would end. “When it is over,” the general said. And when would that be? “After lunch,” he said, and left.
---
When it is over, => Tom Hale
After lunch, => Tom Hale
=====
The former hostage, who is 29, described the cellar. “You count drips,” he said. A psychologist who treated him, Dr Eva Lorne, says counting is common. “It is a way of owning time,” she says.
---
You count drips, => former hostage
It is a way of owning time, => Eva Lorne
=====
“It was a good year for plums,” is how one officer in her regiment put it.
---
It was a good year for plums, => one officer in her regiment
=====
Marchers held placards that read “Bring them home” and “Whose war, whose sons?” as the session began. A notice on the door said “Closed until peace”.
---
=====
The archive has been called “the memory of the war” by the historian Otto Lind.
---
the memory of the war => Otto Lind
=====
Mr. Paul Stowe asked about the vehicles, and, when the Minister said that the report was secret, waved a copy. “My barber has read it,” he said.
---
My barber has read it, => Paul Stowe
=====
The clerk’s evidence was about Simon Galt, who died in 2004. In the afternoon Galt’s widow, Dora, took the oath. “He burned his gloves,” said Mrs Galt.
---
He burned his gloves, => Dora Galt
`;

describe('ways of attribution', () => {
  test.each(casesOf(CASES))('%s', (text, gold) => {
    expect(quotes(text)).toEqual(gold);
  });
});
