import { describe, expect, test } from 'vitest';
import { casesOf, quotes } from './quotes-read.ts';

/**
 * Texts with every quotation they hold and its speaker. People, places and words are invented.
 * A text without lines under --- holds no quotation.
 */
const CASES = `=====
Senator Maria Okafor voted against the bill on Monday. "This is a disgrace," she said. "We will be back next year with a better plan."

Her colleague Tom Brandt disagreed. "It is the best we could get," he told reporters outside the chamber.

"Nobody is happy," Brandt added. "But nobody ever is."
---
This is a disgrace, => Maria Okafor
We will be back next year with a better plan. => Maria Okafor
It is the best we could get, => Tom Brandt
Nobody is happy, => Tom Brandt
But nobody ever is. => Tom Brandt
=====
'We shall not leave the valley,' General Arno Pell told the BBC. 'The soldiers' families are staying too.'
---
We shall not leave the valley, => Arno Pell
The soldiers' families are staying too. => Arno Pell
=====
Here's a view from Dr. Ilse Haverkamp, who teaches the history of the delta in Loort:

"Nobody has ever held both banks for more than a winter."

The officer was Capt. Benno Raas of the river guard. This is the first part of his statement, read out at dawn:

"We have closed the locks. They will stay closed."
---
Nobody has ever held both banks for more than a winter. => Ilse Haverkamp
We have closed the locks. They will stay closed. => Benno Raas
=====
The defence's second witness, a carter whose name was kept from the press, had seen Osk Tamm at the ford. ‘He was standing in the water,’ the man said. There was a cough from the gallery, which the judge silenced with a look. ‘The others were on the bank.’
---
He was standing in the water, => defence's second witness
The others were on the bank. => defence's second witness
=====
President Lena Voss addressed parliament on Tuesday. “We have come a long way since the truce was signed.

“We will go further still, and nobody will stop us,” she said.
---
We have come a long way since the truce was signed. “We will go further still, and nobody will stop us, => Lena Voss
=====
« Nous ne partirons pas, » said Jean Morel, the mayor of Valbourg.
---
Nous ne partirons pas, => Jean Morel
=====
„Wir bleiben hier“, said Chancellor Karl Brenner on Friday.
---
Wir bleiben hier => Karl Brenner
=====
The so-called "peace corridor" was closed. Officials called it a "temporary measure". His book "The Long Road to Peace" was a bestseller. Crowds chanted "Down with the generals". Joseph "Sepp" Tanner was there.
---
=====
"The bridge is gone," a senior Ruritanian official said on condition of anonymity. A spokesman for the Defence Ministry declined to comment.
---
The bridge is gone, => a senior Ruritanian official
=====
According to Foreign Minister Piotr Zalewski, "the talks have failed and will not be resumed this year".
---
the talks have failed and will not be resumed this year => Piotr Zalewski
=====
The state news agency quoted President Hamid Rostam as saying: "Our patience is running out."
---
Our patience is running out. => Hamid Rostam
=====
Prime Minister Ana Duarte was quoted as saying by the daily: "We will not pay."
---
We will not pay. => Ana Duarte
=====
"Our forces repelled the attack," the Ukrainian General Staff said in a statement.
---
Our forces repelled the attack, => Ukrainian General Staff
=====
"There can be no talks under these conditions," the Kremlin said.

Kremlin spokesman Dmitri Pestov told reporters: "We have not received any proposal."
---
There can be no talks under these conditions, => Kremlin
We have not received any proposal. => Dmitri Pestov
=====
"Are we safe here?" Ivana Petrova asked. "Nobody tells us anything."
---
Are we safe here? => Ivana Petrova
Nobody tells us anything. => Ivana Petrova
=====
“We will hold the line", said Colonel Mark Harrow. "The enemy is tired,” he added.
---
We will hold the line => Mark Harrow
The enemy is tired, => Mark Harrow
=====
"We will never surrender, said General Mark Harrow. The army later denied the report.
---
We will never surrender, => Mark Harrow
=====
"It was like an earthquake," said Fatima Hassan, 34, a teacher who lives near the port.
---
It was like an earthquake, => Fatima Hassan
=====
"The vote was free and fair," said former Deputy Secretary of State for European Affairs Daniel Crane.
---
The vote was free and fair, => Daniel Crane
=====
Tranter met Senator Ted Crane on Monday. Crane later praised the meeting. "We had a great talk," he said.
---
We had a great talk, => Ted Crane
=====
Hilary Clayton attacked her rival in Ohio. Bill Clayton campaigned in Iowa. "I am ready," Mrs. Clayton said. "She is ready," Mr. Clayton said.
---
I am ready, => Hilary Clayton
She is ready, => Bill Clayton
=====
Mayor Ellen Strand said the city would "never forget the victims of this terrible night" and promised help.
---
never forget the victims of this terrible night => Ellen Strand
=====
Ban said he was "deeply concerned by the escalation" and urged "all parties to exercise maximum restraint".
---
deeply concerned by the escalation => Ban
all parties to exercise maximum restraint => Ban
=====
INTERVIEWER: What did you see that night?

ADMIRAL PRICE: We saw nothing at all. The radar was dark.

INTERVIEWER: And later?

ADMIRAL PRICE: Later we saw the fires.
---
What did you see that night? => Interviewer
We saw nothing at all. The radar was dark. => Price
And later? => Interviewer
Later we saw the fires. => Price
=====
Resident Olga Marchenko lost her home in the strike.

"I have nothing left. My neighbours took me in."
---
I have nothing left. My neighbours took me in. => Olga Marchenko
=====
Speaking in Geneva after the meeting, the UN envoy, Staffan Berg, told journalists: "There is no military solution."
---
There is no military solution. => Staffan Berg
=====
In a statement on Friday, the State Department said: "The United States condemns the attack." The statement added: "We call on all sides to return to talks."
---
The United States condemns the attack. => State Department
We call on all sides to return to talks. => State Department
=====
"He was my friend," said Musa Bello, who had worked with him for ten years.
---
He was my friend, => Musa Bello
=====
Protesters carried a banner reading "No war in our name". Organiser Leila Haddad, who spent two years in prison, said: "They cannot silence us."
---
They cannot silence us. => Leila Haddad
=====
"Yes," he said.
---
Yes, => null
=====
Tranter tweeted: "The Fake News is out of control!" He followed up with another post: "Sad!"
---
The Fake News is out of control! => Tranter
Sad! => Tranter
=====
Congressman Will Tate wrote on Facebook that "the American people deserve better than this circus."
---
the American people deserve better than this circus. => Will Tate
=====
WASHINGTON — Republican presidential candidate Donald Tranter on Tuesday accused Hilary Clayton of being "the worst secretary of state in the history of this country," and said her campaign was "in total disarray."

"She has no idea what she's doing," Tranter said at a rally in Tampa, Florida.

Clayton's campaign manager, Robby Moss, dismissed the remarks. "This is more of the same from a man who is unfit to lead," Moss told CNN's Jake Tamar.

A spokeswoman for the Republican National Committee, Lindsay Walters, declined to comment.
---
the worst secretary of state in the history of this country, => Donald Tranter
in total disarray. => Donald Tranter
She has no idea what she's doing, => Donald Tranter
This is more of the same from a man who is unfit to lead, => Robby Moss
=====
"I think that's a fair point," Sandell, a senator from Vermont, told NBC's "Meet the Press" on Sunday.
---
I think that's a fair point, => Sandell
=====
Asked whether he would resign, Minister Paulo Reis replied: "No."
---
No. => Paulo Reis
=====
In an interview with The New York Times, Mr. Kamran said that the general had been "a friend of Pakistan for many years."
---
a friend of Pakistan for many years. => Kamran
=====
"If they come, we will fight," said one of the villagers, Amadou Diallo.

"We have no weapons," said another, who declined to be named.
---
If they come, we will fight, => Amadou Diallo
We have no weapons, => null
=====
"We are not at war with anybody," Ertegun, who has ruled the country for two decades, said in a televised speech late on Thursday.
---
We are not at war with anybody, => Ertegun
=====
"The situation is critical," the head of the military administration in the Donetsk region, Pavlo Kyrychenko, wrote on Telegram.
---
The situation is critical, => Pavlo Kyrychenko
=====
"Peace," the pope said, "is not the absence of war, but the work of justice." He called on leaders to act.
---
Peace, => pope
is not the absence of war, but the work of justice. => pope
=====
Israeli Prime Minister Benjamin Navon and U.S. President Joe Bidwell spoke by phone. Navon's office said he told the president that "Israel will do whatever is necessary to defend itself."
---
Israel will do whatever is necessary to defend itself. => Benjamin Navon
=====
Israel's military said in a statement it had struck "dozens of terrorist targets" overnight. Hamas called the strikes "a war crime against a defenceless people".
---
dozens of terrorist targets => Israel's military
a war crime against a defenceless people => Hamas
=====
"You can't bomb your way to peace," argued Riikka Salo, director of the Nordic Peace Institute in Oslo.

Salo believes the talks were doomed. "Nobody wanted them," she said, adding that "the mediators came too late."
---
You can't bomb your way to peace, => Riikka Salo
Nobody wanted them, => Riikka Salo
the mediators came too late. => Riikka Salo
=====
“The enemy lost 40 tanks,” the army's spokesman, Brig. Gen. Yahya Rasheed, was quoted by state television as saying.
---
The enemy lost 40 tanks, => Yahya Rasheed
=====
Zalensky thanked his allies. "Without you we would not be here today," the Ukrainian leader told the parliament in Ottawa.

In his address, the Ukrainian president, Volodymyr Zalensky, also warned of a long war.
---
Without you we would not be here today, => Volodymyr Zalensky
=====
"What we saw was horrible," recalled Aisha. "There were bodies everywhere."
---
What we saw was horrible, => Aisha
There were bodies everywhere. => Aisha
=====
Gen. David Petrakis testified before the Senate. "The surge is working," he said. Sen. Joe Bidwell was not convinced. "I hear the same thing every year," he said.
---
The surge is working, => David Petrakis
I hear the same thing every year, => Joe Bidwell
=====
Critics say the law is "an attack on the independence of the courts." The government denies this.
---
an attack on the independence of the courts. => Critics
=====
Witnesses described scenes of chaos. "People were running everywhere," one witness told Reuters.
---
People were running everywhere, => one witness
=====
"We don't take orders from Paris," said Col. Assim Traore, the junta leader, in a speech broadcast on state TV. "Those days are over," he went on.
---
We don't take orders from Paris, => Assim Traore
Those days are over, => Assim Traore
=====
The foreign ministry in Beijing said it was "firmly opposed to any form of official exchange" and urged Washington to "stop interfering in China's internal affairs".
---
firmly opposed to any form of official exchange => foreign ministry in Beijing
stop interfering in China's internal affairs => foreign ministry in Beijing
=====
Rubens, the U.S. secretary of state, said Friday that Washington could "move on" if there was no progress. "We're not going to continue this endeavor for weeks and months on end," Rubens told reporters in Paris.
---
We're not going to continue this endeavor for weeks and months on end, => Rubens
=====
“I’m not afraid,” she says. “My brother died here. So will I.” Halyna Kovalenko, 61, has lived in Avdiivka all her life.
---
I’m not afraid, => Halyna Kovalenko
My brother died here. So will I. => Halyna Kovalenko
=====
The mayor, Ihor Terekhin, reported explosions. Later he wrote on Telegram: “Stay in the shelters!”
---
Stay in the shelters! => Ihor Terekhin
=====
Pestov said: "President Pulin and President Tranter agreed on everything," adding that "the date will be announced later." He did not elaborate.
---
President Pulin and President Tranter agreed on everything, => Pestov
the date will be announced later. => Pestov
=====
Merten's comments came after Hollard said Europe was "facing its greatest test since the war". The French president added: "We must act together."

François Hollard met Angela Merten in Berlin.
---
facing its greatest test since the war => François Hollard
We must act together. => François Hollard
=====
For the United Nations, spokesman Farhan Haider said: "We are following the situation closely."
---
We are following the situation closely. => Farhan Haider
=====
“That’s not how democracy works,” Rep. Adam Schuyler (D-Calif.) said on the House floor.
---
That’s not how democracy works, => Adam Schuyler
=====
Democratic Sen. Elizabeth Warden of Massachusetts said in a tweet that the president was "obstructing justice in plain sight."
---
obstructing justice in plain sight. => Elizabeth Warden
=====
The Taliban's chief negotiator, Mullah Abdul Ghani Barakat, speaking through an interpreter, said, "We want good relations with everyone."
---
We want good relations with everyone. => Abdul Ghani Barakat
=====
“We have to be honest with people,” Johnstone said. But Labour leader Keir Starling accused him of “making it up as he goes along.”

"He's lost control," Starling said of the prime minister.
---
We have to be honest with people, => Johnstone
making it up as he goes along. => Keir Starling
He's lost control, => Keir Starling
=====
KYIV (Reuters) - Ukraine's foreign minister, Dmytro Kulesh, said on Wednesday that Kyiv was ready for talks but "not for ultimatums."

"Ukraine has never refused to negotiate," Kulesh said in a video posted on Facebook. "But we will not capitulate."

His Russian counterpart, Sergei Lavrin, said after the meeting that Moscow wanted to continue contacts.

"We did not come here to replace the negotiations in Belarus," Lavrin told a news conference.
---
not for ultimatums. => Dmytro Kulesh
Ukraine has never refused to negotiate, => Dmytro Kulesh
But we will not capitulate. => Dmytro Kulesh
We did not come here to replace the negotiations in Belarus, => Sergei Lavrin
=====
Rebel commander Alexander Zakharin, speaking to Russian state television, denied his men were responsible. "We have no such weapons," he said.

Meanwhile, Ukrainian Prime Minister Arseniy Yatsenko called the attack "an international crime whose perpetrators will have to be punished in The Hague."
---
We have no such weapons, => Alexander Zakharin
an international crime whose perpetrators will have to be punished in The Hague. => Arseniy Yatsenko
=====
"I cannot imagine a worse outcome," the diplomat, who spoke on condition of anonymity because he was not authorised to talk to the press, said.
---
I cannot imagine a worse outcome, => diplomat
=====
The chairman of the Joint Chiefs of Staff, Gen. Mark Millard, said the war would be "measured in years for sure."
---
measured in years for sure. => Mark Millard
=====
In a speech to the nation, President Slobodan Petrovic declared, "No one will ever beat you again!" The crowd roared.
---
No one will ever beat you again! => Slobodan Petrovic
=====
"The people of Kosovo have spoken", Hashim Dacaj, leader of the rebel army, told the Guardian newspaper, "and the world must listen."
---
The people of Kosovo have spoken => Hashim Dacaj
and the world must listen. => Hashim Dacaj
=====
Human Rights Watch called on both sides to "immediately stop using cluster munitions". "These weapons kill children years after the war ends," said Mary Warham, its arms director.
---
immediately stop using cluster munitions => Human Rights Watch
These weapons kill children years after the war ends, => Mary Warham
=====
Under the plan, the "green zones" will be guarded by peacekeepers. The film "Apocalypse Now" was shown. The "Butcher of Bosnia" was arrested. Operation "Iron Fist" began.
---
=====
Asked about the reports, the White House press secretary, Karine Duval, said: "I'm not going to get into hypotheticals from here."
---
I'm not going to get into hypotheticals from here. => Karine Duval
=====
"We will respond," Iranian Foreign Minister Javad Karimi wrote on Twitter. "No threat will go unanswered," he wrote in a second tweet, calling the sanctions "economic terrorism against 80 million people".
---
We will respond, => Javad Karimi
No threat will go unanswered, => Javad Karimi
economic terrorism against 80 million people => Javad Karimi
=====
"Everything I worked for is gone," said Ahmed, a father of four who asked that only his first name be used.

His wife, Noor, agreed. "We just want to live," she said.
---
Everything I worked for is gone, => Ahmed
We just want to live, => Noor
=====
In his diary Lieutenant Frank Osgood wrote: "The guns began at dawn. I never saw such mud."
---
The guns began at dawn. I never saw such mud. => Frank Osgood
=====
As General Sherwood put it, "war is hell, and nobody should forget it".
---
war is hell, and nobody should forget it => Sherwood
=====
The agreement says that "all foreign forces shall leave the territory within 90 days".
---
all foreign forces shall leave the territory within 90 days => agreement
=====
"Why did they do this?" asked Mrs Begum. "What had we done?"
---
Why did they do this? => Begum
What had we done? => Begum
=====
“The minister told me, ‘You will never work here again,’ and he meant it,” said former adviser Paul Stone.
---
The minister told me, ‘You will never work here again,’ and he meant it, => Paul Stone
=====
UN Secretary-General Ban Ki-jung condemned the attack. Mr. Ban said he was "shocked and saddened by the loss of life".
---
shocked and saddened by the loss of life => Ban Ki-jung
=====
China's President Xi Jinlong told his Russian counterpart that relations were "at the best point in history". Xi said: "We should push forward together."
---
at the best point in history => Xi Jinlong
We should push forward together. => Xi Jinlong
=====
Neither Moscow nor Kyiv has commented. But one Western diplomat said: "Both are exhausted."
---
Both are exhausted. => one Western diplomat
=====
"It's a miracle," said Dr. Samir Haddad of Al-Shifa Hospital, adding that supplies would last two days.

"After that, God help us."
---
It's a miracle, => Samir Haddad
After that, God help us. => Samir Haddad
=====
Tranter said Pulin told him that "we are going to do it" and that the Russian leader "wants to see it end."
---
we are going to do it => Pulin
wants to see it end. => Tranter
=====
'This is a great victory,' said the rebels' spokesman, Abu Omar. 'The regime's days are numbered.' The government said it was the rebels' last stand.
---
This is a great victory, => Abu Omar
The regime's days are numbered. => Abu Omar
=====
Speaking to the BBC, she said: "I don't regret it."

Baroness Ames was in Damascus for three days.
---
I don't regret it. => Baroness Ames
=====
"There's no there there," a White House aide said. Asked for comment, the Justice Department referred questions to the FBI, which declined.
---
There's no there there, => a White House aide
=====
According to the newspaper, the general told his staff that "retreat is not an option".
---
retreat is not an option => general
=====
As General Sherwood put it, "war is hell, and nobody should forget it".
---
war is hell, and nobody should forget it => Sherwood
=====
Defence Secretary Ann Lowe and Foreign Minister Bo Wirth met in Vienna. “The hour is late,” Wirth said. Lowe was blunter: “They are lying.”
---
The hour is late, => Bo Wirth
They are lying. => Ann Lowe
=====
The opposition leader said the vote was stolen. "We have the proof," said Lukas Maro, who leads the Green Front, "and we will publish it tonight." The electoral commission rejected the claim as "baseless and irresponsible talk".
---
We have the proof, => Lukas Maro
and we will publish it tonight. => Lukas Maro
baseless and irresponsible talk => electoral commission
=====
“We will not recognise this,” said Ukraine’s Foreign Ministry spokesman, Heorhii Tykhyn.

Moscow said the move was “a matter for the two peoples”.
---
We will not recognise this, => Heorhii Tykhyn
a matter for the two peoples => Moscow
=====
NATO chief Mark Rutger told a news conference in Brussels: “We are not at war, but we are not at peace either.”

The alliance’s eastern members have long warned of this.

“Finally they listen,” one Baltic diplomat said.
---
We are not at war, but we are not at peace either. => Mark Rutger
Finally they listen, => one Baltic diplomat
=====
"I ask you: who gains from this war?" President Juan Ortega asked the crowd. "Not you. Not me."
---
I ask you: who gains from this war? => Juan Ortega
Not you. Not me. => Juan Ortega
=====
The rebels were described by one analyst as "a spent force with nowhere to go".
---
a spent force with nowhere to go => one analyst
=====
Asked if he regretted it, Marwan laughed. "Regret? I would do it again tomorrow," he said, lighting another cigarette.
---
Regret? I would do it again tomorrow, => Marwan
=====
Prime Minister Rosa Klein’s spokesperson said that “all options remain on the table”.
---
all options remain on the table => Prime Minister Rosa Klein’s spokesperson
=====
“This is our land,” he said. President Tomas Brek was speaking to troops near the front.
---
This is our land, => Tomas Brek
=====
Ministers insist the plan is working. But Dr Helen Frost, of the Institute of Fiscal Affairs, said: “The numbers simply do not add up.”
---
The numbers simply do not add up. => Helen Frost
=====
“Our boys are dying,” said the mother of a soldier, weeping.

“They lied to us,” said her neighbour.
---
Our boys are dying, => mother of a soldier
They lied to us, => her neighbour
=====
Tranter's lawyer, Rudy Gallo, told Fox News: "There was no collusion." Gallo said the inquiry was "a witch hunt that must end now."
---
There was no collusion. => Rudy Gallo
a witch hunt that must end now. => Rudy Gallo
=====
Mr. Obote, asked about the leak, said the paper was "irresponsible at best." His predecessor, George W. Busch, declined to comment.
---
irresponsible at best. => Obote
=====
"Look, I've been very clear," she continued. "No means no." Prime Minister Theresa Hale had been asked four times.
---
Look, I've been very clear, => Theresa Hale
No means no. => Theresa Hale
=====
“It's over!” shouted the crowd outside. “Freedom!”
---
It's over! => crowd
=====
Senator Paul Ranger, R-Ky., said on the floor, “I object.” Then he sat down.
---
I object. => Paul Ranger
=====
In a letter to the Security Council, Ambassador Tala Rahimi wrote that the strikes were "a flagrant violation of the Charter".
---
a flagrant violation of the Charter => Tala Rahimi
=====
14:05 The mayor of Karsk, Oleh Marchuk, says power is out across the city. "Crews are working under fire," he writes.
---
Crews are working under fire, => Oleh Marchuk
=====
Marko Ilic and Jana Horak were both at the market. "I heard a whistle and then nothing," says Ilic. Horak remembers only dust. "I thought I was dead," she says.
---
I heard a whistle and then nothing, => Marko Ilic
I thought I was dead, => Jana Horak
=====
Sen. Bernard Hale, a Republican from Ohio, told ABC's "This Week" that the deal was "the worst I have seen in 30 years." Democrats disagreed.
---
the worst I have seen in 30 years. => Bernard Hale
=====
“I would say to President Pulin: end this war,” Chancellor Olga Scholl said at a joint news conference with Prime Minister Erik Sund. “Bring your soldiers home.”
---
I would say to President Pulin: end this war, => Olga Scholl
Bring your soldiers home. => Olga Scholl
=====
Joint Chiefs Chairman Gen. Ray Dunn warned Congress that a no-fly zone would "require an act of war". Asked by Sen. Lynn Graves if he supported one, Dunn said: "No, ma'am."
---
require an act of war => Ray Dunn
No, ma'am. => Ray Dunn
=====
A Hamas official, Izzat Darwish, told Al Jazeera the group would "never lay down its arms". Israel's defence minister, Yoav Stern, said the group would be "hunted to the last man".
---
never lay down its arms => Izzat Darwish
hunted to the last man => Yoav Stern
=====
The committee's report concluded that ministers had "wilfully misled the House on at least four occasions".
---
wilfully misled the House on at least four occasions => committee's report
=====
Colonel Vadim Orlov was killed on 3 May. "He was a brave officer," his commander, General Lev Sokol, told Interfax.
---
He was a brave officer, => Lev Sokol
=====
"There is nothing left to bomb," Ms. Haddad, a nurse, said by phone from Aleppo. Her brother added: "Only graves."
---
There is nothing left to bomb, => Haddad
Only graves. => Haddad's brother
=====
Mr. Tranter's campaign said in a statement that the story was "entirely false and defamatory." His running mate, Gov. Mike Penn, called it "garbage journalism from start to finish."
---
entirely false and defamatory. => Mr. Tranter's campaign
garbage journalism from start to finish. => Mike Penn
=====
“The Ukrainians are fighting for all of us,” said Poland’s Prime Minister, Mateusz Morski, after meeting Zalensky in Kyiv.
---
The Ukrainians are fighting for all of us, => Mateusz Morski
=====
Ms. Clayton has said she used the server “as a matter of convenience.” But in an email released on Wednesday, an aide, Huma Abbott, wrote: “We need to talk about your phone.”
---
as a matter of convenience. => Clayton
We need to talk about your phone. => Huma Abbott
=====
He added that it was "time for both parties to come together."

Speaker Paul Royce had earlier urged calm.
---
time for both parties to come together. => Paul Royce
=====
"We're in this together," says Musa, while his friend Ali nods. "Always," Ali says.
---
We're in this together, => Musa
Always, => Ali
=====
“This is not who we are,” the president said in the Rose Garden, flanked by Vice President Kim Hale. “America is better than this.”
---
This is not who we are, => president
America is better than this. => president
=====
"Was there shooting?" Judge Rolf Deka asked.

"Yes," Sergeant Hanna Sill answered.

"How long?"

"Twenty minutes. Maybe more."

"And then?"

"Then the birds again."
---
Was there shooting? => Rolf Deka
Yes, => Hanna Sill
How long? => Rolf Deka
Twenty minutes. Maybe more. => Hanna Sill
And then? => Rolf Deka
Then the birds again. => Hanna Sill
=====
A spokesman for the coalition, Maj. Karel Blount, said the strike had hit a warehouse. "We regret any loss of life," the spokesman said, "and we will look into it."

Residents said there had been no warning. "The children were in the yard," they said.

"It was a wedding," said one resident, who gave his name only as a cousin of the groom.

The army wrote on Telegram: "The enemy was struck."
---
We regret any loss of life, => Karel Blount
and we will look into it. => Karel Blount
The children were in the yard, => Residents
It was a wedding, => one resident
The enemy was struck. => army
=====
"Our soldiers stand where they stood," President Vasil Merko said in his evening address. "Every metre has a name."

The head of state also thanked the drivers. "You are the road," he said.

Kyiv-based analyst Lina Horb said the speech was short on detail. "It was poetry," Horb told the Morning Post. "Prose would have been worse."

The 47th Brigade posted on Facebook: "Come and see us."

"The situation is under control," Operational Command South said.
---
Our soldiers stand where they stood, => Vasil Merko
Every metre has a name. => Vasil Merko
You are the road, => Vasil Merko
It was poetry, => Lina Horb
Prose would have been worse. => Lina Horb
Come and see us. => 47th Brigade
The situation is under control, => Operational Command South
=====
Nairu, Tuesday. Chief Obi Marafa appealed to the youth to return the cattle. "A cow does not know a border," the chief said at a baraza in Tukul. Area MP Ruth Wanjala supported him. "I will walk with the elders myself," the legislator said.

County Commissioner James Ekal said 14 suspects had been arrested. "We know them by name," he said, adding: "Their mothers brought them."

A herder, Lokwang Ebei, whose brother was killed in the raid, said he would not wait. "The police have a lorry, we have legs," he said. "Let us see who arrives."
---
A cow does not know a border, => Obi Marafa
I will walk with the elders myself, => Ruth Wanjala
We know them by name, => James Ekal
Their mothers brought them. => James Ekal
The police have a lorry, we have legs, => Lokwang Ebei
Let us see who arrives. => Lokwang Ebei
=====
Defence counsel Piers Latham QC put it to the witness that he had been drunk. "I had taken beer," said the witness. "I was not drunk. My eyes were dry."

"How many beers?" asked Mr Latham.

"Two."

"Large ones?"

"African ones."

There was laughter in court. The presiding judge, Marie-Claude Tissot, said: "Mr Latham, we have the point."
---
I had taken beer, => witness
I was not drunk. My eyes were dry. => witness
How many beers? => Piers Latham
Two. => witness
Large ones? => Piers Latham
African ones. => witness
Mr Latham, we have the point. => Marie-Claude Tissot
=====
Mayor Ines Calder wrote on X that "the water is safe to drink". An hour later the regional health office wrote on X that it was not. "Boil it," the office wrote.

The Fourth Army said in a post: "We hold the station." Military blogger Denis Kurt, who writes under the name Rivet, doubted it. "They hold the car park," he wrote.
---
the water is safe to drink => Ines Calder
Boil it, => regional health office
We hold the station. => Fourth Army
They hold the car park, => Denis Kurt
=====
The group's leader, known as Abu Tarek, denied the charge in an audio message. "We do not touch doctors," he said in the recording, which could not be independently verified.

State television quoted a military source as saying that "the operation will go on until its goals are met".

The Sana Herald, citing witnesses, reported that three buses were burned. "I counted three," one witness told the paper.
---
We do not touch doctors, => Abu Tarek
the operation will go on until its goals are met => a military source
I counted three, => one witness
=====
"We regret the disruption," the company, which runs the pipeline, said. Its chief executive, Nils Aaker, told shareholders: "We are insured."

The opposition New Path party called the sale "a theft in daylight". "We will undo it," the party said in a statement.

Human Rights Monitor, an advocacy group, said it had documented 40 cases. "The pattern is clear," the group said.
---
We regret the disruption, => company
We are insured. => Nils Aaker
a theft in daylight => opposition New Path party
We will undo it, => New Path
The pattern is clear, => Human Rights Monitor
=====
Nobody knows how many passed through the school. Irena Holt, who ran it, kept a notebook until the paper gave out. Holt is sixty now. She lives with her sister, Klara, above a bakery in Drent.

"I wrote on the walls after that," she said.

Klara brought coffee and a plate of almonds. She had heard the story many times. Her husband was on the wall, too.

"Tell him about the goat," Holt said to her sister.

"I will not tell him about the goat," Klara said.

When she left the room, Holt lowered her voice. "The goat was hers," she said.
---
I wrote on the walls after that, => Irena Holt
Tell him about the goat, => Irena Holt
I will not tell him about the goat, => Klara
The goat was hers, => Irena Holt
=====
Commission chair Ursel Brandt asked the former minister whether he had signed the order. "I signed many things," he said.

"This one?"

"If my name is on it."

"It is," Brandt said.
---
I signed many things, => former minister
This one? => Ursel Brandt
If my name is on it. => former minister
It is, => Ursel Brandt
=====
"The line has moved, but not broken," wrote Maj. Owen Pell, a company commander with the 9th Rifles, in a letter to his mother dated 4 May. "Send socks."

His mother, Agnes Pell, kept all of them. "He always asked for socks," she said.

Army chiefs paid tribute. "A fine officer and a finer friend," said Gen. Sir Roland Tice, chief of the general staff.
---
The line has moved, but not broken, => Owen Pell
Send socks. => Owen Pell
He always asked for socks, => Agnes Pell
A fine officer and a finer friend, => Roland Tice
=====
In a statement on Saturday, the African-style Union's envoy to Somara, Fatou Ndiaye-Cole, condemned the attack "in the strongest possible terms". She urged the parties to "choose words over weapons".

Rebel spokesman Yero Balde said by satellite phone: "We chose words for six years."

"Nobody answered," he added.

Army spokesman Col. Seydou Traoko, reached in the capital, said the rebels were lying. "We answered every letter," he said. Asked for copies, Traoko laughed. "They are classified," he said.
---
in the strongest possible terms => Fatou Ndiaye-Cole
choose words over weapons => Fatou Ndiaye-Cole
We chose words for six years. => Yero Balde
Nobody answered, => Yero Balde
We answered every letter, => Seydou Traoko
They are classified, => Seydou Traoko
=====
Her son, Milan Osk, is with the brigade at Tern. On Friday Darya Osk had a message from him that read, "Send no more socks."
---
Send no more socks. => Milan Osk
=====
Chairwoman of the National Relief Council Edda Marlow reported that the depots were empty. "There is rice for a week," she said.

Following the session, the Ministry of Roads issued a statement. "The pass will open on Monday," the document says.
---
There is rice for a week, => Edda Marlow
The pass will open on Monday, => Ministry of Roads
=====
Marius Tellan, for the union, said the docks would stay shut. "We have soup," he said.

"Go home!" a heckler shouted at him.
---
We have soup, => Marius Tellan
Go home! => a heckler
=====
Senator Ada Brill walked out of the hearing. "I have heard enough," the lawmaker said.

Outside waited Anton Reiss. "I sold him the boat," the 61-year-old said.
---
I have heard enough, => Ada Brill
I sold him the boat, => Anton Reiss
=====
The bridge at Kelmar was closed on Monday. Sorrel Dane, who runs the ferry, watched the barriers go up. The Danish embassy said nothing.

“We had no warning,” she said. “Nobody told the ferry.”

“It will be a long winter,” Dane said.
---
We had no warning, => Sorrel Dane
Nobody told the ferry. => Sorrel Dane
It will be a long winter, => Sorrel Dane
=====
A woman who had fled from the village of Torm told the court what she had seen. “They came at four,” she said.

The prosecutor, Adil Romero, asked how many there had been. “Nine or ten,” she said.

“And did you know any of them?” he asked.

“Two,” the woman said. “They were my neighbours.”
---
They came at four, => a woman
Nine or ten, => a woman
And did you know any of them? => Adil Romero
Two, => a woman
They were my neighbours. => a woman
=====
Nadja Arist is a surgeon. Arist has a laundry and eleven tables. She used to mend skiers. Anton Kosta, the deputy mayor, came to see her in July. “Your patients can’t sit up,” Kosta told her, she recalled. “So I told him to take out the seats.”
---
Your patients can’t sit up, => Anton Kosta
So I told him to take out the seats. => Nadja Arist
=====
Agnes Mbeki was nineteen when the camp was built. She has lived in it ever since, in the third row from the road.

Her father died there. In 2009 Gerda Reiner, a doctor, came from the capital and stayed for two years. The rains were heavy that year. Nobody crossed the river.

“I learned everything from watching,” she said.
---
I learned everything from watching, => Agnes Mbeki
=====
Beside her walks Nina Funes, who lost two daughters. “She was crying and I was angry,” says Funes.

“We still change over,” says Rosario Quiroga.

“Today is my turn to be angry.”
---
She was crying and I was angry, => Nina Funes
We still change over, => Rosario Quiroga
Today is my turn to be angry. => Nina Funes
=====
The embassy confirmed the meeting but gave no details. “The conversation was frank,” a spokeswoman said.
---
The conversation was frank, => a spokeswoman for the embassy
=====
The mediator, Ambassador Leif Aronsen, took his seat at 11.10. Asked for a deadline, he pointed to the clock. “There is a lunch,” the mediator replied.
---
There is a lunch, => Leif Aronsen
=====
Captain Gurgen Bek reported that 40 trucks were waiting. “The drivers have soup,” he said.

“And the firewood?” Artyom Velich asked.

“It is wet, Artyom Petrovich.”
---
The drivers have soup, => Gurgen Bek
And the firewood? => Artyom Velich
It is wet, Artyom Petrovich. => Gurgen Bek
=====
May Ashdown, 81, keeps the station. Her husband, Reg Ashdown, was a signalman. “He waved his flag at them,” she said.
---
He waved his flag at them, => May Ashdown
=====
The historian Clara Nunes found the diary of Admiral Pinho. In her view, the admiral “needed three hours that he had never had”. His adjutant, Lieutenant Sousa, remembers it otherwise: “He went back to bed.”
---
needed three hours that he had never had => Clara Nunes
He went back to bed. => Sousa
=====
The retired colonel came to court in a cardigan.

Anselmo Rivas Tordoya, 78, is accused of ordering the ambush.

The prosecutor, Lucrecia Mamani, asked whether the colonel knew the signature. He put on his glasses.

“It resembles mine,” he said.

“The way a brother does?”

“Like a cousin,” said Rivas.

One of the mothers, passing by, touched her sleeve. “We kept what we had,” the woman said.
---
It resembles mine, => Anselmo Rivas Tordoya
The way a brother does? => Lucrecia Mamani
Like a cousin, => Anselmo Rivas Tordoya
We kept what we had, => one of the mothers
=====
Isa Tembo began by reading a statement from the general staff. “The market was not struck,” it said.

He was pressed about General Sule Diar, who commands the east and whom the weekly quoted as saying: “Let them pay the price.” The general had been misunderstood, according to Tembo. “He was speaking of the economy,” he said.

From the back of the hall the deputy Mariam Sow shouted that nobody laughed. “Forty families are no economy,” she shot back.

At the headquarters his spokeswoman, Pilar Etxea, was more careful. “We attribute nothing,” she told reporters.
---
The market was not struck, => general staff
Let them pay the price. => Sule Diar
He was speaking of the economy, => Isa Tembo
Forty families are no economy, => Mariam Sow
We attribute nothing, => Pilar Etxea
=====
Tamta Orbel drove on. Her driver, who had been burned out of the valley, looked up. “I am in no column,” he said. Next to him, a man in a yellow vest laughed. “Tell her about the fridge,” he said.

The court heard from a survivor known only as K. “I lay down until night,” she said.

Their commander, who goes by the name Abu Merah, sent word by radio. “After that we shall see,” he was quoted as saying.
---
I am in no column, => Tamta Orbel's driver
Tell her about the fridge, => a man in a yellow vest
I lay down until night, => a survivor
After that we shall see, => Abu Merah
=====
State radio took another view. “The column has been scattered,” it said at noon.

A bulletin issued at Osk by the Ministry of Roads makes no mention of the bridge. “Traffic is normal,” it states.

The Tarn League, which holds two seats, was shorter. “Nonsense,” its office said.
---
The column has been scattered, => State radio
Traffic is normal, => Ministry of Roads
Nonsense, => Tarn League's office
=====
Mayor Ilo Brandt stayed. From the steps of the town hall General Pavo Kern promised bread. “There will be courts,” he declared.

At the corner of the square an old woman was sitting on a crate. “I have seen soldiers,” she said.

In the capital, a foreign envoy who follows the war said both lied. “It is a fort of mud,” he said.
---
There will be courts, => Pavo Kern
I have seen soldiers, => an old woman
It is a fort of mud, => a foreign envoy
=====
Premier Ilo Brandt won by two votes. Among those who left was the speaker’s cousin, Ante Solk, a beekeeper. “I have eighty hives,” he told reporters.
---
I have eighty hives, => Ante Solk
=====
The general likes that. “Do you know what I feared?” asks General Rosa Tembo.

“The guard?” I suggest.

“The cooks,” she says. Would she run for office? “No.”
---
Do you know what I feared? => Rosa Tembo
The guard? => null
The cooks, => Rosa Tembo
No. => Rosa Tembo
=====
Her mother-in-law, Nina, sits by the window. Lena Orbel brings the tea. I tell Nina about the door. “Which day?” says the old woman.
---
Which day? => Nina
=====
There are those in the Congress of Unity, Lemko’s old party, who never forgave her. “Who gave her the right?” the party said in a statement.

The Food Relief Fund was founded in Selm. “Hunger is a weapon,” the Selm-based charity said.
---
Who gave her the right? => Congress of Unity
Hunger is a weapon, => Food Relief Fund
=====
Two officers searched the house. “They were polite,” Vera Halm recalls. An officer asked what she was hiding. “I told him, bulbs.”
---
They were polite, => Vera Halm
I told him, bulbs. => Vera Halm
=====
Hadji Umar Tolo, whose bakery faces the station, hid twelve people. “I gave them bread,” he said.

Zelkov was ready to talk on Tuesday, but he set a condition. “Put two chairs in a room,” the president said.

One of the boys, 17-year-old Danko, wants to enlist. “My mother says no,” he said.
---
I gave them bread, => Umar Tolo
Put two chairs in a room, => Zelkov
My mother says no, => Danko
=====
His mother, Umm Tarek, knew the coat. “I sewed that button,” she said. His brother Tarek waited. “He sold phones,” Tarek said.
---
I sewed that button, => Umm Tarek
He sold phones, => Tarek
=====
“I find them before they are lost,” a boy put in. A woman carried a placard that said “Not One Boat”.
---
I find them before they are lost, => a boy
=====
Ana Sorel put the charge. An old pilot told me that the boats had gone out alone. “It is the waiting,” he said.

When this was put to Admiral Pell he did not deny it. “That was in June,” he replied.
---
It is the waiting, => an old pilot
That was in June, => Pell
=====
When I put this to an old friend who sits in the council, he looked round. “You may write it,” he said.

“There will be no fourth convoy,” warned from the south bank commander Davo Beltran.
---
You may write it, => an old friend
There will be no fourth convoy, => Davo Beltran
=====
Private Danny Holt, 21, who lost a foot in the blast, told this paper: “I am only here because of him.”

Danny, of Wexley, said the medic was joking minutes before. He said: “He moaned about the tickets.”

Dad Terry, 52, a lorry driver, said: “He rang us on Sunday.”
---
I am only here because of him. => Danny Holt
He moaned about the tickets. => Danny Holt
He rang us on Sunday. => Terry
=====
Josip Premin has a bell. Premin dug it up in May; Premin will not say why.

The house belongs to Evan Tasho. He is 61 and has looked at it since he was 50. “I sat on the bed,” he said.
---
I sat on the bed, => Evan Tasho
=====
Orant, who has lost a leg, would not speak of it. “There were good ones,” he limited himself to saying. “I want to sleep with the door open.

Another of them nodded.
---
There were good ones, => Orant
I want to sleep with the door open. => Orant
=====
Marta Lund spent eight years on the talks. Her father, she says, taught her patience. “He’d wait six hours for a cod.”
---
He’d wait six hours for a cod. => Marta Lund
=====
Inside the Petrik house, Larina Petrik keeps a room as it was. “He hates fish,” Ms. Petrik said.

Her brother-in-law, who came back in June, would not talk. When a visitor pressed him, he stood up. “Ask me about football,” he said.
---
He hates fish, => Larina Petrik
Ask me about football, => Larina Petrik's brother-in-law
=====
Kovin, the militia leader, denies it all. Kovin's lawyer rose to object. “My client has a bad memory,” he said.
---
My client has a bad memory, => Kovin's lawyer
=====
The bus driver, a volunteer from Osk called Taras, shrugged. “They come out on the third day,” he said.

The company that owns the mine, Northern Copper, says otherwise. “Operations continue,” it said.

Miners were of two minds. “The day shift is ours,” one said. “The night is theirs.”
---
They come out on the third day, => Taras
Operations continue, => Northern Copper
The day shift is ours, => null
The night is theirs. => null
=====
An army statement carried by state news agency TANA blamed the rebels. Nina Orbel has read it. She sat so long that Lena Marsh began to fear for her. “I am not surprised,” the old woman said.
---
I am not surprised, => Nina Orbel
=====
Miners of the Upper Seam have taken the pit. The ministry owned up to the loss on Thursday, a day after it had dismissed the news as “a song made up by telephone”.
---
a song made up by telephone => ministry
`;

describe('quotations and speakers', () => {
  test.each(casesOf(CASES))('%s', (text, gold) => {
    expect(quotes(text)).toEqual(gold);
  });
});
