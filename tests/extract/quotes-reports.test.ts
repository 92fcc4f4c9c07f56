import { describe, expect, test } from 'vitest';
import { casesOf, quotes, read } from './quotes-read.ts';

/**
 * What unread reports brought up: names that a relative clause gives, verbs that share a subject, words told on without
 * marks, whose note a note is, “she herself”, the writer of the piece, nicknames, names that come late. People, places and words are invented.
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
=====
By Harriet Lunn

The ferry no longer runs. I found Tobias Wrenk on the jetty, mending a net that nobody would use.

“How long have you been here?” I asked.

“Since the boats stopped.”

“And when was that?”

“You people always want a date,” he said.
---
How long have you been here? => Harriet Lunn
Since the boats stopped. => Tobias Wrenk
And when was that? => Harriet Lunn
You people always want a date, => Tobias Wrenk
=====
I asked the mayor, Ottilie Crane, whether she would stay. “Where would I go?” she said. “My keys are here.”
---
Where would I go? => Ottilie Crane
My keys are here. => Ottilie Crane
=====
Her men call her the Ferret. Lieutenant Dagny Holm is thirty-one and has been wounded twice. “Once by the enemy,” she says, “and once by a cook.” The Ferret does not sleep in the bunker. “I snore,” she says.
---
Once by the enemy, => Dagny Holm
and once by a cook. => Dagny Holm
I snore, => Dagny Holm
=====
Sergeant Kolb, whom everybody calls Papa, was the oldest of them. “I am thirty,” said Papa. “In this war that is a great age.”
---
I am thirty, => Kolb
In this war that is a great age. => Kolb
=====
Gunner Marek “Bish” Bischoff loaded the truck alone. “Nobody asked me to,” Bish said.
---
Nobody asked me to, => Marek “Bish” Bischoff
=====
A tall man in a leather coat was waiting at the bridge. “You are late,” he said. He turned out to be Viktor Samm, the district head. “We expected you at noon.”
---
You are late, => Viktor Samm
We expected you at noon. => Viktor Samm
=====
Elsa Brandt and her brother Paul were both taken on the first night. “They had a list,” Elsa said. “They read it badly.” Her brother remembers less. “I was looking at the dog,” he said.
---
They had a list, => Elsa Brandt
They read it badly. => Elsa Brandt
I was looking at the dog, => Paul
=====
The Brigadier had not slept. His aide, a cheerful lieutenant named Moss, brought him tea. “The left flank is in the air, sir,” Moss said.

“Then bring it down,” said the Brigadier.
---
The left flank is in the air, sir, => Moss
Then bring it down, => Brigadier
=====
Asked whether the truce would hold, Foreign Minister Ludo Varga hesitated. “I have been asked that every day for a year,” he said.
---
I have been asked that every day for a year, => Ludo Varga
=====
Asked by reporters if he would resign, the general’s reply was short: “No.”
---
No. => general
=====
President Irena Doss told her counterpart, Felix Amar, that the border would stay shut. “We shall open it when the shelling stops,” she told him. Amar said he regretted it. “A door has two sides.”
---
We shall open it when the shelling stops, => Irena Doss
A door has two sides. => Felix Amar
=====
“We have nothing to hide,” the spokeswoman for the mission, Anke Terborg, said. But a colleague, who did not want to be named, disagreed. “We have plenty to hide,” the colleague said.
---
We have nothing to hide, => Anke Terborg
We have plenty to hide, => a colleague
=====
The villagers do not trust the new police. “They are the old police in new hats,” said one. Another laughed. “The hats are old too.”
---
They are the old police in new hats, => null
The hats are old too. => null
=====
Two brothers ran the mill. The elder, Anton Prill, kept the books; the younger, Georg, kept the peace. “Anton would have sold the wheel,” Georg says now. “I would have sold the books.”
---
Anton would have sold the wheel, => Georg
I would have sold the books. => Georg
=====
In a post on her channel, the deputy governor, Sanna Oberg, wrote that two drones had been shot down. “Stay in the cellars,” she added.
---
Stay in the cellars, => Sanna Oberg
=====
Q: Did you see the order?

A: I saw a paper.

Q: Was it signed?

A: There was ink on it.
---
Did you see the order? => null
I saw a paper. => null
Was it signed? => null
There was ink on it. => null
=====
Mr. Harlow: Did you see the flag?

The Witness: I saw a sheet.

Mr. Harlow: A white one?

The Witness: It had been white.
---
Did you see the flag? => Harlow
I saw a sheet. => The Witness
A white one? => Harlow
It had been white. => The Witness
=====
“They came at four in the morning.”

Rosalind Petty was eleven then. She is eighty now and lives above a bakery in Torm. “My mother put the bread in my coat,” she says. “That is how I knew we would not come back.”
---
They came at four in the morning. => Rosalind Petty
My mother put the bread in my coat, => Rosalind Petty
That is how I knew we would not come back. => Rosalind Petty
=====
The pilot, Captain Edvin Lark, had eleven minutes of fuel. “I told the crew to pray or to pull,” Lark said. His co-pilot pulled. “I don’t know any prayers,” the co-pilot, Ilse Brun, explained.
---
I told the crew to pray or to pull, => Edvin Lark
I don’t know any prayers, => Ilse Brun
=====
According to Amina Sallow, a midwife who has delivered nine babies in the tunnel, the hardest part is the light. “You learn to do it by ear,” she said. Her assistant nodded. “By ear and by swearing,” he said.
---
You learn to do it by ear, => Amina Sallow
By ear and by swearing, => Amina Sallow's assistant
=====
Lord Ashcombe rose at once. Would the noble lady tell the House who had paid for the ships? “The taxpayer,” replied Lady Merrow, “as he paid for the noble lord’s.”
---
The taxpayer, => Lady Merrow
as he paid for the noble lord’s. => Lady Merrow
=====
The Reuters correspondent asked about prisoners. “We have no prisoners,” the spokesman, Colonel Imre Vadas, said. “We have guests.” And the wounded? “Also guests.”
---
We have no prisoners, => Imre Vadas
We have guests. => Imre Vadas
Also guests. => Imre Vadas
=====
General Tarquin Hale, commanding the southern army, told the Herald that he had asked for ten thousand men and been sent a band. “They play very well,” he said.
---
They play very well, => Tarquin Hale
=====
Judge Oona Farrell asked the witness to speak up. “I was in the cellar,” said Tomas Reit, 44. “With whom?” “With my mother and a goat.” “And the goat survived?” “The goat was the only one who could keep quiet.”
---
I was in the cellar, => Tomas Reit
With whom? => Oona Farrell
With my mother and a goat. => Tomas Reit
And the goat survived? => Oona Farrell
The goat was the only one who could keep quiet. => Tomas Reit
=====
Miriam Sule, 29, teaches in the basement of the school. Her pupils draw what they hear. “They can tell a mortar from a howitzer,” she says, “but not a robin from a wren.” One of them, a girl of seven, corrects her. “I know a robin,” the girl says.
---
They can tell a mortar from a howitzer, => Miriam Sule
but not a robin from a wren. => Miriam Sule
I know a robin, => a girl of seven
=====
“My husband said it would be over by Easter,” Wanda Kost recalls. “He did not say which.” He was taken in May. The neighbours, she says, watched from behind curtains. “I counted eleven curtains.”
---
My husband said it would be over by Easter, => Wanda Kost
He did not say which. => Wanda Kost
I counted eleven curtains. => Wanda Kost
=====
Ambassador Rourke was brief. “There is no deal.” His Kelgrian counterpart, Danil Oresh, was briefer. “None.”
---
There is no deal. => Rourke
None. => Danil Oresh
=====
The Harbour Union said it would not load the ships. “Our members are not stevedores of death,” it said in a statement. Its chairman, Piet Vanderloo, went further. “Let them row,” he told the rally.
---
Our members are not stevedores of death, => Harbour Union
Let them row, => Piet Vanderloo
=====
“Is there water?” the colonel wanted to know.

“There is a well,” said the interpreter, “but they say it is sick.”

“Who says?”

“The sick.”
---
Is there water? => colonel
There is a well, => interpreter
but they say it is sick. => interpreter
Who says? => colonel
The sick. => interpreter
=====
Gunner Marek “Bish” Bischoff loaded the truck alone. “Nobody asked me to,” Bish said. “I like it,” Bischoff added.
---
Nobody asked me to, => Marek “Bish” Bischoff
I like it, => Marek “Bish” Bischoff
=====
Her driver, Sergeant Vesely, is known as Spoons. “There was an inquiry,” Spoons says.
---
There was an inquiry, => Vesely
=====
Colonel Irma Vost, nicknamed “the Owl”, does not sleep. “I tried it once,” the Owl says.
---
I tried it once, => Irma Vost
=====
Pavel Dorn, known to his men as Uncle Pasha, keeps bees. “They don’t salute,” Uncle Pasha says.
---
They don’t salute, => Pavel Dorn
=====
A soldier called Mischa lit the stove. “It smokes,” Mischa said.
---
It smokes, => Mischa
=====
LOWER TARN, Monday

The new barracks smell of paint. Lt. Col. Jarmila Voss, 44, who took command in May, shows a visitor round. “We have hot water on Thursdays,” she says.

Her predecessor, Col. Emil Brandt, was dismissed after the mutiny. “I was told by telephone,” he said from his home in Orla. “They did not even reverse the charges.”

Voss will not discuss him. “He is a good gardener,” she says.
---
We have hot water on Thursdays, => Jarmila Voss
I was told by telephone, => Emil Brandt
They did not even reverse the charges. => Emil Brandt
He is a good gardener, => Jarmila Voss
=====
The tribunal then heard Witness 14, a cook. “I gave them soup,” he said. Presiding Judge Amadi asked what kind. “Thin,” the witness replied.

Counsel for the defence, Mr Lysander, rose. “How many bowls?”

“I did not count.”

“But you remember that it was thin?”

“It was I who thinned it.”
---
I gave them soup, => Witness 14
Thin, => Witness 14
How many bowls? => Lysander
I did not count. => Witness 14
But you remember that it was thin? => Lysander
It was I who thinned it. => Witness 14
=====
At the press conference a reporter from the Post asked whether any civilians had been hit.

MINISTER ORLOVSK: We have no information on that.

QUESTION: Will you publish the report?

MINISTER ORLOVSK: When there is one.
---
We have no information on that. => Orlovsk
Will you publish the report? => null
When there is one. => Orlovsk
=====
My grandmother kept two suitcases under the bed. “One for the border,” she used to say, “and one for the way back.” My father laughed at her. “There is no way back,” he told her once. She hit him with a spoon.
---
One for the border, => my grandmother
and one for the way back. => my grandmother
There is no way back, => my father
=====
We were seven in the cellar. Old Mrs Pavlik had brought her canary. “If he sings, we are alive,” she said. Nobody answered. Then a voice from the stairs said: “Is anybody there?” It was the postman.
---
If he sings, we are alive, => Pavlik
Is anybody there? => a voice from the stairs
=====
“It was my idea,” says Dr Ruth Ansel, the surgeon. Her husband, Karl, an engineer, shakes his head. “It was the pump’s idea,” he says. They have been married for thirty years. “Thirty-one,” says Ansel.
---
It was my idea, => Ruth Ansel
It was the pump’s idea, => Karl
Thirty-one, => Ruth Ansel
=====
Police said two men had been detained near the bridge. “They were carrying maps,” said a police spokeswoman, Inspector Lena Roth. One of the men told the court through a lawyer that he sold maps for a living. “Everybody in my street does,” he said.
---
They were carrying maps, => Lena Roth
Everybody in my street does, => one of the men
=====
Prime Minister Aldo Renzel and President Sofia Kray met for two hours. Renzel spoke first. “We have agreed to go on disagreeing,” he said. Kray smiled. “It is a start,” she said. Neither took questions. “There will be a communique,” an aide to Kray said. “It will be short.”
---
We have agreed to go on disagreeing, => Aldo Renzel
It is a start, => Sofia Kray
There will be a communique, => an aide to Kray
It will be short. => an aide to Kray
=====
Ivo Kalman learned of the ceasefire from his barber. “He had it from a customer,” Kalman said, “and the customer had it from his wife.” The wife, it turned out, had it from the radio. “I never listen to it,” said Kalman.
---
He had it from a customer, => Ivo Kalman
and the customer had it from his wife. => Ivo Kalman
I never listen to it, => Ivo Kalman
=====
The shopkeeper, who would give only her first name, Danuta, has stopped ordering bread. “Who would eat it?” she asked. Her last customer was a soldier. “He bought a comb,” she said.
---
Who would eat it? => Danuta
He bought a comb, => Danuta
=====
Admiral Teszla denied it. “No ship of ours was there.” Shown a photograph, he looked at it for a long time. “That is not a ship,” he said. “That is a lighter.”
---
No ship of ours was there. => Teszla
That is not a ship, => Teszla
That is a lighter. => Teszla
=====
The deputy mayor, Rina Halloran, called it “a disgrace”. Mayor Otto Fells called her “a professional mourner”. She answered him on Thursday in a letter to the Courier: “I have had a great deal of practice.”
---
a professional mourner => Otto Fells
I have had a great deal of practice. => Rina Halloran
=====
Three children were hurt, one of them badly, according to the head of the hospital, Dr. Samuel Idris. He said the ward had no power. “We are working by telephone light,” Idris said, adding that the fuel would last until Friday. “After that we work by touch.”
---
We are working by telephone light, => Samuel Idris
After that we work by touch. => Samuel Idris
=====
Relatives of the missing gathered outside the ministry. “We want a list,” said Carla Montes, whose two brothers disappeared in June. “Just a list.” Inside, an official who asked for anonymity said there was none. “If there was a list I would be on it,” he said.
---
We want a list, => Carla Montes
Just a list. => Carla Montes
If there was a list I would be on it, => an official
=====
When the shelling began, Petra Lund was teaching fractions. Her pupil Tomas asked if a half was safe. “I told him a half is always safe,” Lund recalls. “He said, ‘Which half?’”
---
I told him a half is always safe, => Petra Lund
He said, ‘Which half?’ => Petra Lund
=====
Radio Orla quoted the general as saying the city would fall by Sunday. “We shall have lunch in the square,” he was reported to have said. His opponent, Colonel Vidal, was told of this. “Then he should bring his own chairs,” Vidal said.
---
We shall have lunch in the square, => general
Then he should bring his own chairs, => Vidal
=====
“Do you know who I am?” the man in the back of the car asked.

“No, sir,” said Corporal Wynn.

“Good. And who might you be, my lad?”

“Wynn, sir,” the corporal replied.
---
Do you know who I am? => man in the back of the car
No, sir, => Wynn
Good. And who might you be, my lad? => man in the back of the car
Wynn, sir, => Wynn
=====
Hanne Brix, the harbour master, has counted every body. Twice she has been offered money not to. “They think a number is a political thing,” she says. Her clerk, a boy of nineteen, writes the numbers down. “I write very small,” he says. Brix reads them out on the radio at six. “It takes four minutes,” she says. “It used to take one.”
---
They think a number is a political thing, => Hanne Brix
I write very small, => Hanne Brix's clerk
It takes four minutes, => Hanne Brix
It used to take one. => Hanne Brix
=====
The Foreign Office said it was “aware of the reports”. A source close to the talks was blunter. “Everyone is aware of everything,” the source said. “That is the trouble.”
---
aware of the reports => Foreign Office
Everyone is aware of everything, => a source close to the talks
That is the trouble. => a source close to the talks
=====
On 3 May Lieutenant Arkwright wrote to his mother: “The mud is very good mud.” His batman wrote to nobody. “Couldn’t,” he told me in 1961. “Never learned.”
---
The mud is very good mud. => Arkwright
Couldn’t, => Arkwright's batman
Never learned. => Arkwright's batman
=====
Nobody at the inn slept. The landlord’s daughter, a girl called Mirna, had hidden the spoons. “They take spoons,” she explained. Her father was more worried about the horse. “A spoon,” he said, “you can carve.”
---
They take spoons, => Mirna
A spoon, => Mirna's father
you can carve. => Mirna's father
=====
Ms Teller: Minister, yes or no?

Mr Baines: It is more complicated than that.

Ms Teller: Than yes, or than no?
---
Minister, yes or no? => Teller
It is more complicated than that. => Baines
Than yes, or than no? => Teller
=====
Deputy commander Sefa Okoro, speaking from the roof of the post office, said the bridge was theirs. “You can see it from here,” she said. Minutes later you could not. “Well,” said Okoro, when the smoke had cleared, “you could.”
---
You can see it from here, => Sefa Okoro
Well, => Sefa Okoro
you could. => Sefa Okoro
=====
Father Ignace, the parish priest, buried eleven on Tuesday. “I ran out of names for God,” he said afterwards. The gravedigger, Lorenz, ran out of planks. “We used doors,” he said.
---
I ran out of names for God, => Ignace
We used doors, => Lorenz
=====
TORM, Oct. 4 — Rebels took the radio station on Friday, the army said, and lost it on Saturday.

"We left when we had finished our coffee," the rebels' spokesman, who uses the name Commander Zafir, told Reuters by satellite phone.

The army's version differed. "They ran," Maj. Tilde Arnesen said. "The coffee was still warm."
---
We left when we had finished our coffee, => Zafir
They ran, => Tilde Arnesen
The coffee was still warm. => Tilde Arnesen
=====
Lawyers Without Frontiers, which represents nine of the families, said it had asked for the log. "We have been sent a weather report," it said in a statement.
---
We have been sent a weather report, => Lawyers Without Frontiers
=====
Mothers of the Vanished, a group founded in 1984, meets on Thursdays. Its oldest member, Consuelo Prat, is 91. "I come for the company," she said.
---
I come for the company, => Consuelo Prat
=====
Ms. Danforth's lawyer, Peter Ovens, said his client was "deeply relieved." Prosecutors declined to comment. Outside, her mother wept. "I want my girl home," she said.
---
I want my girl home, => Danforth's mother
=====
The envoys of both sides left by different doors. "We got further than yesterday," said the northern envoy, Tamsin Aldo. Her southern opposite number, Ruben Castel, would not go so far. "Yesterday we got nowhere," he said.
---
We got further than yesterday, => Tamsin Aldo
Yesterday we got nowhere, => Ruben Castel
=====
When she was nine, Ludmila Orr saw her first tank. "I thought it was a house that had learned to walk," she told an interviewer in 1988. Her sister Vera, who was beside her, thought it was God. "I was younger," Vera explains.
---
I thought it was a house that had learned to walk, => Ludmila Orr
I was younger, => Vera
=====
Question time began badly. "Does the minister know where the money is?" asked Grace Tollander (Reform). "The minister knows where it is not," came the reply from Hugo Prent, the finance minister. "It is not with the honourable lady."
---
Does the minister know where the money is? => Grace Tollander
The minister knows where it is not, => Hugo Prent
It is not with the honourable lady. => Hugo Prent
=====
The Defence Minister, Baroness Thule, told peers that the ships had sailed. A noble lord asked whither. "East, my lords," she replied, to laughter. "I am assured that it is the right way."
---
East, my lords, => Baroness Thule
I am assured that it is the right way. => Baroness Thule
=====
Two survivors were brought to the clinic at Anskar. One, a boy of 12, could not speak. The other, Ferran Moll, 31, could not stop. "There were eight of us and then a noise and then two," he said.
---
There were eight of us and then a noise and then two, => Ferran Moll
=====
"If they come," says Yusra, 17, "I will go to the roof." Her brother Sami disagrees. "The cellar," he says. Their mother has the last word. "The bus," she says. "We are all going to the bus."
---
If they come, => Yusra
I will go to the roof. => Yusra
The cellar, => Sami
The bus, => their mother
We are all going to the bus. => their mother
=====
In an interview with state television, the president blamed "foreign hands." Asked which ones, he said: "The ones with gloves." Opposition leader Nadia Ferro mocked him on social media. "Check the cabinet," she wrote.
---
The ones with gloves. => president
Check the cabinet, => Nadia Ferro
=====
"This is not a siege, it is a traffic problem," Transport Minister Boris Kell told parliament, according to a transcript. Deputy Ines Fabre walked out. "I have a traffic problem," she told reporters in the corridor. "My constituents are eating pigeons."
---
This is not a siege, it is a traffic problem, => Boris Kell
I have a traffic problem, => Ines Fabre
My constituents are eating pigeons. => Ines Fabre
=====
Lance Corporal Petra Voigt carried the radio. Her officer, whose name she never learned, carried the map. "He held it upside down," she says. "I said, 'Sir, that is the sea.'"
---
He held it upside down, => Petra Voigt
I said, 'Sir, that is the sea.' => Petra Voigt
=====
The mayor's office did not answer calls. A man who picked up the phone at the town hall said the mayor was "in the field". "Which field, I could not say," he added.
---
in the field => a man
Which field, I could not say, => a man
=====
Bishop Anselm of Orla and Rabbi David Kestner walked at the head of the march. "We agreed on nothing but the shoes," Kestner said afterwards. The bishop laughed. "His are better," he said.
---
We agreed on nothing but the shoes, => David Kestner
His are better, => Anselm
=====
The report, by the Assembly's investigators, found no evidence of a plot. "What we found was carelessness," its lead author, Prof. Miriam Okell, said at the launch. It quotes a guard as saying: "We slept in turns, and then we just slept."
---
What we found was carelessness, => Miriam Okell
We slept in turns, and then we just slept. => a guard
=====
"I never met him," Lord Farrow told the inquiry. Shown a photograph of the two of them on a boat, he said: "I met a great many people on boats." Counsel to the inquiry, Jane Amory KC, put the photograph down. "And how many of them owned the boat?"

"I didn't ask."
---
I never met him, => Lord Farrow
I met a great many people on boats. => Lord Farrow
And how many of them owned the boat? => Jane Amory
I didn't ask. => Lord Farrow
=====
Abdul Karim Nasser, a grocer, had hung a white sheet from his window. "It is a tablecloth," he said. Behind him his wife corrected him. "It is my wedding sheet," she said. Nasser shrugged. "Now it is a flag."
---
It is a tablecloth, => Abdul Karim Nasser
It is my wedding sheet, => Abdul Karim Nasser's wife
Now it is a flag. => Abdul Karim Nasser
=====
General Ostrander, 61, retired last year. He still wakes at four. "My wife says the war is over," he says. "I tell her it is only four o'clock." Mrs. Ostrander does not find this funny. "He says it every morning," she says.
---
My wife says the war is over, => Ostrander
I tell her it is only four o'clock. => Ostrander
He says it every morning, => Mrs. Ostrander
=====
A letter signed by the Harvest Front said the men would be "judged by the widows of Osk" unless the tanks were withdrawn by Sunday.
---
judged by the widows of Osk => Harvest Front
=====
Minister Ada Low said the gates would stay shut "for as long as it takes" because the rebels had burnt the bridge.
---
for as long as it takes => Ada Low
=====
President Ilan Berg called the raid "an act of war" when reporters asked him about it.
---
an act of war => Ilan Berg
=====
Twelve candidates had been admitted. "I will not canvass under a gun," wrote one of them, the former mayor Jonas Kerr, on his page.
---
I will not canvass under a gun, => Jonas Kerr
=====
Four ministers resigned. "I have had enough," said one of the four, the finance minister Ilan Berg.
---
I have had enough, => Ilan Berg
`;

describe('speakers as reports have them', () => {
  test.each(casesOf(CASES))('%s', (text, gold) => {
    expect(quotes(text)).toEqual(gold);
  });
});

describe('how sure a pronoun is', () => {
  const rules = (text: string): string[] =>
    read(text).flatMap(({ inferred }) => inferred.map(({ rule }) => rule));

  test('one man spoken of', () => {
    expect(rules('Pavel Dorn kept the mill. “It was never quiet,” he said.')).toEqual(['speaker/pronoun']);
  });

  test('two men, either of whom it could be, and what goes on behind it', () => {
    const text =
      'Pavel Dorn met Viktor Orm at the mill, and Viktor Orm met Pavel Dorn there. “It was never quiet,” he said. “It ground all night.”';
    expect(rules(text)).toEqual(['speaker/pronoun-of-two', 'speaker/carry-over', 'speaker/pronoun-of-two']);
  });
});
